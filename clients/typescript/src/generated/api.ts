/** Made by `npm run contracts` from the server’s code. Not to be edited. */

export interface paths {
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The process answers */
        get: operations["health.live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Database, queue and disk can serve */
        get: operations["health.ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Figures for Prometheus, behind METRICS_TOKEN */
        get: operations["metrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** This document (OpenAPI 3.1) */
        get: operations["docs.openapi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/asyncapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The socket’s events (AsyncAPI 3.0) */
        get: operations["docs.asyncapi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/docs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The reference, to browse */
        get: operations["docs.page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/docs/scalar.js": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The script of the reference */
        get: operations["docs.script"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description OpenAPI or AsyncAPI, as the generation wrote it. */
        ContractDocument: {
            [key: string]: unknown;
        };
        FieldError: {
            field: string;
            rule: string;
            message: string;
        };
        Liveness: {
            /** @constant */
            status: "ok";
        };
        /** @description What a problem looks like on the wire (RFC 9457), in HTTP and in socket acknowledgements alike. */
        Problem: {
            type: string;
            title: string;
            status: number;
            detail: string;
            code: string;
            requestId: string;
            errors?: components["schemas"]["FieldError"][];
        } & {
            [key: string]: unknown;
        };
        Readiness: {
            /** @constant */
            status: "ok";
            /** @constant */
            database: "ok";
            /** @constant */
            queue: "ok";
            /** @constant */
            disk: "ok";
        };
    };
    responses: {
        /** @description MALFORMED_JSON */
        "400-MALFORMED_JSON": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "MALFORMED_JSON";
                };
            };
        };
        /** @description NOT_FOUND */
        "404-NOT_FOUND": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "NOT_FOUND";
                };
            };
        };
        /** @description BODY_TOO_LARGE */
        "413-BODY_TOO_LARGE": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "BODY_TOO_LARGE";
                };
            };
        };
        /** @description UNSUPPORTED_MEDIA_TYPE */
        "415-UNSUPPORTED_MEDIA_TYPE": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "UNSUPPORTED_MEDIA_TYPE";
                };
            };
        };
        /** @description VALIDATION_FAILED */
        "422-VALIDATION_FAILED": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "VALIDATION_FAILED";
                };
            };
        };
        /** @description RATE_LIMITED */
        "429-RATE_LIMITED": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "RATE_LIMITED";
                };
            };
        };
        /** @description INTERNAL_ERROR */
        "500-INTERNAL_ERROR": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "INTERNAL_ERROR";
                };
            };
        };
        /** @description DATABASE_UNAVAILABLE */
        "503-DATABASE_UNAVAILABLE": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "DATABASE_UNAVAILABLE";
                };
            };
        };
        /** @description DATABASE_UNAVAILABLE, NOT_READY */
        "503-DATABASE_UNAVAILABLE-NOT_READY": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "DATABASE_UNAVAILABLE" | "NOT_READY";
                };
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "health.live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Liveness"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "health.ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Readiness"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE-NOT_READY"];
        };
    };
    metrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            400: components["responses"]["400-MALFORMED_JSON"];
            404: components["responses"]["404-NOT_FOUND"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "docs.openapi": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContractDocument"];
                };
            };
            400: components["responses"]["400-MALFORMED_JSON"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "docs.asyncapi": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContractDocument"];
                };
            };
            400: components["responses"]["400-MALFORMED_JSON"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "docs.page": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            400: components["responses"]["400-MALFORMED_JSON"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "docs.script": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/javascript": string;
                };
            };
            400: components["responses"]["400-MALFORMED_JSON"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
}

/** Made by `npm run contracts` from the server’s code. Not to be edited. */

export type paths = Record<string, never>;
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        FieldError: {
            field: string;
            rule: string;
            message: string;
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
        /** @description The access token has ended: `session.renew` within the grace, or the socket is closed. */
        SessionExpiredFrame: {
            graceMs: number;
        };
        /** @description Asks for one `/sync`, after a random part of `jitterMs`: many are told at once. */
        SyncRequiredFrame: {
            jitterMs: number;
        };
        FrameMap: {
            /** @description Asks for its acknowledgement and nothing else: it measures how long frames take. */
            "delivery.probe": null;
            "session.expired": components["schemas"]["SessionExpiredFrame"];
            "sync.required": components["schemas"]["SyncRequiredFrame"];
        };
        InboundMap: {
            "session.renew": {
                payload: {
                    token: string;
                };
                data: {
                    [key: string]: unknown;
                };
            };
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
export type Frames = components["schemas"]["FrameMap"];
export type Inbound = components["schemas"]["InboundMap"];

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
    "/api/v1/presence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Colleagues who are here; who is not named is offline */
        get: operations["presence.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/presence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say that I am here, away or at a break */
        put: operations["presence.update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened, in order: to a subject, by a person, of a kind, in a time */
        get: operations["audit_events.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/failures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reactions to events and jobs that failed */
        get: operations["failures.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/failures/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Try them again */
        post: operations["failures.retry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/.well-known/jwks.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Public keys of the access tokens */
        get: operations["keys.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in with e-mail and password */
        post: operations["sessions.store"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Rotate the refresh token; a reused one ends its family */
        post: operations["sessions.refresh"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End this session */
        post: operations["sessions.logout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My sessions */
        get: operations["sessions.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** End another session of mine; its sockets close at once */
        delete: operations["sessions.destroy"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/password/forgot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mail a link that sets a new password; the answer is the same whether or not the address has an account */
        post: operations["passwords.forgot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/password/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Set a new password by the mailed link; every session of the account ends */
        post: operations["passwords.reset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/config": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Limits, features, time and versions of this server */
        get: operations["config.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Me, and what I may */
        get: operations["me.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Edit my profile */
        patch: operations["me.update"];
        trace?: never;
    };
    "/api/v1/me/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say what I am doing, and until when */
        put: operations["me.status.update"];
        post?: never;
        /** Say it no longer */
        delete: operations["me.status.destroy"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change my password; my other sessions end */
        put: operations["me.password.update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask for another e-mail; it proves itself by a mailed link */
        post: operations["me.email.request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/email/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Prove the new e-mail by the mailed link */
        post: operations["me.email.confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Accounts */
        get: operations["users.list"];
        put?: never;
        /** Make an account; the person chooses a password by a mailed link */
        post: operations["users.store"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An account */
        get: operations["users.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Edit an account, its role too */
        patch: operations["users.update"];
        trace?: never;
    };
    "/api/v1/users/{id}/deactivate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close an account; its sessions end at once */
        post: operations["users.deactivate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/reactivate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open an account again */
        post: operations["users.reactivate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directory": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Colleagues: who can be mentioned, messaged, transferred to */
        get: operations["people.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/teams": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Teams */
        get: operations["teams.list"];
        put?: never;
        /** Make a team */
        post: operations["teams.store"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/teams/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A team and its people */
        get: operations["teams.show"];
        put?: never;
        post?: never;
        /** Delete a team; its people stay */
        delete: operations["teams.destroy"];
        options?: never;
        head?: never;
        /** Edit a team */
        patch: operations["teams.update"];
        trace?: never;
    };
    "/api/v1/teams/{id}/members/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Make somebody a member or a lead */
        put: operations["teams.members.update"];
        post?: never;
        /** Take somebody out of a team */
        delete: operations["teams.members.destroy"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Invitations */
        get: operations["invitations.list"];
        put?: never;
        /** Invite by e-mail; a waiting invitation for the address is replaced */
        post: operations["invitations.store"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An invitation, for who holds its mailed token */
        get: operations["invitations.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/{token}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accept: makes the account and signs it in */
        post: operations["invitations.accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take an invitation back */
        post: operations["invitations.cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/uploads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Uploads one file; what it is, is read from its bytes */
        post: operations["files.uploads.store"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/uploads/presign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An address of the object store to upload to directly, where there is one */
        post: operations["files.uploads.presign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/uploads/{id}/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends a direct upload: its bytes are looked at as those of any other */
        post: operations["files.uploads.complete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/attachments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The file, whole or a range (206), or the way to it (302), for who may read what it hangs on */
        get: operations["files.attachments.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/attachments/{id}/thumbnail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A small WebP of a picture */
        get: operations["files.attachments.thumbnail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/attachments/{id}/played": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** I have listened to it */
        put: operations["files.attachments.played"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/emojis": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The emojis of the company’s own, by name */
        get: operations["messaging.emojis.index"];
        put?: never;
        /** Makes an emoji of the company’s own out of a picture I uploaded */
        post: operations["messaging.emojis.store"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/emojis/frequent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What I react with most, of late */
        get: operations["messaging.emojis.frequent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/emojis/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Offers one no longer: who made it, or an admin */
        delete: operations["messaging.emojis.destroy"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Asks for a conversation as a file: its owner, one of the people of a direct one, or an admin */
        post: operations["messaging.exports.store"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far an export is that I asked for */
        get: operations["messaging.exports.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/{id}/download": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The file of an export, for who asked for it and still may */
        get: operations["messaging.exports.download"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/freeze": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stops all writing in a conversation: an owner of the channel, or an admin */
        post: operations["messaging.conversations.freeze"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/unfreeze": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lets a frozen conversation go on */
        post: operations["messaging.conversations.unfreeze"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/break-glass": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lets an admin read, for an hour and a stated reason, what they are not in */
        post: operations["messaging.conversations.break_glass"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** How loud a conversation is for me, and whether it is a favourite */
        patch: operations["messaging.preferences.update"];
        trace?: never;
    };
    "/api/v1/conversations/{id}/hidden": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Leaves a conversation out of my list until somebody says something in it */
        put: operations["messaging.conversations.hide"];
        post?: never;
        /** Shows a hidden conversation again */
        delete: operations["messaging.conversations.unhide"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/read-all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Marks everything read that I am in, threads too */
        post: operations["messaging.conversations.read_all"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/receipts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who has read up to where, by name */
        get: operations["messaging.receipts.index"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What I began to write, the newest first */
        get: operations["messaging.drafts.index"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Keeps what I am writing, in the main line or in a thread */
        put: operations["messaging.drafts.update"];
        post?: never;
        /** Drops a draft: it was sent, or given up */
        delete: operations["messaging.drafts.destroy"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/scheduled-messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What I want said later, the next one first */
        get: operations["messaging.scheduled_messages.index"];
        put?: never;
        /** Says something later */
        post: operations["messaging.scheduled_messages.store"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/scheduled-messages/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes it back before it is said */
        delete: operations["messaging.scheduled_messages.destroy"];
        options?: never;
        head?: never;
        /** Says it otherwise or at another time; what failed is tried again */
        patch: operations["messaging.scheduled_messages.update"];
        trace?: never;
    };
    "/api/v1/search/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Messages that I may read, by their words and filters, the newest first */
        get: operations["messaging.search.messages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/messages/{id}/forward": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says it again in another conversation */
        post: operations["messaging.messages.forward"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/messages/{id}/reactions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who reacted with what */
        get: operations["messaging.reactions.index"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/messages/{id}/reactions/{emoji}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Reacts with one emoji, or with :name: of the company’s own */
        put: operations["messaging.reactions.store"];
        post?: never;
        /** Takes my reaction back */
        delete: operations["messaging.reactions.destroy"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was attached here, the newest first */
        get: operations["messaging.files.index"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/pins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is pinned, the newest pin first */
        get: operations["messaging.pins.index"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/messages/{id}/pin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Pins a message for everybody */
        put: operations["messaging.pins.store"];
        post?: never;
        /** Takes a pin down */
        delete: operations["messaging.pins.destroy"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bookmarks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What I keep for myself, the newest first */
        get: operations["messaging.bookmarks.index"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/messages/{id}/bookmark": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Keeps a message for myself */
        put: operations["messaging.bookmarks.store"];
        post?: never;
        /** Keeps it no longer */
        delete: operations["messaging.bookmarks.destroy"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mentions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where I am named, the newest first */
        get: operations["messaging.mentions.index"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/messages/{id}/thread": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The replies of a thread, ascending by seq */
        get: operations["messaging.threads.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/threads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The threads I follow, the most recently answered first */
        get: operations["messaging.threads.index"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/threads/{id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Marks a thread read up to a reply */
        put: operations["messaging.threads.read"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/threads/{id}/follow": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Follows a thread */
        put: operations["messaging.threads.follow"];
        post?: never;
        /** Stops following a thread */
        delete: operations["messaging.threads.unfollow"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/messages/{id}/readers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who has read it */
        get: operations["messaging.readers.index"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/messages/{id}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Says "read and confirmed" */
        put: operations["messaging.confirmations.store"];
        post?: never;
        /** Takes the confirmation back */
        delete: operations["messaging.confirmations.destroy"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/messages/{id}/confirmations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is asked, who has read, who has confirmed */
        get: operations["messaging.confirmations.index"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/messages/{id}/confirmations/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same as a table (CSV) */
        get: operations["messaging.confirmations.export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/messages/{id}/confirmations/remind": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reminds those who have not confirmed */
        post: operations["messaging.confirmations.remind"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sync": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The heads of everything that concerns me */
        get: operations["messaging.sync"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My conversations, the most recently active first; for an admin also all there are, newest first */
        get: operations["messaging.conversations.index"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One conversation */
        get: operations["messaging.conversations.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The present state of what changed after a revision */
        get: operations["messaging.conversations.changes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Marks read up to a message */
        put: operations["messaging.conversations.read"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/unread": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sets the read mark back to before a message */
        post: operations["messaging.conversations.unread"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A window of the history, ascending by seq */
        get: operations["messaging.messages.index"];
        put?: never;
        /** Sends a message; a known clientId answers the first */
        post: operations["messaging.messages.store"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/messages/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One message, by its permalink */
        get: operations["messaging.messages.show"];
        put?: never;
        post?: never;
        /** Deletes what I wrote, or as a moderator what others wrote; a tombstone stays */
        delete: operations["messaging.messages.destroy"];
        options?: never;
        head?: never;
        /** Edits what I wrote */
        patch: operations["messaging.messages.update"];
        trace?: never;
    };
    "/api/v1/messages/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a message said before its edits */
        get: operations["messaging.messages.history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/channels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My channels, or every public one */
        get: operations["chat.channels.index"];
        put?: never;
        /** Makes a channel */
        post: operations["chat.channels.store"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/channels/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One channel */
        get: operations["chat.channels.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Renames a channel, or changes what it is for and how it is kept */
        patch: operations["chat.channels.update"];
        trace?: never;
    };
    "/api/v1/channels/{id}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Closes a channel for writing */
        post: operations["chat.channels.archive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/channels/{id}/unarchive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Opens an archived channel again */
        post: operations["chat.channels.unarchive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/channels/{id}/join": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Comes into a public channel */
        post: operations["chat.channels.join"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/channels/{id}/leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Leaves a channel; its last owner names a successor */
        post: operations["chat.channels.leave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/channels/{id}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is in a channel, by name */
        get: operations["chat.members.index"];
        put?: never;
        /** Brings somebody into a channel */
        post: operations["chat.members.store"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/channels/{id}/members/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Puts somebody out of a channel */
        delete: operations["chat.members.destroy"];
        options?: never;
        head?: never;
        /** Makes somebody owner, moderator or member */
        patch: operations["chat.members.update"];
        trace?: never;
    };
    "/api/v1/direct-messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The private conversation of these people; with none, my notebook */
        post: operations["chat.direct_messages.store"];
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
        Attachment: {
            /** Format: uuid */
            id: string;
            /** @description By the bytes, whatever the file is called. */
            kind: components["schemas"]["FileKind"];
            name: string;
            mime: string;
            bytes: number;
            width: number | null;
            height: number | null;
            durationMs: number | null;
            /** @description Loudness of 96 parts, each 0 to 1. */
            waveform: number[] | null;
            /** @enum {string} */
            state: "ready" | "processing" | "refused";
            url: string;
            thumbnailUrl: string | null;
        };
        AuditEvent: {
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: date-time */
            occurredAt: string;
            subject: {
                type: string;
                id: string;
            };
            /** @description What the subject is part of: the conversation of a message, the person in a team. */
            contextId: string | null;
            /** @description Null: the system itself, or somebody who had not signed in. */
            actor: {
                id: string;
                name: string | null;
            } | null;
            onBehalfOfId: string | null;
            /** @description Ids and numbers, never what people wrote. */
            payload: {
                [key: string]: unknown;
            };
            /** @description Address and agent are deleted after six months. */
            request: {
                id: string;
                address: string | null;
                userAgent: string | null;
            } | null;
        };
        Change: {
            revision: number;
            /** @constant */
            type: "message";
            message: components["schemas"]["Message"];
        } | {
            revision: number;
            /** @constant */
            type: "conversation";
            conversation: components["schemas"]["ConversationForAll"];
        } | {
            revision: number;
            /** @constant */
            type: "member";
            /** @enum {string} */
            change: "joined" | "left" | "changed";
            member: components["schemas"]["Member"];
        } | {
            revision: number;
            /** @constant */
            type: "pin";
            /** Format: uuid */
            messageId: string;
            pinned: boolean;
        };
        ChangesMeta: {
            revision: number;
            hasMore: boolean;
        };
        /** @description A conversation, as the list of channels shows it. */
        Channel: {
            memberCount: number;
            unreadCount: number;
            mentionCount: number;
            /** @description Null for who is not a member: a public channel that one may join. */
            me: components["schemas"]["Membership"] | null;
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["ConversationKindName"];
            visibility: components["schemas"]["Visibility"];
            name: string | null;
            topic: string | null;
            description: string | null;
            firstSeq: number;
            lastSeq: number;
            revision: number;
            lastMessage: components["schemas"]["Message"] | null;
            /** @description The people of a direct conversation; empty for a channel, which lists its members. */
            participants: components["schemas"]["PersonRef"][];
            /** Format: date-time */
            archivedAt: string | null;
            /**
             * Format: date-time
             * @description Nobody writes in it since.
             */
            frozenAt: string | null;
            /** @description Only its owners and moderators post. */
            announcement: boolean;
            /** @description Every new person of the company joins. */
            isDefault: boolean;
            /** @description Messages older than so many days are removed; null: kept for ever. */
            retentionDays: number | null;
            /** Format: date-time */
            createdAt: string;
            version: number;
        };
        /** @description What a client needs to know of this server before it begins. */
        Configuration: {
            limits: {
                [key: string]: number;
            };
            /** @description What this server can do; false is what is switched off or not built in. */
            features: {
                [key: string]: boolean;
            };
            /** Format: date-time */
            serverTime: string;
            versions: {
                api: string;
                server: string;
            };
        };
        Confirmation: {
            user: components["schemas"]["PersonRef"];
            hasRead: boolean;
            /**
             * Format: date-time
             * @description Null for who has not.
             */
            confirmedAt: string | null;
        };
        /** @description OpenAPI or AsyncAPI, as the generation wrote it. */
        ContractDocument: {
            [key: string]: unknown;
        };
        Conversation: {
            unreadCount: number;
            mentionCount: number;
            /** @description Null for who is not a member: a public channel that one may join. */
            me: components["schemas"]["Membership"] | null;
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["ConversationKindName"];
            visibility: components["schemas"]["Visibility"];
            name: string | null;
            topic: string | null;
            description: string | null;
            firstSeq: number;
            lastSeq: number;
            revision: number;
            lastMessage: components["schemas"]["Message"] | null;
            /** @description The people of a direct conversation; empty for a channel, which lists its members. */
            participants: components["schemas"]["PersonRef"][];
            /** Format: date-time */
            archivedAt: string | null;
            /**
             * Format: date-time
             * @description Nobody writes in it since.
             */
            frozenAt: string | null;
            /** @description Only its owners and moderators post. */
            announcement: boolean;
            /** @description Every new person of the company joins. */
            isDefault: boolean;
            /** @description Messages older than so many days are removed; null: kept for ever. */
            retentionDays: number | null;
            /** Format: date-time */
            createdAt: string;
            version: number;
        };
        /** @description A file of a conversation, with where it was said. */
        ConversationFile: {
            attachment: components["schemas"]["Attachment"];
            /** Format: uuid */
            messageId: string;
            seq: number;
            author: components["schemas"]["PersonRef"];
            /** Format: date-time */
            createdAt: string;
        };
        /** @description What everybody in it sees alike: frames carry this. */
        ConversationForAll: {
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["ConversationKindName"];
            visibility: components["schemas"]["Visibility"];
            name: string | null;
            topic: string | null;
            description: string | null;
            firstSeq: number;
            lastSeq: number;
            revision: number;
            lastMessage: components["schemas"]["Message"] | null;
            /** @description The people of a direct conversation; empty for a channel, which lists its members. */
            participants: components["schemas"]["PersonRef"][];
            /** Format: date-time */
            archivedAt: string | null;
            /**
             * Format: date-time
             * @description Nobody writes in it since.
             */
            frozenAt: string | null;
            /** @description Only its owners and moderators post. */
            announcement: boolean;
            /** @description Every new person of the company joins. */
            isDefault: boolean;
            /** @description Messages older than so many days are removed; null: kept for ever. */
            retentionDays: number | null;
            /** Format: date-time */
            createdAt: string;
            version: number;
        };
        /** @enum {string} */
        ConversationKindName: "channel" | "direct" | "ticket";
        CustomEmoji: {
            /** Format: uuid */
            id: string;
            /** @description Written `:name:` in reactions and messages. */
            name: string;
            url: string;
            createdBy: components["schemas"]["PersonRef"];
            /** Format: date-time */
            createdAt: string;
        };
        /** @description Where and how to PUT the bytes by oneself; then `POST /uploads/:id/complete`. */
        DirectUpload: {
            /** Format: uuid */
            id: string;
            /** @constant */
            method: "PUT";
            url: string;
            /** @description To be sent as they stand: the address is signed for them. */
            headers: {
                [key: string]: string;
            };
            /** Format: date-time */
            expiresAt: string;
        };
        Draft: {
            /** Format: uuid */
            conversationId: string;
            /**
             * Format: uuid
             * @description Of the thread it answers; null in the main line.
             */
            threadRootId: string | null;
            /** Format: uuid */
            replyToId: string | null;
            body: string;
            /** Format: date-time */
            changedAt: string;
            version: number;
        };
        EmailChangeAsked: {
            email: string;
            /** Format: date-time */
            expiresAt: string;
        };
        Export: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            conversationId: string;
            state: components["schemas"]["ExportState"];
            /** @description Per cent. */
            progress: number;
            bytes: number | null;
            /** @description Once it is ready; asked for with the token, by who asked for the export. */
            downloadUrl: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            finishedAt: string | null;
            /**
             * Format: date-time
             * @description The file is deleted then.
             */
            expiresAt: string;
        };
        /** @enum {string} */
        ExportState: "queued" | "running" | "ready" | "failed";
        /** @description The file of an export: one JSON document, whatever its length. */
        ExportedConversation: {
            /** @constant */
            format: "zayn-hub.conversation.1";
            /** Format: date-time */
            exportedAt: string;
            conversation: components["schemas"]["ConversationForAll"];
            /** @description Those who left, too: `leftAt`. */
            members: components["schemas"]["Member"][];
            /** @description Ascending by seq; `edits` is what each said before. */
            messages: {
                edits: components["schemas"]["MessageEdit"][];
                /** Format: uuid */
                id: string;
                /** Format: uuid */
                conversationId: string;
                /** @description 1, 2, 3 … in its conversation, without holes; never changes. */
                seq: number;
                /** @description The conversation's revision at the message's last change. */
                revision: number;
                /** Format: uuid */
                clientId: string | null;
                /** @description Null for a message of the system. */
                author: components["schemas"]["PersonRef"] | null;
                /** @description As written. Empty once deleted. */
                body: string;
                /** @description The body made into safe HTML; null where it is plain text and can be shown as it is. */
                html: string | null;
                kind: components["schemas"]["MessageKind"];
                /** Format: date-time */
                createdAt: string;
                /** Format: date-time */
                editedAt: string | null;
                /** Format: date-time */
                deletedAt: string | null;
                attachments: components["schemas"]["Attachment"][];
                reactions: components["schemas"]["Reaction"][];
                replyTo: components["schemas"]["Quote"] | null;
                /** Format: uuid */
                threadRootId: string | null;
                thread: components["schemas"]["ThreadInfo"] | null;
                mentions: components["schemas"]["Mention"][];
                forwardedFrom: {
                    author: components["schemas"]["PersonRef"] | null;
                    /** Format: date-time */
                    createdAt: string;
                } | null;
                system: components["schemas"]["SystemNote"] | null;
                silent: boolean;
                requiresConfirmation: boolean;
                version: number;
            }[];
        };
        FailedJob: {
            lane: string;
            id: string;
            name: string;
            attempts: number;
            error: string | null;
            /** Format: date-time */
            failedAt: string | null;
        };
        FailedReaction: {
            /** Format: uuid */
            eventId: string;
            event: string;
            listener: string;
            attempts: number;
            error: string | null;
            /** Format: date-time */
            nextAt: string | null;
            /** Format: date-time */
            failedAt: string | null;
        };
        /** @description What failed and waits, without what it was about. */
        Failures: {
            events: components["schemas"]["FailedReaction"][];
            jobs: components["schemas"]["FailedJob"][];
        };
        FieldError: {
            field: string;
            rule: string;
            message: string;
        };
        /** @enum {string} */
        FileKind: "image" | "audio" | "video" | "document";
        FollowedThread: {
            following: boolean;
            lastReadSeq: number;
            unreadCount: number;
            mentionCount: number;
            root: components["schemas"]["Message"];
        };
        FoundInSearch: {
            message: components["schemas"]["Message"];
            /** @description The words around the first hit, as safe HTML: escaped, the hits in `<mark>`. */
            highlight: string;
        };
        /** @description How often I have used it of late. */
        FrequentEmoji: {
            emoji: string;
            count: number;
            url: string | null;
        };
        GlassGrant: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            conversationId: string;
            reason: string;
            /** Format: date-time */
            grantedAt: string;
            /**
             * Format: date-time
             * @description Until then the admin reads it; nothing else.
             */
            expiresAt: string;
        };
        Invitation: {
            /** Format: uuid */
            id: string;
            email: string;
            name: string | null;
            role: components["schemas"]["Role"];
            locale: components["schemas"]["Locale"];
            teamIds: string[];
            state: components["schemas"]["InvitationState"];
            invitedBy: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            expiresAt: string;
            /** Format: date-time */
            acceptedAt: string | null;
        };
        /** @description What who was invited sees of it. */
        InvitationForInvitee: {
            email: string;
            name: string | null;
            role: components["schemas"]["Role"];
            locale: components["schemas"]["Locale"];
            invitedBy: {
                name: string;
            };
            /** Format: date-time */
            expiresAt: string;
        };
        /** @enum {string} */
        InvitationState: "pending" | "accepted" | "cancelled" | "expired";
        /** @description A message in a list that has its own order: of pins, of bookmarks, of mentions. */
        KeptMessage: {
            /**
             * Format: date-time
             * @description When it was pinned, kept, or when somebody was named.
             */
            at: string;
            message: components["schemas"]["Message"];
        };
        /** @description A JSON Web Key Set as RFC 7517 has it: no `data` around it. */
        KeySet: {
            keys: {
                [key: string]: unknown;
            }[];
        };
        Liveness: {
            /** @constant */
            status: "ok";
        };
        /** @enum {string} */
        Locale: "pt-BR" | "en";
        Me: {
            /** @description What the menus show; every route asks again. */
            abilities: string[];
            teams: components["schemas"]["TeamOfUser"][];
            status: components["schemas"]["Status"] | null;
            version: number;
            /** Format: uuid */
            id: string;
            name: string;
            email: string;
            role: components["schemas"]["Role"];
            avatarUrl: string | null;
            locale: components["schemas"]["Locale"];
            timeZone: string;
        };
        Member: {
            user: components["schemas"]["PersonRef"];
            role: components["schemas"]["MemberRole"];
            /** Format: date-time */
            joinedAt: string;
            /** Format: date-time */
            leftAt: string | null;
        };
        /** @enum {string} */
        MemberRole: "owner" | "moderator" | "member";
        Membership: {
            role: components["schemas"]["MemberRole"];
            lastReadSeq: number;
            notify: components["schemas"]["Notify"];
            /** Format: date-time */
            mutedUntil: string | null;
            favourite: boolean;
            /** @description Left out of the list until somebody says something. */
            hidden: boolean;
        };
        /** @description By id: a rename changes what is shown. `channel` is */
        Mention: {
            /** @enum {string} */
            kind: "user" | "team" | "channel" | "here";
            id: string | null;
            name: string | null;
        };
        Message: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            conversationId: string;
            /** @description 1, 2, 3 … in its conversation, without holes; never changes. */
            seq: number;
            /** @description The conversation's revision at the message's last change. */
            revision: number;
            /** Format: uuid */
            clientId: string | null;
            /** @description Null for a message of the system. */
            author: components["schemas"]["PersonRef"] | null;
            /** @description As written. Empty once deleted. */
            body: string;
            /** @description The body made into safe HTML; null where it is plain text and can be shown as it is. */
            html: string | null;
            kind: components["schemas"]["MessageKind"];
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            editedAt: string | null;
            /** Format: date-time */
            deletedAt: string | null;
            attachments: components["schemas"]["Attachment"][];
            reactions: components["schemas"]["Reaction"][];
            replyTo: components["schemas"]["Quote"] | null;
            /** Format: uuid */
            threadRootId: string | null;
            thread: components["schemas"]["ThreadInfo"] | null;
            mentions: components["schemas"]["Mention"][];
            forwardedFrom: {
                author: components["schemas"]["PersonRef"] | null;
                /** Format: date-time */
                createdAt: string;
            } | null;
            system: components["schemas"]["SystemNote"] | null;
            silent: boolean;
            requiresConfirmation: boolean;
            version: number;
        };
        MessageEdit: {
            version: number;
            body: string;
            /**
             * Format: date-time
             * @description When it was replaced.
             */
            replacedAt: string;
        };
        /** @enum {string} */
        MessageKind: "text" | "voice" | "system";
        MessagesMeta: {
            hasBefore: boolean;
            hasAfter: boolean;
            revision: number;
        };
        MyPresence: {
            /**
             * @description What I say of myself; others see it while I am connected.
             * @enum {string}
             */
            chosen: "online" | "away" | "break";
            /** Format: uuid */
            id: string;
            state: components["schemas"]["PresenceState"];
        };
        /** @enum {string} */
        Notify: "all" | "mentions" | "none";
        PageMeta: {
            /** @description Sent back as `cursor` for the next page; null at the end. */
            nextCursor: string | null;
        };
        Person: {
            teams: components["schemas"]["TeamOfUser"][];
            presence: components["schemas"]["PresenceState"];
            /** Format: uuid */
            id: string;
            name: string;
            avatarUrl: string | null;
            role: components["schemas"]["Role"];
            status: components["schemas"]["Status"] | null;
        };
        PersonRef: {
            /** Format: uuid */
            id: string;
            name: string;
            avatarUrl: string | null;
        };
        Presence: {
            /** Format: uuid */
            id: string;
            state: components["schemas"]["PresenceState"];
        };
        /** @enum {string} */
        PresenceState: "online" | "away" | "break" | "offline";
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
        /** @description A person in frames: what every colleague may know. */
        PublicPerson: {
            /** Format: uuid */
            id: string;
            name: string;
            avatarUrl: string | null;
            role: components["schemas"]["Role"];
            status: components["schemas"]["Status"] | null;
        };
        /** @description What a message answers, as it is now: its first 200 characters. */
        Quote: {
            /** Format: uuid */
            id: string;
            seq: number;
            author: components["schemas"]["PersonRef"] | null;
            kind: components["schemas"]["MessageKind"];
            body: string;
            /** Format: date-time */
            deletedAt: string | null;
        };
        /** @description `mine` is the reader's own: frames, which are the same for all, leave it out. */
        Reaction: {
            emoji: string;
            count: number;
            mine?: boolean;
        };
        Reactor: {
            emoji: string;
            user: components["schemas"]["PersonRef"];
            /** Format: date-time */
            at: string;
        };
        /** @description How many conversations and threads had something unread. */
        ReadAllResult: {
            conversations: number;
            threads: number;
        };
        ReadState: {
            lastReadSeq: number;
            unreadCount: number;
            mentionCount: number;
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
            /** @description What domains look at beside: what is missing here makes something poorer, and stops nothing. */
            features: {
                [key: string]: "ok" | "missing";
            };
        };
        /** @description Up to where somebody has read. */
        Receipt: {
            user: components["schemas"]["PersonRef"];
            lastReadSeq: number;
        };
        /** @description How many were told. */
        Reminded: {
            reminded: number;
        };
        /** @description How many reactions and jobs will be tried again. */
        Retried: {
            events: number;
            jobs: number;
        };
        /** @enum {string} */
        Role: "admin" | "team" | "student";
        ScheduledMessage: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            conversationId: string;
            body: string;
            /** Format: uuid */
            replyToId: string | null;
            /** Format: uuid */
            threadRootId: string | null;
            silent: boolean;
            attachments: components["schemas"]["Attachment"][];
            /** Format: date-time */
            sendAt: string;
            state: components["schemas"]["ScheduledState"];
            /** @description Why it could not be sent: the code of the problem. Change it to try again. */
            failure: string | null;
            /**
             * Format: uuid
             * @description What it became.
             */
            messageId: string | null;
            /** Format: date-time */
            createdAt: string;
            version: number;
        };
        /** @enum {string} */
        ScheduledState: "waiting" | "sending" | "sent" | "failed";
        /** @description What a sender is answered: the message, and whom of those it names it does not reach. */
        SentMessage: {
            notReached: components["schemas"]["PersonRef"][];
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            conversationId: string;
            /** @description 1, 2, 3 … in its conversation, without holes; never changes. */
            seq: number;
            /** @description The conversation's revision at the message's last change. */
            revision: number;
            /** Format: uuid */
            clientId: string | null;
            /** @description Null for a message of the system. */
            author: components["schemas"]["PersonRef"] | null;
            /** @description As written. Empty once deleted. */
            body: string;
            /** @description The body made into safe HTML; null where it is plain text and can be shown as it is. */
            html: string | null;
            kind: components["schemas"]["MessageKind"];
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            editedAt: string | null;
            /** Format: date-time */
            deletedAt: string | null;
            attachments: components["schemas"]["Attachment"][];
            reactions: components["schemas"]["Reaction"][];
            replyTo: components["schemas"]["Quote"] | null;
            /** Format: uuid */
            threadRootId: string | null;
            thread: components["schemas"]["ThreadInfo"] | null;
            mentions: components["schemas"]["Mention"][];
            forwardedFrom: {
                author: components["schemas"]["PersonRef"] | null;
                /** Format: date-time */
                createdAt: string;
            } | null;
            system: components["schemas"]["SystemNote"] | null;
            silent: boolean;
            requiresConfirmation: boolean;
            version: number;
        };
        Session: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            audience: "app" | "widget";
            address: string | null;
            userAgent: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            lastUsedAt: string;
            /** Format: date-time */
            expiresAt: string;
            /** @description The one that asks. */
            current: boolean;
        };
        SignedIn: {
            accessToken: string;
            /** Format: date-time */
            accessTokenExpiresAt: string;
            refreshToken: string;
            user: components["schemas"]["User"];
        };
        /** @description What somebody says they are doing. */
        Status: {
            text: string | null;
            emoji: string | null;
            /** Format: date-time */
            until: string | null;
        };
        Sync: {
            conversations: components["schemas"]["SyncHead"][];
            /** @description Conversations that the person lost since. */
            left: string[];
            tickets: unknown[];
            ticketsTruncated: boolean;
            queues: unknown[];
            notifications: {
                lastId: string | null;
                unreadCount: number;
            };
            calls: unknown[];
        };
        SyncHead: {
            /** Format: uuid */
            id: string;
            revision: number;
            lastSeq: number;
            lastReadSeq: number;
            unreadCount: number;
            mentionCount: number;
        };
        SyncMeta: {
            /**
             * Format: date-time
             * @description Sent back as `since` next time.
             */
            serverTime: string;
        };
        /** @description What happened in the conversation itself, for the front-end to put into words. */
        SystemNote: {
            /** @enum {string} */
            event: "member.joined" | "member.left" | "conversation.renamed" | "conversation.archived" | "conversation.unarchived" | "conversation.frozen" | "conversation.unfrozen";
            actor: components["schemas"]["PersonRef"] | null;
            person: components["schemas"]["PersonRef"] | null;
            from: string | null;
            to: string | null;
        };
        Team: {
            /** Format: uuid */
            id: string;
            name: string;
            description: string | null;
            version: number;
            /** Format: date-time */
            createdAt: string;
        };
        TeamInList: {
            memberCount: number;
            /** Format: uuid */
            id: string;
            name: string;
            description: string | null;
            version: number;
            /** Format: date-time */
            createdAt: string;
        };
        TeamMember: {
            user: components["schemas"]["PublicPerson"];
            /** @enum {string} */
            role: "member" | "lead";
        };
        TeamOfUser: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @enum {string} */
            role: "member" | "lead";
        };
        TeamWithMembers: {
            members: components["schemas"]["TeamMember"][];
            /** Format: uuid */
            id: string;
            name: string;
            description: string | null;
            version: number;
            /** Format: date-time */
            createdAt: string;
        };
        ThreadInfo: {
            replyCount: number;
            /** Format: date-time */
            lastReplyAt: string | null;
        };
        ThreadMeta: {
            following: boolean;
            lastReadSeq: number;
            unreadCount: number;
            mentionCount: number;
            root: components["schemas"]["Message"];
            hasAfter: boolean;
            /** @description Who wrote in it, the first twenty. */
            participants: components["schemas"]["PersonRef"][];
        };
        ThreadState: {
            following: boolean;
            lastReadSeq: number;
            unreadCount: number;
            mentionCount: number;
        };
        User: {
            /** Format: uuid */
            id: string;
            name: string;
            email: string;
            role: components["schemas"]["Role"];
            avatarUrl: string | null;
            locale: components["schemas"]["Locale"];
            timeZone: string;
        };
        UserForAdmin: {
            teams: components["schemas"]["TeamOfUser"][];
            version: number;
            active: boolean;
            /** Format: date-time */
            deactivatedAt: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: uuid */
            id: string;
            name: string;
            email: string;
            role: components["schemas"]["Role"];
            avatarUrl: string | null;
            locale: components["schemas"]["Locale"];
            timeZone: string;
        };
        /** @enum {string} */
        Visibility: "public" | "private";
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
        /** @description MALFORMED_JSON, MALFORMED_UPLOAD */
        "400-MALFORMED_JSON-MALFORMED_UPLOAD": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "MALFORMED_JSON" | "MALFORMED_UPLOAD";
                };
            };
        };
        /** @description MALFORMED_JSON, MALFORMED_URL */
        "400-MALFORMED_JSON-MALFORMED_URL": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "MALFORMED_JSON" | "MALFORMED_URL";
                };
            };
        };
        /** @description INVALID_CREDENTIALS */
        "401-INVALID_CREDENTIALS": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "INVALID_CREDENTIALS";
                };
            };
        };
        /** @description REFRESH_TOKEN_REUSED, TOKEN_INVALID, TOKEN_EXPIRED */
        "401-REFRESH_TOKEN_REUSED-TOKEN_INVALID-TOKEN_EXPIRED": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "REFRESH_TOKEN_REUSED" | "TOKEN_INVALID" | "TOKEN_EXPIRED";
                };
            };
        };
        /** @description UNAUTHENTICATED, TOKEN_INVALID, TOKEN_EXPIRED */
        "401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "UNAUTHENTICATED" | "TOKEN_INVALID" | "TOKEN_EXPIRED";
                };
            };
        };
        /** @description ACCOUNT_DISABLED */
        "403-ACCOUNT_DISABLED": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "ACCOUNT_DISABLED";
                };
            };
        };
        /** @description FORBIDDEN, ACCOUNT_DISABLED */
        "403-FORBIDDEN-ACCOUNT_DISABLED": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "FORBIDDEN" | "ACCOUNT_DISABLED";
                };
            };
        };
        /** @description FORBIDDEN, ACCOUNT_DISABLED, NOT_AN_ADMIN */
        "403-FORBIDDEN-ACCOUNT_DISABLED-NOT_AN_ADMIN": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "FORBIDDEN" | "ACCOUNT_DISABLED" | "NOT_AN_ADMIN";
                };
            };
        };
        /** @description FORBIDDEN, ACCOUNT_DISABLED, NOT_A_MEMBER */
        "403-FORBIDDEN-ACCOUNT_DISABLED-NOT_A_MEMBER": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "FORBIDDEN" | "ACCOUNT_DISABLED" | "NOT_A_MEMBER";
                };
            };
        };
        /** @description FORBIDDEN, ACCOUNT_DISABLED, NOT_A_MEMBER, NOT_A_MODERATOR, ONLY_MODERATORS_POST, MENTION_ALL_NOT_ALLOWED */
        "403-FORBIDDEN-ACCOUNT_DISABLED-NOT_A_MEMBER-NOT_A_MODERATOR-ONLY_MODERATORS_POST-MENTION_ALL_NOT_ALLOWED": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "FORBIDDEN" | "ACCOUNT_DISABLED" | "NOT_A_MEMBER" | "NOT_A_MODERATOR" | "ONLY_MODERATORS_POST" | "MENTION_ALL_NOT_ALLOWED";
                };
            };
        };
        /** @description FORBIDDEN, ACCOUNT_DISABLED, NOT_A_MEMBER, NOT_THE_OWNER */
        "403-FORBIDDEN-ACCOUNT_DISABLED-NOT_A_MEMBER-NOT_THE_OWNER": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "FORBIDDEN" | "ACCOUNT_DISABLED" | "NOT_A_MEMBER" | "NOT_THE_OWNER";
                };
            };
        };
        /** @description FORBIDDEN, ACCOUNT_DISABLED, NOT_A_MEMBER, ONLY_MODERATORS_POST */
        "403-FORBIDDEN-ACCOUNT_DISABLED-NOT_A_MEMBER-ONLY_MODERATORS_POST": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "FORBIDDEN" | "ACCOUNT_DISABLED" | "NOT_A_MEMBER" | "ONLY_MODERATORS_POST";
                };
            };
        };
        /** @description FORBIDDEN, ACCOUNT_DISABLED, NOT_A_MODERATOR */
        "403-FORBIDDEN-ACCOUNT_DISABLED-NOT_A_MODERATOR": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "FORBIDDEN" | "ACCOUNT_DISABLED" | "NOT_A_MODERATOR";
                };
            };
        };
        /** @description FORBIDDEN, ACCOUNT_DISABLED, NOT_THE_AUTHOR, ONLY_MODERATORS_POST, MENTION_ALL_NOT_ALLOWED */
        "403-FORBIDDEN-ACCOUNT_DISABLED-NOT_THE_AUTHOR-ONLY_MODERATORS_POST-MENTION_ALL_NOT_ALLOWED": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "FORBIDDEN" | "ACCOUNT_DISABLED" | "NOT_THE_AUTHOR" | "ONLY_MODERATORS_POST" | "MENTION_ALL_NOT_ALLOWED";
                };
            };
        };
        /** @description FORBIDDEN, ACCOUNT_DISABLED, NOT_THE_MAKER */
        "403-FORBIDDEN-ACCOUNT_DISABLED-NOT_THE_MAKER": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "FORBIDDEN" | "ACCOUNT_DISABLED" | "NOT_THE_MAKER";
                };
            };
        };
        /** @description FORBIDDEN, ACCOUNT_DISABLED, NOT_THE_OWNER, NOT_A_MEMBER */
        "403-FORBIDDEN-ACCOUNT_DISABLED-NOT_THE_OWNER-NOT_A_MEMBER": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "FORBIDDEN" | "ACCOUNT_DISABLED" | "NOT_THE_OWNER" | "NOT_A_MEMBER";
                };
            };
        };
        /** @description FORBIDDEN, ACCOUNT_DISABLED, NOT_THE_OWNER, NOT_A_MEMBER, NOT_AN_ADMIN */
        "403-FORBIDDEN-ACCOUNT_DISABLED-NOT_THE_OWNER-NOT_A_MEMBER-NOT_AN_ADMIN": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "FORBIDDEN" | "ACCOUNT_DISABLED" | "NOT_THE_OWNER" | "NOT_A_MEMBER" | "NOT_AN_ADMIN";
                };
            };
        };
        /** @description FORBIDDEN, ACCOUNT_DISABLED, ONLY_MODERATORS_POST */
        "403-FORBIDDEN-ACCOUNT_DISABLED-ONLY_MODERATORS_POST": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "FORBIDDEN" | "ACCOUNT_DISABLED" | "ONLY_MODERATORS_POST";
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
        /** @description ATTACHMENT_REFUSED, ATTACHMENT_NOT_READY */
        "409-ATTACHMENT_REFUSED-ATTACHMENT_NOT_READY": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "ATTACHMENT_REFUSED" | "ATTACHMENT_NOT_READY";
                };
            };
        };
        /** @description IDEMPOTENCY_IN_PROGRESS, IDEMPOTENCY_KEY_REUSED */
        "409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "IDEMPOTENCY_IN_PROGRESS" | "IDEMPOTENCY_KEY_REUSED";
                };
            };
        };
        /** @description IDEMPOTENCY_IN_PROGRESS, IDEMPOTENCY_KEY_REUSED, ALREADY_SENT */
        "409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-ALREADY_SENT": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "IDEMPOTENCY_IN_PROGRESS" | "IDEMPOTENCY_KEY_REUSED" | "ALREADY_SENT";
                };
            };
        };
        /** @description IDEMPOTENCY_IN_PROGRESS, IDEMPOTENCY_KEY_REUSED, CHANNEL_ARCHIVED */
        "409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-CHANNEL_ARCHIVED": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "IDEMPOTENCY_IN_PROGRESS" | "IDEMPOTENCY_KEY_REUSED" | "CHANNEL_ARCHIVED";
                };
            };
        };
        /** @description IDEMPOTENCY_IN_PROGRESS, IDEMPOTENCY_KEY_REUSED, CHANNEL_NAME_TAKEN */
        "409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-CHANNEL_NAME_TAKEN": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "IDEMPOTENCY_IN_PROGRESS" | "IDEMPOTENCY_KEY_REUSED" | "CHANNEL_NAME_TAKEN";
                };
            };
        };
        /** @description IDEMPOTENCY_IN_PROGRESS, IDEMPOTENCY_KEY_REUSED, CONFIRMATION_NOT_ASKED, CHANNEL_ARCHIVED, CONVERSATION_FROZEN */
        "409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-CONFIRMATION_NOT_ASKED-CHANNEL_ARCHIVED-CONVERSATION_FROZEN": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "IDEMPOTENCY_IN_PROGRESS" | "IDEMPOTENCY_KEY_REUSED" | "CONFIRMATION_NOT_ASKED" | "CHANNEL_ARCHIVED" | "CONVERSATION_FROZEN";
                };
            };
        };
        /** @description IDEMPOTENCY_IN_PROGRESS, IDEMPOTENCY_KEY_REUSED, CONVERSATION_FROZEN */
        "409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-CONVERSATION_FROZEN": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "IDEMPOTENCY_IN_PROGRESS" | "IDEMPOTENCY_KEY_REUSED" | "CONVERSATION_FROZEN";
                };
            };
        };
        /** @description IDEMPOTENCY_IN_PROGRESS, IDEMPOTENCY_KEY_REUSED, EMAIL_TAKEN */
        "409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-EMAIL_TAKEN": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "IDEMPOTENCY_IN_PROGRESS" | "IDEMPOTENCY_KEY_REUSED" | "EMAIL_TAKEN";
                };
            };
        };
        /** @description IDEMPOTENCY_IN_PROGRESS, IDEMPOTENCY_KEY_REUSED, EMAIL_TAKEN, NOT_STAFF */
        "409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-EMAIL_TAKEN-NOT_STAFF": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "IDEMPOTENCY_IN_PROGRESS" | "IDEMPOTENCY_KEY_REUSED" | "EMAIL_TAKEN" | "NOT_STAFF";
                };
            };
        };
        /** @description IDEMPOTENCY_IN_PROGRESS, IDEMPOTENCY_KEY_REUSED, EMAIL_TAKEN, NOT_STAFF, INVITATION_WAITING */
        "409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-EMAIL_TAKEN-NOT_STAFF-INVITATION_WAITING": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "IDEMPOTENCY_IN_PROGRESS" | "IDEMPOTENCY_KEY_REUSED" | "EMAIL_TAKEN" | "NOT_STAFF" | "INVITATION_WAITING";
                };
            };
        };
        /** @description IDEMPOTENCY_IN_PROGRESS, IDEMPOTENCY_KEY_REUSED, EMOJI_NAME_TAKEN, ATTACHMENT_REFUSED, ATTACHMENT_ALREADY_USED */
        "409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-EMOJI_NAME_TAKEN-ATTACHMENT_REFUSED-ATTACHMENT_ALREADY_USED": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "IDEMPOTENCY_IN_PROGRESS" | "IDEMPOTENCY_KEY_REUSED" | "EMOJI_NAME_TAKEN" | "ATTACHMENT_REFUSED" | "ATTACHMENT_ALREADY_USED";
                };
            };
        };
        /** @description IDEMPOTENCY_IN_PROGRESS, IDEMPOTENCY_KEY_REUSED, INVITATION_ACCEPTED */
        "409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-INVITATION_ACCEPTED": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "IDEMPOTENCY_IN_PROGRESS" | "IDEMPOTENCY_KEY_REUSED" | "INVITATION_ACCEPTED";
                };
            };
        };
        /** @description IDEMPOTENCY_IN_PROGRESS, IDEMPOTENCY_KEY_REUSED, INVITATION_ACCEPTED, EMAIL_TAKEN */
        "409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-INVITATION_ACCEPTED-EMAIL_TAKEN": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "IDEMPOTENCY_IN_PROGRESS" | "IDEMPOTENCY_KEY_REUSED" | "INVITATION_ACCEPTED" | "EMAIL_TAKEN";
                };
            };
        };
        /** @description IDEMPOTENCY_IN_PROGRESS, IDEMPOTENCY_KEY_REUSED, LAST_ADMIN */
        "409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-LAST_ADMIN": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "IDEMPOTENCY_IN_PROGRESS" | "IDEMPOTENCY_KEY_REUSED" | "LAST_ADMIN";
                };
            };
        };
        /** @description IDEMPOTENCY_IN_PROGRESS, IDEMPOTENCY_KEY_REUSED, LAST_OWNER, NOT_A_MEMBER */
        "409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-LAST_OWNER-NOT_A_MEMBER": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "IDEMPOTENCY_IN_PROGRESS" | "IDEMPOTENCY_KEY_REUSED" | "LAST_OWNER" | "NOT_A_MEMBER";
                };
            };
        };
        /** @description IDEMPOTENCY_IN_PROGRESS, IDEMPOTENCY_KEY_REUSED, MESSAGE_DELETED, CHANNEL_ARCHIVED, CONVERSATION_FROZEN */
        "409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-MESSAGE_DELETED-CHANNEL_ARCHIVED-CONVERSATION_FROZEN": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "IDEMPOTENCY_IN_PROGRESS" | "IDEMPOTENCY_KEY_REUSED" | "MESSAGE_DELETED" | "CHANNEL_ARCHIVED" | "CONVERSATION_FROZEN";
                };
            };
        };
        /** @description IDEMPOTENCY_IN_PROGRESS, IDEMPOTENCY_KEY_REUSED, NOT_A_MEMBER */
        "409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-NOT_A_MEMBER": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "IDEMPOTENCY_IN_PROGRESS" | "IDEMPOTENCY_KEY_REUSED" | "NOT_A_MEMBER";
                };
            };
        };
        /** @description IDEMPOTENCY_IN_PROGRESS, IDEMPOTENCY_KEY_REUSED, NOT_A_MEMBER, CHANNEL_ARCHIVED */
        "409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-NOT_A_MEMBER-CHANNEL_ARCHIVED": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "IDEMPOTENCY_IN_PROGRESS" | "IDEMPOTENCY_KEY_REUSED" | "NOT_A_MEMBER" | "CHANNEL_ARCHIVED";
                };
            };
        };
        /** @description IDEMPOTENCY_IN_PROGRESS, IDEMPOTENCY_KEY_REUSED, NOT_A_MEMBER, CHANNEL_ARCHIVED, CONVERSATION_FROZEN, ATTACHMENT_REFUSED, ATTACHMENT_ALREADY_USED */
        "409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-NOT_A_MEMBER-CHANNEL_ARCHIVED-CONVERSATION_FROZEN-ATTACHMENT_REFUSED-ATTACHMENT_ALREADY_USED": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "IDEMPOTENCY_IN_PROGRESS" | "IDEMPOTENCY_KEY_REUSED" | "NOT_A_MEMBER" | "CHANNEL_ARCHIVED" | "CONVERSATION_FROZEN" | "ATTACHMENT_REFUSED" | "ATTACHMENT_ALREADY_USED";
                };
            };
        };
        /** @description IDEMPOTENCY_IN_PROGRESS, IDEMPOTENCY_KEY_REUSED, NOT_A_MEMBER, CHANNEL_ARCHIVED, CONVERSATION_FROZEN, LARGE_AUDIENCE, ATTACHMENT_REFUSED, ATTACHMENT_ALREADY_USED */
        "409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-NOT_A_MEMBER-CHANNEL_ARCHIVED-CONVERSATION_FROZEN-LARGE_AUDIENCE-ATTACHMENT_REFUSED-ATTACHMENT_ALREADY_USED": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "IDEMPOTENCY_IN_PROGRESS" | "IDEMPOTENCY_KEY_REUSED" | "NOT_A_MEMBER" | "CHANNEL_ARCHIVED" | "CONVERSATION_FROZEN" | "LARGE_AUDIENCE" | "ATTACHMENT_REFUSED" | "ATTACHMENT_ALREADY_USED";
                };
            };
        };
        /** @description IDEMPOTENCY_IN_PROGRESS, IDEMPOTENCY_KEY_REUSED, NOT_A_MEMBER, CHANNEL_ARCHIVED, CONVERSATION_FROZEN, MESSAGE_DELETED */
        "409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-NOT_A_MEMBER-CHANNEL_ARCHIVED-CONVERSATION_FROZEN-MESSAGE_DELETED": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "IDEMPOTENCY_IN_PROGRESS" | "IDEMPOTENCY_KEY_REUSED" | "NOT_A_MEMBER" | "CHANNEL_ARCHIVED" | "CONVERSATION_FROZEN" | "MESSAGE_DELETED";
                };
            };
        };
        /** @description IDEMPOTENCY_IN_PROGRESS, IDEMPOTENCY_KEY_REUSED, NOT_A_MEMBER, LAST_OWNER */
        "409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-NOT_A_MEMBER-LAST_OWNER": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "IDEMPOTENCY_IN_PROGRESS" | "IDEMPOTENCY_KEY_REUSED" | "NOT_A_MEMBER" | "LAST_OWNER";
                };
            };
        };
        /** @description IDEMPOTENCY_IN_PROGRESS, IDEMPOTENCY_KEY_REUSED, NOT_STAFF */
        "409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-NOT_STAFF": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "IDEMPOTENCY_IN_PROGRESS" | "IDEMPOTENCY_KEY_REUSED" | "NOT_STAFF";
                };
            };
        };
        /** @description IDEMPOTENCY_IN_PROGRESS, IDEMPOTENCY_KEY_REUSED, STALE_VERSION */
        "409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-STALE_VERSION": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "IDEMPOTENCY_IN_PROGRESS" | "IDEMPOTENCY_KEY_REUSED" | "STALE_VERSION";
                };
            };
        };
        /** @description IDEMPOTENCY_IN_PROGRESS, IDEMPOTENCY_KEY_REUSED, STALE_VERSION, ALREADY_SENT */
        "409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-STALE_VERSION-ALREADY_SENT": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "IDEMPOTENCY_IN_PROGRESS" | "IDEMPOTENCY_KEY_REUSED" | "STALE_VERSION" | "ALREADY_SENT";
                };
            };
        };
        /** @description IDEMPOTENCY_IN_PROGRESS, IDEMPOTENCY_KEY_REUSED, STALE_VERSION, LAST_ADMIN, EMAIL_TAKEN */
        "409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-STALE_VERSION-LAST_ADMIN-EMAIL_TAKEN": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "IDEMPOTENCY_IN_PROGRESS" | "IDEMPOTENCY_KEY_REUSED" | "STALE_VERSION" | "LAST_ADMIN" | "EMAIL_TAKEN";
                };
            };
        };
        /** @description IDEMPOTENCY_IN_PROGRESS, IDEMPOTENCY_KEY_REUSED, STALE_VERSION, MESSAGE_DELETED, CHANNEL_ARCHIVED, CONVERSATION_FROZEN, LARGE_AUDIENCE */
        "409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-STALE_VERSION-MESSAGE_DELETED-CHANNEL_ARCHIVED-CONVERSATION_FROZEN-LARGE_AUDIENCE": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "IDEMPOTENCY_IN_PROGRESS" | "IDEMPOTENCY_KEY_REUSED" | "STALE_VERSION" | "MESSAGE_DELETED" | "CHANNEL_ARCHIVED" | "CONVERSATION_FROZEN" | "LARGE_AUDIENCE";
                };
            };
        };
        /** @description IDEMPOTENCY_IN_PROGRESS, IDEMPOTENCY_KEY_REUSED, STALE_VERSION, NOT_A_MEMBER */
        "409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-STALE_VERSION-NOT_A_MEMBER": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "IDEMPOTENCY_IN_PROGRESS" | "IDEMPOTENCY_KEY_REUSED" | "STALE_VERSION" | "NOT_A_MEMBER";
                };
            };
        };
        /** @description IDEMPOTENCY_IN_PROGRESS, IDEMPOTENCY_KEY_REUSED, STALE_VERSION, NOT_A_MEMBER, CHANNEL_NAME_TAKEN */
        "409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-STALE_VERSION-NOT_A_MEMBER-CHANNEL_NAME_TAKEN": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "IDEMPOTENCY_IN_PROGRESS" | "IDEMPOTENCY_KEY_REUSED" | "STALE_VERSION" | "NOT_A_MEMBER" | "CHANNEL_NAME_TAKEN";
                };
            };
        };
        /** @description IDEMPOTENCY_IN_PROGRESS, IDEMPOTENCY_KEY_REUSED, STALE_VERSION, TEAM_NAME_TAKEN */
        "409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-STALE_VERSION-TEAM_NAME_TAKEN": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "IDEMPOTENCY_IN_PROGRESS" | "IDEMPOTENCY_KEY_REUSED" | "STALE_VERSION" | "TEAM_NAME_TAKEN";
                };
            };
        };
        /** @description IDEMPOTENCY_IN_PROGRESS, IDEMPOTENCY_KEY_REUSED, TEAM_NAME_TAKEN */
        "409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-TEAM_NAME_TAKEN": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "IDEMPOTENCY_IN_PROGRESS" | "IDEMPOTENCY_KEY_REUSED" | "TEAM_NAME_TAKEN";
                };
            };
        };
        /** @description IDEMPOTENCY_IN_PROGRESS, IDEMPOTENCY_KEY_REUSED, TOO_MANY_PINS, MESSAGE_DELETED, CHANNEL_ARCHIVED, CONVERSATION_FROZEN */
        "409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-TOO_MANY_PINS-MESSAGE_DELETED-CHANNEL_ARCHIVED-CONVERSATION_FROZEN": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "IDEMPOTENCY_IN_PROGRESS" | "IDEMPOTENCY_KEY_REUSED" | "TOO_MANY_PINS" | "MESSAGE_DELETED" | "CHANNEL_ARCHIVED" | "CONVERSATION_FROZEN";
                };
            };
        };
        /** @description IDEMPOTENCY_IN_PROGRESS, IDEMPOTENCY_KEY_REUSED, TOO_MANY_REACTIONS, MESSAGE_DELETED, CHANNEL_ARCHIVED, CONVERSATION_FROZEN */
        "409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-TOO_MANY_REACTIONS-MESSAGE_DELETED-CHANNEL_ARCHIVED-CONVERSATION_FROZEN": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "IDEMPOTENCY_IN_PROGRESS" | "IDEMPOTENCY_KEY_REUSED" | "TOO_MANY_REACTIONS" | "MESSAGE_DELETED" | "CHANNEL_ARCHIVED" | "CONVERSATION_FROZEN";
                };
            };
        };
        /** @description IDEMPOTENCY_IN_PROGRESS, IDEMPOTENCY_KEY_REUSED, UPLOAD_INCOMPLETE */
        "409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-UPLOAD_INCOMPLETE": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "IDEMPOTENCY_IN_PROGRESS" | "IDEMPOTENCY_KEY_REUSED" | "UPLOAD_INCOMPLETE";
                };
            };
        };
        /** @description INVITATION_ACCEPTED */
        "409-INVITATION_ACCEPTED": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "INVITATION_ACCEPTED";
                };
            };
        };
        /** @description NOT_A_MEMBER */
        "409-NOT_A_MEMBER": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "NOT_A_MEMBER";
                };
            };
        };
        /** @description NOT_A_MEMBER, EXPORT_NOT_READY */
        "409-NOT_A_MEMBER-EXPORT_NOT_READY": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "NOT_A_MEMBER" | "EXPORT_NOT_READY";
                };
            };
        };
        /** @description INVITATION_EXPIRED, INVITATION_CANCELLED */
        "410-INVITATION_EXPIRED-INVITATION_CANCELLED": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "INVITATION_EXPIRED" | "INVITATION_CANCELLED";
                };
            };
        };
        /** @description LINK_INVALID */
        "410-LINK_INVALID": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "LINK_INVALID";
                };
            };
        };
        /** @description RESYNC_REQUIRED */
        "410-RESYNC_REQUIRED": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "RESYNC_REQUIRED";
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
        /** @description BODY_TOO_LARGE, FILE_TOO_LARGE */
        "413-BODY_TOO_LARGE-FILE_TOO_LARGE": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "BODY_TOO_LARGE" | "FILE_TOO_LARGE";
                };
            };
        };
        /** @description BODY_TOO_LARGE, FILE_TOO_LARGE, STORAGE_QUOTA_EXCEEDED */
        "413-BODY_TOO_LARGE-FILE_TOO_LARGE-STORAGE_QUOTA_EXCEEDED": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "BODY_TOO_LARGE" | "FILE_TOO_LARGE" | "STORAGE_QUOTA_EXCEEDED";
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
        /** @description VALIDATION_FAILED, ATTACHMENT_REFUSED */
        "422-VALIDATION_FAILED-ATTACHMENT_REFUSED": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "VALIDATION_FAILED" | "ATTACHMENT_REFUSED";
                };
            };
        };
        /** @description VALIDATION_FAILED, DEFAULT_NEEDS_PUBLIC */
        "422-VALIDATION_FAILED-DEFAULT_NEEDS_PUBLIC": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "VALIDATION_FAILED" | "DEFAULT_NEEDS_PUBLIC";
                };
            };
        };
        /** @description VALIDATION_FAILED, EMOJI_NEEDS_IMAGE, ATTACHMENT_NOT_FOUND, ATTACHMENT_REFUSED */
        "422-VALIDATION_FAILED-EMOJI_NEEDS_IMAGE-ATTACHMENT_NOT_FOUND-ATTACHMENT_REFUSED": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "VALIDATION_FAILED" | "EMOJI_NEEDS_IMAGE" | "ATTACHMENT_NOT_FOUND" | "ATTACHMENT_REFUSED";
                };
            };
        };
        /** @description VALIDATION_FAILED, EMOJI_UNKNOWN */
        "422-VALIDATION_FAILED-EMOJI_UNKNOWN": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "VALIDATION_FAILED" | "EMOJI_UNKNOWN";
                };
            };
        };
        /** @description VALIDATION_FAILED, FILE_EMPTY */
        "422-VALIDATION_FAILED-FILE_EMPTY": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "VALIDATION_FAILED" | "FILE_EMPTY";
                };
            };
        };
        /** @description VALIDATION_FAILED, FILE_EMPTY, FILE_UNREADABLE, IMAGE_TOO_LARGE */
        "422-VALIDATION_FAILED-FILE_EMPTY-FILE_UNREADABLE-IMAGE_TOO_LARGE": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "VALIDATION_FAILED" | "FILE_EMPTY" | "FILE_UNREADABLE" | "IMAGE_TOO_LARGE";
                };
            };
        };
        /** @description VALIDATION_FAILED, MENTION_UNKNOWN */
        "422-VALIDATION_FAILED-MENTION_UNKNOWN": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "VALIDATION_FAILED" | "MENTION_UNKNOWN";
                };
            };
        };
        /** @description VALIDATION_FAILED, NOT_A_TEAMMATE */
        "422-VALIDATION_FAILED-NOT_A_TEAMMATE": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "VALIDATION_FAILED" | "NOT_A_TEAMMATE";
                };
            };
        };
        /** @description VALIDATION_FAILED, REASON_REQUIRED */
        "422-VALIDATION_FAILED-REASON_REQUIRED": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "VALIDATION_FAILED" | "REASON_REQUIRED";
                };
            };
        };
        /** @description VALIDATION_FAILED, REPLY_TO_UNKNOWN, THREAD_ROOT_INVALID */
        "422-VALIDATION_FAILED-REPLY_TO_UNKNOWN-THREAD_ROOT_INVALID": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "VALIDATION_FAILED" | "REPLY_TO_UNKNOWN" | "THREAD_ROOT_INVALID";
                };
            };
        };
        /** @description VALIDATION_FAILED, REPLY_TO_UNKNOWN, THREAD_ROOT_INVALID, ATTACHMENT_NOT_FOUND, ATTACHMENT_REFUSED */
        "422-VALIDATION_FAILED-REPLY_TO_UNKNOWN-THREAD_ROOT_INVALID-ATTACHMENT_NOT_FOUND-ATTACHMENT_REFUSED": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "VALIDATION_FAILED" | "REPLY_TO_UNKNOWN" | "THREAD_ROOT_INVALID" | "ATTACHMENT_NOT_FOUND" | "ATTACHMENT_REFUSED";
                };
            };
        };
        /** @description VALIDATION_FAILED, REPLY_TO_UNKNOWN, THREAD_ROOT_INVALID, MENTION_UNKNOWN, ATTACHMENT_NOT_FOUND, ATTACHMENT_REFUSED, VOICE_NEEDS_SOUND */
        "422-VALIDATION_FAILED-REPLY_TO_UNKNOWN-THREAD_ROOT_INVALID-MENTION_UNKNOWN-ATTACHMENT_NOT_FOUND-ATTACHMENT_REFUSED-VOICE_NEEDS_SOUND": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "VALIDATION_FAILED" | "REPLY_TO_UNKNOWN" | "THREAD_ROOT_INVALID" | "MENTION_UNKNOWN" | "ATTACHMENT_NOT_FOUND" | "ATTACHMENT_REFUSED" | "VOICE_NEEDS_SOUND";
                };
            };
        };
        /** @description VALIDATION_FAILED, SUCCESSOR_UNKNOWN */
        "422-VALIDATION_FAILED-SUCCESSOR_UNKNOWN": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "VALIDATION_FAILED" | "SUCCESSOR_UNKNOWN";
                };
            };
        };
        /** @description VALIDATION_FAILED, WRONG_PASSWORD */
        "422-VALIDATION_FAILED-WRONG_PASSWORD": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "VALIDATION_FAILED" | "WRONG_PASSWORD";
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
        /** @description DATABASE_UNAVAILABLE, CONVERSATION_BUSY */
        "503-DATABASE_UNAVAILABLE-CONVERSATION_BUSY": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "DATABASE_UNAVAILABLE" | "CONVERSATION_BUSY";
                };
            };
        };
        /** @description DATABASE_UNAVAILABLE, DIRECT_UPLOADS_UNAVAILABLE */
        "503-DATABASE_UNAVAILABLE-DIRECT_UPLOADS_UNAVAILABLE": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "DATABASE_UNAVAILABLE" | "DIRECT_UPLOADS_UNAVAILABLE";
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
    "presence.list": {
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
                        data: components["schemas"]["Presence"][];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "presence.update": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body answers the same result once more. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {unknown} */
                    state: "online" | "away" | "break";
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["MyPresence"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED"];
            409: components["responses"]["409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "audit_events.list": {
        parameters: {
            query?: {
                actorId?: string;
                action?: string;
                subjectType?: string;
                subjectId?: string;
                from?: string;
                to?: string;
                cursor?: string;
                limit?: number;
            };
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
                        data: components["schemas"]["AuditEvent"][];
                        meta: components["schemas"]["PageMeta"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "failures.list": {
        parameters: {
            query?: {
                limit?: number;
            };
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
                        data: components["schemas"]["Failures"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "failures.retry": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body answers the same result once more. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    events?: {
                        /** Format: uuid */
                        eventId: string;
                        listener: string;
                    }[];
                    jobs?: {
                        lane: string;
                        id: string;
                    }[];
                    all?: boolean;
                };
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Retried"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED"];
            409: components["responses"]["409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "keys.list": {
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
                    "application/json": components["schemas"]["KeySet"];
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
    "sessions.store": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same request sent again is answered the same way. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    email: string;
                    password: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["SignedIn"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON"];
            401: components["responses"]["401-INVALID_CREDENTIALS"];
            403: components["responses"]["403-ACCOUNT_DISABLED"];
            409: components["responses"]["409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "sessions.refresh": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same request sent again is answered the same way. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    refreshToken: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["SignedIn"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON"];
            401: components["responses"]["401-REFRESH_TOKEN_REUSED-TOKEN_INVALID-TOKEN_EXPIRED"];
            409: components["responses"]["409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "sessions.logout": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body answers the same result once more. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400-MALFORMED_JSON"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED"];
            409: components["responses"]["409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "sessions.list": {
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
                        data: components["schemas"]["Session"][];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "sessions.destroy": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body answers the same result once more. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400-MALFORMED_JSON-MALFORMED_URL"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED"];
            404: components["responses"]["404-NOT_FOUND"];
            409: components["responses"]["409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "passwords.forgot": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same request sent again is answered the same way. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: email */
                    email: string;
                };
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400-MALFORMED_JSON"];
            409: components["responses"]["409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "passwords.reset": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same request sent again is answered the same way. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    token: string;
                    password: string;
                };
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400-MALFORMED_JSON"];
            409: components["responses"]["409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED"];
            410: components["responses"]["410-LINK_INVALID"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "config.show": {
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
                        data: components["schemas"]["Configuration"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "me.show": {
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
                        data: components["schemas"]["Me"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "me.update": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body answers the same result once more. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    name?: string;
                    /** @enum {unknown} */
                    locale?: "pt-BR" | "en";
                    timeZone?: string;
                    version?: number;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Me"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED"];
            409: components["responses"]["409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-STALE_VERSION"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "me.status.update": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body answers the same result once more. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    text?: string;
                    emoji?: string;
                    /** Format: date-time */
                    until?: string | null;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Me"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED"];
            409: components["responses"]["409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "me.status.destroy": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body answers the same result once more. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400-MALFORMED_JSON"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED"];
            409: components["responses"]["409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "me.password.update": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body answers the same result once more. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    currentPassword: string;
                    password: string;
                };
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400-MALFORMED_JSON"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED"];
            409: components["responses"]["409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED-WRONG_PASSWORD"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "me.email.request": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body answers the same result once more. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: email */
                    email: string;
                    currentPassword: string;
                };
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["EmailChangeAsked"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED"];
            409: components["responses"]["409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED-WRONG_PASSWORD"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "me.email.confirm": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body answers the same result once more. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    token: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Me"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED"];
            409: components["responses"]["409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-EMAIL_TAKEN"];
            410: components["responses"]["410-LINK_INVALID"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "users.list": {
        parameters: {
            query?: {
                role?: "admin" | "team" | "student";
                teamId?: string;
                q?: string;
                active?: boolean;
                cursor?: string;
                limit?: number;
            };
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
                        data: components["schemas"]["UserForAdmin"][];
                        meta: components["schemas"]["PageMeta"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "users.store": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body answers the same result once more. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** Format: email */
                    email: string;
                    /** @enum {unknown} */
                    role: "admin" | "team" | "student";
                    /** @enum {unknown} */
                    locale?: "pt-BR" | "en";
                    timeZone?: string;
                    teamIds?: string[];
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["UserForAdmin"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED"];
            409: components["responses"]["409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-EMAIL_TAKEN-NOT_STAFF"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "users.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
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
                        data: components["schemas"]["UserForAdmin"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON-MALFORMED_URL"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED"];
            404: components["responses"]["404-NOT_FOUND"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "users.update": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body answers the same result once more. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    name?: string;
                    /** @enum {unknown} */
                    locale?: "pt-BR" | "en";
                    timeZone?: string;
                    version?: number;
                    /** @enum {unknown} */
                    role?: "admin" | "team" | "student";
                    /** Format: email */
                    email?: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["UserForAdmin"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON-MALFORMED_URL"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED"];
            404: components["responses"]["404-NOT_FOUND"];
            409: components["responses"]["409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-STALE_VERSION-LAST_ADMIN-EMAIL_TAKEN"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "users.deactivate": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body answers the same result once more. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
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
                        data: components["schemas"]["UserForAdmin"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON-MALFORMED_URL"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED"];
            404: components["responses"]["404-NOT_FOUND"];
            409: components["responses"]["409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-LAST_ADMIN"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "users.reactivate": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body answers the same result once more. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
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
                        data: components["schemas"]["UserForAdmin"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON-MALFORMED_URL"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED"];
            404: components["responses"]["404-NOT_FOUND"];
            409: components["responses"]["409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "people.list": {
        parameters: {
            query?: {
                q?: string;
                cursor?: string;
                limit?: number;
            };
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
                        data: components["schemas"]["Person"][];
                        meta: components["schemas"]["PageMeta"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "teams.list": {
        parameters: {
            query?: {
                q?: string;
                cursor?: string;
                limit?: number;
            };
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
                        data: components["schemas"]["TeamInList"][];
                        meta: components["schemas"]["PageMeta"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "teams.store": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body answers the same result once more. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    description?: string | null;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Team"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED"];
            409: components["responses"]["409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-TEAM_NAME_TAKEN"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "teams.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
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
                        data: components["schemas"]["TeamWithMembers"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON-MALFORMED_URL"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED"];
            404: components["responses"]["404-NOT_FOUND"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "teams.destroy": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body answers the same result once more. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400-MALFORMED_JSON-MALFORMED_URL"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED"];
            404: components["responses"]["404-NOT_FOUND"];
            409: components["responses"]["409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "teams.update": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body answers the same result once more. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    name?: string;
                    description?: string | null;
                    version?: number;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Team"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON-MALFORMED_URL"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED"];
            404: components["responses"]["404-NOT_FOUND"];
            409: components["responses"]["409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-STALE_VERSION-TEAM_NAME_TAKEN"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "teams.members.update": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body answers the same result once more. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @enum {unknown} */
                    role?: "member" | "lead";
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TeamMember"];
                    };
                };
            };
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TeamMember"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON-MALFORMED_URL"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED"];
            404: components["responses"]["404-NOT_FOUND"];
            409: components["responses"]["409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-NOT_STAFF"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "teams.members.destroy": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body answers the same result once more. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400-MALFORMED_JSON-MALFORMED_URL"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED"];
            404: components["responses"]["404-NOT_FOUND"];
            409: components["responses"]["409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "invitations.list": {
        parameters: {
            query?: {
                state?: "pending" | "accepted" | "cancelled" | "expired";
                cursor?: string;
                limit?: number;
            };
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
                        data: components["schemas"]["Invitation"][];
                        meta: components["schemas"]["PageMeta"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "invitations.store": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body answers the same result once more. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: email */
                    email: string;
                    /** @enum {unknown} */
                    role: "admin" | "team" | "student";
                    name?: string;
                    /** @enum {unknown} */
                    locale?: "pt-BR" | "en";
                    teamIds?: string[];
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Invitation"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED"];
            409: components["responses"]["409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-EMAIL_TAKEN-NOT_STAFF-INVITATION_WAITING"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "invitations.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
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
                        data: components["schemas"]["InvitationForInvitee"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON-MALFORMED_URL"];
            404: components["responses"]["404-NOT_FOUND"];
            409: components["responses"]["409-INVITATION_ACCEPTED"];
            410: components["responses"]["410-INVITATION_EXPIRED-INVITATION_CANCELLED"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "invitations.accept": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same request sent again is answered the same way. */
                "Idempotency-Key"?: string;
            };
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    password: string;
                    /** @enum {unknown} */
                    locale?: "pt-BR" | "en";
                    timeZone?: string;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["SignedIn"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON-MALFORMED_URL"];
            404: components["responses"]["404-NOT_FOUND"];
            409: components["responses"]["409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-INVITATION_ACCEPTED-EMAIL_TAKEN"];
            410: components["responses"]["410-INVITATION_EXPIRED-INVITATION_CANCELLED"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "invitations.cancel": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body answers the same result once more. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
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
                        data: components["schemas"]["Invitation"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON-MALFORMED_URL"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED"];
            404: components["responses"]["404-NOT_FOUND"];
            409: components["responses"]["409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-INVITATION_ACCEPTED"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "files.uploads.store": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body answers the same result once more. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    file: string;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Attachment"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON-MALFORMED_UPLOAD"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED"];
            409: components["responses"]["409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED"];
            413: components["responses"]["413-BODY_TOO_LARGE-FILE_TOO_LARGE-STORAGE_QUOTA_EXCEEDED"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED-FILE_EMPTY-FILE_UNREADABLE-IMAGE_TOO_LARGE"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "files.uploads.presign": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body answers the same result once more. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    mime: string;
                    bytes: number;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["DirectUpload"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED"];
            409: components["responses"]["409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED"];
            413: components["responses"]["413-BODY_TOO_LARGE-FILE_TOO_LARGE-STORAGE_QUOTA_EXCEEDED"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED-FILE_EMPTY"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE-DIRECT_UPLOADS_UNAVAILABLE"];
        };
    };
    "files.uploads.complete": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body answers the same result once more. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
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
                        data: components["schemas"]["Attachment"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON-MALFORMED_URL"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED"];
            404: components["responses"]["404-NOT_FOUND"];
            409: components["responses"]["409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-UPLOAD_INCOMPLETE"];
            413: components["responses"]["413-BODY_TOO_LARGE-FILE_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED-FILE_EMPTY-FILE_UNREADABLE-IMAGE_TOO_LARGE"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE-DIRECT_UPLOADS_UNAVAILABLE"];
        };
    };
    "files.attachments.show": {
        parameters: {
            query?: {
                original?: boolean;
                download?: boolean;
            };
            header?: never;
            path: {
                id: string;
            };
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
                    "*/*": string;
                };
            };
            400: components["responses"]["400-MALFORMED_JSON-MALFORMED_URL"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED"];
            404: components["responses"]["404-NOT_FOUND"];
            409: components["responses"]["409-ATTACHMENT_REFUSED-ATTACHMENT_NOT_READY"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED-ATTACHMENT_REFUSED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "files.attachments.thumbnail": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
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
                    "*/*": string;
                };
            };
            400: components["responses"]["400-MALFORMED_JSON-MALFORMED_URL"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED"];
            404: components["responses"]["404-NOT_FOUND"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "files.attachments.played": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body answers the same result once more. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400-MALFORMED_JSON-MALFORMED_URL"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED"];
            404: components["responses"]["404-NOT_FOUND"];
            409: components["responses"]["409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "messaging.emojis.index": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
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
                        data: components["schemas"]["CustomEmoji"][];
                        meta: components["schemas"]["PageMeta"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "messaging.emojis.store": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body answers the same result once more. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** Format: uuid */
                    attachmentId: string;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CustomEmoji"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED"];
            409: components["responses"]["409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-EMOJI_NAME_TAKEN-ATTACHMENT_REFUSED-ATTACHMENT_ALREADY_USED"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED-EMOJI_NEEDS_IMAGE-ATTACHMENT_NOT_FOUND-ATTACHMENT_REFUSED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "messaging.emojis.frequent": {
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
                        data: components["schemas"]["FrequentEmoji"][];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "messaging.emojis.destroy": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body answers the same result once more. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400-MALFORMED_JSON-MALFORMED_URL"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED-NOT_THE_MAKER"];
            404: components["responses"]["404-NOT_FOUND"];
            409: components["responses"]["409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "messaging.exports.store": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body answers the same result once more. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Export"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON-MALFORMED_URL"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED-NOT_THE_OWNER-NOT_A_MEMBER"];
            404: components["responses"]["404-NOT_FOUND"];
            409: components["responses"]["409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-NOT_A_MEMBER"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED-REASON_REQUIRED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "messaging.exports.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
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
                        data: components["schemas"]["Export"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON-MALFORMED_URL"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED"];
            404: components["responses"]["404-NOT_FOUND"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "messaging.exports.download": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
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
                    "application/json": components["schemas"]["ExportedConversation"];
                };
            };
            400: components["responses"]["400-MALFORMED_JSON-MALFORMED_URL"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED-NOT_THE_OWNER-NOT_A_MEMBER"];
            404: components["responses"]["404-NOT_FOUND"];
            409: components["responses"]["409-NOT_A_MEMBER-EXPORT_NOT_READY"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "messaging.conversations.freeze": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body answers the same result once more. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Conversation"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON-MALFORMED_URL"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED-NOT_THE_OWNER-NOT_A_MEMBER-NOT_AN_ADMIN"];
            404: components["responses"]["404-NOT_FOUND"];
            409: components["responses"]["409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-NOT_A_MEMBER"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "messaging.conversations.unfreeze": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body answers the same result once more. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Conversation"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON-MALFORMED_URL"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED-NOT_THE_OWNER-NOT_A_MEMBER-NOT_AN_ADMIN"];
            404: components["responses"]["404-NOT_FOUND"];
            409: components["responses"]["409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-NOT_A_MEMBER"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "messaging.conversations.break_glass": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body answers the same result once more. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["GlassGrant"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON-MALFORMED_URL"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED-NOT_AN_ADMIN"];
            404: components["responses"]["404-NOT_FOUND"];
            409: components["responses"]["409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "messaging.preferences.update": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body answers the same result once more. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @enum {unknown} */
                    notify?: "all" | "mentions" | "none";
                    muted?: boolean;
                    /** Format: date-time */
                    mutedUntil?: string | null;
                    favourite?: boolean;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Conversation"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON-MALFORMED_URL"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED-NOT_A_MEMBER"];
            404: components["responses"]["404-NOT_FOUND"];
            409: components["responses"]["409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-NOT_A_MEMBER"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "messaging.conversations.hide": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body answers the same result once more. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
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
                        data: components["schemas"]["Conversation"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON-MALFORMED_URL"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED-NOT_A_MEMBER"];
            404: components["responses"]["404-NOT_FOUND"];
            409: components["responses"]["409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-NOT_A_MEMBER"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "messaging.conversations.unhide": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body answers the same result once more. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
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
                        data: components["schemas"]["Conversation"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON-MALFORMED_URL"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED-NOT_A_MEMBER"];
            404: components["responses"]["404-NOT_FOUND"];
            409: components["responses"]["409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-NOT_A_MEMBER"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "messaging.conversations.read_all": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body answers the same result once more. */
                "Idempotency-Key"?: string;
            };
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
                        data: components["schemas"]["ReadAllResult"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED"];
            409: components["responses"]["409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "messaging.receipts.index": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
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
                        data: components["schemas"]["Receipt"][];
                        meta: components["schemas"]["PageMeta"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON-MALFORMED_URL"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED-NOT_A_MEMBER"];
            404: components["responses"]["404-NOT_FOUND"];
            409: components["responses"]["409-NOT_A_MEMBER"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "messaging.drafts.index": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
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
                        data: components["schemas"]["Draft"][];
                        meta: components["schemas"]["PageMeta"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "messaging.drafts.update": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body answers the same result once more. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    body: string;
                    /** Format: uuid */
                    replyToId?: string | null;
                    /** Format: uuid */
                    threadRootId?: string | null;
                    version?: number;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Draft"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON-MALFORMED_URL"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED-NOT_A_MEMBER"];
            404: components["responses"]["404-NOT_FOUND"];
            409: components["responses"]["409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-STALE_VERSION-NOT_A_MEMBER"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED-REPLY_TO_UNKNOWN-THREAD_ROOT_INVALID"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "messaging.drafts.destroy": {
        parameters: {
            query?: {
                threadRootId?: string;
            };
            header?: {
                /** @description The same key with the same body answers the same result once more. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400-MALFORMED_JSON-MALFORMED_URL"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED-NOT_A_MEMBER"];
            404: components["responses"]["404-NOT_FOUND"];
            409: components["responses"]["409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-NOT_A_MEMBER"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "messaging.scheduled_messages.index": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                conversationId?: string;
            };
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
                        data: components["schemas"]["ScheduledMessage"][];
                        meta: components["schemas"]["PageMeta"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "messaging.scheduled_messages.store": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body answers the same result once more. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    conversationId: string;
                    body: string;
                    /** Format: date-time */
                    sendAt: string;
                    attachmentIds?: string[];
                    /** Format: uuid */
                    replyToId?: string;
                    /** Format: uuid */
                    threadRootId?: string;
                    silent?: boolean;
                    notifyAll?: boolean;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ScheduledMessage"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED-NOT_A_MEMBER-ONLY_MODERATORS_POST"];
            404: components["responses"]["404-NOT_FOUND"];
            409: components["responses"]["409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-NOT_A_MEMBER-CHANNEL_ARCHIVED-CONVERSATION_FROZEN-ATTACHMENT_REFUSED-ATTACHMENT_ALREADY_USED"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED-REPLY_TO_UNKNOWN-THREAD_ROOT_INVALID-ATTACHMENT_NOT_FOUND-ATTACHMENT_REFUSED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "messaging.scheduled_messages.destroy": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body answers the same result once more. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400-MALFORMED_JSON-MALFORMED_URL"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED"];
            404: components["responses"]["404-NOT_FOUND"];
            409: components["responses"]["409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-ALREADY_SENT"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "messaging.scheduled_messages.update": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body answers the same result once more. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    body?: string;
                    /** Format: date-time */
                    sendAt?: string;
                    silent?: boolean;
                    version?: number;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ScheduledMessage"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON-MALFORMED_URL"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED"];
            404: components["responses"]["404-NOT_FOUND"];
            409: components["responses"]["409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-STALE_VERSION-ALREADY_SENT"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "messaging.search.messages": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                q?: string;
                in?: string;
                from?: string;
                has?: "link" | "file" | "image" | "audio" | "video";
                before?: string;
                after?: string;
            };
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
                        data: components["schemas"]["FoundInSearch"][];
                        meta: components["schemas"]["PageMeta"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "messaging.messages.forward": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body answers the same result once more. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    conversationId: string;
                    /** Format: uuid */
                    clientId: string;
                    comment?: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["SentMessage"];
                    };
                };
            };
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["SentMessage"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON-MALFORMED_URL"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED-NOT_A_MEMBER-ONLY_MODERATORS_POST"];
            404: components["responses"]["404-NOT_FOUND"];
            409: components["responses"]["409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-NOT_A_MEMBER-CHANNEL_ARCHIVED-CONVERSATION_FROZEN-MESSAGE_DELETED"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "messaging.reactions.index": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
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
                        data: components["schemas"]["Reactor"][];
                        meta: components["schemas"]["PageMeta"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON-MALFORMED_URL"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED"];
            404: components["responses"]["404-NOT_FOUND"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "messaging.reactions.store": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body answers the same result once more. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                emoji: string;
            };
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
                        data: components["schemas"]["Message"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON-MALFORMED_URL"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED"];
            404: components["responses"]["404-NOT_FOUND"];
            409: components["responses"]["409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-TOO_MANY_REACTIONS-MESSAGE_DELETED-CHANNEL_ARCHIVED-CONVERSATION_FROZEN"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED-EMOJI_UNKNOWN"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "messaging.reactions.destroy": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body answers the same result once more. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                emoji: string;
            };
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
                        data: components["schemas"]["Message"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON-MALFORMED_URL"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED"];
            404: components["responses"]["404-NOT_FOUND"];
            409: components["responses"]["409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-MESSAGE_DELETED-CHANNEL_ARCHIVED-CONVERSATION_FROZEN"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED-EMOJI_UNKNOWN"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "messaging.files.index": {
        parameters: {
            query?: {
                kind?: "image" | "audio" | "video" | "document";
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
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
                        data: components["schemas"]["ConversationFile"][];
                        meta: components["schemas"]["PageMeta"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON-MALFORMED_URL"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED-NOT_A_MEMBER"];
            404: components["responses"]["404-NOT_FOUND"];
            409: components["responses"]["409-NOT_A_MEMBER"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "messaging.pins.index": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
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
                        data: components["schemas"]["KeptMessage"][];
                        meta: components["schemas"]["PageMeta"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON-MALFORMED_URL"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED-NOT_A_MEMBER"];
            404: components["responses"]["404-NOT_FOUND"];
            409: components["responses"]["409-NOT_A_MEMBER"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "messaging.pins.store": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body answers the same result once more. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400-MALFORMED_JSON-MALFORMED_URL"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED-ONLY_MODERATORS_POST"];
            404: components["responses"]["404-NOT_FOUND"];
            409: components["responses"]["409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-TOO_MANY_PINS-MESSAGE_DELETED-CHANNEL_ARCHIVED-CONVERSATION_FROZEN"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "messaging.pins.destroy": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body answers the same result once more. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400-MALFORMED_JSON-MALFORMED_URL"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED-ONLY_MODERATORS_POST"];
            404: components["responses"]["404-NOT_FOUND"];
            409: components["responses"]["409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-MESSAGE_DELETED-CHANNEL_ARCHIVED-CONVERSATION_FROZEN"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "messaging.bookmarks.index": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
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
                        data: components["schemas"]["KeptMessage"][];
                        meta: components["schemas"]["PageMeta"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "messaging.bookmarks.store": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body answers the same result once more. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400-MALFORMED_JSON-MALFORMED_URL"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED"];
            404: components["responses"]["404-NOT_FOUND"];
            409: components["responses"]["409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "messaging.bookmarks.destroy": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body answers the same result once more. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400-MALFORMED_JSON-MALFORMED_URL"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED"];
            404: components["responses"]["404-NOT_FOUND"];
            409: components["responses"]["409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "messaging.mentions.index": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
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
                        data: components["schemas"]["KeptMessage"][];
                        meta: components["schemas"]["PageMeta"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "messaging.threads.show": {
        parameters: {
            query?: {
                after?: number;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
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
                        data: components["schemas"]["Message"][];
                        meta: components["schemas"]["ThreadMeta"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON-MALFORMED_URL"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED"];
            404: components["responses"]["404-NOT_FOUND"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "messaging.threads.index": {
        parameters: {
            query?: {
                unread?: "true" | "false";
                cursor?: string;
                limit?: number;
            };
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
                        data: components["schemas"]["FollowedThread"][];
                        meta: components["schemas"]["PageMeta"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "messaging.threads.read": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body answers the same result once more. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    seq: number;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ThreadState"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON-MALFORMED_URL"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED"];
            404: components["responses"]["404-NOT_FOUND"];
            409: components["responses"]["409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "messaging.threads.follow": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body answers the same result once more. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
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
                        data: components["schemas"]["ThreadState"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON-MALFORMED_URL"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED"];
            404: components["responses"]["404-NOT_FOUND"];
            409: components["responses"]["409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "messaging.threads.unfollow": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body answers the same result once more. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
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
                        data: components["schemas"]["ThreadState"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON-MALFORMED_URL"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED"];
            404: components["responses"]["404-NOT_FOUND"];
            409: components["responses"]["409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "messaging.readers.index": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
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
                        data: components["schemas"]["PersonRef"][];
                        meta: components["schemas"]["PageMeta"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON-MALFORMED_URL"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED"];
            404: components["responses"]["404-NOT_FOUND"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "messaging.confirmations.store": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body answers the same result once more. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400-MALFORMED_JSON-MALFORMED_URL"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED"];
            404: components["responses"]["404-NOT_FOUND"];
            409: components["responses"]["409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-CONFIRMATION_NOT_ASKED-CHANNEL_ARCHIVED-CONVERSATION_FROZEN"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "messaging.confirmations.destroy": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body answers the same result once more. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400-MALFORMED_JSON-MALFORMED_URL"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED"];
            404: components["responses"]["404-NOT_FOUND"];
            409: components["responses"]["409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-CONFIRMATION_NOT_ASKED-CHANNEL_ARCHIVED-CONVERSATION_FROZEN"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "messaging.confirmations.index": {
        parameters: {
            query?: {
                confirmed?: "true" | "false";
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
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
                        data: components["schemas"]["Confirmation"][];
                        meta: components["schemas"]["PageMeta"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON-MALFORMED_URL"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED-NOT_A_MODERATOR"];
            404: components["responses"]["404-NOT_FOUND"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "messaging.confirmations.export": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
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
                    "text/csv": string;
                };
            };
            400: components["responses"]["400-MALFORMED_JSON-MALFORMED_URL"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED-NOT_A_MODERATOR"];
            404: components["responses"]["404-NOT_FOUND"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "messaging.confirmations.remind": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body answers the same result once more. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
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
                        data: components["schemas"]["Reminded"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON-MALFORMED_URL"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED-NOT_A_MODERATOR"];
            404: components["responses"]["404-NOT_FOUND"];
            409: components["responses"]["409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "messaging.sync": {
        parameters: {
            query?: {
                since?: string;
            };
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
                        data: components["schemas"]["Sync"];
                        meta: components["schemas"]["SyncMeta"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "messaging.conversations.index": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                hidden?: "true" | "false";
                scope?: "mine" | "all";
                kind?: "channel" | "direct";
                memberId?: string;
                q?: string;
            };
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
                        data: components["schemas"]["Conversation"][];
                        meta: components["schemas"]["PageMeta"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED-NOT_AN_ADMIN"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "messaging.conversations.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
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
                        data: components["schemas"]["Conversation"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON-MALFORMED_URL"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED"];
            404: components["responses"]["404-NOT_FOUND"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "messaging.conversations.changes": {
        parameters: {
            query: {
                after: number;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
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
                        data: components["schemas"]["Change"][];
                        meta: components["schemas"]["ChangesMeta"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON-MALFORMED_URL"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED-NOT_A_MEMBER"];
            404: components["responses"]["404-NOT_FOUND"];
            409: components["responses"]["409-NOT_A_MEMBER"];
            410: components["responses"]["410-RESYNC_REQUIRED"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "messaging.conversations.read": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body answers the same result once more. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    seq: number;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ReadState"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON-MALFORMED_URL"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED-NOT_A_MEMBER"];
            404: components["responses"]["404-NOT_FOUND"];
            409: components["responses"]["409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-NOT_A_MEMBER"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "messaging.conversations.unread": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body answers the same result once more. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    seq: number;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ReadState"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON-MALFORMED_URL"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED-NOT_A_MEMBER"];
            404: components["responses"]["404-NOT_FOUND"];
            409: components["responses"]["409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-NOT_A_MEMBER"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "messaging.messages.index": {
        parameters: {
            query?: {
                before?: number;
                after?: number;
                around?: number;
                limit?: number;
                threads?: "exclude";
            };
            header?: never;
            path: {
                id: string;
            };
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
                        data: components["schemas"]["Message"][];
                        meta: components["schemas"]["MessagesMeta"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON-MALFORMED_URL"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED-NOT_A_MEMBER"];
            404: components["responses"]["404-NOT_FOUND"];
            409: components["responses"]["409-NOT_A_MEMBER"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "messaging.messages.store": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body answers the same result once more. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    clientId: string;
                    body: string;
                    /** @enum {unknown} */
                    kind?: "text" | "voice";
                    attachmentIds?: string[];
                    /** Format: uuid */
                    replyToId?: string;
                    /** Format: uuid */
                    threadRootId?: string;
                    silent?: boolean;
                    requiresConfirmation?: boolean;
                    notifyAll?: boolean;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["SentMessage"];
                    };
                };
            };
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["SentMessage"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON-MALFORMED_URL"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED-NOT_A_MEMBER-NOT_A_MODERATOR-ONLY_MODERATORS_POST-MENTION_ALL_NOT_ALLOWED"];
            404: components["responses"]["404-NOT_FOUND"];
            409: components["responses"]["409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-NOT_A_MEMBER-CHANNEL_ARCHIVED-CONVERSATION_FROZEN-LARGE_AUDIENCE-ATTACHMENT_REFUSED-ATTACHMENT_ALREADY_USED"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED-REPLY_TO_UNKNOWN-THREAD_ROOT_INVALID-MENTION_UNKNOWN-ATTACHMENT_NOT_FOUND-ATTACHMENT_REFUSED-VOICE_NEEDS_SOUND"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE-CONVERSATION_BUSY"];
        };
    };
    "messaging.messages.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
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
                        data: components["schemas"]["Message"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON-MALFORMED_URL"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED"];
            404: components["responses"]["404-NOT_FOUND"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "messaging.messages.destroy": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body answers the same result once more. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
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
                        data: components["schemas"]["Message"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON-MALFORMED_URL"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED-NOT_A_MODERATOR"];
            404: components["responses"]["404-NOT_FOUND"];
            409: components["responses"]["409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-CONVERSATION_FROZEN"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "messaging.messages.update": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body answers the same result once more. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    body: string;
                    version?: number;
                    notifyAll?: boolean;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Message"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON-MALFORMED_URL"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED-NOT_THE_AUTHOR-ONLY_MODERATORS_POST-MENTION_ALL_NOT_ALLOWED"];
            404: components["responses"]["404-NOT_FOUND"];
            409: components["responses"]["409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-STALE_VERSION-MESSAGE_DELETED-CHANNEL_ARCHIVED-CONVERSATION_FROZEN-LARGE_AUDIENCE"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED-MENTION_UNKNOWN"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "messaging.messages.history": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
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
                        data: components["schemas"]["MessageEdit"][];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON-MALFORMED_URL"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED"];
            404: components["responses"]["404-NOT_FOUND"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "chat.channels.index": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                scope?: "mine" | "discoverable";
                q?: string;
            };
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
                        data: components["schemas"]["Channel"][];
                        meta: components["schemas"]["PageMeta"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "chat.channels.store": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body answers the same result once more. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** @enum {unknown} */
                    visibility: "public" | "private";
                    topic?: string;
                    description?: string;
                    announcement?: boolean;
                    isDefault?: boolean;
                    retentionDays?: number | null;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Conversation"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED-NOT_AN_ADMIN"];
            409: components["responses"]["409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-CHANNEL_NAME_TAKEN"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED-DEFAULT_NEEDS_PUBLIC"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "chat.channels.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
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
                        data: components["schemas"]["Channel"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON-MALFORMED_URL"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED"];
            404: components["responses"]["404-NOT_FOUND"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "chat.channels.update": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body answers the same result once more. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    name?: string;
                    topic?: string | null;
                    description?: string | null;
                    announcement?: boolean;
                    isDefault?: boolean;
                    retentionDays?: number | null;
                    version?: number;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Conversation"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON-MALFORMED_URL"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED-NOT_THE_OWNER-NOT_A_MEMBER-NOT_AN_ADMIN"];
            404: components["responses"]["404-NOT_FOUND"];
            409: components["responses"]["409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-STALE_VERSION-NOT_A_MEMBER-CHANNEL_NAME_TAKEN"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED-DEFAULT_NEEDS_PUBLIC"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "chat.channels.archive": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body answers the same result once more. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
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
                        data: components["schemas"]["Conversation"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON-MALFORMED_URL"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED-NOT_THE_OWNER-NOT_A_MEMBER"];
            404: components["responses"]["404-NOT_FOUND"];
            409: components["responses"]["409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-NOT_A_MEMBER"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "chat.channels.unarchive": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body answers the same result once more. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
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
                        data: components["schemas"]["Conversation"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON-MALFORMED_URL"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED-NOT_THE_OWNER-NOT_A_MEMBER"];
            404: components["responses"]["404-NOT_FOUND"];
            409: components["responses"]["409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-NOT_A_MEMBER"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "chat.channels.join": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body answers the same result once more. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
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
                        data: components["schemas"]["Conversation"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON-MALFORMED_URL"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED"];
            404: components["responses"]["404-NOT_FOUND"];
            409: components["responses"]["409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-CHANNEL_ARCHIVED"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "chat.channels.leave": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body answers the same result once more. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    successorId?: string;
                };
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400-MALFORMED_JSON-MALFORMED_URL"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED-NOT_A_MEMBER-NOT_THE_OWNER"];
            404: components["responses"]["404-NOT_FOUND"];
            409: components["responses"]["409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-LAST_OWNER-NOT_A_MEMBER"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED-SUCCESSOR_UNKNOWN"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "chat.members.index": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
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
                        data: components["schemas"]["Member"][];
                        meta: components["schemas"]["PageMeta"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON-MALFORMED_URL"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED-NOT_A_MEMBER"];
            404: components["responses"]["404-NOT_FOUND"];
            409: components["responses"]["409-NOT_A_MEMBER"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "chat.members.store": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body answers the same result once more. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    userId: string;
                    /** @enum {unknown} */
                    role?: "owner" | "moderator" | "member";
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Member"];
                    };
                };
            };
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Member"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON-MALFORMED_URL"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED-NOT_THE_OWNER-NOT_A_MEMBER"];
            404: components["responses"]["404-NOT_FOUND"];
            409: components["responses"]["409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-NOT_A_MEMBER-CHANNEL_ARCHIVED"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED-NOT_A_TEAMMATE"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "chat.members.destroy": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body answers the same result once more. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400-MALFORMED_JSON-MALFORMED_URL"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED-NOT_THE_OWNER-NOT_A_MEMBER"];
            404: components["responses"]["404-NOT_FOUND"];
            409: components["responses"]["409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-NOT_A_MEMBER-LAST_OWNER"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "chat.members.update": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body answers the same result once more. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                userId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {unknown} */
                    role: "owner" | "moderator" | "member";
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Member"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON-MALFORMED_URL"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED-NOT_THE_OWNER-NOT_A_MEMBER"];
            404: components["responses"]["404-NOT_FOUND"];
            409: components["responses"]["409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-NOT_A_MEMBER-LAST_OWNER"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "chat.direct_messages.store": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body answers the same result once more. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    userIds: string[];
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Conversation"];
                    };
                };
            };
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Conversation"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED"];
            409: components["responses"]["409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED-NOT_A_TEAMMATE"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
}

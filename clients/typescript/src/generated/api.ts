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
    "/api/v1/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** People whom the company speaks with, by name */
        get: operations["contacts.index"];
        put?: never;
        /** Adds somebody */
        post: operations["contacts.store"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One of them */
        get: operations["contacts.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes name, numbers or addresses */
        patch: operations["contacts.update"];
        trace?: never;
    };
    "/api/v1/contacts/{id}/block": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Refuses what they write from now on */
        post: operations["contacts.block"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/{id}/unblock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes that back */
        post: operations["contacts.unblock"];
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
    "/api/v1/tickets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tickets that I see, page by page, by filters or a saved view */
        get: operations["support.tickets.index"];
        put?: never;
        /** Begins a ticket for somebody */
        post: operations["support.tickets.store"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Does one thing to many tickets; says of each what became of it */
        post: operations["support.tickets.bulk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One ticket */
        get: operations["support.tickets.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Edits a ticket, lets it wait (pending), or closes it */
        patch: operations["support.tickets.update"];
        trace?: never;
    };
    "/api/v1/tickets/{id}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the team sees of it that changed after a revision */
        get: operations["support.tickets.changes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Messages, notes, transfers and everything that happened, in one order */
        get: operations["support.tickets.timeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{id}/sla": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Why a clock is red, line by line */
        get: operations["support.tickets.sla"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Closes this ticket into another */
        post: operations["support.tickets.merge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{id}/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What belongs to it */
        get: operations["support.tickets.links"];
        /** Says that another ticket belongs to it */
        put: operations["support.tickets.link"];
        post?: never;
        /** Takes that back */
        delete: operations["support.tickets.unlink"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{id}/followers/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Lets somebody follow it: they see it and are told */
        put: operations["support.tickets.follow"];
        post?: never;
        /** Ends that */
        delete: operations["support.tickets.unfollow"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{id}/claim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a ticket that nobody has */
        post: operations["support.tickets.claim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{id}/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives it to somebody of its queue */
        post: operations["support.tickets.assign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{id}/unassign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives it back to its queue */
        post: operations["support.tickets.unassign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{id}/snooze": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts it away until a time */
        post: operations["support.tickets.snooze"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{id}/unsnooze": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes it up again */
        post: operations["support.tickets.unsnooze"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{id}/resolve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says that it is done */
        post: operations["support.tickets.resolve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes up what was resolved */
        post: operations["support.tickets.reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{id}/transfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hands it to somebody or to a queue, at once or with their acceptance */
        post: operations["support.tickets.transfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{id}/transfers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Through whose hands it went */
        get: operations["support.tickets.transfers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transfers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Handed to me and my queues, and by me */
        get: operations["support.transfers.index"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transfers/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes over what I was asked to */
        post: operations["support.transfers.accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transfers/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says no; it stays with its sender */
        post: operations["support.transfers.decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transfers/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes back what I asked */
        post: operations["support.transfers.cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the student sees */
        get: operations["support.ticket_messages.index"];
        put?: never;
        /** Answers the student */
        post: operations["support.ticket_messages.store"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{id}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the team says among itself */
        get: operations["support.notes.index"];
        put?: never;
        /** Notes something for the team */
        post: operations["support.notes.store"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes a note back; a tombstone stays */
        delete: operations["support.notes.destroy"];
        options?: never;
        head?: never;
        /** Says a note otherwise, or pins it */
        patch: operations["support.notes.update"];
        trace?: never;
    };
    "/api/v1/notes/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What it said before */
        get: operations["support.notes.history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/queues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The queues of tickets */
        get: operations["support.queues.index"];
        put?: never;
        /** Makes a queue */
        post: operations["support.queues.store"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/queues/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One queue */
        get: operations["support.queues.show"];
        put?: never;
        post?: never;
        /** Archives a queue without open tickets, and that no site and no transfer brings more into */
        delete: operations["support.queues.destroy"];
        options?: never;
        head?: never;
        /** Changes how a queue is served */
        patch: operations["support.queues.update"];
        trace?: never;
    };
    "/api/v1/queues/{id}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who serves it, and how much they have in hand */
        get: operations["support.queue_members.index"];
        put?: never;
        /** Lets somebody serve it */
        post: operations["support.queue_members.store"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/queues/{id}/members/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Ends that */
        delete: operations["support.queue_members.destroy"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every tag */
        get: operations["support.tags.index"];
        put?: never;
        /** Makes a tag */
        post: operations["support.tags.store"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tags/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Removes a tag */
        delete: operations["support.tags.destroy"];
        options?: never;
        head?: never;
        /** Changes a tag */
        patch: operations["support.tags.update"];
        trace?: never;
    };
    "/api/v1/canned-replies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every canned reply */
        get: operations["support.canned_replies.index"];
        put?: never;
        /** Makes a canned reply */
        post: operations["support.canned_replies.store"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/canned-replies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Removes a canned reply */
        delete: operations["support.canned_replies.destroy"];
        options?: never;
        head?: never;
        /** Changes a canned reply */
        patch: operations["support.canned_replies.update"];
        trace?: never;
    };
    "/api/v1/tickets/{id}/canned-replies/{replyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A canned reply with this ticket’s names in it */
        get: operations["support.canned_replies.rendered"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ticket-views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists that I look at again and again */
        get: operations["support.ticket_views.index"];
        put?: never;
        /** Saves one; an admin also for everybody */
        post: operations["support.ticket_views.store"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ticket-views/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many tickets each of them shows */
        get: operations["support.ticket_views.counts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ticket-views/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Removes one */
        delete: operations["support.ticket_views.destroy"];
        options?: never;
        head?: never;
        /** Changes one */
        patch: operations["support.ticket_views.update"];
        trace?: never;
    };
    "/api/v1/me/availability": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether I am given new tickets, and how many I have in hand */
        get: operations["support.availability.show"];
        /** Says whether I am given new tickets */
        put: operations["support.availability.update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agents/{userId}": {
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
        /** How much somebody is given at once, and which kinds */
        patch: operations["support.agents.update"];
        trace?: never;
    };
    "/api/v1/widget-sites": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The pages that carry the widget */
        get: operations["support.widget_sites.index"];
        put?: never;
        /** Lets a page carry the widget; its secret is shown once */
        post: operations["support.widget_sites.store"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/widget-sites/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Removes a site that nobody used */
        delete: operations["support.widget_sites.destroy"];
        options?: never;
        head?: never;
        /** Changes a site */
        patch: operations["support.widget_sites.update"];
        trace?: never;
    };
    "/api/v1/widget-sites/{id}/rotate-secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes a new secret; the old one is taken for a day more */
        post: operations["support.widget_sites.rotate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/students": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Students, by name; looked for by name, address or number */
        get: operations["support.students.index"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/students/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The student’s card */
        get: operations["support.students.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Puts right their name, and how to reach them */
        patch: operations["support.students.update"];
        trace?: never;
    };
    "/api/v1/students/{id}/tickets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Their tickets, as far as I see them */
        get: operations["support.students.tickets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/widget/config": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a page needs before anybody signs in */
        get: operations["widget.config"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/widget/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Signs a student in whom their portal vouches for */
        post: operations["widget.sessions.store"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/widget/sync": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The heads of all my tickets */
        get: operations["widget.sync"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/widget/tickets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My tickets, the newest first */
        get: operations["widget.tickets.index"];
        put?: never;
        /** Begins a ticket with what I say */
        post: operations["widget.tickets.store"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/widget/tickets/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One of my tickets */
        get: operations["widget.tickets.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/widget/tickets/{id}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What changed in it after a revision */
        get: operations["widget.tickets.changes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/widget/tickets/{id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was said */
        get: operations["widget.messages.index"];
        put?: never;
        /** Says something */
        post: operations["widget.messages.store"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/widget/tickets/{id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Says how far I have read */
        put: operations["widget.tickets.read"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/widget/tickets/{id}/rating": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says how it went */
        post: operations["widget.tickets.rate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/widget/tickets/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says that it is done */
        post: operations["widget.tickets.close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/widget.js": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The widget: one script line on any page (docs/widget.md) */
        get: operations["widget_script"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/widget/socket.io.js": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The socket client, which the widget loads */
        get: operations["widget_socket_script"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/business-hours": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** When the desk is served */
        get: operations["support.business_hours.index"];
        put?: never;
        /** Makes hours */
        post: operations["support.business_hours.store"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/business-hours/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One of them */
        get: operations["support.business_hours.show"];
        put?: never;
        post?: never;
        /** Removes hours that nothing goes by */
        delete: operations["support.business_hours.destroy"];
        options?: never;
        head?: never;
        /** Changes hours */
        patch: operations["support.business_hours.update"];
        trace?: never;
    };
    "/api/v1/holidays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Days on which nobody works */
        get: operations["support.holidays.index"];
        put?: never;
        /** Adds one */
        post: operations["support.holidays.store"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/holidays/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Adds the public holidays of Brazil, and of a state, in a year */
        post: operations["support.holidays.import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/holidays/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Removes one */
        delete: operations["support.holidays.destroy"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sla-policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How soon the company answers */
        get: operations["support.sla_policies.index"];
        put?: never;
        /** Makes a policy */
        post: operations["support.sla_policies.store"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sla-policies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One of them */
        get: operations["support.sla_policies.show"];
        put?: never;
        post?: never;
        /** Ends a policy */
        delete: operations["support.sla_policies.destroy"];
        options?: never;
        head?: never;
        /** Changes a policy */
        patch: operations["support.sla_policies.update"];
        trace?: never;
    };
    "/api/v1/integrations/botconversa/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The companies at BotConversa that we speak for */
        get: operations["botconversa.accounts.index"];
        put?: never;
        /** Connects one; its key never comes out again */
        post: operations["botconversa.accounts.store"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/integrations/botconversa/accounts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One of them, with the address of its webhooks */
        get: operations["botconversa.accounts.show"];
        put?: never;
        post?: never;
        /** Puts one away with its history, once nothing of it waits */
        delete: operations["botconversa.accounts.destroy"];
        options?: never;
        head?: never;
        /** Changes one; off (`enabled: false`) nothing goes out, and what comes in is kept */
        patch: operations["botconversa.accounts.update"];
        trace?: never;
    };
    "/api/v1/integrations/botconversa/accounts/{id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Calls it, and says in words what is right or wrong with key and address */
        post: operations["botconversa.accounts.test"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/integrations/botconversa/accounts/{id}/rotate-token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A new address for its webhooks, and header secret where one is given; the old ones are taken for a day more */
        post: operations["botconversa.accounts.rotate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/integrations/botconversa/accounts/{id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How it does: state, what waits, failures, lag, alerts */
        get: operations["botconversa.accounts.status"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/botconversa/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes in what BotConversa sends, whatever it is; it is worked on later */
        post: operations["botconversa.webhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/outside-files/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A file that was sent to a contact, by an address signed for a day */
        get: operations["botconversa.outside_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/integrations/botconversa/accounts/{id}/inbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What came in, the newest first */
        get: operations["botconversa.inbox.index"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/integrations/botconversa/accounts/{id}/inbox/{entryId}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Works on one again by today’s map, or only says what would become of it */
        post: operations["botconversa.inbox.replay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/integrations/botconversa/accounts/{id}/captures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The last requests whole, to make a map from */
        get: operations["botconversa.captures.index"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/integrations/botconversa/accounts/{id}/captures/{entryId}/dry-run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says what a map would make of one; nothing is done */
        post: operations["botconversa.captures.dry_run"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/integrations/botconversa/accounts/{id}/media": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Files of contacts, the newest first: those that could not be fetched, or as asked */
        get: operations["botconversa.media.index"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/integrations/botconversa/accounts/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What goes there, with every try; the newest first */
        get: operations["botconversa.deliveries.index"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/integrations/botconversa/accounts/{id}/deliveries/{deliveryId}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lets one that failed, or of which nobody knows, go once more */
        post: operations["botconversa.deliveries.retry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/integrations/botconversa/accounts/{id}/deliveries/{deliveryId}/dismiss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Leaves one that failed, or of which nobody knows, as it is: no alert counts it */
        post: operations["botconversa.deliveries.dismiss"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/integrations/botconversa/accounts/{id}/deliveries/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes out of the line what has not gone yet: some of it, or all */
        post: operations["botconversa.deliveries.cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/messages/{id}/resend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends a message to WhatsApp again that failed, or of which nobody knows */
        post: operations["messages.resend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{id}/botconversa": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How it stands with its contact at BotConversa */
        get: operations["tickets.botconversa.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{id}/botconversa/contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Says who writes from this number */
        put: operations["tickets.botconversa.contact"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{id}/botconversa/media/{attachmentId}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Has a file of its contact fetched again that could not be */
        post: operations["tickets.botconversa.media.retry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{id}/flows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Flows that can be started for its contact */
        get: operations["tickets.flows.index"];
        put?: never;
        /** Starts one, also where the window is closed */
        post: operations["tickets.flows.store"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/integrations/botconversa/accounts/{id}/sync-runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Synchronisations of an account, the newest first */
        get: operations["botconversa.sync_runs.index"];
        put?: never;
        /** Begins one: `full` goes through everybody, `incremental` looks at what is new; with `dryRun` it only lists what would change */
        post: operations["botconversa.sync_runs.store"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/integrations/botconversa/accounts/{id}/sync-runs/{runId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far one is, and what it found */
        get: operations["botconversa.sync_runs.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/integrations/botconversa/accounts/{id}/sync-runs/{runId}/differences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was other there than here, field by field */
        get: operations["botconversa.sync_runs.differences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/integrations/botconversa/accounts/{id}/sync-runs/{runId}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stops one; what it has done stays done */
        post: operations["botconversa.sync_runs.cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/integrations/botconversa/accounts/{id}/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Its tags, flows, custom fields and managers, to pick from */
        get: operations["botconversa.items.index"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/integrations/botconversa/accounts/{id}/subscribers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whom it knows; `conflicts=true`: whose name a person here edited, and is another there */
        get: operations["botconversa.subscribers.index"];
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
        Availability: {
            available: boolean;
            capacity: number;
            /** @description Tickets in hand, without spam. */
            load: number;
            version: number;
        };
        /** @description One company at BotConversa. Its key and its header secret never come out again. */
        BotconversaAccount: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @description Where BotConversa sends what happens there: its path is a secret. */
            webhookUrl: string;
            /** @description Off: nothing goes out; what comes in is still taken. */
            enabled: boolean;
            /** @description What comes in is kept to make a map from, and is not worked on. */
            capturing: boolean;
            baseUrl: string;
            ratePerMinute: number;
            hasHeaderSecret: boolean;
            /**
             * Format: date-time
             * @description Until when the token and the header secret before are still taken.
             */
            previousTokenUntil: string | null;
            fieldMap: components["schemas"]["FieldMap"] | null;
            /** Format: uuid */
            defaultQueueId: string | null;
            rules: components["schemas"]["Rules"];
            outbound: components["schemas"]["Outbound"];
            windowHours: number | null;
            reopenHours: number | null;
            syncEveryHours: number | null;
            state: components["schemas"]["BotconversaState"];
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
        };
        BotconversaAccountStatus: {
            /** Format: uuid */
            accountId: string;
            name: string;
            state: components["schemas"]["BotconversaState"];
            /** @description Raised with each change of state. */
            revision: number;
            breaker: {
                failures: number;
                /** Format: date-time */
                downSince: string | null;
                /**
                 * Format: date-time
                 * @description When the next call looks whether it is back.
                 */
                probeAt: string | null;
                /** Format: date-time */
                pausedUntil: string | null;
                /**
                 * Format: date-time
                 * @description Since when it has answered 429 and not one call has gone through.
                 */
                limitedSince: string | null;
            };
            queue: {
                queued: number;
                sending: number;
                /** Format: date-time */
                oldestAt: string | null;
            };
            rate: {
                perMinute: number;
                left: number;
            };
            /** Format: date-time */
            lastSuccessAt: string | null;
            lastError: string | null;
            /** @description Of the last 24 hours. */
            failures: components["schemas"]["BotconversaFailure"][];
            /** @description At most 10,000 of each are counted. */
            inbox: {
                received: number;
                processed: number;
                unmapped: number;
                failed: number;
                parked: number;
                captured: number;
            };
            /** @description Files of contacts: those that are still tried for, and those of the last seven days that could not be fetched. */
            media: {
                waiting: number;
                failed: number;
            };
            /** @description From the webhook to the ticket, of the last hour. */
            lag: {
                count: number;
                p50Ms: number | null;
                p95Ms: number | null;
            };
            alerts: components["schemas"]["BotconversaAlert"][];
        };
        /** @description `down`: it does not answer. `denied`: it does not take the key, or something else answers. `limited`: it asks for patience, and since then not one call has gone through. `stuck`: something waits longer than it should. `unmapped`, `failed`: what came in and could not be worked on. `unknown`: sends that may or may not have gone out. `media`: files of contacts that could not be fetched. */
        BotconversaAlert: {
            /** @enum {string} */
            kind: "down" | "denied" | "limited" | "stuck" | "unmapped" | "failed" | "unknown" | "media";
            /** Format: date-time */
            since: string | null;
            count: number | null;
        };
        BotconversaFailure: {
            /** @enum {string} */
            outcome: "limited" | "refused" | "rejected" | "unclear";
            status: number | null;
            count: number;
            /** Format: date-time */
            lastAt: string;
            /** @description A stable word. */
            lastError: string | null;
            /** @description In the caller's language. */
            explanation: string | null;
            /** @description BotConversa's own words, where it had any. */
            lastSaid: string | null;
        };
        /** @description A tag, flow, custom field or manager there. */
        BotconversaItem: {
            kind: components["schemas"]["ItemKind"];
            /** @description Its id there. */
            externalId: number;
            name: string;
            /**
             * Format: date-time
             * @description Since when it is not in the list any more.
             */
            vanishedAt: string | null;
            /** Format: date-time */
            syncedAt: string;
        };
        /**
         * @description `paused`: it asked for patience. `down`: it does not answer; work waits. `denied`: it does not take the key, or something else than BotConversa answers; work waits for a good one. `off`: by an admin.
         * @enum {string}
         */
        BotconversaState: "ok" | "paused" | "down" | "denied" | "off";
        /** @description Somebody whom an account knows at BotConversa. */
        BotconversaSubscriber: {
            /** Format: uuid */
            id: string;
            /** @description Its id there; null while only a number is known. */
            externalId: number | null;
            phone: string | null;
            name: string;
            tags: string[];
            liveChat: string | null;
            /** @description The contact of ours behind who spoke. */
            contact: {
                /** Format: uuid */
                id: string;
                name: string;
                /** @description A person here edited the name, and it is another there. */
                isConflict: boolean;
            } | null;
            /** Format: date-time */
            lastInAt: string | null;
            /** Format: date-time */
            lastOutAt: string | null;
            /** Format: date-time */
            vanishedAt: string | null;
        };
        BotconversaTest: {
            ok: boolean;
            verdict: components["schemas"]["Verdict"];
            /** @description What is right or wrong, and what to do, in the caller's language. */
            message: string;
            durationMs: number;
            /** @description BotConversa's own words, where it had any. */
            error: string | null;
            counts: components["schemas"]["TestCounts"] | null;
        };
        /** @description What became of each, in the order that they were named. */
        BulkOutcome: {
            /** Format: uuid */
            ticketId: string;
            ok: boolean;
            /** @description Why not. */
            code: string | null;
        };
        BusinessHours: {
            /** Format: uuid */
            id: string;
            name: string;
            timeZone: string;
            weekly: components["schemas"]["OpenRange"][];
            version: number;
        };
        CancelledDeliveries: {
            cancelled: number;
        };
        /** @description `{{student.firstName}}`, `{{student.name}}`, `{{agent.firstName}}`, `{{agent.name}}`, `{{ticket.number}}`, `{{queue.name}}`. */
        CannedReply: {
            /** Format: uuid */
            id: string;
            shortcut: string;
            title: string;
            body: string;
            /**
             * Format: uuid
             * @description Null: everybody's.
             */
            queueId: string | null;
            version: number;
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
        /** @enum {string} */
        ClockKind: "first_response" | "next_response" | "resolution";
        /** @description One line of why a clock is red. */
        ClockLine: {
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            event: "started" | "paused" | "resumed" | "retargeted" | "warned" | "breached" | "stopped";
            /** @description What made it so: a status, `answered`, `policy`, `calendar`, `reopened`, `time` … */
            reason: string;
            elapsedSeconds: number;
        };
        /** @enum {string} */
        ClockState: "running" | "paused" | "met" | "breached";
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
        Contact: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @description E.164. */
            phones: string[];
            emails: string[];
            /** @description Who they are with us, where they have an account. */
            user: {
                id: string;
                name: string;
                avatarUrl: string | null;
            } | null;
            source: components["schemas"]["ContactSource"];
            /** Format: date-time */
            blockedAt: string | null;
            blockReason: string | null;
            version: number;
            /** Format: date-time */
            createdAt: string;
        };
        /** @enum {string} */
        ContactSource: "manual" | "widget" | "botconversa" | "import" | "form";
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
        /** @description On its way to another system (WhatsApp). `unknown`: it may have arrived; a person decides whether to send it again. */
        Delivery: {
            state: components["schemas"]["DeliveryState"];
            /** @description A stable word. */
            error: string | null;
            /** @description The same in the language of whoever asked; null where nobody did, as in frames. */
            explanation: string | null;
            /** @description What the other system said itself, where it did. */
            said: string | null;
        };
        DeliveryAttempt: {
            /** @description `refused` and `limited`: nothing was done. `unclear`: it may have been done. */
            outcome: string;
            status: number | null;
            /** @description A stable word. */
            error: string | null;
            /** @description In the caller's language. */
            explanation: string | null;
            /** @description BotConversa's own words, where it had any. */
            said: string | null;
            durationMs: number;
            /** Format: date-time */
            at: string;
        };
        /** @enum {string} */
        DeliveryKind: "text" | "file" | "flow" | "status" | "manager" | "tag_on" | "tag_off" | "field";
        /**
         * @description How far a message has come that is carried to another system.
         * @enum {string}
         */
        DeliveryState: "queued" | "sending" | "sent" | "failed" | "unknown";
        /** @enum {string} */
        DifferenceKind: "added" | "changed" | "vanished" | "conflict" | "unreadable";
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
                /** @description Null for a message of the system; a contact of another system has no account, and no picture. */
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
                /** @description Null: a person typed it here. `contact`: somebody without an account, whom `author` names by the contact's id. */
                origin: components["schemas"]["MessageOrigin"] | null;
                /** @description Null where it is carried nowhere. */
                delivery: components["schemas"]["Delivery"] | null;
                /** @description The same words came a moment ago, and nothing tells whether it was said once or twice. */
                suspectedDuplicate: boolean;
                /**
                 * Format: date-time
                 * @description When it was said, by the clock of whoever carried it here.
                 */
                occurredAt: string | null;
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
        /** @description JSON pointers (RFC 6901) into a request's body. */
        FieldMap: {
            subscriberId?: string;
            name?: string;
            text?: string;
            mediaUrl?: string;
            status?: string;
            externalId?: string;
            occurredAt?: string;
            manager?: string;
            flow?: string;
            tag?: string;
            origin?: string;
            phone: string;
        };
        /** @enum {string} */
        FieldSource: "contact.name" | "contact.email" | "ticket.number" | "ticket.subject" | "ticket.status" | "ticket.queue" | "ticket.assignee";
        /** @enum {string} */
        FileKind: "image" | "audio" | "video" | "document";
        FlowChoice: {
            windowOpen: boolean;
            flows: components["schemas"]["OutsideFlow"][];
        };
        FollowedThread: {
            following: boolean;
            lastReadSeq: number;
            unreadCount: number;
            mentionCount: number;
            root: components["schemas"]["Message"];
        };
        /** @description A question asked before the first message. */
        FormField: {
            name: string;
            label: string;
            /** @enum {string} */
            type: "text" | "email" | "phone" | "select";
            required: boolean;
            options?: string[];
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
        HandoverCard: {
            about: string;
            done: string;
            next: string;
        };
        Holiday: {
            /** Format: uuid */
            id: string;
            /** @description `YYYY-MM-DD` */
            date: string;
            name: string;
            /**
             * Format: uuid
             * @description Null: of all hours.
             */
            businessHoursId: string | null;
        };
        ImportedHolidays: {
            added: number;
        };
        /** @description The same whole, to make a map from. */
        InboxCapture: {
            headers: {
                [key: string]: unknown;
            };
            /** @description Its first 64 kB, as text. */
            body: string;
            /** @description What the account's map reads in it; of long texts the first 40,000 signs. */
            reading: components["schemas"]["InboxReading"];
            /** Format: uuid */
            id: string;
            position: number;
            state: components["schemas"]["InboxState"];
            /** @description A stable word, or several with commas between them: message, duplicate, status, echo, no_json … */
            outcome: string | null;
            /** @description The same in words, in the reader's language. */
            explanation: string | null;
            error: string | null;
            attempts: number;
            contentType: string | null;
            bytes: number;
            /** Format: uuid */
            ticketId: string | null;
            /** Format: uuid */
            messageId: string | null;
            /** Format: date-time */
            receivedAt: string;
            /** Format: date-time */
            processedAt: string | null;
        };
        /** @description What would become of it. Nothing of it was done. */
        InboxDryRun: {
            reading: components["schemas"]["InboxReading"];
            state: components["schemas"]["InboxState"];
            outcome: string;
            explanation: string | null;
            error: string | null;
            opensTicket: boolean;
        };
        /** @description A request as it came, and what became of it. */
        InboxEntry: {
            /** Format: uuid */
            id: string;
            position: number;
            state: components["schemas"]["InboxState"];
            /** @description A stable word, or several with commas between them: message, duplicate, status, echo, no_json … */
            outcome: string | null;
            /** @description The same in words, in the reader's language. */
            explanation: string | null;
            error: string | null;
            attempts: number;
            contentType: string | null;
            bytes: number;
            /** Format: uuid */
            ticketId: string | null;
            /** Format: uuid */
            messageId: string | null;
            /** Format: date-time */
            receivedAt: string;
            /** Format: date-time */
            processedAt: string | null;
        };
        /** @description What a map reads in a request: an event, or why there is none. */
        InboxReading: {
            event: components["schemas"]["MappedEvent"] | null;
            unmapped: string | null;
            explanation: string | null;
        };
        /** @enum {string} */
        InboxState: "received" | "processed" | "unmapped" | "failed" | "parked" | "captured";
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
        /** @enum {string} */
        ItemKind: "tag" | "flow" | "custom_field" | "manager";
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
        MappedEvent: {
            subscriberId: number | null;
            phone: string | null;
            name: string | null;
            text: string | null;
            mediaUrl: string | null;
            status: string | null;
            externalId: string | null;
            /** Format: date-time */
            occurredAt: string | null;
            manager: string | null;
            flow: string | null;
            tag: string | null;
            /** @enum {string} */
            origin: "contact" | "bot" | "manager";
        };
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
        /** @enum {string} */
        MediaState: "waiting" | "fetched" | "failed";
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
            /** @description Null for a message of the system; a contact of another system has no account, and no picture. */
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
            /** @description Null: a person typed it here. `contact`: somebody without an account, whom `author` names by the contact's id. */
            origin: components["schemas"]["MessageOrigin"] | null;
            /** @description Null where it is carried nowhere. */
            delivery: components["schemas"]["Delivery"] | null;
            /** @description The same words came a moment ago, and nothing tells whether it was said once or twice. */
            suspectedDuplicate: boolean;
            /**
             * Format: date-time
             * @description When it was said, by the clock of whoever carried it here.
             */
            occurredAt: string | null;
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
        /**
         * @description What said it, where no person typed it here.
         * @enum {string}
         */
        MessageOrigin: "contact" | "bot" | "manager" | "automatic";
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
        /** @description What the team says among itself about a ticket. There is no shape of it for students, nor a way to make one. */
        Note: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            ticketId: string;
            /** @description Its place in the timeline. */
            position: number;
            /** @description The ticket's at the note's last change. */
            revision: number;
            author: components["schemas"]["PersonRef"];
            /** @description As written. Empty once deleted. */
            body: string;
            html: string | null;
            mentions: components["schemas"]["Mention"][];
            attachments: components["schemas"]["Attachment"][];
            pinned: boolean;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            editedAt: string | null;
            /** Format: date-time */
            deletedAt: string | null;
            version: number;
        };
        NoteEdit: {
            version: number;
            body: string;
            /** Format: date-time */
            editedAt: string;
        };
        NotesMeta: {
            hasBefore: boolean;
        };
        /** @enum {string} */
        Notify: "all" | "mentions" | "none";
        /** @description One stretch of a week: `to` may be 24:00. */
        OpenRange: {
            weekday: number;
            from: string;
            to: string;
        };
        /** @enum {string} */
        OurStatus: "open" | "pending" | "resolved" | "closed";
        /** @description What is sent there. */
        Outbound: {
            messages: boolean;
            files: boolean;
            status: boolean;
            manager: boolean;
            tags: boolean;
            automaticAnswers: boolean;
            /** @description Written whenever it is something else than was written last. */
            fields: {
                fieldId: number;
                source: components["schemas"]["FieldSource"];
            }[];
        };
        /** @description Something that goes, or went, to BotConversa. */
        OutsideDelivery: {
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["DeliveryKind"];
            state: components["schemas"]["QueuedState"];
            /** @description A stable word. */
            error: string | null;
            /** @description In the caller's language. */
            explanation: string | null;
            /** @description BotConversa's own words, where it had any. */
            said: string | null;
            attempts: number;
            automatic: boolean;
            /** Format: uuid */
            subscriberId: string;
            /** Format: uuid */
            ticketId: string | null;
            /** Format: uuid */
            messageId: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            finishedAt: string | null;
            /**
             * Format: uuid
             * @description Somebody let it go once more, as this one.
             */
            supersededBy: string | null;
            /**
             * Format: date-time
             * @description Somebody leaves it as it is.
             */
            dismissedAt: string | null;
        };
        /** @description Flows that can be started for a contact. */
        OutsideFlow: {
            id: number;
            name: string;
        };
        /** @description How it stands with the contact of a ticket at BotConversa. */
        OutsideHealth: {
            account: {
                /** Format: uuid */
                id: string;
                name: string;
                state: components["schemas"]["BotconversaState"];
            };
            subscriber: {
                /** Format: uuid */
                id: string;
                externalId: number | null;
                phone: string | null;
                name: string;
                tags: string[];
                liveChat: string | null;
                /** @description BotConversa does not know them any more. */
                vanished: boolean;
                /** Format: date-time */
                refreshedAt: string | null;
            };
            /** Format: date-time */
            lastInAt: string | null;
            /** Format: date-time */
            lastOutAt: string | null;
            /** @description From the webhook to the message, of the last one. */
            lastLagMs: number | null;
            /** Format: date-time */
            windowExpiresAt: string | null;
            windowOpen: boolean;
            /** @description What waits to be sent to them, and of how much nobody knows whether it arrived. */
            waiting: number;
            unknown: number;
            /** @description Everybody of ours with this number, where they are several: PUT …/contact says who it is. */
            sameNumber: {
                /** Format: uuid */
                id: string;
                name: string;
            }[];
        };
        /** @description A file that a contact sent, fetched from where BotConversa keeps it. */
        OutsideMedia: {
            /** Format: uuid */
            attachmentId: string;
            /** Format: uuid */
            messageId: string;
            /** Format: uuid */
            ticketId: string;
            name: string;
            state: components["schemas"]["MediaState"];
            attempts: number;
            /** @description Why the last try brought nothing. */
            error: string | null;
            /**
             * Format: date-time
             * @description When it is tried again, while it waits.
             */
            nextAt: string | null;
            /** Format: date-time */
            createdAt: string;
        };
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
        /** @description A queue of tickets, and how it wants them served. */
        Queue: {
            /** Format: uuid */
            id: string;
            name: string;
            description: string | null;
            memberCount: number;
            /** @description Whether the reader serves it. */
            mine: boolean;
            version: number;
            /** Format: date-time */
            archivedAt: string | null;
            /** Format: date-time */
            createdAt: string;
            /** @enum {string} */
            assignment: "manual" | "round_robin" | "least_loaded";
            sticky: boolean;
            claimOnReply: boolean;
            ownerAnswers: boolean;
            asksHandover: boolean;
            showsAgent: boolean;
            transferMinutes: number;
            reassignAfterMinutes: number | null;
            closeAfterDays: number;
            firstAnswer: string | null;
            outOfHoursAnswer: string | null;
            businessHoursId: string | null;
        };
        QueueMember: {
            user: components["schemas"]["PersonRef"];
            available: boolean;
            capacity: number;
            /** @description Tickets in hand, of all queues, without spam. */
            load: number;
            /** Format: date-time */
            joinedAt: string;
        };
        QueueRef: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        QueuedState: components["schemas"]["DeliveryState"] | "cancelled";
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
        RenderedReply: {
            body: string;
        };
        /** @description How many reactions and jobs will be tried again. */
        Retried: {
            events: number;
            jobs: number;
        };
        /** @enum {string} */
        Role: "admin" | "team" | "student";
        Rules: {
            tags: {
                tag: string;
                queueId: string;
            }[];
            managers: {
                managerId: number;
                userId: string;
            }[];
            /** @description `in`: this flow's messages set that status; `out`: that status starts the flow. */
            flows: {
                flowId: number;
                status: components["schemas"]["OurStatus"];
                /** @enum {string} */
                direction: "in" | "out";
            }[];
            /** @description What a conversation's state is called there, in lower case, and what it is here. */
            statuses: {
                [key: string]: components["schemas"]["OurStatus"];
            };
        };
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
            /** @description Null for a message of the system; a contact of another system has no account, and no picture. */
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
            /** @description Null: a person typed it here. `contact`: somebody without an account, whom `author` names by the contact's id. */
            origin: components["schemas"]["MessageOrigin"] | null;
            /** @description Null where it is carried nowhere. */
            delivery: components["schemas"]["Delivery"] | null;
            /** @description The same words came a moment ago, and nothing tells whether it was said once or twice. */
            suspectedDuplicate: boolean;
            /**
             * Format: date-time
             * @description When it was said, by the clock of whoever carried it here.
             */
            occurredAt: string | null;
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
        SlaClock: {
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["ClockKind"];
            state: components["schemas"]["ClockState"];
            targetSeconds: number;
            elapsedSeconds: number;
            /** @description Negative: by so much too late. */
            remainingSeconds: number;
            /** Format: date-time */
            startedAt: string;
            /** Format: date-time */
            dueAt: string | null;
            /** Format: date-time */
            stoppedAt: string | null;
            /** Format: date-time */
            breachedAt: string | null;
            lines: components["schemas"]["ClockLine"][];
        };
        /** @description How soon the company answers, in business hours; the most specific policy holds. */
        SlaPolicy: {
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: uuid */
            queueId: string | null;
            priority: components["schemas"]["TicketPriority"] | null;
            /** Format: uuid */
            businessHoursId: string | null;
            firstResponseMinutes: number | null;
            nextResponseMinutes: number | null;
            resolutionMinutes: number | null;
            pauseWhilePending: boolean;
            warnPercent: number;
            version: number;
        };
        /** @description The worst of the clocks that have not stopped. */
        SlaSummary: {
            /** @enum {string} */
            state: "ok" | "warning" | "breached" | "paused";
            kind: components["schemas"]["ClockKind"];
            /** Format: date-time */
            dueAt: string | null;
        };
        /** @description What somebody says they are doing. */
        Status: {
            text: string | null;
            emoji: string | null;
            /** Format: date-time */
            until: string | null;
        };
        StatusCounts: {
            new: number;
            open: number;
            pending: number;
            snoozed: number;
            resolved: number;
            closed: number;
        };
        /** @description A student in a list. Counts are of tickets that the reader sees. */
        Student: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @description Null: only their portal knows them. */
            email: string | null;
            avatarUrl: string | null;
            active: boolean;
            phone: string | null;
            blocked: boolean;
            /** @description Neither resolved nor closed. */
            openTickets: number;
            /** Format: date-time */
            createdAt: string;
        };
        /** @description Whom one serves, on one page. */
        StudentCard: {
            locale: string;
            timeZone: string;
            /** @description How to reach them; null where nobody wrote with them yet. */
            contact: components["schemas"]["Contact"] | null;
            presence: components["schemas"]["PresenceState"];
            /** Format: date-time */
            lastSeenAt: string | null;
            /** @description The portals that vouch for them. */
            identities: {
                site: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                };
                subject: string;
            }[];
            tickets: {
                open: number;
                total: number;
                /** Format: date-time */
                lastAt: string | null;
            };
            ratings: {
                count: number;
                average: number | null;
            };
            /** @description Of what the team edits here. */
            version: number;
            /** Format: uuid */
            id: string;
            name: string;
            /** @description Null: only their portal knows them. */
            email: string | null;
            avatarUrl: string | null;
            active: boolean;
            phone: string | null;
            blocked: boolean;
            /** @description Neither resolved nor closed. */
            openTickets: number;
            /** Format: date-time */
            createdAt: string;
        };
        /** @description What a student's client is told of: what is said, and the ticket itself. */
        StudentChange: components["schemas"]["Change"] | {
            revision: number;
            /** @constant */
            type: "ticket";
            ticket: components["schemas"]["StudentTicket"];
        };
        /** @description A ticket as its student sees it: nothing that is the team's. */
        StudentTicket: {
            /** Format: uuid */
            id: string;
            number: number;
            subject: string;
            status: components["schemas"]["TicketStatus"];
            channel: components["schemas"]["TicketChannel"];
            /** @description Who serves it, where the queue shows that. */
            assignee: components["schemas"]["PersonRef"] | null;
            /** Format: uuid */
            conversationId: string;
            /** @description The conversation's. */
            revision: number;
            lastSeq: number;
            lastReadSeq: number;
            /** @description Up to where the team has read. */
            teamReadSeq: number;
            unreadCount: number;
            /** @description 1 is next; null for who does not wait for somebody. */
            queuePosition: number | null;
            rating: components["schemas"]["TicketRating"] | null;
            /** Format: uuid */
            mergedIntoId: string | null;
            /** Format: uuid */
            previousTicketId: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            resolvedAt: string | null;
            /** Format: date-time */
            closedAt: string | null;
        };
        Sync: {
            conversations: components["schemas"]["SyncHead"][];
            /** @description Conversations that the person lost since. */
            left: string[];
            tickets: components["schemas"]["TicketHead"][];
            /** @description There are more than are listed. */
            ticketsTruncated: boolean;
            /** @description Null: tickets of no queue. */
            queues: {
                id: string | null;
                changedAt: string;
            }[];
            notifications: {
                lastId: string | null;
                unreadCount: number;
            };
            calls: unknown[];
        };
        /** @description Something that is other there than here. */
        SyncDifference: {
            /** Format: uuid */
            id: string;
            subject: "subscriber" | components["schemas"]["ItemKind"];
            kind: components["schemas"]["DifferenceKind"];
            /** Format: uuid */
            subscriberId: string | null;
            /** @description Its id there. */
            externalId: number | null;
            field: string | null;
            ours: string | null;
            theirs: string | null;
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
        /** @enum {string} */
        SyncKind: "full" | "incremental";
        SyncMeta: {
            /**
             * Format: date-time
             * @description Sent back as `since` next time.
             */
            serverTime: string;
        };
        /** @description Going once through all that an account knows at BotConversa. */
        SyncRun: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            accountId: string;
            kind: components["schemas"]["SyncKind"];
            /** @description Only looks, and lists what would change. */
            dryRun: boolean;
            state: components["schemas"]["SyncState"];
            step: components["schemas"]["SyncStep"];
            /** @description The last page that is done, and how many there are as far as is known. */
            page: number;
            pages: number | null;
            /** @description People. */
            seen: number;
            added: number;
            changed: number;
            vanished: number;
            /** @description Names that a person here edited, and that are other there. */
            conflicts: number;
            /** @description Numbers that are none. */
            unreadable: number;
            /** @description BotConversa asks for patience, or does not answer: since when, until when, and its words. */
            waiting: {
                /** Format: date-time */
                since: string;
                /** Format: date-time */
                until: string | null;
                detail: string | null;
            } | null;
            error: components["schemas"]["SyncRunError"] | null;
            /**
             * Format: uuid
             * @description Null where nobody asked for it.
             */
            startedBy: string | null;
            /** Format: date-time */
            startedAt: string;
            /** Format: date-time */
            finishedAt: string | null;
        };
        SyncRunError: {
            /** @description A stable word. */
            code: string;
            /** @description What is wrong and what to do, in the reader's language. */
            message: string;
            /** @description In BotConversa's own words, where it had any. */
            detail: string | null;
        };
        /** @enum {string} */
        SyncState: "running" | "ready" | "failed" | "cancelled";
        /** @enum {string} */
        SyncStep: "lists" | "subscribers" | "active" | "vanished";
        /** @description What happened in the conversation itself, for the front-end to put into words. */
        SystemNote: {
            /** @enum {string} */
            event: "member.joined" | "member.left" | "conversation.renamed" | "conversation.archived" | "conversation.unarchived" | "conversation.frozen" | "conversation.unfrozen" | "agent.changed" | "automatic.answer" | "outside.bot" | "outside.manager";
            actor: components["schemas"]["PersonRef"] | null;
            person: components["schemas"]["PersonRef"] | null;
            from: string | null;
            to: string | null;
        };
        Tag: {
            /** Format: uuid */
            id: string;
            name: string;
            colour: string | null;
            /** @description Whoever is given a ticket with it must have it. */
            isSkill: boolean;
            version: number;
        };
        TagRef: {
            /** Format: uuid */
            id: string;
            name: string;
            colour: string | null;
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
        TestCounts: {
            subscribers: number | null;
            tags: number | null;
            flows: number | null;
            customFields: number | null;
            managers: number | null;
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
        /** @description A ticket as the team sees it. Students are given StudentTicket, a shape of its own. */
        Ticket: {
            /** Format: uuid */
            id: string;
            /** @description What people call it by. */
            number: number;
            subject: string;
            status: components["schemas"]["TicketStatus"];
            priority: components["schemas"]["TicketPriority"];
            channel: components["schemas"]["TicketChannel"];
            contact: components["schemas"]["TicketContact"] | null;
            student: components["schemas"]["PersonRef"] | null;
            queue: components["schemas"]["QueueRef"] | null;
            assignee: components["schemas"]["PersonRef"] | null;
            tags: components["schemas"]["TagRef"][];
            /** Format: uuid */
            conversationId: string;
            /** @description The team's number. */
            revision: number;
            conversationRevision: number;
            lastSeq: number;
            lastMessage: components["schemas"]["TicketPreview"] | null;
            /** @description Up to where each side has read. */
            teamReadSeq: number;
            studentReadSeq: number | null;
            pendingTransfer: components["schemas"]["Transfer"] | null;
            sla: components["schemas"]["SlaSummary"] | null;
            followerIds: string[];
            form: {
                [key: string]: unknown;
            } | null;
            customFields: {
                [key: string]: unknown;
            };
            isSpam: boolean;
            rating: components["schemas"]["TicketRating"] | null;
            /** Format: uuid */
            mergedIntoId: string | null;
            /** Format: uuid */
            previousTicketId: string | null;
            /** Format: date-time */
            snoozedUntil: string | null;
            /** Format: date-time */
            firstResponseAt: string | null;
            /**
             * Format: date-time
             * @description Since when the student waits for an answer.
             */
            waitingSince: string | null;
            /**
             * Format: date-time
             * @description Until when a contact of WhatsApp may be written to freely; null: always.
             */
            windowExpiresAt: string | null;
            /** Format: date-time */
            resolvedAt: string | null;
            /** Format: date-time */
            closedAt: string | null;
            /** Format: date-time */
            createdAt: string;
            version: number;
        };
        TicketChangeRow: {
            revision: number;
            /** @constant */
            type: "message";
            message: components["schemas"]["TicketMessage"];
        } | {
            revision: number;
            /** @constant */
            type: "note";
            note: components["schemas"]["Note"];
        } | {
            revision: number;
            /** @constant */
            type: "transfer";
            transfer: components["schemas"]["Transfer"];
        } | {
            revision: number;
            /** @constant */
            type: "ticket";
            ticket: components["schemas"]["Ticket"];
        } | {
            revision: number;
            /** @constant */
            type: "event";
            event: components["schemas"]["TicketEvent"];
        };
        /** @enum {string} */
        TicketChannel: "widget" | "botconversa" | "manual";
        TicketContact: {
            /** Format: uuid */
            id: string;
            name: string;
            phone: string | null;
            email: string | null;
            blocked: boolean;
        };
        /** @description What happened to a ticket, for the front-end to put into words. */
        TicketEvent: {
            /** Format: uuid */
            id: string;
            name: string;
            actor: components["schemas"]["PersonRef"] | null;
            payload: {
                [key: string]: unknown;
            };
            /** Format: date-time */
            createdAt: string;
        };
        /** @description What a list, a count and a saved view ask for. */
        TicketFilters: {
            /** @description One or several, with commas between them. */
            status?: string;
            priority?: string;
            /** @description An id, or `none`. */
            queueId?: string;
            /** @description An id, `me` or `none`. */
            assigneeId?: string;
            channel?: components["schemas"]["TicketChannel"];
            /** @description A tag's id or name. */
            tag?: string;
            /** @enum {string} */
            slaState?: "ok" | "warning" | "breached" | "paused";
            contactId?: string;
            studentId?: string;
            /**
             * @description Spam is left out unless asked for.
             * @enum {string}
             */
            spam?: "true" | "false";
            q?: string;
        };
        TicketHead: {
            /** Format: uuid */
            id: string;
            revision: number;
            conversationRevision: number;
        };
        TicketListMeta: {
            nextCursor: string | null;
            /** @description With `?counts=true`: how many of each status, whatever status is looked at. */
            counts?: components["schemas"]["StatusCounts"];
            /** @description With `?views=true`: how many tickets each saved view shows. */
            views?: components["schemas"]["ViewCount"][];
        };
        /** @description A message as the team sees it: with the team's number beside the conversation's. */
        TicketMessage: {
            ticketRevision: number;
            position: number;
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
            /** @description Null for a message of the system; a contact of another system has no account, and no picture. */
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
            /** @description Null: a person typed it here. `contact`: somebody without an account, whom `author` names by the contact's id. */
            origin: components["schemas"]["MessageOrigin"] | null;
            /** @description Null where it is carried nowhere. */
            delivery: components["schemas"]["Delivery"] | null;
            /** @description The same words came a moment ago, and nothing tells whether it was said once or twice. */
            suspectedDuplicate: boolean;
            /**
             * Format: date-time
             * @description When it was said, by the clock of whoever carried it here.
             */
            occurredAt: string | null;
            version: number;
        };
        TicketPreview: {
            /** Format: uuid */
            id: string;
            seq: number;
            author: components["schemas"]["PersonRef"] | null;
            kind: string;
            /** @description Its first 200 characters. */
            body: string;
            /** Format: date-time */
            createdAt: string;
        };
        /** @enum {string} */
        TicketPriority: "low" | "normal" | "high" | "urgent";
        TicketRating: {
            score: number;
            comment: string | null;
            /** Format: date-time */
            createdAt: string;
        };
        TicketSla: {
            policy: {
                id: string;
                name: string;
            } | null;
            clocks: components["schemas"]["SlaClock"][];
        };
        /** @enum {string} */
        TicketSort: "activity" | "newest" | "oldest" | "waiting";
        /** @enum {string} */
        TicketStatus: "new" | "open" | "pending" | "snoozed" | "resolved" | "closed";
        /** @description A list that somebody looks at again and again. */
        TicketView: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @description Made by an admin, for everybody. */
            shared: boolean;
            filters: components["schemas"]["TicketFilters"];
            sort: components["schemas"]["TicketSort"];
            position: number;
            /**
             * @description Which of its filters names something that is there no longer: it shows nothing until that is put right.
             * @enum {string|null}
             */
            stale: "queueId" | "assigneeId" | "tag" | null;
            version: number;
        };
        TimelineEntry: {
            position: number;
            revision: number;
            /** @constant */
            type: "message";
            message: components["schemas"]["TicketMessage"];
        } | {
            position: number;
            revision: number;
            /** @constant */
            type: "note";
            note: components["schemas"]["Note"];
        } | {
            position: number;
            revision: number;
            /** @constant */
            type: "transfer";
            transfer: components["schemas"]["Transfer"];
        } | {
            position: number;
            revision: number;
            /** @constant */
            type: "event";
            event: components["schemas"]["TicketEvent"];
        };
        TimelineMeta: {
            hasBefore: boolean;
            revision: number;
        };
        /** @description Either to somebody or to a queue. */
        Transfer: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            ticketId: string;
            position: number;
            revision: number;
            requestedBy: components["schemas"]["PersonRef"] | null;
            /** @description Who has it meanwhile. */
            from: components["schemas"]["PersonRef"] | null;
            toUser: components["schemas"]["PersonRef"] | null;
            toQueue: components["schemas"]["QueueRef"] | null;
            reason: string | null;
            /** @description What the next one needs to know, in three lines. */
            handover: components["schemas"]["HandoverCard"] | null;
            state: components["schemas"]["TransferState"];
            /** Format: date-time */
            requestedAt: string;
            /** Format: date-time */
            expiresAt: string | null;
            /** Format: date-time */
            answeredAt: string | null;
        };
        TransferMeta: {
            /** @description It went through all the same. */
            warnings: components["schemas"]["TransferWarning"][];
        };
        /** @enum {string} */
        TransferState: "pending" | "accepted" | "declined" | "cancelled" | "expired";
        /** @constant */
        TransferWarning: "QUEUE_WITHOUT_MEMBERS";
        TriedDelivery: {
            tries: components["schemas"]["DeliveryAttempt"][];
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["DeliveryKind"];
            state: components["schemas"]["QueuedState"];
            /** @description A stable word. */
            error: string | null;
            /** @description In the caller's language. */
            explanation: string | null;
            /** @description BotConversa's own words, where it had any. */
            said: string | null;
            attempts: number;
            automatic: boolean;
            /** Format: uuid */
            subscriberId: string;
            /** Format: uuid */
            ticketId: string | null;
            /** Format: uuid */
            messageId: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            finishedAt: string | null;
            /**
             * Format: uuid
             * @description Somebody let it go once more, as this one.
             */
            supersededBy: string | null;
            /**
             * Format: date-time
             * @description Somebody leaves it as it is.
             */
            dismissedAt: string | null;
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
        Verdict: "ok" | "slow" | "unreachable" | "notAllowed" | "wrongKey" | "notBotconversa" | "rateLimited" | "failing";
        ViewCount: {
            /** Format: uuid */
            id: string;
            /** @description Null: it asks for something that is there no longer. */
            count: number | null;
        };
        /** @enum {string} */
        Visibility: "public" | "private";
        /** @description What a page needs before anybody signs in. */
        WidgetConfig: {
            site: {
                name: string;
                texts: components["schemas"]["WidgetTexts"];
                colour: string;
                form: components["schemas"]["FormField"][];
                offlineForm: boolean;
            };
            /** @description Somebody serves now. */
            open: boolean;
            /** Format: date-time */
            nextOpeningAt: string | null;
            maxOpenTickets: number;
            limits: {
                bodyCodePoints: number;
                attachmentBytes: number;
            };
        };
        WidgetSite: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @description Public: it stands in the page. */
            siteKey: string;
            allowedOrigins: string[];
            /** Format: uuid */
            queueId: string | null;
            form: components["schemas"]["FormField"][];
            offlineForm: boolean;
            texts: components["schemas"]["WidgetTexts"];
            colour: string;
            maxOpenTickets: number;
            enabled: boolean;
            /**
             * Format: date-time
             * @description Until when what the secret before signs is still taken.
             */
            previousSecretUntil: string | null;
            version: number;
            /** Format: date-time */
            createdAt: string;
        };
        /** @description Shown once: when it was made. */
        WidgetSiteWithSecret: {
            secret: string;
            /** Format: uuid */
            id: string;
            name: string;
            /** @description Public: it stands in the page. */
            siteKey: string;
            allowedOrigins: string[];
            /** Format: uuid */
            queueId: string | null;
            form: components["schemas"]["FormField"][];
            offlineForm: boolean;
            texts: components["schemas"]["WidgetTexts"];
            colour: string;
            maxOpenTickets: number;
            enabled: boolean;
            /**
             * Format: date-time
             * @description Until when what the secret before signs is still taken.
             */
            previousSecretUntil: string | null;
            version: number;
            /** Format: date-time */
            createdAt: string;
        };
        WidgetSync: {
            tickets: components["schemas"]["WidgetTicketHead"][];
        };
        WidgetSyncMeta: {
            /** Format: date-time */
            serverTime: string;
        };
        WidgetTexts: {
            title?: string;
            greeting?: string;
            offline?: string;
            placeholder?: string;
        };
        WidgetTicketHead: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            conversationId: string;
            /** @description The conversation's. */
            revision: number;
            lastSeq: number;
            unreadCount: number;
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
        /** @description MALFORMED_JSON, MALFORMED_URL, BODY_CUT */
        "400-MALFORMED_JSON-MALFORMED_URL-BODY_CUT": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "MALFORMED_JSON" | "MALFORMED_URL" | "BODY_CUT";
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
        /** @description SITE_UNKNOWN, IDENTITY_INVALID, IDENTITY_EXPIRED, IDENTITY_USED */
        "401-SITE_UNKNOWN-IDENTITY_INVALID-IDENTITY_EXPIRED-IDENTITY_USED": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "SITE_UNKNOWN" | "IDENTITY_INVALID" | "IDENTITY_EXPIRED" | "IDENTITY_USED";
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
        /** @description UNAUTHENTICATED, TOKEN_INVALID, TOKEN_EXPIRED, SITE_UNKNOWN */
        "401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED-SITE_UNKNOWN": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "UNAUTHENTICATED" | "TOKEN_INVALID" | "TOKEN_EXPIRED" | "SITE_UNKNOWN";
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
        /** @description FORBIDDEN, ACCOUNT_DISABLED, CONTACT_BLOCKED */
        "403-FORBIDDEN-ACCOUNT_DISABLED-CONTACT_BLOCKED": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "FORBIDDEN" | "ACCOUNT_DISABLED" | "CONTACT_BLOCKED";
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
        /** @description FORBIDDEN, ACCOUNT_DISABLED, NOT_ASKED */
        "403-FORBIDDEN-ACCOUNT_DISABLED-NOT_ASKED": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "FORBIDDEN" | "ACCOUNT_DISABLED" | "NOT_ASKED";
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
        /** @description FORBIDDEN, ACCOUNT_DISABLED, NOT_IN_THE_QUEUE */
        "403-FORBIDDEN-ACCOUNT_DISABLED-NOT_IN_THE_QUEUE": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "FORBIDDEN" | "ACCOUNT_DISABLED" | "NOT_IN_THE_QUEUE";
                };
            };
        };
        /** @description FORBIDDEN, ACCOUNT_DISABLED, NOT_IN_THE_QUEUE, MENTION_ALL_NOT_ALLOWED, NOT_A_MODERATOR */
        "403-FORBIDDEN-ACCOUNT_DISABLED-NOT_IN_THE_QUEUE-MENTION_ALL_NOT_ALLOWED-NOT_A_MODERATOR": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "FORBIDDEN" | "ACCOUNT_DISABLED" | "NOT_IN_THE_QUEUE" | "MENTION_ALL_NOT_ALLOWED" | "NOT_A_MODERATOR";
                };
            };
        };
        /** @description FORBIDDEN, ACCOUNT_DISABLED, NOT_THE_AUTHOR */
        "403-FORBIDDEN-ACCOUNT_DISABLED-NOT_THE_AUTHOR": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "FORBIDDEN" | "ACCOUNT_DISABLED" | "NOT_THE_AUTHOR";
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
        /** @description FORBIDDEN, ACCOUNT_DISABLED, NOT_THE_SENDER */
        "403-FORBIDDEN-ACCOUNT_DISABLED-NOT_THE_SENDER": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "FORBIDDEN" | "ACCOUNT_DISABLED" | "NOT_THE_SENDER";
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
        /** @description ORIGIN_NOT_ALLOWED */
        "403-ORIGIN_NOT_ALLOWED": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "ORIGIN_NOT_ALLOWED";
                };
            };
        };
        /** @description ORIGIN_NOT_ALLOWED, ACCOUNT_DISABLED */
        "403-ORIGIN_NOT_ALLOWED-ACCOUNT_DISABLED": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "ORIGIN_NOT_ALLOWED" | "ACCOUNT_DISABLED";
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
        /** @description IDEMPOTENCY_IN_PROGRESS, IDEMPOTENCY_KEY_REUSED, ACCOUNT_IN_USE */
        "409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-ACCOUNT_IN_USE": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "IDEMPOTENCY_IN_PROGRESS" | "IDEMPOTENCY_KEY_REUSED" | "ACCOUNT_IN_USE";
                };
            };
        };
        /** @description IDEMPOTENCY_IN_PROGRESS, IDEMPOTENCY_KEY_REUSED, ACCOUNT_NAME_TAKEN */
        "409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-ACCOUNT_NAME_TAKEN": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "IDEMPOTENCY_IN_PROGRESS" | "IDEMPOTENCY_KEY_REUSED" | "ACCOUNT_NAME_TAKEN";
                };
            };
        };
        /** @description IDEMPOTENCY_IN_PROGRESS, IDEMPOTENCY_KEY_REUSED, ALREADY_PROCESSED */
        "409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-ALREADY_PROCESSED": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "IDEMPOTENCY_IN_PROGRESS" | "IDEMPOTENCY_KEY_REUSED" | "ALREADY_PROCESSED";
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
        /** @description IDEMPOTENCY_IN_PROGRESS, IDEMPOTENCY_KEY_REUSED, ATTACHMENT_REFUSED, ATTACHMENT_ALREADY_USED */
        "409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-ATTACHMENT_REFUSED-ATTACHMENT_ALREADY_USED": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "IDEMPOTENCY_IN_PROGRESS" | "IDEMPOTENCY_KEY_REUSED" | "ATTACHMENT_REFUSED" | "ATTACHMENT_ALREADY_USED";
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
        /** @description IDEMPOTENCY_IN_PROGRESS, IDEMPOTENCY_KEY_REUSED, CONTACT_IS_STAFF */
        "409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-CONTACT_IS_STAFF": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "IDEMPOTENCY_IN_PROGRESS" | "IDEMPOTENCY_KEY_REUSED" | "CONTACT_IS_STAFF";
                };
            };
        };
        /** @description IDEMPOTENCY_IN_PROGRESS, IDEMPOTENCY_KEY_REUSED, CONVERSATION_FROZEN, ALREADY_DELIVERED */
        "409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-CONVERSATION_FROZEN-ALREADY_DELIVERED": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "IDEMPOTENCY_IN_PROGRESS" | "IDEMPOTENCY_KEY_REUSED" | "CONVERSATION_FROZEN" | "ALREADY_DELIVERED";
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
        /** @description IDEMPOTENCY_IN_PROGRESS, IDEMPOTENCY_KEY_REUSED, FILE_NOT_MISSED */
        "409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-FILE_NOT_MISSED": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "IDEMPOTENCY_IN_PROGRESS" | "IDEMPOTENCY_KEY_REUSED" | "FILE_NOT_MISSED";
                };
            };
        };
        /** @description IDEMPOTENCY_IN_PROGRESS, IDEMPOTENCY_KEY_REUSED, HOLIDAY_KNOWN */
        "409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-HOLIDAY_KNOWN": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "IDEMPOTENCY_IN_PROGRESS" | "IDEMPOTENCY_KEY_REUSED" | "HOLIDAY_KNOWN";
                };
            };
        };
        /** @description IDEMPOTENCY_IN_PROGRESS, IDEMPOTENCY_KEY_REUSED, HOURS_IN_USE */
        "409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-HOURS_IN_USE": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "IDEMPOTENCY_IN_PROGRESS" | "IDEMPOTENCY_KEY_REUSED" | "HOURS_IN_USE";
                };
            };
        };
        /** @description IDEMPOTENCY_IN_PROGRESS, IDEMPOTENCY_KEY_REUSED, HOURS_NAME_TAKEN */
        "409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-HOURS_NAME_TAKEN": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "IDEMPOTENCY_IN_PROGRESS" | "IDEMPOTENCY_KEY_REUSED" | "HOURS_NAME_TAKEN";
                };
            };
        };
        /** @description IDEMPOTENCY_IN_PROGRESS, IDEMPOTENCY_KEY_REUSED, INVALID_TRANSITION */
        "409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-INVALID_TRANSITION": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "IDEMPOTENCY_IN_PROGRESS" | "IDEMPOTENCY_KEY_REUSED" | "INVALID_TRANSITION";
                };
            };
        };
        /** @description IDEMPOTENCY_IN_PROGRESS, IDEMPOTENCY_KEY_REUSED, INVALID_TRANSITION, TICKET_ALREADY_OPEN */
        "409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-INVALID_TRANSITION-TICKET_ALREADY_OPEN": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "IDEMPOTENCY_IN_PROGRESS" | "IDEMPOTENCY_KEY_REUSED" | "INVALID_TRANSITION" | "TICKET_ALREADY_OPEN";
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
        /** @description IDEMPOTENCY_IN_PROGRESS, IDEMPOTENCY_KEY_REUSED, NOT_A_MEMBER, CHANNEL_ARCHIVED, CONVERSATION_FROZEN, LARGE_AUDIENCE, ATTACHMENT_REFUSED, ATTACHMENT_ALREADY_USED, WINDOW_CLOSED, CHANNEL_READ_ONLY, FILES_NOT_CARRIED */
        "409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-NOT_A_MEMBER-CHANNEL_ARCHIVED-CONVERSATION_FROZEN-LARGE_AUDIENCE-ATTACHMENT_REFUSED-ATTACHMENT_ALREADY_USED-WINDOW_CLOSED-CHANNEL_READ_ONLY-FILES_NOT_CARRIED": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "IDEMPOTENCY_IN_PROGRESS" | "IDEMPOTENCY_KEY_REUSED" | "NOT_A_MEMBER" | "CHANNEL_ARCHIVED" | "CONVERSATION_FROZEN" | "LARGE_AUDIENCE" | "ATTACHMENT_REFUSED" | "ATTACHMENT_ALREADY_USED" | "WINDOW_CLOSED" | "CHANNEL_READ_ONLY" | "FILES_NOT_CARRIED";
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
        /** @description IDEMPOTENCY_IN_PROGRESS, IDEMPOTENCY_KEY_REUSED, NOT_DISMISSABLE */
        "409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-NOT_DISMISSABLE": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "IDEMPOTENCY_IN_PROGRESS" | "IDEMPOTENCY_KEY_REUSED" | "NOT_DISMISSABLE";
                };
            };
        };
        /** @description IDEMPOTENCY_IN_PROGRESS, IDEMPOTENCY_KEY_REUSED, NOT_RESENDABLE, TICKET_CLOSED, WINDOW_CLOSED, CHANNEL_READ_ONLY */
        "409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-NOT_RESENDABLE-TICKET_CLOSED-WINDOW_CLOSED-CHANNEL_READ_ONLY": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "IDEMPOTENCY_IN_PROGRESS" | "IDEMPOTENCY_KEY_REUSED" | "NOT_RESENDABLE" | "TICKET_CLOSED" | "WINDOW_CLOSED" | "CHANNEL_READ_ONLY";
                };
            };
        };
        /** @description IDEMPOTENCY_IN_PROGRESS, IDEMPOTENCY_KEY_REUSED, NOT_RESENDABLE, WINDOW_CLOSED, CHANNEL_READ_ONLY */
        "409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-NOT_RESENDABLE-WINDOW_CLOSED-CHANNEL_READ_ONLY": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "IDEMPOTENCY_IN_PROGRESS" | "IDEMPOTENCY_KEY_REUSED" | "NOT_RESENDABLE" | "WINDOW_CLOSED" | "CHANNEL_READ_ONLY";
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
        /** @description IDEMPOTENCY_IN_PROGRESS, IDEMPOTENCY_KEY_REUSED, POLICY_SCOPE_TAKEN */
        "409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-POLICY_SCOPE_TAKEN": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "IDEMPOTENCY_IN_PROGRESS" | "IDEMPOTENCY_KEY_REUSED" | "POLICY_SCOPE_TAKEN";
                };
            };
        };
        /** @description IDEMPOTENCY_IN_PROGRESS, IDEMPOTENCY_KEY_REUSED, QUEUE_IN_USE */
        "409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-QUEUE_IN_USE": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "IDEMPOTENCY_IN_PROGRESS" | "IDEMPOTENCY_KEY_REUSED" | "QUEUE_IN_USE";
                };
            };
        };
        /** @description IDEMPOTENCY_IN_PROGRESS, IDEMPOTENCY_KEY_REUSED, QUEUE_NAME_TAKEN */
        "409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-QUEUE_NAME_TAKEN": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "IDEMPOTENCY_IN_PROGRESS" | "IDEMPOTENCY_KEY_REUSED" | "QUEUE_NAME_TAKEN";
                };
            };
        };
        /** @description IDEMPOTENCY_IN_PROGRESS, IDEMPOTENCY_KEY_REUSED, SHORTCUT_TAKEN */
        "409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-SHORTCUT_TAKEN": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "IDEMPOTENCY_IN_PROGRESS" | "IDEMPOTENCY_KEY_REUSED" | "SHORTCUT_TAKEN";
                };
            };
        };
        /** @description IDEMPOTENCY_IN_PROGRESS, IDEMPOTENCY_KEY_REUSED, SITE_IN_USE */
        "409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-SITE_IN_USE": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "IDEMPOTENCY_IN_PROGRESS" | "IDEMPOTENCY_KEY_REUSED" | "SITE_IN_USE";
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
        /** @description IDEMPOTENCY_IN_PROGRESS, IDEMPOTENCY_KEY_REUSED, STALE_VERSION, ACCOUNT_NAME_TAKEN */
        "409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-STALE_VERSION-ACCOUNT_NAME_TAKEN": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "IDEMPOTENCY_IN_PROGRESS" | "IDEMPOTENCY_KEY_REUSED" | "STALE_VERSION" | "ACCOUNT_NAME_TAKEN";
                };
            };
        };
        /** @description IDEMPOTENCY_IN_PROGRESS, IDEMPOTENCY_KEY_REUSED, STALE_VERSION, ALREADY_DELIVERED, MESSAGE_DELETED, CHANNEL_ARCHIVED, CONVERSATION_FROZEN, LARGE_AUDIENCE */
        "409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-STALE_VERSION-ALREADY_DELIVERED-MESSAGE_DELETED-CHANNEL_ARCHIVED-CONVERSATION_FROZEN-LARGE_AUDIENCE": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "IDEMPOTENCY_IN_PROGRESS" | "IDEMPOTENCY_KEY_REUSED" | "STALE_VERSION" | "ALREADY_DELIVERED" | "MESSAGE_DELETED" | "CHANNEL_ARCHIVED" | "CONVERSATION_FROZEN" | "LARGE_AUDIENCE";
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
        /** @description IDEMPOTENCY_IN_PROGRESS, IDEMPOTENCY_KEY_REUSED, STALE_VERSION, HOURS_NAME_TAKEN */
        "409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-STALE_VERSION-HOURS_NAME_TAKEN": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "IDEMPOTENCY_IN_PROGRESS" | "IDEMPOTENCY_KEY_REUSED" | "STALE_VERSION" | "HOURS_NAME_TAKEN";
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
        /** @description IDEMPOTENCY_IN_PROGRESS, IDEMPOTENCY_KEY_REUSED, STALE_VERSION, NOTE_DELETED */
        "409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-STALE_VERSION-NOTE_DELETED": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "IDEMPOTENCY_IN_PROGRESS" | "IDEMPOTENCY_KEY_REUSED" | "STALE_VERSION" | "NOTE_DELETED";
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
        /** @description IDEMPOTENCY_IN_PROGRESS, IDEMPOTENCY_KEY_REUSED, STALE_VERSION, POLICY_SCOPE_TAKEN */
        "409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-STALE_VERSION-POLICY_SCOPE_TAKEN": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "IDEMPOTENCY_IN_PROGRESS" | "IDEMPOTENCY_KEY_REUSED" | "STALE_VERSION" | "POLICY_SCOPE_TAKEN";
                };
            };
        };
        /** @description IDEMPOTENCY_IN_PROGRESS, IDEMPOTENCY_KEY_REUSED, STALE_VERSION, QUEUE_NAME_TAKEN */
        "409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-STALE_VERSION-QUEUE_NAME_TAKEN": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "IDEMPOTENCY_IN_PROGRESS" | "IDEMPOTENCY_KEY_REUSED" | "STALE_VERSION" | "QUEUE_NAME_TAKEN";
                };
            };
        };
        /** @description IDEMPOTENCY_IN_PROGRESS, IDEMPOTENCY_KEY_REUSED, STALE_VERSION, SHORTCUT_TAKEN */
        "409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-STALE_VERSION-SHORTCUT_TAKEN": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "IDEMPOTENCY_IN_PROGRESS" | "IDEMPOTENCY_KEY_REUSED" | "STALE_VERSION" | "SHORTCUT_TAKEN";
                };
            };
        };
        /** @description IDEMPOTENCY_IN_PROGRESS, IDEMPOTENCY_KEY_REUSED, STALE_VERSION, TAG_NAME_TAKEN */
        "409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-STALE_VERSION-TAG_NAME_TAKEN": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "IDEMPOTENCY_IN_PROGRESS" | "IDEMPOTENCY_KEY_REUSED" | "STALE_VERSION" | "TAG_NAME_TAKEN";
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
        /** @description IDEMPOTENCY_IN_PROGRESS, IDEMPOTENCY_KEY_REUSED, STALE_VERSION, TICKET_CLOSED, INVALID_TRANSITION */
        "409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-STALE_VERSION-TICKET_CLOSED-INVALID_TRANSITION": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "IDEMPOTENCY_IN_PROGRESS" | "IDEMPOTENCY_KEY_REUSED" | "STALE_VERSION" | "TICKET_CLOSED" | "INVALID_TRANSITION";
                };
            };
        };
        /** @description IDEMPOTENCY_IN_PROGRESS, IDEMPOTENCY_KEY_REUSED, STALE_VERSION, VIEW_NAME_TAKEN */
        "409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-STALE_VERSION-VIEW_NAME_TAKEN": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "IDEMPOTENCY_IN_PROGRESS" | "IDEMPOTENCY_KEY_REUSED" | "STALE_VERSION" | "VIEW_NAME_TAKEN";
                };
            };
        };
        /** @description IDEMPOTENCY_IN_PROGRESS, IDEMPOTENCY_KEY_REUSED, SYNC_NOT_RUNNING */
        "409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-SYNC_NOT_RUNNING": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "IDEMPOTENCY_IN_PROGRESS" | "IDEMPOTENCY_KEY_REUSED" | "SYNC_NOT_RUNNING";
                };
            };
        };
        /** @description IDEMPOTENCY_IN_PROGRESS, IDEMPOTENCY_KEY_REUSED, SYNC_RUNNING, ACCOUNT_OFF */
        "409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-SYNC_RUNNING-ACCOUNT_OFF": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "IDEMPOTENCY_IN_PROGRESS" | "IDEMPOTENCY_KEY_REUSED" | "SYNC_RUNNING" | "ACCOUNT_OFF";
                };
            };
        };
        /** @description IDEMPOTENCY_IN_PROGRESS, IDEMPOTENCY_KEY_REUSED, TAG_NAME_TAKEN */
        "409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-TAG_NAME_TAKEN": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "IDEMPOTENCY_IN_PROGRESS" | "IDEMPOTENCY_KEY_REUSED" | "TAG_NAME_TAKEN";
                };
            };
        };
        /** @description IDEMPOTENCY_IN_PROGRESS, IDEMPOTENCY_KEY_REUSED, TAKE_OVER_FIRST */
        "409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-TAKE_OVER_FIRST": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "IDEMPOTENCY_IN_PROGRESS" | "IDEMPOTENCY_KEY_REUSED" | "TAKE_OVER_FIRST";
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
        /** @description IDEMPOTENCY_IN_PROGRESS, IDEMPOTENCY_KEY_REUSED, TICKET_ALREADY_OPEN */
        "409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-TICKET_ALREADY_OPEN": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "IDEMPOTENCY_IN_PROGRESS" | "IDEMPOTENCY_KEY_REUSED" | "TICKET_ALREADY_OPEN";
                };
            };
        };
        /** @description IDEMPOTENCY_IN_PROGRESS, IDEMPOTENCY_KEY_REUSED, TICKET_CLOSED */
        "409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-TICKET_CLOSED": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "IDEMPOTENCY_IN_PROGRESS" | "IDEMPOTENCY_KEY_REUSED" | "TICKET_CLOSED";
                };
            };
        };
        /** @description IDEMPOTENCY_IN_PROGRESS, IDEMPOTENCY_KEY_REUSED, TICKET_CLOSED, CHANNEL_READ_ONLY */
        "409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-TICKET_CLOSED-CHANNEL_READ_ONLY": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "IDEMPOTENCY_IN_PROGRESS" | "IDEMPOTENCY_KEY_REUSED" | "TICKET_CLOSED" | "CHANNEL_READ_ONLY";
                };
            };
        };
        /** @description IDEMPOTENCY_IN_PROGRESS, IDEMPOTENCY_KEY_REUSED, TICKET_CLOSED, CONVERSATION_FROZEN, LARGE_AUDIENCE, ATTACHMENT_REFUSED, ATTACHMENT_ALREADY_USED */
        "409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-TICKET_CLOSED-CONVERSATION_FROZEN-LARGE_AUDIENCE-ATTACHMENT_REFUSED-ATTACHMENT_ALREADY_USED": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "IDEMPOTENCY_IN_PROGRESS" | "IDEMPOTENCY_KEY_REUSED" | "TICKET_CLOSED" | "CONVERSATION_FROZEN" | "LARGE_AUDIENCE" | "ATTACHMENT_REFUSED" | "ATTACHMENT_ALREADY_USED";
                };
            };
        };
        /** @description IDEMPOTENCY_IN_PROGRESS, IDEMPOTENCY_KEY_REUSED, TICKET_CLOSED, INVALID_TRANSITION, TRANSFER_ALREADY_PENDING */
        "409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-TICKET_CLOSED-INVALID_TRANSITION-TRANSFER_ALREADY_PENDING": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "IDEMPOTENCY_IN_PROGRESS" | "IDEMPOTENCY_KEY_REUSED" | "TICKET_CLOSED" | "INVALID_TRANSITION" | "TRANSFER_ALREADY_PENDING";
                };
            };
        };
        /** @description IDEMPOTENCY_IN_PROGRESS, IDEMPOTENCY_KEY_REUSED, TICKET_CLOSED, TAKE_OVER_FIRST, REPLIED_SINCE, WINDOW_CLOSED, CHANNEL_READ_ONLY, FILES_NOT_CARRIED, CONVERSATION_FROZEN, LARGE_AUDIENCE, ATTACHMENT_REFUSED, ATTACHMENT_ALREADY_USED */
        "409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-TICKET_CLOSED-TAKE_OVER_FIRST-REPLIED_SINCE-WINDOW_CLOSED-CHANNEL_READ_ONLY-FILES_NOT_CARRIED-CONVERSATION_FROZEN-LARGE_AUDIENCE-ATTACHMENT_REFUSED-ATTACHMENT_ALREADY_USED": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "IDEMPOTENCY_IN_PROGRESS" | "IDEMPOTENCY_KEY_REUSED" | "TICKET_CLOSED" | "TAKE_OVER_FIRST" | "REPLIED_SINCE" | "WINDOW_CLOSED" | "CHANNEL_READ_ONLY" | "FILES_NOT_CARRIED" | "CONVERSATION_FROZEN" | "LARGE_AUDIENCE" | "ATTACHMENT_REFUSED" | "ATTACHMENT_ALREADY_USED";
                };
            };
        };
        /** @description IDEMPOTENCY_IN_PROGRESS, IDEMPOTENCY_KEY_REUSED, TICKET_CLOSED, TICKET_ALREADY_ASSIGNED */
        "409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-TICKET_CLOSED-TICKET_ALREADY_ASSIGNED": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "IDEMPOTENCY_IN_PROGRESS" | "IDEMPOTENCY_KEY_REUSED" | "TICKET_CLOSED" | "TICKET_ALREADY_ASSIGNED";
                };
            };
        };
        /** @description IDEMPOTENCY_IN_PROGRESS, IDEMPOTENCY_KEY_REUSED, TICKET_LIMIT_REACHED, ATTACHMENT_REFUSED, ATTACHMENT_ALREADY_USED */
        "409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-TICKET_LIMIT_REACHED-ATTACHMENT_REFUSED-ATTACHMENT_ALREADY_USED": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "IDEMPOTENCY_IN_PROGRESS" | "IDEMPOTENCY_KEY_REUSED" | "TICKET_LIMIT_REACHED" | "ATTACHMENT_REFUSED" | "ATTACHMENT_ALREADY_USED";
                };
            };
        };
        /** @description IDEMPOTENCY_IN_PROGRESS, IDEMPOTENCY_KEY_REUSED, TICKET_NOT_RESOLVED, ALREADY_RATED */
        "409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-TICKET_NOT_RESOLVED-ALREADY_RATED": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "IDEMPOTENCY_IN_PROGRESS" | "IDEMPOTENCY_KEY_REUSED" | "TICKET_NOT_RESOLVED" | "ALREADY_RATED";
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
        /** @description IDEMPOTENCY_IN_PROGRESS, IDEMPOTENCY_KEY_REUSED, TRANSFER_ALREADY_ANSWERED */
        "409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-TRANSFER_ALREADY_ANSWERED": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "IDEMPOTENCY_IN_PROGRESS" | "IDEMPOTENCY_KEY_REUSED" | "TRANSFER_ALREADY_ANSWERED";
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
        /** @description IDEMPOTENCY_IN_PROGRESS, IDEMPOTENCY_KEY_REUSED, VIEW_NAME_TAKEN */
        "409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-VIEW_NAME_TAKEN": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "IDEMPOTENCY_IN_PROGRESS" | "IDEMPOTENCY_KEY_REUSED" | "VIEW_NAME_TAKEN";
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
        /** @description VALIDATION_FAILED, ADDRESS_NOT_ALLOWED, QUEUE_UNKNOWN, RECEIVER_UNKNOWN, RECEIVER_NOT_TEAM, RECEIVER_INACTIVE */
        "422-VALIDATION_FAILED-ADDRESS_NOT_ALLOWED-QUEUE_UNKNOWN-RECEIVER_UNKNOWN-RECEIVER_NOT_TEAM-RECEIVER_INACTIVE": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "VALIDATION_FAILED" | "ADDRESS_NOT_ALLOWED" | "QUEUE_UNKNOWN" | "RECEIVER_UNKNOWN" | "RECEIVER_NOT_TEAM" | "RECEIVER_INACTIVE";
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
        /** @description VALIDATION_FAILED, HOURS_UNKNOWN */
        "422-VALIDATION_FAILED-HOURS_UNKNOWN": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "VALIDATION_FAILED" | "HOURS_UNKNOWN";
                };
            };
        };
        /** @description VALIDATION_FAILED, HOURS_UNKNOWN, QUEUE_UNKNOWN, POLICY_WITHOUT_TARGET */
        "422-VALIDATION_FAILED-HOURS_UNKNOWN-QUEUE_UNKNOWN-POLICY_WITHOUT_TARGET": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "VALIDATION_FAILED" | "HOURS_UNKNOWN" | "QUEUE_UNKNOWN" | "POLICY_WITHOUT_TARGET";
                };
            };
        };
        /** @description VALIDATION_FAILED, LINK_TO_ITSELF */
        "422-VALIDATION_FAILED-LINK_TO_ITSELF": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "VALIDATION_FAILED" | "LINK_TO_ITSELF";
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
        /** @description VALIDATION_FAILED, MENTION_UNKNOWN, ATTACHMENT_NOT_FOUND, ATTACHMENT_REFUSED */
        "422-VALIDATION_FAILED-MENTION_UNKNOWN-ATTACHMENT_NOT_FOUND-ATTACHMENT_REFUSED": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "VALIDATION_FAILED" | "MENTION_UNKNOWN" | "ATTACHMENT_NOT_FOUND" | "ATTACHMENT_REFUSED";
                };
            };
        };
        /** @description VALIDATION_FAILED, MENTION_UNKNOWN, VOICE_NEEDS_SOUND, REPLY_TO_UNKNOWN, ATTACHMENT_NOT_FOUND, ATTACHMENT_REFUSED */
        "422-VALIDATION_FAILED-MENTION_UNKNOWN-VOICE_NEEDS_SOUND-REPLY_TO_UNKNOWN-ATTACHMENT_NOT_FOUND-ATTACHMENT_REFUSED": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "VALIDATION_FAILED" | "MENTION_UNKNOWN" | "VOICE_NEEDS_SOUND" | "REPLY_TO_UNKNOWN" | "ATTACHMENT_NOT_FOUND" | "ATTACHMENT_REFUSED";
                };
            };
        };
        /** @description VALIDATION_FAILED, MENTION_UNKNOWN, VOICE_NEEDS_SOUND, REPLY_TO_UNKNOWN, THREAD_ROOT_INVALID, ATTACHMENT_NOT_FOUND, ATTACHMENT_REFUSED */
        "422-VALIDATION_FAILED-MENTION_UNKNOWN-VOICE_NEEDS_SOUND-REPLY_TO_UNKNOWN-THREAD_ROOT_INVALID-ATTACHMENT_NOT_FOUND-ATTACHMENT_REFUSED": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "VALIDATION_FAILED" | "MENTION_UNKNOWN" | "VOICE_NEEDS_SOUND" | "REPLY_TO_UNKNOWN" | "THREAD_ROOT_INVALID" | "ATTACHMENT_NOT_FOUND" | "ATTACHMENT_REFUSED";
                };
            };
        };
        /** @description VALIDATION_FAILED, MERGE_WITH_ITSELF, MERGE_OTHER_PERSON */
        "422-VALIDATION_FAILED-MERGE_WITH_ITSELF-MERGE_OTHER_PERSON": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "VALIDATION_FAILED" | "MERGE_WITH_ITSELF" | "MERGE_OTHER_PERSON";
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
        /** @description VALIDATION_FAILED, NOT_WHATSAPP */
        "422-VALIDATION_FAILED-NOT_WHATSAPP": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "VALIDATION_FAILED" | "NOT_WHATSAPP";
                };
            };
        };
        /** @description VALIDATION_FAILED, NOT_WHATSAPP, FLOW_UNKNOWN */
        "422-VALIDATION_FAILED-NOT_WHATSAPP-FLOW_UNKNOWN": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "VALIDATION_FAILED" | "NOT_WHATSAPP" | "FLOW_UNKNOWN";
                };
            };
        };
        /** @description VALIDATION_FAILED, QUEUE_UNKNOWN */
        "422-VALIDATION_FAILED-QUEUE_UNKNOWN": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "VALIDATION_FAILED" | "QUEUE_UNKNOWN";
                };
            };
        };
        /** @description VALIDATION_FAILED, QUEUE_UNKNOWN, RECEIVER_UNKNOWN, RECEIVER_NOT_TEAM, RECEIVER_INACTIVE, RECEIVER_NOT_IN_QUEUE */
        "422-VALIDATION_FAILED-QUEUE_UNKNOWN-RECEIVER_UNKNOWN-RECEIVER_NOT_TEAM-RECEIVER_INACTIVE-RECEIVER_NOT_IN_QUEUE": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "VALIDATION_FAILED" | "QUEUE_UNKNOWN" | "RECEIVER_UNKNOWN" | "RECEIVER_NOT_TEAM" | "RECEIVER_INACTIVE" | "RECEIVER_NOT_IN_QUEUE";
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
        /** @description VALIDATION_FAILED, RECEIVER_NOT_TEAM, RECEIVER_INACTIVE, RECEIVER_NOT_IN_QUEUE */
        "422-VALIDATION_FAILED-RECEIVER_NOT_TEAM-RECEIVER_INACTIVE-RECEIVER_NOT_IN_QUEUE": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "VALIDATION_FAILED" | "RECEIVER_NOT_TEAM" | "RECEIVER_INACTIVE" | "RECEIVER_NOT_IN_QUEUE";
                };
            };
        };
        /** @description VALIDATION_FAILED, RECEIVER_UNKNOWN, RECEIVER_NOT_TEAM, RECEIVER_INACTIVE */
        "422-VALIDATION_FAILED-RECEIVER_UNKNOWN-RECEIVER_NOT_TEAM-RECEIVER_INACTIVE": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "VALIDATION_FAILED" | "RECEIVER_UNKNOWN" | "RECEIVER_NOT_TEAM" | "RECEIVER_INACTIVE";
                };
            };
        };
        /** @description VALIDATION_FAILED, RECEIVER_UNKNOWN, RECEIVER_NOT_TEAM, RECEIVER_INACTIVE, RECEIVER_NOT_IN_QUEUE */
        "422-VALIDATION_FAILED-RECEIVER_UNKNOWN-RECEIVER_NOT_TEAM-RECEIVER_INACTIVE-RECEIVER_NOT_IN_QUEUE": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "VALIDATION_FAILED" | "RECEIVER_UNKNOWN" | "RECEIVER_NOT_TEAM" | "RECEIVER_INACTIVE" | "RECEIVER_NOT_IN_QUEUE";
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
        /** @description VALIDATION_FAILED, SITE_UNKNOWN */
        "422-VALIDATION_FAILED-SITE_UNKNOWN": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "VALIDATION_FAILED" | "SITE_UNKNOWN";
                };
            };
        };
        /** @description VALIDATION_FAILED, SITE_UNKNOWN, PREVIOUS_TICKET_UNKNOWN, VOICE_NEEDS_SOUND, ATTACHMENT_NOT_FOUND, ATTACHMENT_REFUSED, MENTION_UNKNOWN */
        "422-VALIDATION_FAILED-SITE_UNKNOWN-PREVIOUS_TICKET_UNKNOWN-VOICE_NEEDS_SOUND-ATTACHMENT_NOT_FOUND-ATTACHMENT_REFUSED-MENTION_UNKNOWN": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "VALIDATION_FAILED" | "SITE_UNKNOWN" | "PREVIOUS_TICKET_UNKNOWN" | "VOICE_NEEDS_SOUND" | "ATTACHMENT_NOT_FOUND" | "ATTACHMENT_REFUSED" | "MENTION_UNKNOWN";
                };
            };
        };
        /** @description VALIDATION_FAILED, STUDENT_UNKNOWN, CONTACT_UNKNOWN, QUEUE_UNKNOWN, TAG_UNKNOWN, RECEIVER_UNKNOWN, RECEIVER_NOT_TEAM, RECEIVER_INACTIVE, RECEIVER_NOT_IN_QUEUE */
        "422-VALIDATION_FAILED-STUDENT_UNKNOWN-CONTACT_UNKNOWN-QUEUE_UNKNOWN-TAG_UNKNOWN-RECEIVER_UNKNOWN-RECEIVER_NOT_TEAM-RECEIVER_INACTIVE-RECEIVER_NOT_IN_QUEUE": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "VALIDATION_FAILED" | "STUDENT_UNKNOWN" | "CONTACT_UNKNOWN" | "QUEUE_UNKNOWN" | "TAG_UNKNOWN" | "RECEIVER_UNKNOWN" | "RECEIVER_NOT_TEAM" | "RECEIVER_INACTIVE" | "RECEIVER_NOT_IN_QUEUE";
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
        /** @description VALIDATION_FAILED, TAG_UNKNOWN */
        "422-VALIDATION_FAILED-TAG_UNKNOWN": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "VALIDATION_FAILED" | "TAG_UNKNOWN";
                };
            };
        };
        /** @description VALIDATION_FAILED, TRANSFER_TO_SELF, HANDOVER_REQUIRED, QUEUE_UNKNOWN, RECEIVER_UNKNOWN, RECEIVER_NOT_TEAM, RECEIVER_INACTIVE, RECEIVER_NOT_IN_QUEUE */
        "422-VALIDATION_FAILED-TRANSFER_TO_SELF-HANDOVER_REQUIRED-QUEUE_UNKNOWN-RECEIVER_UNKNOWN-RECEIVER_NOT_TEAM-RECEIVER_INACTIVE-RECEIVER_NOT_IN_QUEUE": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "VALIDATION_FAILED" | "TRANSFER_TO_SELF" | "HANDOVER_REQUIRED" | "QUEUE_UNKNOWN" | "RECEIVER_UNKNOWN" | "RECEIVER_NOT_TEAM" | "RECEIVER_INACTIVE" | "RECEIVER_NOT_IN_QUEUE";
                };
            };
        };
        /** @description VALIDATION_FAILED, VIEW_STALE */
        "422-VALIDATION_FAILED-VIEW_STALE": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "VALIDATION_FAILED" | "VIEW_STALE";
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
    "contacts.index": {
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
                        data: components["schemas"]["Contact"][];
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
    "contacts.store": {
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
                    phones?: string[];
                    emails?: string[];
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
                        data: components["schemas"]["Contact"];
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
    "contacts.show": {
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
                        data: components["schemas"]["Contact"];
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
    "contacts.update": {
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
                    phones?: string[];
                    emails?: string[];
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
                        data: components["schemas"]["Contact"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON-MALFORMED_URL"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED"];
            404: components["responses"]["404-NOT_FOUND"];
            409: components["responses"]["409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-STALE_VERSION"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "contacts.block": {
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
                        data: components["schemas"]["Contact"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON-MALFORMED_URL"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED"];
            404: components["responses"]["404-NOT_FOUND"];
            409: components["responses"]["409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-CONTACT_IS_STAFF"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "contacts.unblock": {
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
                        data: components["schemas"]["Contact"];
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
            409: components["responses"]["409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-NOT_A_MEMBER-CHANNEL_ARCHIVED-CONVERSATION_FROZEN-LARGE_AUDIENCE-ATTACHMENT_REFUSED-ATTACHMENT_ALREADY_USED-WINDOW_CLOSED-CHANNEL_READ_ONLY-FILES_NOT_CARRIED"];
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
            409: components["responses"]["409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-CONVERSATION_FROZEN-ALREADY_DELIVERED"];
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
            409: components["responses"]["409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-STALE_VERSION-ALREADY_DELIVERED-MESSAGE_DELETED-CHANNEL_ARCHIVED-CONVERSATION_FROZEN-LARGE_AUDIENCE"];
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
    "support.tickets.index": {
        parameters: {
            query?: {
                status?: string;
                priority?: string;
                queueId?: string;
                assigneeId?: string;
                channel?: "widget" | "botconversa" | "manual";
                tag?: string;
                slaState?: "ok" | "warning" | "breached" | "paused";
                contactId?: string;
                studentId?: string;
                spam?: "true" | "false";
                q?: string;
                viewId?: string;
                counts?: "true" | "false";
                views?: "true" | "false";
                sort?: "activity" | "newest" | "oldest" | "waiting";
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
                        data: components["schemas"]["Ticket"][];
                        meta: components["schemas"]["TicketListMeta"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED"];
            404: components["responses"]["404-NOT_FOUND"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED-VIEW_STALE"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "support.tickets.store": {
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
                    subject: string;
                    /** Format: uuid */
                    contactId?: string;
                    /** Format: uuid */
                    studentId?: string;
                    /** Format: uuid */
                    queueId?: string;
                    /** Format: uuid */
                    assigneeId?: string;
                    /** @enum {unknown} */
                    priority?: "low" | "normal" | "high" | "urgent";
                    tagIds?: string[];
                    body?: string;
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
                        data: components["schemas"]["Ticket"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED-NOT_IN_THE_QUEUE"];
            409: components["responses"]["409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-TAKE_OVER_FIRST"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED-STUDENT_UNKNOWN-CONTACT_UNKNOWN-QUEUE_UNKNOWN-TAG_UNKNOWN-RECEIVER_UNKNOWN-RECEIVER_NOT_TEAM-RECEIVER_INACTIVE-RECEIVER_NOT_IN_QUEUE"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "support.tickets.bulk": {
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
                    ticketIds: string[];
                    /** @enum {unknown} */
                    action: "assign" | "unassign" | "transfer" | "tag" | "untag" | "resolve";
                    /** Format: uuid */
                    userId?: string;
                    /** Format: uuid */
                    queueId?: string;
                    tagIds?: string[];
                    reason?: string;
                    handover?: {
                        about: string;
                        done: string;
                        next: string;
                    };
                    requireAcceptance?: boolean;
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
                        data: components["schemas"]["BulkOutcome"][];
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
    "support.tickets.show": {
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
                        data: components["schemas"]["Ticket"];
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
    "support.tickets.update": {
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
                    subject?: string;
                    /** @enum {unknown} */
                    priority?: "low" | "normal" | "high" | "urgent";
                    /** @enum {unknown} */
                    status?: "new" | "open" | "pending" | "snoozed" | "resolved" | "closed";
                    tagIds?: string[];
                    customFields?: {
                        [key: string]: string;
                    };
                    isSpam?: boolean;
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
                        data: components["schemas"]["Ticket"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON-MALFORMED_URL"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED-NOT_IN_THE_QUEUE"];
            404: components["responses"]["404-NOT_FOUND"];
            409: components["responses"]["409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-STALE_VERSION-TICKET_CLOSED-INVALID_TRANSITION"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED-TAG_UNKNOWN"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "support.tickets.changes": {
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
                        data: components["schemas"]["TicketChangeRow"][];
                        meta: components["schemas"]["ChangesMeta"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON-MALFORMED_URL"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED"];
            404: components["responses"]["404-NOT_FOUND"];
            410: components["responses"]["410-RESYNC_REQUIRED"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "support.tickets.timeline": {
        parameters: {
            query?: {
                before?: number;
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
                        data: components["schemas"]["TimelineEntry"][];
                        meta: components["schemas"]["TimelineMeta"];
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
    "support.tickets.sla": {
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
                        data: components["schemas"]["TicketSla"];
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
    "support.tickets.merge": {
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
                    targetId: string;
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
                        data: components["schemas"]["Ticket"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON-MALFORMED_URL"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED-NOT_IN_THE_QUEUE"];
            404: components["responses"]["404-NOT_FOUND"];
            409: components["responses"]["409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-TICKET_CLOSED"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED-MERGE_WITH_ITSELF-MERGE_OTHER_PERSON"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "support.tickets.links": {
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
                        data: components["schemas"]["Ticket"][];
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
    "support.tickets.link": {
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
                    ticketId: string;
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
                        data: components["schemas"]["Ticket"][];
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
            422: components["responses"]["422-VALIDATION_FAILED-LINK_TO_ITSELF"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "support.tickets.unlink": {
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
                    ticketId: string;
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
                        data: components["schemas"]["Ticket"][];
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
            422: components["responses"]["422-VALIDATION_FAILED-LINK_TO_ITSELF"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "support.tickets.follow": {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Ticket"];
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
            422: components["responses"]["422-VALIDATION_FAILED-RECEIVER_UNKNOWN-RECEIVER_NOT_TEAM-RECEIVER_INACTIVE"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "support.tickets.unfollow": {
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
    "support.tickets.claim": {
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
                        data: components["schemas"]["Ticket"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON-MALFORMED_URL"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED-NOT_IN_THE_QUEUE"];
            404: components["responses"]["404-NOT_FOUND"];
            409: components["responses"]["409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-TICKET_CLOSED-TICKET_ALREADY_ASSIGNED"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED-RECEIVER_NOT_TEAM-RECEIVER_INACTIVE-RECEIVER_NOT_IN_QUEUE"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "support.tickets.assign": {
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
                        data: components["schemas"]["Ticket"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON-MALFORMED_URL"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED-NOT_IN_THE_QUEUE"];
            404: components["responses"]["404-NOT_FOUND"];
            409: components["responses"]["409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-TICKET_CLOSED"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED-RECEIVER_UNKNOWN-RECEIVER_NOT_TEAM-RECEIVER_INACTIVE-RECEIVER_NOT_IN_QUEUE"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "support.tickets.unassign": {
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
                        data: components["schemas"]["Ticket"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON-MALFORMED_URL"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED-NOT_IN_THE_QUEUE"];
            404: components["responses"]["404-NOT_FOUND"];
            409: components["responses"]["409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-TICKET_CLOSED"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "support.tickets.snooze": {
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
                    /** Format: date-time */
                    until: string;
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
                        data: components["schemas"]["Ticket"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON-MALFORMED_URL"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED-NOT_IN_THE_QUEUE"];
            404: components["responses"]["404-NOT_FOUND"];
            409: components["responses"]["409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-INVALID_TRANSITION"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "support.tickets.unsnooze": {
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
                        data: components["schemas"]["Ticket"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON-MALFORMED_URL"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED-NOT_IN_THE_QUEUE"];
            404: components["responses"]["404-NOT_FOUND"];
            409: components["responses"]["409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-INVALID_TRANSITION"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "support.tickets.resolve": {
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
                        data: components["schemas"]["Ticket"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON-MALFORMED_URL"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED-NOT_IN_THE_QUEUE"];
            404: components["responses"]["404-NOT_FOUND"];
            409: components["responses"]["409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-INVALID_TRANSITION"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "support.tickets.reopen": {
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
                        data: components["schemas"]["Ticket"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON-MALFORMED_URL"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED-NOT_IN_THE_QUEUE"];
            404: components["responses"]["404-NOT_FOUND"];
            409: components["responses"]["409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-INVALID_TRANSITION-TICKET_ALREADY_OPEN"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "support.tickets.transfer": {
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
                    toUserId?: string;
                    /** Format: uuid */
                    toQueueId?: string;
                    reason?: string;
                    handover?: {
                        about: string;
                        done: string;
                        next: string;
                    };
                    requireAcceptance?: boolean;
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
                        data: components["schemas"]["Ticket"];
                        meta: components["schemas"]["TransferMeta"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON-MALFORMED_URL"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED-NOT_IN_THE_QUEUE"];
            404: components["responses"]["404-NOT_FOUND"];
            409: components["responses"]["409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-TICKET_CLOSED-INVALID_TRANSITION-TRANSFER_ALREADY_PENDING"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED-TRANSFER_TO_SELF-HANDOVER_REQUIRED-QUEUE_UNKNOWN-RECEIVER_UNKNOWN-RECEIVER_NOT_TEAM-RECEIVER_INACTIVE-RECEIVER_NOT_IN_QUEUE"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "support.tickets.transfers": {
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
                        data: components["schemas"]["Transfer"][];
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
    "support.transfers.index": {
        parameters: {
            query?: {
                state?: "pending" | "accepted" | "declined" | "cancelled" | "expired";
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
                        data: components["schemas"]["Transfer"][];
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
    "support.transfers.accept": {
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
                        data: components["schemas"]["Transfer"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON-MALFORMED_URL"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED-NOT_ASKED"];
            404: components["responses"]["404-NOT_FOUND"];
            409: components["responses"]["409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-TRANSFER_ALREADY_ANSWERED"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED-QUEUE_UNKNOWN-RECEIVER_UNKNOWN-RECEIVER_NOT_TEAM-RECEIVER_INACTIVE-RECEIVER_NOT_IN_QUEUE"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "support.transfers.decline": {
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
                        data: components["schemas"]["Transfer"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON-MALFORMED_URL"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED-NOT_ASKED"];
            404: components["responses"]["404-NOT_FOUND"];
            409: components["responses"]["409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-TRANSFER_ALREADY_ANSWERED"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "support.transfers.cancel": {
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
                        data: components["schemas"]["Transfer"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON-MALFORMED_URL"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED-NOT_THE_SENDER"];
            404: components["responses"]["404-NOT_FOUND"];
            409: components["responses"]["409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-TRANSFER_ALREADY_ANSWERED"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "support.ticket_messages.index": {
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
    "support.ticket_messages.store": {
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
                    basedOnSeq?: number;
                    force?: boolean;
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
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED-NOT_IN_THE_QUEUE-MENTION_ALL_NOT_ALLOWED-NOT_A_MODERATOR"];
            404: components["responses"]["404-NOT_FOUND"];
            409: components["responses"]["409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-TICKET_CLOSED-TAKE_OVER_FIRST-REPLIED_SINCE-WINDOW_CLOSED-CHANNEL_READ_ONLY-FILES_NOT_CARRIED-CONVERSATION_FROZEN-LARGE_AUDIENCE-ATTACHMENT_REFUSED-ATTACHMENT_ALREADY_USED"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED-MENTION_UNKNOWN-VOICE_NEEDS_SOUND-REPLY_TO_UNKNOWN-THREAD_ROOT_INVALID-ATTACHMENT_NOT_FOUND-ATTACHMENT_REFUSED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE-CONVERSATION_BUSY"];
        };
    };
    "support.notes.index": {
        parameters: {
            query?: {
                before?: number;
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
                        data: components["schemas"]["Note"][];
                        meta: components["schemas"]["NotesMeta"];
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
    "support.notes.store": {
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
                    attachmentIds?: string[];
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
                        data: components["schemas"]["Note"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON-MALFORMED_URL"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED"];
            404: components["responses"]["404-NOT_FOUND"];
            409: components["responses"]["409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-ATTACHMENT_REFUSED-ATTACHMENT_ALREADY_USED"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED-MENTION_UNKNOWN-ATTACHMENT_NOT_FOUND-ATTACHMENT_REFUSED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "support.notes.destroy": {
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
                        data: components["schemas"]["Note"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON-MALFORMED_URL"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED-NOT_THE_AUTHOR"];
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
    "support.notes.update": {
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
                    pinned?: boolean;
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
                        data: components["schemas"]["Note"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON-MALFORMED_URL"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED-NOT_THE_AUTHOR"];
            404: components["responses"]["404-NOT_FOUND"];
            409: components["responses"]["409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-STALE_VERSION-NOTE_DELETED"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED-MENTION_UNKNOWN"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "support.notes.history": {
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
                        data: components["schemas"]["NoteEdit"][];
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
    "support.queues.index": {
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
                        data: components["schemas"]["Queue"][];
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
    "support.queues.store": {
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
                    /** @enum {unknown} */
                    assignment?: "manual" | "round_robin" | "least_loaded";
                    sticky?: boolean;
                    claimOnReply?: boolean;
                    ownerAnswers?: boolean;
                    asksHandover?: boolean;
                    showsAgent?: boolean;
                    transferMinutes?: number;
                    reassignAfterMinutes?: number | null;
                    closeAfterDays?: number;
                    firstAnswer?: string | null;
                    outOfHoursAnswer?: string | null;
                    /** Format: uuid */
                    businessHoursId?: string | null;
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
                        data: components["schemas"]["Queue"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED-NOT_AN_ADMIN"];
            409: components["responses"]["409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-QUEUE_NAME_TAKEN"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED-HOURS_UNKNOWN"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "support.queues.show": {
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
                        data: components["schemas"]["Queue"];
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
    "support.queues.destroy": {
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
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED-NOT_AN_ADMIN"];
            404: components["responses"]["404-NOT_FOUND"];
            409: components["responses"]["409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-QUEUE_IN_USE"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "support.queues.update": {
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
                    /** @enum {unknown} */
                    assignment?: "manual" | "round_robin" | "least_loaded";
                    sticky?: boolean;
                    claimOnReply?: boolean;
                    ownerAnswers?: boolean;
                    asksHandover?: boolean;
                    showsAgent?: boolean;
                    transferMinutes?: number;
                    reassignAfterMinutes?: number | null;
                    closeAfterDays?: number;
                    firstAnswer?: string | null;
                    outOfHoursAnswer?: string | null;
                    /** Format: uuid */
                    businessHoursId?: string | null;
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
                        data: components["schemas"]["Queue"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON-MALFORMED_URL"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED-NOT_AN_ADMIN"];
            404: components["responses"]["404-NOT_FOUND"];
            409: components["responses"]["409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-STALE_VERSION-QUEUE_NAME_TAKEN"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED-HOURS_UNKNOWN"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "support.queue_members.index": {
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
                        data: components["schemas"]["QueueMember"][];
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
    "support.queue_members.store": {
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
                        data: components["schemas"]["QueueMember"][];
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
            422: components["responses"]["422-VALIDATION_FAILED-RECEIVER_UNKNOWN-RECEIVER_NOT_TEAM-RECEIVER_INACTIVE"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "support.queue_members.destroy": {
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
    "support.tags.index": {
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
                        data: components["schemas"]["Tag"][];
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
    "support.tags.store": {
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
                    colour?: string | null;
                    isSkill?: boolean;
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
                        data: components["schemas"]["Tag"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED-NOT_AN_ADMIN"];
            409: components["responses"]["409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-TAG_NAME_TAKEN"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "support.tags.destroy": {
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
    "support.tags.update": {
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
                    colour?: string | null;
                    isSkill?: boolean;
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
                        data: components["schemas"]["Tag"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON-MALFORMED_URL"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED-NOT_AN_ADMIN"];
            404: components["responses"]["404-NOT_FOUND"];
            409: components["responses"]["409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-STALE_VERSION-TAG_NAME_TAKEN"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "support.canned_replies.index": {
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
                        data: components["schemas"]["CannedReply"][];
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
    "support.canned_replies.store": {
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
                    shortcut: string;
                    title: string;
                    body: string;
                    /** Format: uuid */
                    queueId?: string | null;
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
                        data: components["schemas"]["CannedReply"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED-NOT_AN_ADMIN"];
            409: components["responses"]["409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-SHORTCUT_TAKEN"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED-QUEUE_UNKNOWN"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "support.canned_replies.destroy": {
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
    "support.canned_replies.update": {
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
                    shortcut?: string;
                    title?: string;
                    body?: string;
                    /** Format: uuid */
                    queueId?: string | null;
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
                        data: components["schemas"]["CannedReply"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON-MALFORMED_URL"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED-NOT_AN_ADMIN"];
            404: components["responses"]["404-NOT_FOUND"];
            409: components["responses"]["409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-STALE_VERSION-SHORTCUT_TAKEN"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED-QUEUE_UNKNOWN"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "support.canned_replies.rendered": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                replyId: string;
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
                        data: components["schemas"]["RenderedReply"];
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
    "support.ticket_views.index": {
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
                        data: components["schemas"]["TicketView"][];
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
    "support.ticket_views.store": {
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
                    shared?: boolean;
                    filters?: {
                        status?: string;
                        priority?: string;
                        queueId?: string;
                        assigneeId?: string;
                        /** @enum {unknown} */
                        channel?: "widget" | "botconversa" | "manual";
                        tag?: string;
                        /** @enum {unknown} */
                        slaState?: "ok" | "warning" | "breached" | "paused";
                        /** Format: uuid */
                        contactId?: string;
                        /** Format: uuid */
                        studentId?: string;
                        /** @enum {unknown} */
                        spam?: "true" | "false";
                        q?: string;
                    };
                    /** @enum {unknown} */
                    sort?: "activity" | "newest" | "oldest" | "waiting";
                    position?: number;
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
                        data: components["schemas"]["TicketView"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED-NOT_AN_ADMIN"];
            409: components["responses"]["409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-VIEW_NAME_TAKEN"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED-VIEW_STALE"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "support.ticket_views.counts": {
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
                        data: components["schemas"]["ViewCount"][];
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
    "support.ticket_views.destroy": {
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
    "support.ticket_views.update": {
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
                    filters?: {
                        status?: string;
                        priority?: string;
                        queueId?: string;
                        assigneeId?: string;
                        /** @enum {unknown} */
                        channel?: "widget" | "botconversa" | "manual";
                        tag?: string;
                        /** @enum {unknown} */
                        slaState?: "ok" | "warning" | "breached" | "paused";
                        /** Format: uuid */
                        contactId?: string;
                        /** Format: uuid */
                        studentId?: string;
                        /** @enum {unknown} */
                        spam?: "true" | "false";
                        q?: string;
                    };
                    /** @enum {unknown} */
                    sort?: "activity" | "newest" | "oldest" | "waiting";
                    position?: number;
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
                        data: components["schemas"]["TicketView"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON-MALFORMED_URL"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED-NOT_AN_ADMIN"];
            404: components["responses"]["404-NOT_FOUND"];
            409: components["responses"]["409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-STALE_VERSION-VIEW_NAME_TAKEN"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED-VIEW_STALE"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "support.availability.show": {
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
                        data: components["schemas"]["Availability"];
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
    "support.availability.update": {
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
                    available: boolean;
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
                        data: components["schemas"]["Availability"];
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
    "support.agents.update": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body answers the same result once more. */
                "Idempotency-Key"?: string;
            };
            path: {
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    available?: boolean;
                    capacity?: number;
                    skillIds?: string[];
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
                        data: components["schemas"]["Availability"];
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
            422: components["responses"]["422-VALIDATION_FAILED-TAG_UNKNOWN"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "support.widget_sites.index": {
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
                        data: components["schemas"]["WidgetSite"][];
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
    "support.widget_sites.store": {
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
                    allowedOrigins: string[];
                    /** Format: uuid */
                    queueId?: string | null;
                    form?: {
                        name: string;
                        label: string;
                        /** @enum {unknown} */
                        type: "text" | "email" | "phone" | "select";
                        required: boolean;
                        options?: string[];
                    }[];
                    offlineForm?: boolean;
                    texts?: {
                        title?: string;
                        greeting?: string;
                        offline?: string;
                        placeholder?: string;
                    };
                    colour?: string;
                    maxOpenTickets?: number;
                    enabled?: boolean;
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
                        data: components["schemas"]["WidgetSiteWithSecret"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED-NOT_AN_ADMIN"];
            409: components["responses"]["409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED-QUEUE_UNKNOWN"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "support.widget_sites.destroy": {
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
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED-NOT_AN_ADMIN"];
            404: components["responses"]["404-NOT_FOUND"];
            409: components["responses"]["409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-SITE_IN_USE"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "support.widget_sites.update": {
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
                    allowedOrigins?: string[];
                    /** Format: uuid */
                    queueId?: string | null;
                    form?: {
                        name: string;
                        label: string;
                        /** @enum {unknown} */
                        type: "text" | "email" | "phone" | "select";
                        required: boolean;
                        options?: string[];
                    }[];
                    offlineForm?: boolean;
                    texts?: {
                        title?: string;
                        greeting?: string;
                        offline?: string;
                        placeholder?: string;
                    };
                    colour?: string;
                    maxOpenTickets?: number;
                    enabled?: boolean;
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
                        data: components["schemas"]["WidgetSite"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON-MALFORMED_URL"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED-NOT_AN_ADMIN"];
            404: components["responses"]["404-NOT_FOUND"];
            409: components["responses"]["409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-STALE_VERSION"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED-QUEUE_UNKNOWN"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "support.widget_sites.rotate": {
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
                        data: components["schemas"]["WidgetSiteWithSecret"];
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
    "support.students.index": {
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
                        data: components["schemas"]["Student"][];
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
    "support.students.show": {
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
                        data: components["schemas"]["StudentCard"];
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
    "support.students.update": {
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
                    phones?: string[];
                    emails?: string[];
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
                        data: components["schemas"]["StudentCard"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON-MALFORMED_URL"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED"];
            404: components["responses"]["404-NOT_FOUND"];
            409: components["responses"]["409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-STALE_VERSION"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "support.students.tickets": {
        parameters: {
            query?: {
                status?: string;
                sort?: "activity" | "newest" | "oldest" | "waiting";
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
                        data: components["schemas"]["Ticket"][];
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
    "widget.config": {
        parameters: {
            query: {
                siteKey: string;
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
                        data: components["schemas"]["WidgetConfig"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON"];
            403: components["responses"]["403-ORIGIN_NOT_ALLOWED"];
            404: components["responses"]["404-NOT_FOUND"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "widget.sessions.store": {
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
                    siteKey: string;
                    token: string;
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
            400: components["responses"]["400-MALFORMED_JSON"];
            401: components["responses"]["401-SITE_UNKNOWN-IDENTITY_INVALID-IDENTITY_EXPIRED-IDENTITY_USED"];
            403: components["responses"]["403-ORIGIN_NOT_ALLOWED-ACCOUNT_DISABLED"];
            409: components["responses"]["409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED-SITE_UNKNOWN"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "widget.sync": {
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
                        data: components["schemas"]["WidgetSync"];
                        meta: components["schemas"]["WidgetSyncMeta"];
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
    "widget.tickets.index": {
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
                        data: components["schemas"]["StudentTicket"][];
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
    "widget.tickets.store": {
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
                    subject?: string;
                    body: string;
                    /** @enum {unknown} */
                    kind?: "text" | "voice";
                    /** Format: uuid */
                    clientId: string;
                    attachmentIds?: string[];
                    form?: {
                        [key: string]: string;
                    };
                    /** Format: uuid */
                    previousTicketId?: string;
                    siteKey?: string;
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
                        data: components["schemas"]["StudentTicket"];
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
                        data: components["schemas"]["StudentTicket"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED-SITE_UNKNOWN"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED-CONTACT_BLOCKED"];
            409: components["responses"]["409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-TICKET_LIMIT_REACHED-ATTACHMENT_REFUSED-ATTACHMENT_ALREADY_USED"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED-SITE_UNKNOWN-PREVIOUS_TICKET_UNKNOWN-VOICE_NEEDS_SOUND-ATTACHMENT_NOT_FOUND-ATTACHMENT_REFUSED-MENTION_UNKNOWN"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "widget.tickets.show": {
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
                        data: components["schemas"]["StudentTicket"];
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
    "widget.tickets.changes": {
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
                        data: components["schemas"]["StudentChange"][];
                        meta: components["schemas"]["ChangesMeta"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON-MALFORMED_URL"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED"];
            404: components["responses"]["404-NOT_FOUND"];
            410: components["responses"]["410-RESYNC_REQUIRED"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "widget.messages.index": {
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
    "widget.messages.store": {
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
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED-CONTACT_BLOCKED"];
            404: components["responses"]["404-NOT_FOUND"];
            409: components["responses"]["409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-TICKET_CLOSED-CONVERSATION_FROZEN-LARGE_AUDIENCE-ATTACHMENT_REFUSED-ATTACHMENT_ALREADY_USED"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED-MENTION_UNKNOWN-VOICE_NEEDS_SOUND-REPLY_TO_UNKNOWN-ATTACHMENT_NOT_FOUND-ATTACHMENT_REFUSED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE-CONVERSATION_BUSY"];
        };
    };
    "widget.tickets.read": {
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
    "widget.tickets.rate": {
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
                    score: number;
                    comment?: string;
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
                        data: components["schemas"]["StudentTicket"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON-MALFORMED_URL"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED"];
            404: components["responses"]["404-NOT_FOUND"];
            409: components["responses"]["409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-TICKET_NOT_RESOLVED-ALREADY_RATED"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "widget.tickets.close": {
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
                        data: components["schemas"]["StudentTicket"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON-MALFORMED_URL"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED"];
            404: components["responses"]["404-NOT_FOUND"];
            409: components["responses"]["409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-TICKET_CLOSED"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    widget_script: {
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
    widget_socket_script: {
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
    "support.business_hours.index": {
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
                        data: components["schemas"]["BusinessHours"][];
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
    "support.business_hours.store": {
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
                    timeZone: string;
                    weekly: {
                        weekday: number;
                        from: string;
                        to: string;
                    }[];
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
                        data: components["schemas"]["BusinessHours"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED-NOT_AN_ADMIN"];
            409: components["responses"]["409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-HOURS_NAME_TAKEN"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "support.business_hours.show": {
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
                        data: components["schemas"]["BusinessHours"];
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
    "support.business_hours.destroy": {
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
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED-NOT_AN_ADMIN"];
            404: components["responses"]["404-NOT_FOUND"];
            409: components["responses"]["409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-HOURS_IN_USE"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "support.business_hours.update": {
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
                    timeZone?: string;
                    weekly?: {
                        weekday: number;
                        from: string;
                        to: string;
                    }[];
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
                        data: components["schemas"]["BusinessHours"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON-MALFORMED_URL"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED-NOT_AN_ADMIN"];
            404: components["responses"]["404-NOT_FOUND"];
            409: components["responses"]["409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-STALE_VERSION-HOURS_NAME_TAKEN"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "support.holidays.index": {
        parameters: {
            query?: {
                year?: number;
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
                        data: components["schemas"]["Holiday"][];
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
    "support.holidays.store": {
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
                    date: string;
                    name: string;
                    /** Format: uuid */
                    businessHoursId?: string | null;
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
                        data: components["schemas"]["Holiday"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED-NOT_AN_ADMIN"];
            409: components["responses"]["409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-HOLIDAY_KNOWN"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED-HOURS_UNKNOWN"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "support.holidays.import": {
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
                    year: number;
                    state?: string;
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
                        data: components["schemas"]["ImportedHolidays"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED-NOT_AN_ADMIN"];
            409: components["responses"]["409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "support.holidays.destroy": {
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
    "support.sla_policies.index": {
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
                        data: components["schemas"]["SlaPolicy"][];
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
    "support.sla_policies.store": {
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
                    queueId?: string | null;
                    priority?: ("low" | "normal" | "high" | "urgent") | null;
                    /** Format: uuid */
                    businessHoursId?: string | null;
                    firstResponseMinutes?: number | null;
                    nextResponseMinutes?: number | null;
                    resolutionMinutes?: number | null;
                    pauseWhilePending?: boolean;
                    warnPercent?: number;
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
                        data: components["schemas"]["SlaPolicy"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED-NOT_AN_ADMIN"];
            409: components["responses"]["409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-POLICY_SCOPE_TAKEN"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED-HOURS_UNKNOWN-QUEUE_UNKNOWN-POLICY_WITHOUT_TARGET"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "support.sla_policies.show": {
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
                        data: components["schemas"]["SlaPolicy"];
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
    "support.sla_policies.destroy": {
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
    "support.sla_policies.update": {
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
                    /** Format: uuid */
                    queueId?: string | null;
                    priority?: ("low" | "normal" | "high" | "urgent") | null;
                    /** Format: uuid */
                    businessHoursId?: string | null;
                    firstResponseMinutes?: number | null;
                    nextResponseMinutes?: number | null;
                    resolutionMinutes?: number | null;
                    pauseWhilePending?: boolean;
                    warnPercent?: number;
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
                        data: components["schemas"]["SlaPolicy"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON-MALFORMED_URL"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED-NOT_AN_ADMIN"];
            404: components["responses"]["404-NOT_FOUND"];
            409: components["responses"]["409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-STALE_VERSION-POLICY_SCOPE_TAKEN"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED-HOURS_UNKNOWN-QUEUE_UNKNOWN-POLICY_WITHOUT_TARGET"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "botconversa.accounts.index": {
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
                        data: components["schemas"]["BotconversaAccount"][];
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
    "botconversa.accounts.store": {
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
                    apiKey: string;
                    headerSecret?: string;
                    baseUrl?: string;
                    fieldMap?: {
                        phone: string;
                        subscriberId?: string;
                        name?: string;
                        text?: string;
                        mediaUrl?: string;
                        status?: string;
                        externalId?: string;
                        occurredAt?: string;
                        manager?: string;
                        flow?: string;
                        tag?: string;
                        origin?: string;
                    } | null;
                    /** Format: uuid */
                    defaultQueueId?: string | null;
                    enabled?: boolean;
                    capturing?: boolean;
                    rules?: {
                        tags?: {
                            tag: string;
                            /** Format: uuid */
                            queueId: string;
                        }[];
                        managers?: {
                            managerId: number;
                            /** Format: uuid */
                            userId: string;
                        }[];
                        flows?: {
                            flowId: number;
                            /** @enum {unknown} */
                            status: "open" | "pending" | "resolved" | "closed";
                            /** @enum {unknown} */
                            direction: "in" | "out";
                        }[];
                        statuses?: {
                            [key: string]: "open" | "pending" | "resolved" | "closed";
                        };
                    };
                    outbound?: {
                        messages?: boolean;
                        files?: boolean;
                        status?: boolean;
                        manager?: boolean;
                        tags?: boolean;
                        automaticAnswers?: boolean;
                        fields?: {
                            fieldId: number;
                            /** @enum {unknown} */
                            source: "contact.name" | "contact.email" | "ticket.number" | "ticket.subject" | "ticket.status" | "ticket.queue" | "ticket.assignee";
                        }[];
                    };
                    ratePerMinute?: number;
                    windowHours?: number | null;
                    reopenHours?: number | null;
                    syncEveryHours?: number | null;
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
                        data: components["schemas"]["BotconversaAccount"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED-NOT_AN_ADMIN"];
            409: components["responses"]["409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-ACCOUNT_NAME_TAKEN"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED-ADDRESS_NOT_ALLOWED-QUEUE_UNKNOWN-RECEIVER_UNKNOWN-RECEIVER_NOT_TEAM-RECEIVER_INACTIVE"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "botconversa.accounts.show": {
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
                        data: components["schemas"]["BotconversaAccount"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON-MALFORMED_URL"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED-NOT_AN_ADMIN"];
            404: components["responses"]["404-NOT_FOUND"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "botconversa.accounts.destroy": {
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
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED-NOT_AN_ADMIN"];
            404: components["responses"]["404-NOT_FOUND"];
            409: components["responses"]["409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-ACCOUNT_IN_USE"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "botconversa.accounts.update": {
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
                    apiKey?: string;
                    headerSecret?: string | null;
                    baseUrl?: string;
                    fieldMap?: {
                        phone: string;
                        subscriberId?: string;
                        name?: string;
                        text?: string;
                        mediaUrl?: string;
                        status?: string;
                        externalId?: string;
                        occurredAt?: string;
                        manager?: string;
                        flow?: string;
                        tag?: string;
                        origin?: string;
                    } | null;
                    /** Format: uuid */
                    defaultQueueId?: string | null;
                    enabled?: boolean;
                    capturing?: boolean;
                    rules?: {
                        tags?: {
                            tag: string;
                            /** Format: uuid */
                            queueId: string;
                        }[];
                        managers?: {
                            managerId: number;
                            /** Format: uuid */
                            userId: string;
                        }[];
                        flows?: {
                            flowId: number;
                            /** @enum {unknown} */
                            status: "open" | "pending" | "resolved" | "closed";
                            /** @enum {unknown} */
                            direction: "in" | "out";
                        }[];
                        statuses?: {
                            [key: string]: "open" | "pending" | "resolved" | "closed";
                        };
                    };
                    outbound?: {
                        messages?: boolean;
                        files?: boolean;
                        status?: boolean;
                        manager?: boolean;
                        tags?: boolean;
                        automaticAnswers?: boolean;
                        fields?: {
                            fieldId: number;
                            /** @enum {unknown} */
                            source: "contact.name" | "contact.email" | "ticket.number" | "ticket.subject" | "ticket.status" | "ticket.queue" | "ticket.assignee";
                        }[];
                    };
                    ratePerMinute?: number;
                    windowHours?: number | null;
                    reopenHours?: number | null;
                    syncEveryHours?: number | null;
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
                        data: components["schemas"]["BotconversaAccount"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON-MALFORMED_URL"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED-NOT_AN_ADMIN"];
            404: components["responses"]["404-NOT_FOUND"];
            409: components["responses"]["409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-STALE_VERSION-ACCOUNT_NAME_TAKEN"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED-ADDRESS_NOT_ALLOWED-QUEUE_UNKNOWN-RECEIVER_UNKNOWN-RECEIVER_NOT_TEAM-RECEIVER_INACTIVE"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "botconversa.accounts.test": {
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
                        data: components["schemas"]["BotconversaTest"];
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
    "botconversa.accounts.rotate": {
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
                    headerSecret?: string;
                    overlapHours?: number;
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
                        data: components["schemas"]["BotconversaAccount"];
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
    "botconversa.accounts.status": {
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
                        data: components["schemas"]["BotconversaAccountStatus"];
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
    "botconversa.webhook": {
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
        requestBody?: {
            content: {
                "*/*": unknown;
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
                        /** @constant */
                        received: true;
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON-MALFORMED_URL-BODY_CUT"];
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
    "botconversa.outside_file": {
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
                    "*/*": string;
                };
            };
            400: components["responses"]["400-MALFORMED_JSON-MALFORMED_URL"];
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
    "botconversa.inbox.index": {
        parameters: {
            query?: {
                state?: "received" | "processed" | "unmapped" | "failed" | "parked" | "captured";
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
                        data: components["schemas"]["InboxEntry"][];
                        meta: components["schemas"]["PageMeta"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON-MALFORMED_URL"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED-NOT_AN_ADMIN"];
            404: components["responses"]["404-NOT_FOUND"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "botconversa.inbox.replay": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body answers the same result once more. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                entryId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    dryRun?: boolean;
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
                        data: components["schemas"]["InboxEntry"] | components["schemas"]["InboxDryRun"];
                    };
                };
            };
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["InboxEntry"] | components["schemas"]["InboxDryRun"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON-MALFORMED_URL"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED-NOT_AN_ADMIN"];
            404: components["responses"]["404-NOT_FOUND"];
            409: components["responses"]["409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-ALREADY_PROCESSED"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "botconversa.captures.index": {
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
                        data: components["schemas"]["InboxCapture"][];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON-MALFORMED_URL"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED-NOT_AN_ADMIN"];
            404: components["responses"]["404-NOT_FOUND"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "botconversa.captures.dry_run": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body answers the same result once more. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                entryId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    fieldMap?: {
                        phone: string;
                        subscriberId?: string;
                        name?: string;
                        text?: string;
                        mediaUrl?: string;
                        status?: string;
                        externalId?: string;
                        occurredAt?: string;
                        manager?: string;
                        flow?: string;
                        tag?: string;
                        origin?: string;
                    };
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
                        data: components["schemas"]["InboxDryRun"];
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
    "botconversa.media.index": {
        parameters: {
            query?: {
                state?: "waiting" | "fetched" | "failed";
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
                        data: components["schemas"]["OutsideMedia"][];
                        meta: components["schemas"]["PageMeta"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON-MALFORMED_URL"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED-NOT_AN_ADMIN"];
            404: components["responses"]["404-NOT_FOUND"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "botconversa.deliveries.index": {
        parameters: {
            query?: {
                state?: "queued" | "sending" | "sent" | "failed" | "unknown" | "cancelled";
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
                        data: components["schemas"]["TriedDelivery"][];
                        meta: components["schemas"]["PageMeta"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON-MALFORMED_URL"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED-NOT_AN_ADMIN"];
            404: components["responses"]["404-NOT_FOUND"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "botconversa.deliveries.retry": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body answers the same result once more. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                deliveryId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["OutsideDelivery"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON-MALFORMED_URL"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED-NOT_AN_ADMIN"];
            404: components["responses"]["404-NOT_FOUND"];
            409: components["responses"]["409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-NOT_RESENDABLE-WINDOW_CLOSED-CHANNEL_READ_ONLY"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "botconversa.deliveries.dismiss": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body answers the same result once more. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                deliveryId: string;
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
                        data: components["schemas"]["OutsideDelivery"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON-MALFORMED_URL"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED-NOT_AN_ADMIN"];
            404: components["responses"]["404-NOT_FOUND"];
            409: components["responses"]["409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-NOT_DISMISSABLE"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "botconversa.deliveries.cancel": {
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
                    deliveryIds?: string[];
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
                        data: components["schemas"]["CancelledDeliveries"];
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
    "messages.resend": {
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
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED-NOT_IN_THE_QUEUE"];
            404: components["responses"]["404-NOT_FOUND"];
            409: components["responses"]["409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-NOT_RESENDABLE-TICKET_CLOSED-WINDOW_CLOSED-CHANNEL_READ_ONLY"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "tickets.botconversa.show": {
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
                        data: components["schemas"]["OutsideHealth"];
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
    "tickets.botconversa.contact": {
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
                    contactId: string;
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
                        data: components["schemas"]["OutsideHealth"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON-MALFORMED_URL"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED-NOT_IN_THE_QUEUE"];
            404: components["responses"]["404-NOT_FOUND"];
            409: components["responses"]["409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-TICKET_ALREADY_OPEN"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED-NOT_WHATSAPP"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "tickets.botconversa.media.retry": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body answers the same result once more. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                attachmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted */
            202: {
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
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED-NOT_IN_THE_QUEUE"];
            404: components["responses"]["404-NOT_FOUND"];
            409: components["responses"]["409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-FILE_NOT_MISSED"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "tickets.flows.index": {
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
                        data: components["schemas"]["FlowChoice"];
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
    "tickets.flows.store": {
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
                    flowId: number;
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
                        data: components["schemas"]["OutsideDelivery"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON-MALFORMED_URL"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED-NOT_IN_THE_QUEUE"];
            404: components["responses"]["404-NOT_FOUND"];
            409: components["responses"]["409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-TICKET_CLOSED-CHANNEL_READ_ONLY"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED-NOT_WHATSAPP-FLOW_UNKNOWN"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "botconversa.sync_runs.index": {
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
                        data: components["schemas"]["SyncRun"][];
                        meta: components["schemas"]["PageMeta"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON-MALFORMED_URL"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED-NOT_AN_ADMIN"];
            404: components["responses"]["404-NOT_FOUND"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "botconversa.sync_runs.store": {
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
                    /** @enum {unknown} */
                    kind: "full" | "incremental";
                    dryRun?: boolean;
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
                        data: components["schemas"]["SyncRun"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON-MALFORMED_URL"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED-NOT_AN_ADMIN"];
            404: components["responses"]["404-NOT_FOUND"];
            409: components["responses"]["409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-SYNC_RUNNING-ACCOUNT_OFF"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "botconversa.sync_runs.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                runId: string;
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
                        data: components["schemas"]["SyncRun"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON-MALFORMED_URL"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED-NOT_AN_ADMIN"];
            404: components["responses"]["404-NOT_FOUND"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "botconversa.sync_runs.differences": {
        parameters: {
            query?: {
                kind?: "added" | "changed" | "vanished" | "conflict" | "unreadable";
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
                runId: string;
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
                        data: components["schemas"]["SyncDifference"][];
                        meta: components["schemas"]["PageMeta"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON-MALFORMED_URL"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED-NOT_AN_ADMIN"];
            404: components["responses"]["404-NOT_FOUND"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "botconversa.sync_runs.cancel": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body answers the same result once more. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                runId: string;
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
                        data: components["schemas"]["SyncRun"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON-MALFORMED_URL"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED-NOT_AN_ADMIN"];
            404: components["responses"]["404-NOT_FOUND"];
            409: components["responses"]["409-IDEMPOTENCY_IN_PROGRESS-IDEMPOTENCY_KEY_REUSED-SYNC_NOT_RUNNING"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
    "botconversa.items.index": {
        parameters: {
            query?: {
                kind?: "tag" | "flow" | "custom_field" | "manager";
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
                        data: components["schemas"]["BotconversaItem"][];
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
    "botconversa.subscribers.index": {
        parameters: {
            query?: {
                q?: string;
                conflicts?: "true" | "false";
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
                        data: components["schemas"]["BotconversaSubscriber"][];
                        meta: components["schemas"]["PageMeta"];
                    };
                };
            };
            400: components["responses"]["400-MALFORMED_JSON-MALFORMED_URL"];
            401: components["responses"]["401-UNAUTHENTICATED-TOKEN_INVALID-TOKEN_EXPIRED"];
            403: components["responses"]["403-FORBIDDEN-ACCOUNT_DISABLED-NOT_AN_ADMIN"];
            404: components["responses"]["404-NOT_FOUND"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422-VALIDATION_FAILED"];
            429: components["responses"]["429-RATE_LIMITED"];
            500: components["responses"]["500-INTERNAL_ERROR"];
            503: components["responses"]["503-DATABASE_UNAVAILABLE"];
        };
    };
}

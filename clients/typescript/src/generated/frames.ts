/** Made by `npm run contracts` from the server’s code. Not to be edited. */

export type paths = Record<string, never>;
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description How far something has come: a conversation, an opened ticket (to the team), a queue's list, the state of an account. */
        AnyHead: components["schemas"]["ConversationHead"] | {
            ticketId: string;
            revision: number;
        } | {
            queueId: string | null;
            changedAt: string | null;
        } | {
            accountId: string;
            revision: number;
        };
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
        /** @description To its uploader: work on a file came to its end. Who reads what it hangs on hears it from there. */
        AttachmentUpdated: {
            /** Format: uuid */
            eventId: string;
            /** Format: date-time */
            at: string;
            attachment: components["schemas"]["Attachment"];
        };
        /**
         * @description `paused`: it asked for patience. `down`: it does not answer; work waits. `denied`: it does not take the key, or something else than BotConversa answers; work waits for a good one. `off`: by an admin.
         * @enum {string}
         */
        BotconversaState: "ok" | "paused" | "down" | "denied" | "off";
        BotconversaStatusFrame: {
            /** Format: uuid */
            eventId: string;
            /** Format: date-time */
            at: string;
            /** Format: uuid */
            accountId: string;
            name: string;
            state: components["schemas"]["BotconversaState"];
            /**
             * Format: date-time
             * @description Since when it does not answer, or does not take the key, or not one call has gone through its rate.
             */
            since: string | null;
            /**
             * Format: date-time
             * @description When the next call may be made.
             */
            until: string | null;
            /** @description What waits to be sent. */
            queued: number;
            lastError: string | null;
            revision: number;
        };
        /** @description How far a synchronisation is. `GET …/sync-runs/:runId` says the same, and an error in words. */
        BotconversaSyncFrame: {
            /** Format: uuid */
            eventId: string;
            /** Format: date-time */
            at: string;
            /** Format: uuid */
            accountId: string;
            /** Format: uuid */
            runId: string;
            /** @enum {string} */
            kind: "full" | "incremental";
            /** @description Only looks. */
            dryRun: boolean;
            /** @enum {string} */
            state: "running" | "ready" | "failed" | "cancelled";
            /** @enum {string} */
            step: "lists" | "subscribers" | "active" | "vanished";
            /** @description The last page that is done. */
            page: number;
            pages: number | null;
            seen: number;
            added: number;
            changed: number;
            vanished: number;
            conflicts: number;
            /** @description BotConversa asks for patience, or does not answer. */
            waiting: boolean;
            /**
             * Format: date-time
             * @description When it goes on.
             */
            until: string | null;
            /** @description A stable word. */
            error: string | null;
        };
        /** @enum {string} */
        ClockKind: "first_response" | "next_response" | "resolution";
        /** @description To the author: who has read and confirmed. */
        ConfirmationChanged: {
            /** Format: uuid */
            conversationId: string;
            /** Format: uuid */
            messageId: string;
            /** Format: uuid */
            userId: string;
            confirmed: boolean;
            confirmedCount: number;
            /** Format: uuid */
            eventId: string;
            /** Format: date-time */
            at: string;
        };
        /** @description To those who have not confirmed yet. */
        ConfirmationReminded: {
            /** Format: uuid */
            conversationId: string;
            /** Format: uuid */
            messageId: string;
            seq: number;
            /** Format: uuid */
            eventId: string;
            /** Format: date-time */
            at: string;
        };
        ConversationChanged: {
            conversation: components["schemas"]["ConversationForAll"] | null;
            /** Format: uuid */
            conversationId: string;
            revision: number;
            /**
             * Format: uuid
             * @description To the team of a ticket alone.
             */
            ticketId?: string;
            ticketRevision?: number;
            /** Format: uuid */
            eventId: string;
            /** Format: date-time */
            at: string;
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
        ConversationHead: {
            conversationId: string;
            revision: number;
            lastSeq: number;
        };
        /** @enum {string} */
        ConversationKindName: "channel" | "direct" | "ticket";
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
        /**
         * @description How far a message has come that is carried to another system.
         * @enum {string}
         */
        DeliveryState: "queued" | "sending" | "sent" | "failed" | "unknown";
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
        /** @description To one's own devices; null: it was sent or given up, or is too large to come along. */
        DraftChanged: {
            /** Format: uuid */
            conversationId: string;
            /** Format: uuid */
            threadRootId: string | null;
            draft: components["schemas"]["Draft"] | null;
            /** Format: uuid */
            eventId: string;
            /** Format: date-time */
            at: string;
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
        ExportFinished: {
            conversationId: string;
            exportId: string;
            export: components["schemas"]["Export"];
            /** Format: uuid */
            eventId: string;
            /** Format: date-time */
            at: string;
        };
        /** @enum {string} */
        ExportState: "queued" | "running" | "ready" | "failed";
        FieldError: {
            field: string;
            rule: string;
            message: string;
        };
        /** @enum {string} */
        FileKind: "image" | "audio" | "video" | "document";
        HandoverCard: {
            about: string;
            done: string;
            next: string;
        };
        Member: {
            user: components["schemas"]["PersonRef"];
            role: components["schemas"]["MemberRole"];
            /** Format: date-time */
            joinedAt: string;
            /** Format: date-time */
            leftAt: string | null;
        };
        MemberChanged: {
            member: components["schemas"]["Member"];
            /** Format: uuid */
            conversationId: string;
            revision: number;
            /**
             * Format: uuid
             * @description To the team of a ticket alone.
             */
            ticketId?: string;
            ticketRevision?: number;
            /** Format: uuid */
            eventId: string;
            /** Format: date-time */
            at: string;
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
        MessageChanged: {
            messageId: string;
            seq: number;
            message: components["schemas"]["Message"] | null;
            /** Format: uuid */
            conversationId: string;
            revision: number;
            /**
             * Format: uuid
             * @description To the team of a ticket alone.
             */
            ticketId?: string;
            ticketRevision?: number;
            /** Format: uuid */
            eventId: string;
            /** Format: date-time */
            at: string;
        };
        MessageCreated: {
            seq: number;
            message: components["schemas"]["Message"] | null;
            /** Format: uuid */
            conversationId: string;
            revision: number;
            /**
             * Format: uuid
             * @description To the team of a ticket alone.
             */
            ticketId?: string;
            ticketRevision?: number;
            /** Format: uuid */
            eventId: string;
            /** Format: date-time */
            at: string;
        };
        /** @enum {string} */
        MessageKind: "text" | "voice" | "system";
        /**
         * @description What said it, where no person typed it here.
         * @enum {string}
         */
        MessageOrigin: "contact" | "bot" | "manager" | "automatic";
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
        NoteChanged: {
            /** Format: uuid */
            ticketId: string;
            revision: number;
            /** Format: uuid */
            noteId: string;
            note: components["schemas"]["Note"] | null;
            /** Format: uuid */
            eventId: string;
            /** Format: date-time */
            at: string;
        };
        /** @enum {string} */
        Notify: "all" | "mentions" | "none";
        PersonRef: {
            /** Format: uuid */
            id: string;
            name: string;
            avatarUrl: string | null;
        };
        PinChanged: {
            /** Format: uuid */
            messageId: string;
            pinned: boolean;
            /** Format: uuid */
            conversationId: string;
            revision: number;
            /**
             * Format: uuid
             * @description To the team of a ticket alone.
             */
            ticketId?: string;
            ticketRevision?: number;
            /** Format: uuid */
            eventId: string;
            /** Format: date-time */
            at: string;
        };
        /** @description To one's own devices: how the person has a conversation. */
        PreferencesChanged: {
            /** Format: uuid */
            conversationId: string;
            me: components["schemas"]["Membership"] | null;
            /** Format: uuid */
            eventId: string;
            /** Format: date-time */
            at: string;
        };
        Presence: {
            /** Format: uuid */
            id: string;
            state: components["schemas"]["PresenceState"];
        };
        PresenceChanged: {
            users: components["schemas"]["Presence"][];
            /** Format: uuid */
            eventId: string;
            /** Format: date-time */
            at: string;
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
        QueuePosition: {
            /** Format: uuid */
            ticketId: string;
            position: number | null;
            /** Format: uuid */
            eventId: string;
            /** Format: date-time */
            at: string;
        };
        QueueRef: {
            /** Format: uuid */
            id: string;
            name: string;
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
        ReactionChanged: {
            /** Format: uuid */
            messageId: string;
            emoji: string;
            /** @description How many there are now. */
            count: number;
            /** Format: uuid */
            userId: string;
            added: boolean;
            /** Format: uuid */
            conversationId: string;
            revision: number;
            /**
             * Format: uuid
             * @description To the team of a ticket alone.
             */
            ticketId?: string;
            ticketRevision?: number;
            /** Format: uuid */
            eventId: string;
            /** Format: date-time */
            at: string;
        };
        ReadChanged: {
            ticketId?: string;
            conversationId: string;
            userId: string;
            lastReadSeq: number;
            /** Format: uuid */
            eventId: string;
            /** Format: date-time */
            at: string;
        };
        ReadState: {
            lastReadSeq: number;
            unreadCount: number;
            mentionCount: number;
        };
        /** @enum {string} */
        Role: "admin" | "team" | "student";
        /** @description To the author's devices: planned, changed, sent, failed; null: taken back, or too large to come along. */
        ScheduledChanged: {
            /** Format: uuid */
            conversationId: string;
            /** Format: uuid */
            scheduledId: string;
            scheduled: components["schemas"]["ScheduledMessage"] | null;
            /** Format: uuid */
            eventId: string;
            /** Format: date-time */
            at: string;
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
        /** @description The access token has ended: `session.renew` within the grace, or the socket is closed. */
        SessionExpiredFrame: {
            graceMs: number;
        };
        /** @description The worst of the clocks that have not stopped. */
        SlaSummary: {
            /** @enum {string} */
            state: "ok" | "warning" | "breached" | "paused";
            kind: components["schemas"]["ClockKind"];
            /** Format: date-time */
            dueAt: string | null;
        };
        SlaTold: {
            /** Format: uuid */
            ticketId: string;
            revision: number;
            /** Format: uuid */
            clockId: string;
            kind: string;
            /** Format: date-time */
            dueAt: string | null;
            /** Format: uuid */
            eventId: string;
            /** Format: date-time */
            at: string;
        };
        /** @description What somebody says they are doing. */
        Status: {
            text: string | null;
            emoji: string | null;
            /** Format: date-time */
            until: string | null;
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
        /** @description Asks for one `/sync`, after a random part of `jitterMs`: many are told at once. */
        SyncRequiredFrame: {
            jitterMs: number;
        };
        /** @description What happened in the conversation itself, for the front-end to put into words. */
        SystemNote: {
            /** @enum {string} */
            event: "member.joined" | "member.left" | "conversation.renamed" | "conversation.archived" | "conversation.unarchived" | "conversation.frozen" | "conversation.unfrozen" | "agent.changed" | "automatic.answer" | "outside.bot" | "outside.manager";
            actor: components["schemas"]["PersonRef"] | null;
            person: components["schemas"]["PersonRef"] | null;
            from: string | null;
            to: string | null;
        };
        TagRef: {
            /** Format: uuid */
            id: string;
            name: string;
            colour: string | null;
        };
        /** @description To one's own devices. */
        ThreadChanged: {
            following: boolean;
            lastReadSeq: number;
            unreadCount: number;
            mentionCount: number;
            /** Format: uuid */
            conversationId: string;
            /** Format: uuid */
            rootId: string;
            /** Format: uuid */
            eventId: string;
            /** Format: date-time */
            at: string;
        };
        ThreadInfo: {
            replyCount: number;
            /** Format: date-time */
            lastReplyAt: string | null;
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
        /** @description To the team with its number and shape; to the student with the conversation's, and the shape of theirs. */
        TicketChanged: {
            /** Format: uuid */
            ticketId: string;
            /**
             * Format: uuid
             * @description To the student alone.
             */
            conversationId?: string;
            revision: number;
            /** @description Null where it is too large to come along, or one may see it no longer. */
            ticket: components["schemas"]["Ticket"] | components["schemas"]["StudentTicket"] | null;
            /** Format: uuid */
            eventId: string;
            /** Format: date-time */
            at: string;
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
        /** @description How far a ticket has come, by either number. */
        TicketHeads: {
            /** Format: uuid */
            ticketId: string;
            revision: number;
            conversationRevision: number;
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
        /** @enum {string} */
        TicketStatus: "new" | "open" | "pending" | "snoozed" | "resolved" | "closed";
        /** @description Who has it open; who of them writes is said by `typing`. */
        TicketViewing: {
            /** Format: uuid */
            ticketId: string;
            users: components["schemas"]["PersonRef"][];
            /** Format: uuid */
            eventId: string;
            /** Format: date-time */
            at: string;
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
        TransferChanged: {
            /** Format: uuid */
            ticketId: string;
            revision: number;
            /** Format: uuid */
            transferId: string;
            transfer: components["schemas"]["Transfer"] | null;
            /** Format: uuid */
            eventId: string;
            /** Format: date-time */
            at: string;
        };
        /** @enum {string} */
        TransferState: "pending" | "accepted" | "declined" | "cancelled" | "expired";
        Typing: {
            ticketId?: string;
            conversationId: string;
            user: {
                id: string;
                name: string;
            };
            until: string;
            /** Format: uuid */
            eventId: string;
            /** Format: date-time */
            at: string;
        };
        UnreadChanged: {
            conversationId: string;
            unreadCount: number;
            mentionCount: number;
            lastReadSeq: number;
            /** Format: uuid */
            eventId: string;
            /** Format: date-time */
            at: string;
        };
        UserUpdated: {
            user: components["schemas"]["PublicPerson"];
            /** Format: uuid */
            eventId: string;
            /** Format: date-time */
            at: string;
        };
        /** @enum {string} */
        Visibility: "public" | "private";
        FrameMap: {
            "attachment.updated": components["schemas"]["AttachmentUpdated"];
            "botconversa.status": components["schemas"]["BotconversaStatusFrame"];
            /** @description Or cancelled. */
            "botconversa.sync.failed": components["schemas"]["BotconversaSyncFrame"];
            "botconversa.sync.progress": components["schemas"]["BotconversaSyncFrame"];
            "botconversa.sync.ready": components["schemas"]["BotconversaSyncFrame"];
            "confirmation.changed": components["schemas"]["ConfirmationChanged"];
            "confirmation.reminded": components["schemas"]["ConfirmationReminded"];
            "conversation.archived": components["schemas"]["ConversationChanged"];
            "conversation.created": components["schemas"]["ConversationChanged"];
            "conversation.updated": components["schemas"]["ConversationChanged"];
            /** @description Asks for its acknowledgement and nothing else: it measures how long frames take. */
            "delivery.probe": null;
            "draft.changed": components["schemas"]["DraftChanged"];
            "export.failed": components["schemas"]["ExportFinished"];
            "export.ready": components["schemas"]["ExportFinished"];
            head: components["schemas"]["AnyHead"];
            "member.changed": components["schemas"]["MemberChanged"];
            "member.joined": components["schemas"]["MemberChanged"];
            "member.left": components["schemas"]["MemberChanged"];
            "message.created": components["schemas"]["MessageCreated"];
            "message.deleted": components["schemas"]["MessageChanged"];
            "message.updated": components["schemas"]["MessageChanged"];
            "note.created": components["schemas"]["NoteChanged"];
            "note.deleted": components["schemas"]["NoteChanged"];
            "note.updated": components["schemas"]["NoteChanged"];
            "pin.changed": components["schemas"]["PinChanged"];
            "preferences.changed": components["schemas"]["PreferencesChanged"];
            "presence.changed": components["schemas"]["PresenceChanged"];
            "queue.position": components["schemas"]["QueuePosition"];
            "reaction.changed": components["schemas"]["ReactionChanged"];
            "read.changed": components["schemas"]["ReadChanged"];
            "scheduled.changed": components["schemas"]["ScheduledChanged"];
            "session.expired": components["schemas"]["SessionExpiredFrame"];
            "sla.breached": components["schemas"]["SlaTold"];
            "sla.warning": components["schemas"]["SlaTold"];
            "sync.required": components["schemas"]["SyncRequiredFrame"];
            "thread.changed": components["schemas"]["ThreadChanged"];
            "ticket.assigned": components["schemas"]["TicketChanged"];
            "ticket.created": components["schemas"]["TicketChanged"];
            "ticket.rated": components["schemas"]["TicketChanged"];
            "ticket.reopened": components["schemas"]["TicketChanged"];
            "ticket.resolved": components["schemas"]["TicketChanged"];
            "ticket.snoozed": components["schemas"]["TicketChanged"];
            "ticket.transferred": components["schemas"]["TicketChanged"];
            "ticket.updated": components["schemas"]["TicketChanged"];
            "ticket.viewing": components["schemas"]["TicketViewing"];
            "transfer.accepted": components["schemas"]["TransferChanged"];
            "transfer.cancelled": components["schemas"]["TransferChanged"];
            "transfer.declined": components["schemas"]["TransferChanged"];
            "transfer.expired": components["schemas"]["TransferChanged"];
            "transfer.requested": components["schemas"]["TransferChanged"];
            typing: components["schemas"]["Typing"];
            "unread.changed": components["schemas"]["UnreadChanged"];
            "user.updated": components["schemas"]["UserUpdated"];
        };
        InboundMap: {
            "conversation.read": {
                payload: {
                    /** Format: uuid */
                    conversationId: string;
                    seq: number;
                };
                data: components["schemas"]["ReadState"];
            };
            "focus.set": {
                payload: {
                    focused: boolean;
                    /** Format: uuid */
                    conversationId?: string | null;
                };
                data: {
                    [key: string]: unknown;
                };
            };
            "message.delete": {
                payload: {
                    /** Format: uuid */
                    messageId: string;
                };
                data: components["schemas"]["Message"];
            };
            "message.edit": {
                payload: {
                    /** Format: uuid */
                    messageId: string;
                    body: string;
                    version?: number;
                    notifyAll?: boolean;
                };
                data: components["schemas"]["Message"];
            };
            "message.send": {
                payload: {
                    /** Format: uuid */
                    conversationId: string;
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
                data: components["schemas"]["SentMessage"];
            };
            "presence.set": {
                payload: {
                    /** @enum {unknown} */
                    state: "online" | "away" | "break";
                };
                data: components["schemas"]["MyPresence"];
            };
            "reaction.set": {
                payload: {
                    /** Format: uuid */
                    messageId: string;
                    emoji: string;
                    on: boolean;
                };
                data: components["schemas"]["Message"];
            };
            "session.renew": {
                payload: {
                    token: string;
                };
                data: {
                    [key: string]: unknown;
                };
            };
            "ticket.close": {
                payload: {
                    /** Format: uuid */
                    ticketId: string;
                };
                data: {
                    [key: string]: unknown;
                };
            };
            "ticket.open": {
                payload: {
                    /** Format: uuid */
                    ticketId: string;
                };
                data: components["schemas"]["TicketHeads"];
            };
            typing: {
                payload: {
                    /** Format: uuid */
                    conversationId: string;
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

import type User from '#app/identity/models/user'
import type { MessageRow } from '#app/messaging/queries/message_rows'
import type { NewMessage, StoredMessage } from '#app/messaging/statements/store_message'

/** What would be read of a message just stored that is nothing but its own row: spares the reading. */
export function plainRow(actor: User, message: NewMessage, stored: StoredMessage): MessageRow {
  return {
    id: message.id,
    conversationId: message.conversationId,
    clientId: message.clientId,
    body: message.body,
    kind: message.kind,
    silent: message.silent,
    requiresConfirmation: false,
    version: 1,
    editedAt: null,
    deletedAt: null,
    authorId: actor.id,
    authorName: actor.name,
    authorAvatarUrl: actor.avatarUrl,
    threadRootId: null,
    replyCount: 0,
    lastReplyAt: null,
    replyTo: null,
    forwardedFrom: null,
    reactions: null,
    mentions: null,
    attachments: null,
    system: null,
    origin: null,
    delivery: null,
    deliveryError: null,
    deliverySaid: null,
    suspectedDuplicate: false,
    occurredAt: null,
    ...stored,
  }
}

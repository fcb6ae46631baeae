import { afterCommit, type Transaction } from '#app/core/database/transaction'
import { wakeListeners } from '#app/core/events/drain'
import { listeners } from '#app/core/events/listeners'
import { NotFound } from '#app/core/http/problem'
import { newId, operation } from '#app/core/operation'
import type { Spoken } from '#app/messaging/kinds'
import type { MessageOrigin } from '#app/messaging/models/message'
import { messageRow, type MessageRow } from '#app/messaging/queries/message_rows'
import { tellMessage } from '#app/messaging/services/tell_message'
import { type NewMessage, storeMessage } from '#app/messaging/statements/store_message'

export type ReceiveMessageInput = {
  conversationId: string
  contactId: string
  body: string
  origin?: MessageOrigin
  suspectedDuplicate?: boolean
  occurredAt?: Date | null
  /** Hangs what came along on the message, and answers whether there was anything. */
  carries?: (messageId: string) => Promise<void>
}

/**
 * What somebody without an account says, carried here by a connector: stored by the same statement as everything that is
 * said. Inside the connector's transaction, which holds what stands before the conversation in the lock order.
 */
export class ReceiveMessage {
  async within(
    trx: Transaction,
    input: ReceiveMessageInput,
    onceStored: (spoken: Spoken) => Promise<void>
  ): Promise<MessageRow> {
    const message = newMessage(input)
    const stored = await storeMessage(message, trx)
    if (!stored) throw new NotFound()
    await input.carries?.(message.id)
    await onceStored({ ...message, ...stored })
    const row = (await messageRow(message.id, trx))!
    afterCommit(trx, () => tellMessage(row, { ...message, ...stored }))
    afterCommit(trx, () => wakeListeners(message.listeners))
    return row
  }
}

function newMessage(input: ReceiveMessageInput): NewMessage {
  return {
    id: newId(),
    conversationId: input.conversationId,
    epoch: null,
    authorId: null,
    contactId: input.contactId,
    clientId: null,
    body: input.body,
    kind: 'text',
    replyToId: null,
    threadRootId: null,
    forwardedFromId: null,
    silent: false,
    requiresConfirmation: false,
    hasMentions: false,
    hasAttachments: Boolean(input.carries),
    marksRead: false,
    origin: input.origin ?? 'contact',
    suspectedDuplicate: input.suspectedDuplicate ?? false,
    occurredAt: input.occurredAt ?? null,
    eventId: newId(),
    requestId: operation.requestId(),
    listeners: listeners.of('message.created'),
  }
}

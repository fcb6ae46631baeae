import { sql } from '#app/core/database/sql'
import type { Transaction } from '#app/core/database/transaction'
import { newId } from '#app/core/operation'
import type { DeliveryState } from '#app/messaging/models/message'
import { messageRow, type MessageRow } from '#app/messaging/queries/message_rows'
import type { Numbers } from '#app/messaging/services/numbering'
import { tellConversation } from '#app/messaging/services/tell'
import { toMessage } from '#app/messaging/transformers/message_transformer'

export type NoteDeliveryInput = {
  conversationId: string
  messageId: string
  state: DeliveryState
  /** Why not: a name that has words (resources/lang/<locale>/deliveries.json). */
  error?: string | null
  /** What the other system said itself. */
  said?: string | null
}

/** How far a message has come that is carried to another system: one revision, and everybody in it sees it live. */
export class NoteDelivery {
  /** Takes the conversation's lock. Answers the message as it is now; null for one that was deleted, or is so already. */
  async within(
    trx: Transaction,
    { conversationId, messageId, state, error = null, said = null }: NoteDeliveryInput
  ): Promise<MessageRow | null> {
    const words = said?.slice(0, 500) ?? null
    const news = [conversationId, messageId, state, error, words]
    const [numbers] = await sql<Required<Numbers>>(NUMBER, news, trx)
    if (!numbers) return null
    // A statement of its own: the trigger that gives it the team's number reads what the first one wrote.
    await sql(NOTE, [state, error, words, numbers.revision, messageId], trx)
    const message = (await messageRow(messageId, trx))!
    const fields = { messageId, seq: message.seq, message: toMessage(message) }
    const told = { eventId: newId(), conversationId, numbers }
    tellConversation(trx, 'message.updated', told, fields, 'message')
    return message
  }
}

/** What is so already takes no number. */
const NUMBER = `
  update conversations c
     set revision = revision + 1, team_revision = team_revision + 1, changed_at = clock_timestamp()
   where id = ? and exists (
     select 1 from messages m
      where m.id = ? and m.deleted_at is null and (m.delivery, m.delivery_error, m.delivery_said) is distinct from (?, ?, ?))
  returning revision, audience_epoch as epoch, team_revision as inner, kind`
const NOTE = `
  update messages set delivery = ?, delivery_error = ?, delivery_said = ?, revision = ? where id = ? and deleted_at is null`

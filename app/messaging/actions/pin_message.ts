import { pinsAtOnce } from '#config/messaging'
import { recordEvent } from '#app/core/events/record_event'
import { sql } from '#app/core/database/sql'
import { type Transaction, transaction } from '#app/core/database/transaction'
import { demand } from '#app/core/http/demand'
import { Conflict, NotFound } from '#app/core/http/problem'
import type User from '#app/identity/models/user'
import ConversationPolicy from '#app/messaging/policies/conversation_policy'
import { lockStanding } from '#app/messaging/queries/find_standing'
import { messageRow, type MessageRow } from '#app/messaging/queries/message_rows'
import { nextRevision } from '#app/messaging/services/numbering'
import { tellConversation } from '#app/messaging/services/tell'

export type PinMessageInput = { actor: User; message: MessageRow; pinned: boolean }

/** Pins a message for everybody in its conversation, or takes it down. Whoever may write may pin. */
export class PinMessage {
  async handle({ actor, message: { id, conversationId }, pinned }: PinMessageInput): Promise<void> {
    await transaction(async (trx) => {
      const standing = await lockStanding(actor, conversationId, trx)
      demand(new ConversationPolicy().send(actor, standing))
      const current = await messageRow(id, trx)
      if (!current) throw new NotFound()
      if (current.deletedAt) throw new Conflict('MESSAGE_DELETED')
      const pins = await pinsOf(trx, conversationId)
      if (pins.includes(id) === pinned) return
      if (pinned && pins.length >= pinsAtOnce) throw new Conflict('TOO_MANY_PINS')

      const numbers = await nextRevision(trx, conversationId)
      if (pinned) await sql(PIN, [id, conversationId, actor.id, numbers.revision], trx)
      else await sql(UNPIN, [numbers.revision, id], trx)
      const eventId = await recordEvent(trx, pinned ? 'message.pinned' : 'message.unpinned', {
        actor,
        subject: { type: 'message', id },
        context: { type: 'conversation', id: conversationId },
      })
      const told = { eventId, conversationId, numbers }
      tellConversation(trx, 'pin.changed', told, { messageId: id, pinned }, '')
    })
  }
}

async function pinsOf(trx: Transaction, conversationId: string): Promise<string[]> {
  const rows = await sql<{ id: string }>(
    'select message_id as id from pins where conversation_id = ? and unpinned_at is null',
    [conversationId],
    trx
  )
  return rows.map(({ id }) => id)
}

const PIN = `
  insert into pins (message_id, conversation_id, pinned_by, revision) values (?, ?, ?, ?)
  on conflict (message_id) do update
     set pinned_by = excluded.pinned_by, pinned_at = now(), unpinned_at = null, revision = excluded.revision`
const UNPIN = 'update pins set unpinned_at = now(), revision = ? where message_id = ?'

import { recordEvent } from '#app/core/events/record_event'
import { sql } from '#app/core/database/sql'
import { afterCommit, type Transaction, transaction } from '#app/core/database/transaction'
import { demand } from '#app/core/http/demand'
import { Conflict } from '#app/core/http/problem'
import { newId } from '#app/core/operation'
import { emitter } from '#app/core/realtime/emitter'
import { userRoom } from '#app/core/realtime/rooms'
import type User from '#app/identity/models/user'
import ConversationPolicy from '#app/messaging/policies/conversation_policy'
import { lockStanding } from '#app/messaging/queries/find_standing'
import { messageRow, type MessageRow } from '#app/messaging/queries/message_rows'

export type ConfirmMessageInput = { actor: User; message: MessageRow; confirmed: boolean }

/** "Li e confirmo", or not after all. Only the author is told: what all see does not change. */
export class ConfirmMessage {
  async handle({ actor, message, confirmed }: ConfirmMessageInput): Promise<void> {
    await transaction(async (trx) => {
      const standing = await lockStanding(actor, message.conversationId, trx)
      demand(new ConversationPolicy().react(actor, standing))
      const current = await messageRow(message.id, trx)
      if (!current?.requiresConfirmation) throw new Conflict('CONFIRMATION_NOT_ASKED')
      const changed = await sql(confirmed ? ADD : REMOVE, [current.id, actor.id], trx)
      if (changed.length === 0) return
      await recordEvent(trx, confirmed ? 'message.confirmed' : 'message.confirmation_withdrawn', {
        actor,
        subject: { type: 'message', id: current.id },
        context: { type: 'conversation', id: current.conversationId },
      })
      await this.#tell(trx, actor, current, confirmed)
    })
  }

  async #tell(trx: Transaction, actor: User, message: MessageRow, confirmed: boolean) {
    const { id, conversationId, authorId } = message
    const [{ count }] = await sql<{ count: number }>(
      'select count(*)::int as count from confirmations where message_id = ?',
      [id],
      trx
    )
    const frame = { eventId: newId(), at: new Date().toISOString(), conversationId, messageId: id }
    const fields = { userId: actor.id, confirmed, confirmedCount: count }
    afterCommit(trx, () =>
      emitter.emit(userRoom(authorId!), 'confirmation.changed', { ...frame, ...fields })
    )
  }
}

const ADD =
  'insert into confirmations (message_id, user_id) values (?, ?) on conflict do nothing returning 1'
const REMOVE = 'delete from confirmations where message_id = ? and user_id = ? returning 1'

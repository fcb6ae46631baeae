import { recordEvent } from '#app/core/events/record_event'
import { sql } from '#app/core/database/sql'
import { afterCommit, type Transaction, transaction } from '#app/core/database/transaction'
import { emitter } from '#app/core/realtime/emitter'
import { userRoom } from '#app/core/realtime/rooms'
import type User from '#app/identity/models/user'

type Asked = { id: string; conversationId: string; seq: number; authorId: string }
/** How many were told. */
export type Reminded = { reminded: number }

export type RemindConfirmationsInput = {
  messageId: string
  /** Null for the timer. */
  actor: User | null
}

/** Tells those who have not confirmed yet. The timer does it once; the author may do it again by hand. */
export class RemindConfirmations {
  /** @returns how many were told */
  async handle({ messageId, actor }: RemindConfirmationsInput): Promise<number> {
    return transaction(async (trx) => {
      const asked = await this.#lock(trx, messageId, actor === null)
      if (!asked) return 0 // Deleted, or reminded meanwhile.
      const missing = await sql<{ id: string }>(
        MISSING,
        [asked.conversationId, asked.authorId, asked.id],
        trx
      )
      await sql(
        'update confirmation_requests set due_at = null, reminded_at = now() where message_id = ?',
        [messageId],
        trx
      )
      if (missing.length === 0) return 0
      const eventId = await recordEvent(trx, 'message.confirmation_reminded', {
        actor,
        subject: { type: 'message', id: messageId },
        context: { type: 'conversation', id: asked.conversationId },
        payload: { people: missing.length },
      })
      this.#tell(trx, eventId, asked, missing)
      return missing.length
    })
  }

  async #lock(trx: Transaction, messageId: string, onlyDue: boolean): Promise<Asked | undefined> {
    const [asked] = await sql<Asked>(
      `select m.id, m.conversation_id as "conversationId", m.seq, m.author_id as "authorId"
         from confirmation_requests r join messages m on m.id = r.message_id
        where r.message_id = ? and m.deleted_at is null and (not ? or r.due_at <= now())
          for no key update of r`,
      [messageId, onlyDue],
      trx
    )
    return asked
  }

  #tell(trx: Transaction, eventId: string, asked: Asked, missing: { id: string }[]) {
    const { conversationId, id, seq } = asked
    const frame = { eventId, at: new Date().toISOString(), conversationId }
    const rooms = missing.map((person) => userRoom(person.id))
    afterCommit(trx, () =>
      emitter.emit(rooms, 'confirmation.reminded', { ...frame, messageId: id, seq })
    )
  }
}

const MISSING = `
  select m.user_id as id from conversation_members m
   where m.conversation_id = ? and m.left_at is null and m.user_id <> ?
     and not exists (select 1 from confirmations c where c.message_id = ? and c.user_id = m.user_id)`

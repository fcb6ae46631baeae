import { recordEvent } from '#app/core/events/record_event'
import { sql } from '#app/core/database/sql'
import { type Transaction, transaction } from '#app/core/database/transaction'
import { Problem } from '#app/core/http/problem'
import { newId } from '#app/core/operation'
import { raiseAccess } from '#app/core/realtime/access'
import User from '#app/identity/models/user'
import { conversationRow, type ConversationRow } from '#app/messaging/queries/conversation_rows'
import { tellPeople } from '#app/messaging/services/tell'
import { toConversationForAll } from '#app/messaging/transformers/conversation_transformer'

export type OpenDirectMessageInput = { actor: User; userIds: string[] }

/** The private conversation of these people: the same people are the same conversation. With nobody else, a notebook. */
export class OpenDirectMessage {
  async handle({
    actor,
    userIds,
  }: OpenDirectMessageInput): Promise<{ conversation: ConversationRow; isNew: boolean }> {
    const people = [...new Set([actor.id, ...userIds])].sort()
    return transaction(async (trx) => {
      await this.#refuseStrangers(trx, people)
      const { id, isNew } = await this.#findOrCreate(trx, actor, people)
      if (isNew) await this.#open(trx, actor, id, people)
      return { conversation: await conversationRow(id, actor.id, trx), isNew }
    })
  }

  async #refuseStrangers(trx: Transaction, people: string[]) {
    const known = await User.query({ client: trx })
      .whereIn('id', people)
      .whereNot('role', 'student')
      .whereNull('deactivated_at')
    if (known.length !== people.length) throw new Problem(422, 'NOT_A_TEAMMATE')
  }

  /** The unique key is the gate: of two who open it at the same instant, one inserts and the other finds. */
  async #findOrCreate(trx: Transaction, actor: User, people: string[]) {
    const key = people.join(',')
    const [made] = await sql<{ id: string }>(
      `insert into conversations (id, kind, visibility, direct_key, created_by) values (?, 'direct', 'private', ?, ?)
       on conflict (direct_key) where direct_key is not null do nothing returning id`,
      [newId(), key, actor.id],
      trx
    )
    if (made) return { id: made.id, isNew: true }
    const [known] = await sql<{ id: string }>(
      'select id from conversations where direct_key = ?',
      [key],
      trx
    )
    return { id: known.id, isNew: false }
  }

  async #open(trx: Transaction, actor: User, id: string, people: string[]) {
    await sql(
      'insert into conversation_members (conversation_id, user_id) select ?, unnest(?::uuid[])',
      [id, people],
      trx
    )
    await raiseAccess(trx, people)
    const eventId = await recordEvent(trx, 'conversation.created', {
      actor,
      subject: { type: 'conversation', id },
    })
    const row = await conversationRow(id, actor.id, trx)
    const told = {
      eventId,
      conversationId: id,
      numbers: { revision: row.revision, epoch: row.epoch },
    }
    tellPeople(trx, people, 'conversation.created', told, {
      conversation: toConversationForAll(row),
    })
  }
}

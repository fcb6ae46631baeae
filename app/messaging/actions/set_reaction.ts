import { canonicalEmoji } from '#app/core/validation/emoji'
import { reactionKinds } from '#config/messaging'
import { recordEvent } from '#app/core/events/record_event'
import { prepared, sql } from '#app/core/database/sql'
import { type Transaction, transaction } from '#app/core/database/transaction'
import { demand } from '#app/core/http/demand'
import { Conflict, NotFound, Problem } from '#app/core/http/problem'
import type User from '#app/identity/models/user'
import ConversationPolicy from '#app/messaging/policies/conversation_policy'
import { lockStanding } from '#app/messaging/queries/find_standing'
import { messageRow, type MessageRow } from '#app/messaging/queries/message_rows'
import { customEmojiName } from '#app/messaging/services/emoji'
import { nextRevision } from '#app/messaging/services/numbering'
import { tellConversation } from '#app/messaging/services/tell'

export type SetReactionInput = { actor: User; message: MessageRow; emoji: string; on: boolean }

/** Sets or takes back the actor's own reaction. Doing it twice is doing it once, also at the same instant. */
export class SetReaction {
  async handle({ actor, message, emoji: wish, on }: SetReactionInput): Promise<MessageRow> {
    return transaction(async (trx) => {
      const standing = await lockStanding(actor, message.conversationId, trx)
      demand(new ConversationPolicy().react(actor, standing))
      const current = await messageRow(message.id, trx)
      if (!current) throw new NotFound()
      if (current.deletedAt) throw new Conflict('MESSAGE_DELETED')
      const emoji = await this.#known(trx, wish, on)
      const count = countOf(current, emoji)
      if (on && count === 0 && (current.reactions?.length ?? 0) >= reactionKinds)
        throw new Conflict('TOO_MANY_REACTIONS')

      const changed = await sql(on ? ADD : REMOVE, [current.id, emoji, actor.id], trx)
      if (changed.length === 0) return current
      await this.#tell(trx, actor, current, { emoji, on, count: count + (on ? 1 : -1) })
      return (await messageRow(current.id, trx))!
    })
  }

  /** What was taken away from the company's own may still be taken back. */
  async #known(trx: Transaction, wish: string, on: boolean): Promise<string> {
    const name = customEmojiName(wish)
    if (!name) return canonicalEmoji(wish) ?? refuse()
    if (!on) return wish
    const [known] = await sql(
      'select 1 from custom_emojis where name = ? and removed_at is null',
      [name],
      trx
    )
    return known ? wish : refuse()
  }

  async #tell(
    trx: Transaction,
    actor: User,
    { id, conversationId }: MessageRow,
    { emoji, on, count }: { emoji: string; on: boolean; count: number }
  ) {
    const numbers = await nextRevision(trx, conversationId)
    await sql(TOUCH, [numbers.revision, id, id], trx)
    const eventId = await recordEvent(trx, on ? 'reaction.added' : 'reaction.removed', {
      actor,
      subject: { type: 'message', id },
      context: { type: 'conversation', id: conversationId },
    })
    const fields = { messageId: id, emoji, count, userId: actor.id, added: on }
    tellConversation(trx, 'reaction.changed', { eventId, conversationId, numbers }, fields, '')
  }
}

const refuse = (): never => {
  throw new Problem(422, 'EMOJI_UNKNOWN')
}

const countOf = ({ reactions }: MessageRow, emoji: string) =>
  reactions?.find((reaction) => reaction.emoji === emoji)?.count ?? 0

const ADD = prepared(`
  insert into reactions (message_id, emoji, user_id) values (?, ?, ?) on conflict do nothing returning 1`)
const REMOVE =
  'delete from reactions where message_id = ? and emoji = ? and user_id = ? returning 1'
const TOUCH = prepared(`
  update messages set revision = ?, has_reactions = exists (select 1 from reactions where message_id = ?) where id = ?`)

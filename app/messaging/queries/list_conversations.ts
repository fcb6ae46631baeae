import { sql } from '#app/core/database/sql'
import { DEFAULT_LIMIT, decodeCursor, type Page, pageOf } from '#app/core/http/pagination'
import type User from '#app/identity/models/user'
import {
  CONVERSATION_SELECT,
  type ConversationRow,
  HIDDEN,
  revive,
} from '#app/messaging/queries/conversation_rows'

export type ListConversationsInput = {
  actor: User
  /** Those that the actor hid, instead of the others. */
  hidden?: boolean
  cursor?: string
  limit?: number
}

/** The actor's conversations, the most recently active first. */
export class ListConversations {
  async handle({
    actor,
    hidden = false,
    cursor,
    limit = DEFAULT_LIMIT,
  }: ListConversationsInput): Promise<Page<ConversationRow>> {
    const key = decodeCursor(cursor, ['instant', 'id'])
    // The page is cut before counts and last messages are looked up: they are read for what is shown only.
    const rows = await sql<Parameters<typeof revive>[0]>(
      `with mine as (
         select c.id, coalesce(c.last_message_at, c.created_at) as active_at
           from conversation_members me join conversations c on c.id = me.conversation_id
          where me.user_id = ? and me.left_at is null and c.kind in ('channel', 'direct')
            and coalesce(${HIDDEN}, false) = ?
            and (?::timestamptz is null or (coalesce(c.last_message_at, c.created_at), c.id) < (?::timestamptz, ?::uuid))
          order by active_at desc, c.id desc -- the id makes the order total
          limit ?
       )
       ${CONVERSATION_SELECT}
         from mine
         join conversations c on c.id = mine.id
         join conversation_members me on me.conversation_id = c.id and me.user_id = ?
        order by mine.active_at desc, c.id desc`,
      [actor.id, hidden, key?.[0] ?? null, key?.[0] ?? null, key?.[1] ?? null, limit + 1, actor.id]
    )
    return pageOf(rows.map(revive), limit, (row) => [row.activeAt, row.id])
  }
}

import { sql } from '#app/core/database/sql'
import { DEFAULT_LIMIT, decodeCursor, type Page, pageOf } from '#app/core/http/pagination'
import type User from '#app/identity/models/user'
import {
  CONVERSATION_SELECT,
  type ConversationRow,
  revive,
} from '#app/messaging/queries/conversation_rows'

export type ListChannelsInput = {
  actor: User
  scope?: 'mine' | 'discoverable'
  q?: string
  cursor?: string
  limit?: number
}

/** Channels by name: those the actor is in, or every public one. */
export class ListChannels {
  async handle({
    actor,
    scope = 'mine',
    q,
    cursor,
    limit = DEFAULT_LIMIT,
  }: ListChannelsInput): Promise<Page<ConversationRow>> {
    const key = decodeCursor(cursor, ['text', 'id'])
    const visible =
      scope === 'mine' ? 'me.id is not null' : `c.visibility = 'public' and c.archived_at is null`
    const rows = await sql<Parameters<typeof revive>[0]>(
      `${CONVERSATION_SELECT}
         from conversations c
         left join conversation_members me on me.conversation_id = c.id and me.user_id = ? and me.left_at is null
        where c.kind = 'channel' and ${visible}
          and (?::text is null or fold(c.name) like '%' || replace(replace(fold(?), '%', ''), '_', '') || '%')
          and (?::text is null or (fold(c.name), c.id) > (fold(?), ?::uuid))
        order by fold(c.name), c.id -- names are unique; the id makes the order total all the same
        limit ?`,
      [actor.id, q ?? null, q ?? '', key?.[0] ?? null, key?.[0] ?? '', key?.[1] ?? null, limit + 1]
    )
    return pageOf(rows.map(revive), limit, (row) => [row.name!, row.id])
  }
}

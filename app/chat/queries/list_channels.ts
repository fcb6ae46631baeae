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

export type ChannelRow = ConversationRow & { memberCount: number }

/** Counted for what is shown only. Uses index: conversation_members' (conversation_id, user_id). */
const CHANNEL_SELECT = `${CONVERSATION_SELECT},
         (select count(*)::int from conversation_members p where p.conversation_id = c.id and p.left_at is null) as "memberCount"`

const reviveChannel = (
  row: Parameters<typeof revive>[0] & { memberCount: number }
): ChannelRow => ({
  ...revive(row),
  memberCount: row.memberCount,
})

/** One channel as this person sees it; whether they may is asked at the door: findChannel. */
export async function channelRow(id: string, userId: string): Promise<ChannelRow> {
  const [row] = await sql<Parameters<typeof reviveChannel>[0]>(
    `${CHANNEL_SELECT}
       from conversations c
       left join conversation_members me on me.conversation_id = c.id and me.user_id = ? and me.left_at is null
      where c.id = ?`,
    [userId, id]
  )
  return reviveChannel(row)
}

/** Channels by name: those the actor is in, or every public one. */
export class ListChannels {
  async handle({
    actor,
    scope = 'mine',
    q,
    cursor,
    limit = DEFAULT_LIMIT,
  }: ListChannelsInput): Promise<Page<ChannelRow>> {
    const key = decodeCursor(cursor, ['text', 'id'])
    const visible =
      scope === 'mine' ? 'me.id is not null' : `c.visibility = 'public' and c.archived_at is null`
    const rows = await sql<Parameters<typeof revive>[0] & { memberCount: number }>(
      `${CHANNEL_SELECT}
         from conversations c
         left join conversation_members me on me.conversation_id = c.id and me.user_id = ? and me.left_at is null
        where c.kind = 'channel' and ${visible}
          and (?::text is null or fold(c.name) like '%' || replace(replace(fold(?), '%', ''), '_', '') || '%')
          and (?::text is null or (fold(c.name), c.id) > (fold(?), ?::uuid))
        order by fold(c.name), c.id -- names are unique; the id makes the order total all the same
        limit ?`,
      [actor.id, q ?? null, q ?? '', key?.[0] ?? null, key?.[0] ?? '', key?.[1] ?? null, limit + 1]
    )
    return pageOf(rows.map(reviveChannel), limit, (row) => [row.name!, row.id])
  }
}

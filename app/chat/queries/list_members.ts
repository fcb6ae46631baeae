import { sql } from '#app/core/database/sql'
import { DEFAULT_LIMIT, decodeCursor, type Page, pageOf } from '#app/core/http/pagination'
import type { Standing } from '#app/messaging/queries/find_standing'
import type { MemberRow } from '#app/messaging/transformers/member_transformer'

export type ListMembersInput = { standing: Standing; cursor?: string; limit?: number }

/** Who is in a channel now, by name. */
export class ListMembers {
  async handle({
    standing,
    cursor,
    limit = DEFAULT_LIMIT,
  }: ListMembersInput): Promise<Page<MemberRow>> {
    const key = decodeCursor(cursor, ['text', 'id'])
    const rows = await sql<MemberRow>(
      `select m.user_id as "userId", u.name, u.avatar_url as "avatarUrl", m.role, m.joined_at as "joinedAt", m.left_at as "leftAt"
         from conversation_members m join users u on u.id = m.user_id
        where m.conversation_id = ? and m.left_at is null
          and (?::text is null or (fold(u.name), u.id) > (fold(?), ?::uuid))
        order by fold(u.name), u.id -- the id makes the order total
        limit ?`,
      [standing.id, key?.[0] ?? null, key?.[0] ?? '', key?.[1] ?? null, limit + 1]
    )
    return pageOf(rows, limit, (row) => [row.name, row.userId])
  }
}

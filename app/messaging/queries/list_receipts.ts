import { sql } from '#app/core/database/sql'
import { DEFAULT_LIMIT, decodeCursor, type Page, pageOf } from '#app/core/http/pagination'
import type { Standing } from '#app/messaging/queries/find_standing'
import type { PersonRef } from '#app/messaging/transformers/message_transformer'

/** Up to where somebody has read. */
export type Receipt = { user: PersonRef; lastReadSeq: number }
type Row = PersonRef & { lastReadSeq: number; folded: string }
export type ListReceiptsInput = { standing: Standing; cursor?: string; limit?: number }

/** Those who are in a conversation now, by name. */
export class ListReceipts {
  async handle({
    standing,
    cursor,
    limit = DEFAULT_LIMIT,
  }: ListReceiptsInput): Promise<Page<Receipt>> {
    const key = decodeCursor(cursor, ['text', 'id'])
    const rows = await sql<Row>(
      `select u.id, u.name, u.avatar_url as "avatarUrl", m.last_read_seq as "lastReadSeq", fold(u.name) as folded
         from conversation_members m join users u on u.id = m.user_id
        where m.conversation_id = ? and m.left_at is null
          and (?::text is null or (fold(u.name), u.id) > (?::text, ?::uuid))
        order by fold(u.name), u.id -- the id makes the order total
        limit ?`,
      [standing.id, key?.[0] ?? null, key?.[0] ?? null, key?.[1] ?? null, limit + 1]
    )
    const page = pageOf(rows, limit, (row) => [row.folded, row.id])
    return {
      nextCursor: page.nextCursor,
      rows: page.rows.map(({ lastReadSeq, folded: _key, ...user }) => ({ user, lastReadSeq })),
    }
  }
}

import { sql } from '#app/core/database/sql'
import { DEFAULT_LIMIT, decodeCursor, type Page, pageOf } from '#app/core/http/pagination'
import type { MessageRow } from '#app/messaging/queries/message_rows'
import type { PersonRef } from '#app/messaging/transformers/message_transformer'

export type Confirmation = {
  user: PersonRef
  hasRead: boolean
  /** Null for who has not. @format date-time */
  confirmedAt: string | null
}

type Row = PersonRef & { hasRead: boolean; confirmedAt: Date | null }
export type ListConfirmationsInput = {
  message: MessageRow
  confirmed?: boolean
  cursor?: string
  limit?: number
}

/** Everybody who is asked (the members of now, but its author): who has read it, and who has confirmed. */
export class ListConfirmations {
  async handle({
    message,
    confirmed,
    cursor,
    limit = DEFAULT_LIMIT,
  }: ListConfirmationsInput): Promise<Page<Confirmation>> {
    const key = decodeCursor(cursor, ['text', 'id'])
    const rows = await sql<Row>(ASKED, [
      message.id,
      message.seq,
      message.conversationId,
      message.authorId,
      confirmed ?? null,
      confirmed ?? null,
      key?.[0] ?? null,
      key?.[0] ?? null,
      key?.[1] ?? null,
      limit + 1,
    ])
    const page = pageOf(rows, limit, (row) => [row.name, row.id])
    return { nextCursor: page.nextCursor, rows: page.rows.map(toConfirmation) }
  }
}

const toConfirmation = ({ hasRead, confirmedAt, ...user }: Row): Confirmation => ({
  user,
  hasRead,
  confirmedAt: confirmedAt?.toISOString() ?? null,
})

const ASKED = `
  select u.id, u.name, u.avatar_url as "avatarUrl", c.confirmed_at as "confirmedAt",
         m.last_read_seq >= seq.value or c.confirmed_at is not null as "hasRead"
    from conversation_members m
    join users u on u.id = m.user_id
    left join confirmations c on c.message_id = ? and c.user_id = m.user_id
    cross join (select ?::bigint as value) seq
   where m.conversation_id = ? and m.left_at is null and m.user_id <> ?
     and (?::boolean is null or (c.confirmed_at is not null) = ?::boolean)
     and (?::text is null or (u.name, u.id) > (?::text, ?::uuid))
   order by u.name, u.id -- the id makes the order total
   limit ?`

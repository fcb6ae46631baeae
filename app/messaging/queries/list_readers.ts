import { sql } from '#app/core/database/sql'
import { DEFAULT_LIMIT, decodeCursor, type Page, pageOf } from '#app/core/http/pagination'
import type { MessageRow } from '#app/messaging/queries/message_rows'
import type { PersonRef } from '#app/messaging/transformers/message_transformer'

export type Reactor = {
  emoji: string
  user: PersonRef
  /** @format date-time */
  at: string
}

type PageInput = { message: MessageRow; cursor?: string; limit?: number }

/** Members of now whose read mark is at the message or beyond, its author left out. */
export class ListReaders {
  async handle({ message, cursor, limit = DEFAULT_LIMIT }: PageInput): Promise<Page<PersonRef>> {
    const key = decodeCursor(cursor, ['text', 'id'])
    const rows = await sql<PersonRef>(
      `select u.id, u.name, u.avatar_url as "avatarUrl"
         from conversation_members m join users u on u.id = m.user_id
        where m.conversation_id = ? and m.left_at is null and m.last_read_seq >= ? and m.user_id <> ?
          and (?::text is null or (u.name, u.id) > (?::text, ?::uuid))
        order by u.name, u.id limit ?`,
      [
        message.conversationId,
        message.seq,
        message.authorId,
        key?.[0] ?? null,
        key?.[0] ?? null,
        key?.[1] ?? null,
        limit + 1,
      ]
    )
    return pageOf(rows, limit, (row) => [row.name, row.id])
  }
}

/** Who reacted with what, in the order in which they did. */
export class ListReactors {
  async handle({ message, cursor, limit = DEFAULT_LIMIT }: PageInput): Promise<Page<Reactor>> {
    const key = decodeCursor(cursor, ['text', 'text', 'id'])
    const rows = await sql<PersonRef & { emoji: string; at: string; createdAt: Date }>(
      `select r.emoji, r.created_at as "createdAt", r.created_at::text as at, u.id, u.name, u.avatar_url as "avatarUrl"
         from reactions r join users u on u.id = r.user_id
        where r.message_id = ?
          and (?::text is null or (r.emoji, r.created_at::text, u.id) > (?::text, ?::text, ?::uuid))
        order by r.emoji, r.created_at::text, u.id limit ?`,
      [
        message.id,
        key?.[0] ?? null,
        key?.[0] ?? null,
        key?.[1] ?? null,
        key?.[2] ?? null,
        limit + 1,
      ]
    )
    const page = pageOf(rows, limit, (row) => [row.emoji, row.at, row.id])
    return {
      nextCursor: page.nextCursor,
      rows: page.rows.map(({ emoji, createdAt, at: _at, ...user }) => ({
        emoji,
        user,
        at: createdAt.toISOString(),
      })),
    }
  }
}

import { sql } from '#app/core/database/sql'
import { DEFAULT_LIMIT, decodeCursor, type Page, pageOf } from '#app/core/http/pagination'
import { type AttachmentRow, ATTACHMENTS } from '#app/files/queries/attachment_rows'
import type { FileKind } from '#app/files/services/file_types'
import { type Attachment, toAttachment } from '#app/files/transformers/attachment_transformer'
import type { Standing } from '#app/messaging/queries/find_standing'
import { speaker } from '#app/messaging/queries/message_rows'
import type { PersonRef } from '#app/messaging/transformers/message_transformer'

/** A file of a conversation, with where it was said. */
export type ConversationFile = {
  attachment: Attachment
  /** @format uuid */
  messageId: string
  seq: number
  author: PersonRef
  /** @format date-time */
  createdAt: string
}

type Row = AttachmentRow & {
  messageId: string
  seq: number
  createdAt: Date
  author: PersonRef
}

export type ListFilesInput = {
  standing: Standing
  kind?: FileKind
  cursor?: string
  limit?: number
}

/** What was attached in a conversation, the newest first. Uses index: messages_carrying_files. */
export class ListFiles {
  async handle({
    standing,
    kind,
    cursor,
    limit = DEFAULT_LIMIT,
  }: ListFilesInput): Promise<Page<ConversationFile>> {
    const [seq, position] = decodeCursor(cursor, ['number', 'number']) ?? [
      Number.MAX_SAFE_INTEGER,
      0,
    ]
    const rows = await sql<Row>(FILES, [
      standing.id,
      kind ?? null,
      kind ?? null,
      seq,
      position,
      limit + 1,
    ])
    const page = pageOf(rows, limit, (row) => [row.seq, row.position])
    return { nextCursor: page.nextCursor, rows: page.rows.map(toFile) }
  }
}

const toFile = (row: Row): ConversationFile => ({
  attachment: toAttachment(row),
  messageId: row.messageId,
  seq: row.seq,
  author: row.author,
  createdAt: row.createdAt.toISOString(),
})

const FILES = `
  select f.*, m.id as "messageId", m.seq, m.created_at as "createdAt",
         ${speaker('m', 'u')} as author
    from messages m left join users u on u.id = m.author_id
   cross join lateral (${ATTACHMENTS} where a.owner_type = 'message' and a.owner_id = m.id) f
   where m.conversation_id = ? and m.has_attachments and (?::text is null or f.kind = ?::text)
     and (m.seq, f.position) < (?::bigint, ?::int)
   order by m.seq desc, f.position desc limit ?`

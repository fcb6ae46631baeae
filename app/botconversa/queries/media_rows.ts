import { sql } from '#app/core/database/sql'
import { DEFAULT_LIMIT, decodeCursor, type Page, pageOf } from '#app/core/http/pagination'

export const MEDIA_STATES = ['waiting', 'fetched', 'failed'] as const
export type MediaState = (typeof MEDIA_STATES)[number]

/** A contact's file, on its way to us. */
export type MediaRow = {
  fileId: string
  attachmentId: string
  messageId: string
  ticketId: string
  name: string
  state: MediaState
  attempts: number
  error: string | null
  nextAt: Date
  createdAt: Date
}

/** Where it hangs on a deleted message nobody asks for it. Uses index: botconversa_media_listed. */
export class ListMedia {
  async handle({
    accountId,
    state = 'failed',
    cursor,
    limit = DEFAULT_LIMIT,
  }: {
    accountId: string
    state?: MediaState
    cursor?: string
    limit?: number
  }): Promise<Page<MediaRow>> {
    const [before] = decodeCursor(cursor, ['id']) ?? ['ffffffff-ffff-ffff-ffff-ffffffffffff']
    const rows = await sql<MediaRow>(LISTED, [accountId, state, before, limit + 1])
    return pageOf(rows, limit, ({ fileId }) => [fileId])
  }
}

/** The first use of each is the message that it came with; the newest first. */
const LISTED = `
  select f.file_id as "fileId", u.id as "attachmentId", u.owner_id as "messageId", u.conversation_id as "ticketId", u.name,
         f.state, f.attempts, f.error, f.next_at as "nextAt", f.created_at as "createdAt"
    from botconversa_media f
    join lateral (
      select a.id, a.owner_id, a.name, m.conversation_id from attachments a
        join messages m on a.owner_type = 'message' and m.id = a.owner_id and m.contact_id is not null and m.deleted_at is null
       where a.file_id = f.file_id order by a.id limit 1) u on true
   where f.account_id = ? and f.state = ? and f.file_id < ? order by f.file_id desc limit ?`

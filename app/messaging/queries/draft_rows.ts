import { sql } from '#app/core/database/sql'
import type { Transaction } from '#app/core/database/transaction'
import { DEFAULT_LIMIT, decodeCursor, type Page, pageOf } from '#app/core/http/pagination'
import type User from '#app/identity/models/user'

export type Draft = {
  /** @format uuid */
  conversationId: string
  /** Of the thread it answers; null in the main line. @format uuid */
  threadRootId: string | null
  /** @format uuid */
  replyToId: string | null
  body: string
  /** @format date-time */
  changedAt: string
  version: number
}
export type DraftRow = Omit<Draft, 'changedAt'> & { id: string; changedAt: Date; key: string }

export const DRAFT_COLUMNS = `
  d.id, d.conversation_id as "conversationId", d.thread_root_id as "threadRootId", d.reply_to_id as "replyToId",
  d.body, d.changed_at as "changedAt", d.changed_at::text as key, d.version`

export const toDraft = ({ id: _id, key: _key, changedAt, ...draft }: DraftRow): Draft => ({
  ...draft,
  changedAt: changedAt.toISOString(),
})

export type DraftPlace = { conversationId: string; threadRootId?: string | null }

export async function draftRow(
  userId: string,
  { conversationId, threadRootId = null }: DraftPlace,
  trx?: Transaction
): Promise<DraftRow | undefined> {
  const [row] = await sql<DraftRow>(
    `select ${DRAFT_COLUMNS} from drafts d
      where d.user_id = ? and d.conversation_id = ? and d.thread_root_id is not distinct from ?::uuid`,
    [userId, conversationId, threadRootId],
    trx
  )
  return row
}

/** What somebody began to write where they still are, the newest first. */
export class ListDrafts {
  async handle({
    actor,
    cursor,
    limit = DEFAULT_LIMIT,
  }: {
    actor: User
    cursor?: string
    limit?: number
  }): Promise<Page<Draft>> {
    const key = decodeCursor(cursor, ['instant', 'id'])
    // Uses index: drafts_of_person.
    const rows = await sql<DraftRow>(
      `select ${DRAFT_COLUMNS}
         from drafts d
         join conversation_members me on me.conversation_id = d.conversation_id and me.user_id = d.user_id and me.left_at is null
        where d.user_id = ? and (?::timestamptz is null or (d.changed_at, d.id) < (?::timestamptz, ?::uuid))
        order by d.changed_at desc, d.id desc limit ?`,
      [actor.id, key?.[0] ?? null, key?.[0] ?? null, key?.[1] ?? null, limit + 1]
    )
    const page = pageOf(rows, limit, (row) => [row.key, row.id])
    return { ...page, rows: page.rows.map(toDraft) }
  }
}

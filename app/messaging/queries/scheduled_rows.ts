import { sql } from '#app/core/database/sql'
import type { Transaction } from '#app/core/database/transaction'
import { DEFAULT_LIMIT, decodeCursor, type Page, pageOf } from '#app/core/http/pagination'
import { NotFound } from '#app/core/http/problem'
import { attachmentsOf } from '#app/files/queries/attachments_of'
import type { Attachment } from '#app/files/transformers/attachment_transformer'
import type User from '#app/identity/models/user'

export type ScheduledState = 'waiting' | 'sending' | 'sent' | 'failed'

export type ScheduledMessage = {
  /** @format uuid */
  id: string
  /** @format uuid */
  conversationId: string
  body: string
  /** @format uuid */
  replyToId: string | null
  /** @format uuid */
  threadRootId: string | null
  silent: boolean
  attachments: Attachment[]
  /** @format date-time */
  sendAt: string
  state: ScheduledState
  /** Why it could not be sent: the code of the problem. Change it to try again. */
  failure: string | null
  /** What it became. @format uuid */
  messageId: string | null
  /** @format date-time */
  createdAt: string
  version: number
}
export type ScheduledRow = Omit<ScheduledMessage, 'attachments' | 'sendAt' | 'createdAt'> & {
  authorId: string
  clientId: string
  notifyAll: boolean
  hasAttachments: boolean
  sendAt: Date
  createdAt: Date
  key: string
}

export const SCHEDULED_COLUMNS = `
  id, author_id as "authorId", conversation_id as "conversationId", client_id as "clientId", body, reply_to_id as "replyToId",
  thread_root_id as "threadRootId", silent, notify_all as "notifyAll", has_attachments as "hasAttachments",
  send_at as "sendAt", send_at::text as key, state, failure, message_id as "messageId", created_at as "createdAt", version`

const OWNER = 'scheduled_message'

export async function toScheduled(
  rows: ScheduledRow[],
  trx?: Transaction
): Promise<ScheduledMessage[]> {
  const withFiles = rows.filter((row) => row.hasAttachments).map(({ id }) => id)
  const files = await attachmentsOf(OWNER, withFiles, trx)
  return rows.map((row) => {
    const { authorId, clientId, notifyAll, hasAttachments, key, ...shown } = row
    return {
      ...shown,
      attachments: files.get(row.id) ?? [],
      sendAt: row.sendAt.toISOString(),
      createdAt: row.createdAt.toISOString(),
    }
  })
}

/**
 * One of the actor's own; with a transaction its row is locked.
 *
 * @throws NotFound
 */
export async function findScheduled(
  actor: { id: string },
  id: string,
  trx?: Transaction
): Promise<ScheduledRow> {
  const [row] = await sql<ScheduledRow>(
    `select ${SCHEDULED_COLUMNS} from scheduled_messages where id = ? and author_id = ? ${trx ? 'for no key update' : ''}`,
    [id, actor.id],
    trx
  )
  if (!row) throw new NotFound()
  return row
}

export type ListScheduledInput = {
  actor: User
  conversationId?: string
  cursor?: string
  limit?: number
}

/** What somebody has still to say, or could not: the next one first. */
export class ListScheduled {
  async handle({
    actor,
    conversationId,
    cursor,
    limit = DEFAULT_LIMIT,
  }: ListScheduledInput): Promise<Page<ScheduledMessage>> {
    const key = decodeCursor(cursor, ['instant', 'id'])
    // Uses index: scheduled_messages_of_person.
    const rows = await sql<ScheduledRow>(
      `select ${SCHEDULED_COLUMNS} from scheduled_messages
        where author_id = ? and state <> 'sent' and (?::uuid is null or conversation_id = ?::uuid)
          and (?::timestamptz is null or (send_at, id) > (?::timestamptz, ?::uuid))
        order by send_at, id limit ?`,
      [
        actor.id,
        conversationId ?? null,
        conversationId ?? null,
        key?.[0] ?? null,
        key?.[0] ?? null,
        key?.[1] ?? null,
        limit + 1,
      ]
    )
    const page = pageOf(rows, limit, (row) => [row.key, row.id])
    return { ...page, rows: await toScheduled(page.rows) }
  }
}

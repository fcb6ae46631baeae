import { sql } from '#app/core/database/sql'
import { DEFAULT_LIMIT, decodeCursor, pageOf } from '#app/core/http/pagination'
import type User from '#app/identity/models/user'
import {
  TRANSFER_JSON,
  type TransferRow,
  type TransferState,
} from '#app/support/queries/transfer_rows'

/** What was handed to the person, or by them, and to their queues; the newest first. */
export class ListTransfers {
  async handle({
    actor,
    state,
    cursor,
    limit = DEFAULT_LIMIT,
  }: {
    actor: User
    state?: TransferState
    cursor?: string
    limit?: number
  }) {
    const key = decodeCursor(cursor, ['id'])
    const rows = await sql<{ transfer: TransferRow }>(
      `select ${TRANSFER_JSON('o')} as transfer from transfers o
        where (o.to_user_id = ? or o.requested_by = ? or o.from_user_id = ?
               or o.to_queue_id in (select queue_id from queue_members where user_id = ?))
          and (?::text is null or o.state = ?) and (?::uuid is null or o.id < ?::uuid)
        order by o.id desc limit ?`,
      [
        actor.id,
        actor.id,
        actor.id,
        actor.id,
        state ?? null,
        state ?? null,
        key?.[0] ?? null,
        key?.[0] ?? null,
        limit + 1,
      ]
    )
    const page = pageOf(rows, limit, ({ transfer }) => [transfer.id])
    return { rows: page.rows.map(({ transfer }) => transfer), nextCursor: page.nextCursor }
  }
}

/** A ticket's own history of transfers, the first at the front. */
export async function transfersOf(ticketId: string): Promise<TransferRow[]> {
  const rows = await sql<{ transfer: TransferRow }>(
    `select ${TRANSFER_JSON('o')} as transfer from transfers o where o.ticket_id = ? order by o.position`,
    [ticketId]
  )
  return rows.map(({ transfer }) => transfer)
}

import { sql } from '#app/core/database/sql'
import type { Transaction } from '#app/core/database/transaction'

/** @returns whether they did not follow it before */
export async function followTicket(
  trx: Transaction,
  ticketId: string,
  userId: string
): Promise<boolean> {
  const rows = await sql(
    'insert into ticket_followers (ticket_id, user_id) values (?, ?) on conflict do nothing returning 1',
    [ticketId, userId],
    trx
  )
  return rows.length > 0
}

export async function unfollowTicket(
  trx: Transaction,
  ticketId: string,
  userId: string
): Promise<boolean> {
  const rows = await sql(
    'delete from ticket_followers where ticket_id = ? and user_id = ? returning 1',
    [ticketId, userId],
    trx
  )
  return rows.length > 0
}

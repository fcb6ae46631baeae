import { prepared, sql } from '#app/core/database/sql'
import type { Transaction } from '#app/core/database/transaction'
import type { AccountRow } from '#app/botconversa/queries/account_rows'

/** The one open ticket of a contact in an account. Uses index: tickets_one_open. */
export async function openTicketOf(
  trx: Transaction,
  { id: accountId }: Pick<AccountRow, 'id'>,
  contactId: string
): Promise<string | undefined> {
  const [ticket] = await sql<{ id: string }>(OPEN, [contactId, accountId], trx)
  return ticket?.id
}

const OPEN = prepared(
  `select id from tickets where contact_id = ? and account_id = ? and status not in ('resolved', 'closed')`
)

export type LastTicket = { id: string; status: 'resolved' | 'closed'; isFresh: boolean }

/** The newest of those that are done. `isFresh`: words that came at this time take it up again. Uses index: tickets_contact. */
export async function lastDoneTicketOf(
  trx: Transaction,
  { id: accountId, reopenHours }: Pick<AccountRow, 'id' | 'reopenHours'>,
  contactId: string,
  at: Date
): Promise<LastTicket | undefined> {
  const [ticket] = await sql<LastTicket>(
    `select id, status,
            status = 'resolved' and (?::int is null or resolved_at > ?::timestamptz - make_interval(hours => ?::int)) as "isFresh"
       from tickets where contact_id = ? and account_id = ? and status in ('resolved', 'closed') order by id desc limit 1`,
    [reopenHours, at, reopenHours, contactId, accountId],
    trx
  )
  return ticket
}

/** The ticket that a change of state there is about: the newest with this subscriber. */
export async function lastTicketOf(
  trx: Transaction,
  subscriberId: string
): Promise<string | undefined> {
  const [ticket] = await sql<{ id: string }>(
    `select b.ticket_id as id from botconversa_tickets b join tickets t on t.id = b.ticket_id
      where b.subscriber_id = ? and t.merged_into_id is null order by b.ticket_id desc limit 1`,
    [subscriberId],
    trx
  )
  return ticket?.id
}

export async function isBlocked(trx: Transaction, contactId: string): Promise<boolean> {
  const [contact] = await sql<{ blocked: boolean }>(BLOCKED, [contactId], trx)
  return contact.blocked
}

const BLOCKED = prepared('select blocked_at is not null as blocked from contacts where id = ?')

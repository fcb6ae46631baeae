import { sql } from '#app/core/database/sql'
import type { Transaction } from '#app/core/database/transaction'
import type { TicketFacts } from '#app/support/queries/ticket_facts'

/** Another open ticket of the same contact in the same account of ours. Uses index: tickets_one_open. */
export async function openTwin(
  trx: Transaction,
  { id, contactId, accountId }: TicketFacts
): Promise<string | null> {
  if (!accountId || !contactId) return null
  const [twin] = await sql<{ id: string }>(
    `select id from tickets where contact_id = ? and account_id = ? and status not in ('resolved', 'closed') and id <> ?`,
    [contactId, accountId, id],
    trx
  )
  return twin?.id ?? null
}

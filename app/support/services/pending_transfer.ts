import { sql } from '#app/core/database/sql'
import type { Transaction } from '#app/core/database/transaction'
import type User from '#app/identity/models/user'
import {
  transferRow,
  type TransferRow,
  type TransferState,
} from '#app/support/queries/transfer_rows'
import type { TicketFacts } from '#app/support/queries/ticket_facts'
import { changeTicket } from '#app/support/services/ticket_changes'
import { tellTransfer } from '#app/support/services/tell_transfer'

type Ending = Exclude<TransferState, 'pending' | 'accepted'>

export async function pendingTransferOf(
  trx: Transaction,
  ticketId: string
): Promise<TransferRow | undefined> {
  const [row] = await sql<{ id: string }>(
    `select id from transfers where ticket_id = ? and state = 'pending'`,
    [ticketId],
    trx
  )
  return row && transferRow(row.id, trx)
}

/** Under the ticket's lock: the ticket stays with whom it is; who was asked may see it no longer. */
export async function endTransfer(
  trx: Transaction,
  ticket: TicketFacts,
  transferId: string,
  { state, actor }: { state: Ending; actor: User | null }
): Promise<TransferRow> {
  const [{ toUserId }] = await sql<{ toUserId: string | null }>(
    `update transfers set state = ?, answered_at = clock_timestamp(), answered_by = ? where id = ? and state = 'pending' returning to_user_id as "toUserId"`,
    [state, actor?.id ?? null, transferId],
    trx
  )
  const { numbers, eventId } = await changeTicket(trx, ticket, {
    name: `transfer.${state}`,
    actor,
    payload: { transferId },
    losesAccess: true,
    concerns: [toUserId],
  })
  await sql('update transfers set revision = ? where id = ?', [numbers.inner, transferId], trx)
  const row = (await transferRow(transferId, trx))!
  await tellTransfer(trx, row, `transfer.${state}`, { eventId, revision: numbers.inner })
  return row
}

/** Whoever takes the ticket in hand meanwhile ends the offer, in the same transaction. */
export async function cancelPendingTransfer(
  trx: Transaction,
  ticket: TicketFacts,
  actor: User | null
) {
  const pending = await pendingTransferOf(trx, ticket.id)
  if (pending) await endTransfer(trx, ticket, pending.id, { state: 'cancelled', actor })
}

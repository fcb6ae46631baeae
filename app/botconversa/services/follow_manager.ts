import type { Transaction } from '#app/core/database/transaction'
import { Problem } from '#app/core/http/problem'
import { giveTo } from '#app/support/actions/claim_ticket'
import { lockTicket } from '#app/support/queries/ticket_facts'
import { refuseReceiver } from '#app/support/services/receivers'
import type { AccountRow } from '#app/botconversa/queries/account_rows'
import { FROM_OUTSIDE } from '#app/botconversa/services/apply_status'
import type { OutsideEvent } from '#app/botconversa/services/read_event'
import { managerOf } from '#app/botconversa/services/take_our_side'

/** A conversation that a manager has there is theirs here, where nobody has it and they serve its queue. */
export async function followManager(
  trx: Transaction,
  account: AccountRow,
  ticketId: string,
  event: OutsideEvent
) {
  const manager = await managerOf(trx, account, event)
  if (!manager) return
  const ticket = await lockTicket(trx, ticketId)
  if (ticket.assigneeId || ticket.status === 'closed') return
  try {
    await refuseReceiver(trx, manager.id, ticket.queueId)
  } catch (error) {
    if (error instanceof Problem) return // Who may not serve it is given nothing; the ticket waits as any does.
    throw error
  }
  const payload = { by: FROM_OUTSIDE, reason: FROM_OUTSIDE }
  await giveTo(trx, ticket, {
    actor: null,
    assigneeId: manager.id,
    name: 'ticket.assigned',
    payload,
  })
}

import { type Transaction, transaction } from '#app/core/database/transaction'
import { demand } from '#app/core/http/demand'
import { Conflict } from '#app/core/http/problem'
import type User from '#app/identity/models/user'
import TicketPolicy from '#app/support/policies/ticket_policy'
import { findTicket, type TicketAccess } from '#app/support/queries/find_ticket'
import { lockTicket, type TicketFacts } from '#app/support/queries/ticket_facts'
import { cancelPendingTransfer } from '#app/support/services/pending_transfer'
import { lockReceivers, type Receivers, refuseReceiver } from '#app/support/services/receivers'
import { changeTicket } from '#app/support/services/ticket_changes'
import { refuseClosed } from '#app/support/services/ticket_states'

export type HandTicketInput = { actor: User; ticketId: string }

/** Takes a ticket that nobody has. Of many who do so at once one has it, and the others are told who. */
export class ClaimTicket {
  /** @throws NotFound, Forbidden NOT_IN_THE_QUEUE, Conflict TICKET_ALREADY_ASSIGNED with `assignee`, TICKET_CLOSED, Problem 422 RECEIVER_… */
  async handle({ actor, ticketId }: HandTicketInput): Promise<void> {
    await afterOthers(ticketId, async () => {
      // Whoever comes too late finds that out without waiting for the lock; who does not is asked again under it.
      refuseTaken(actor, await findTicket(actor, ticketId))
      await transaction(async (trx) => {
        const { ticket, access } = await lockServed(trx, actor, ticketId, { userId: actor.id })
        refuseClosed(ticket)
        refuseTaken(actor, access)
        if (ticket.assigneeId === actor.id) return
        await refuseReceiver(trx, actor.id, ticket.queueId)
        await giveTo(trx, ticket, { actor, assigneeId: actor.id, name: 'ticket.claimed' })
      })
    })
  }
}

function refuseTaken(actor: User, { status, assigneeId, assignee }: TicketAccess) {
  if (status === 'closed' || assigneeId === null || assigneeId === actor.id) return
  throw new Conflict('TICKET_ALREADY_ASSIGNED', { assignee })
}

const claiming = new Map<string, Promise<void>>()

/** Of those who claim the same ticket on this node the first goes ahead, so that the others need no lock to learn of it. */
async function afterOthers(ticketId: string, claim: () => Promise<void>): Promise<void> {
  const first = claiming.get(ticketId)
  if (first) return first.then(claim, claim)
  const mine = claim().finally(() => claiming.delete(ticketId))
  claiming.set(ticketId, mine)
  return mine
}

/** Gives a ticket to somebody of its queue, whoever has it. Capacity binds only what is given automatically. */
export class AssignTicket {
  /** @throws NotFound, Forbidden NOT_IN_THE_QUEUE, Conflict TICKET_CLOSED, Problem 422 RECEIVER_… */
  async handle({ actor, ticketId, userId }: HandTicketInput & { userId: string }): Promise<void> {
    await transaction(async (trx) => {
      const { ticket } = await lockServed(trx, actor, ticketId, { userId })
      refuseClosed(ticket)
      await refuseReceiver(trx, userId, ticket.queueId)
      if (ticket.assigneeId === userId) return
      await giveTo(trx, ticket, { actor, assigneeId: userId, name: 'ticket.assigned' })
    })
  }
}

/** Gives a ticket back to its queue. */
export class UnassignTicket {
  async handle({ actor, ticketId }: HandTicketInput): Promise<void> {
    await transaction(async (trx) => {
      const { ticket } = await lockServed(trx, actor, ticketId)
      refuseClosed(ticket)
      if (ticket.assigneeId)
        await giveTo(trx, ticket, { actor, assigneeId: null, name: 'ticket.unassigned' })
    })
  }
}

/** Under its lock, by who serves it now; before it, those are locked whom it is to go to. */
export async function lockServed(
  trx: Transaction,
  actor: User,
  ticketId: string,
  receivers: Receivers = {}
): Promise<{ ticket: TicketFacts; access: TicketAccess }> {
  await findTicket(actor, ticketId, trx)
  await lockReceivers(trx, receivers)
  const ticket = await lockTicket(trx, ticketId)
  // Again, on what stands under the lock: it may have changed hands while we waited.
  const access = await findTicket(actor, ticketId, trx)
  demand(new TicketPolicy().serve(actor, access))
  return { ticket, access }
}

export type Giving = {
  actor: User | null
  assigneeId: string | null
  name: 'ticket.claimed' | 'ticket.assigned' | 'ticket.unassigned'
  payload?: Record<string, unknown>
}

/** Under the ticket's lock. Whatever was offered to somebody else is over. */
export async function giveTo(trx: Transaction, ticket: TicketFacts, giving: Giving) {
  await cancelPendingTransfer(trx, ticket, giving.actor)
  await changeHands(trx, ticket, giving)
}

/** The same where nobody takes it in hand: what was offered stays offered. */
export async function changeHands(
  trx: Transaction,
  ticket: TicketFacts,
  { actor, assigneeId, name, payload = {} }: Giving
) {
  await changeTicket(trx, ticket, {
    name,
    frame: assigneeId ? 'ticket.assigned' : 'ticket.updated',
    actor,
    set: { assignee_id: assigneeId, assigned_at: assigneeId ? new Date() : null },
    shown: true,
    losesAccess: true,
    payload: { from: ticket.assigneeId, assigneeId, ...payload },
  })
}

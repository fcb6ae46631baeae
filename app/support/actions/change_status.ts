import { afterCommit, type Transaction, transaction } from '#app/core/database/transaction'
import { Conflict, InvalidInput } from '#app/core/http/problem'
import type User from '#app/identity/models/user'
import { lockServed } from '#app/support/actions/claim_ticket'
import { snoozeTimer } from '#app/support/jobs/ticket_timers'
import type { TicketFacts } from '#app/support/queries/ticket_facts'
import { queueRules } from '#app/support/queries/queue_rules'
import { openTwin } from '#app/support/queries/open_twin'
import { cancelPendingTransfer } from '#app/support/services/pending_transfer'
import { changeTicket, type TicketChange } from '#app/support/services/ticket_changes'
import { refuseTransition, type Transition, TRANSITIONS } from '#app/support/services/ticket_states'

export type ChangeStatusInput = {
  actor: User
  ticketId: string
  by: Transition
  /** Of a snooze. */
  until?: string
}

const YEAR_MS = 366 * 24 * 3_600_000

/** One step of the ticket's states by somebody who serves it. */
export class ChangeStatus {
  /** @throws NotFound, Forbidden NOT_IN_THE_QUEUE, Conflict INVALID_TRANSITION, TICKET_ALREADY_OPEN, InvalidInput */
  async handle({ actor, ticketId, by, until }: ChangeStatusInput): Promise<void> {
    await transaction(async (trx) => {
      const { ticket } = await lockServed(trx, actor, ticketId)
      if (by === 'snooze') refuseTime(until)
      await step(trx, ticket, { actor, by, until: until ? new Date(until) : null })
    })
  }
}

type Step = { actor: User | null; by: Transition; until?: Date | null; reason?: string }

/** Under the ticket's lock. */
export async function step(
  trx: Transaction,
  ticket: TicketFacts,
  { actor, by, until, reason }: Step
) {
  refuseTransition(ticket, by)
  if (by === 'reopen') await refuseTwin(trx, ticket)
  if (by === 'resolve') await cancelPendingTransfer(trx, ticket, actor)
  const { to } = TRANSITIONS[by]
  await changeTicket(trx, ticket, {
    name: NAMES[by],
    frame: FRAMES[by],
    actor,
    shown: true,
    set: { ...UNTOUCHED, status: to, ...(await columnsOf(trx, ticket, by, actor, until ?? null)) },
    payload: { from: ticket.status, to, ...(until && { until }), ...(reason && { reason }) },
  })
  if (by === 'snooze' && until) afterCommit(trx, () => snoozeTimer.at(until))
}

const UNTOUCHED = { snoozed_until: null }
const NAMES: Record<Transition, TicketChange['name']> = {
  pend: 'ticket.pended',
  snooze: 'ticket.snoozed',
  unsnooze: 'ticket.unsnoozed',
  resolve: 'ticket.resolved',
  reopen: 'ticket.reopened',
  close: 'ticket.closed',
}
const FRAMES: Record<Transition, TicketChange['frame']> = {
  pend: 'ticket.updated',
  snooze: 'ticket.snoozed',
  unsnooze: 'ticket.updated',
  resolve: 'ticket.resolved',
  reopen: 'ticket.reopened',
  close: 'ticket.updated',
}

async function columnsOf(
  trx: Transaction,
  ticket: TicketFacts,
  by: Transition,
  actor: User | null,
  until: Date | null
): Promise<Record<string, unknown>> {
  const now = new Date()
  if (by === 'snooze') return { snoozed_until: until }
  if (by === 'close') return { closed_at: now, closes_at: null }
  if (by === 'reopen') return { resolved_at: null, resolved_by: null, closes_at: null }
  if (by !== 'resolve') return {}
  const { closeAfterDays } = await queueRules(ticket.queueId, trx)
  const closesAt = new Date(now.getTime() + closeAfterDays * 24 * 3_600_000)
  return {
    resolved_at: now,
    resolved_by: actor?.id ?? null,
    closes_at: closesAt,
    waiting_since: null,
  }
}

/** One contact has one open ticket in each account. */
async function refuseTwin(trx: Transaction, ticket: TicketFacts) {
  const twin = await openTwin(trx, ticket)
  if (twin) throw new Conflict('TICKET_ALREADY_OPEN', { ticketId: twin })
}

function refuseTime(until?: string) {
  const ahead = Date.parse(until ?? '') - Date.now()
  if (ahead > 0 && ahead <= YEAR_MS) return
  throw new InvalidInput([
    { field: 'until', rule: 'future', message: 'The time must be ahead, and within a year' },
  ])
}

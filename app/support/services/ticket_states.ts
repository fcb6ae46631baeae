import { Conflict } from '#app/core/http/problem'
import type { TicketFacts, TicketStatus } from '#app/support/queries/ticket_facts'

/** What may be done to a ticket, from which states, and what it is then. Everything else is INVALID_TRANSITION. */
export const TRANSITIONS = {
  pend: { from: ['open'], to: 'pending' },
  snooze: { from: ['new', 'open', 'pending'], to: 'snoozed' },
  unsnooze: { from: ['snoozed'], to: 'open' },
  resolve: { from: ['new', 'open', 'pending', 'snoozed'], to: 'resolved' },
  reopen: { from: ['resolved'], to: 'open' },
  close: { from: ['resolved'], to: 'closed' },
} as const satisfies Record<string, { from: readonly TicketStatus[]; to: TicketStatus }>

export type Transition = keyof typeof TRANSITIONS

/** @throws Conflict INVALID_TRANSITION with `from` and `to` */
export function refuseTransition({ status, mergedIntoId }: TicketFacts, by: Transition) {
  const { from, to } = TRANSITIONS[by]
  if ((from as readonly TicketStatus[]).includes(status)) return
  throw new Conflict('INVALID_TRANSITION', {
    from: status,
    to,
    ...(mergedIntoId && { mergedIntoId }),
  })
}

/** What the states of a ticket leave to be done with it: nothing any more once it is closed. */
export function refuseClosed({
  status,
  mergedIntoId,
}: Pick<TicketFacts, 'status' | 'mergedIntoId'>) {
  if (status === 'closed') throw new Conflict('TICKET_CLOSED', { mergedIntoId })
}

/** A student's words take it up again where it waited or was done. */
export const statusAfterStudent = (status: TicketStatus): TicketStatus =>
  status === 'pending' || status === 'snoozed' || status === 'resolved' ? 'open' : status

/** An agent's first answer opens a new one; elsewhere it changes nothing. */
export const statusAfterAgent = (status: TicketStatus): TicketStatus =>
  status === 'new' ? 'open' : status

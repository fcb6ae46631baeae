import { sql } from '#app/core/database/sql'
import { afterCommit, type Transaction } from '#app/core/database/transaction'
import { Conflict } from '#app/core/http/problem'
import { step } from '#app/support/actions/change_status'
import {
  lockTicket,
  STATUSES,
  type TicketFacts,
  type TicketStatus,
} from '#app/support/queries/ticket_facts'
import type { Transition } from '#app/support/services/ticket_states'
import { wakeDeliveries } from '#app/botconversa/jobs/delivery_jobs'
import type { AccountRow } from '#app/botconversa/queries/account_rows'
import { lastTicketOf } from '#app/botconversa/queries/outside_tickets'
import type { OutsideEvent } from '#app/botconversa/services/read_event'

/** Why a ticket changed: what came from there is not sent back. */
export const FROM_OUTSIDE = 'botconversa'

export type StatusOutcome =
  'status' | 'no_change' | 'echo' | 'status_unknown' | 'status_refused' | 'no_ticket'

/** What a status of theirs, or a flow that they ran, means here; undefined where the account's rules do not know it. */
export function statusMeant(
  { rules }: Pick<AccountRow, 'rules'>,
  { status, flow }: Pick<OutsideEvent, 'status' | 'flow'>
): TicketStatus | undefined {
  const word = status?.toLowerCase()
  const meant =
    word === undefined
      ? undefined
      : Object.entries(rules.statuses ?? {}).find(([theirs]) => theirs.toLowerCase() === word)?.[1]
  const byFlow = rules.flows?.find(
    (rule) => rule.direction === 'in' && String(rule.flowId) === flow
  )?.status
  const found = meant ?? byFlow
  return (STATUSES as readonly string[]).includes(found ?? '') ? (found as TicketStatus) : undefined
}

/** There a conversation is open or it is not. */
export const isOpen = (status: TicketStatus) => status !== 'resolved' && status !== 'closed'

/** To each state, the steps that lead there from each other. None: the desk's rules do not know the way. */
const WAYS: Partial<Record<TicketStatus, Partial<Record<TicketStatus, Transition[]>>>> = {
  open: { resolved: ['reopen'], snoozed: ['unsnooze'] },
  pending: { open: ['pend'] },
  resolved: { new: ['resolve'], open: ['resolve'], pending: ['resolve'], snoozed: ['resolve'] },
  closed: {
    new: ['resolve', 'close'],
    open: ['resolve', 'close'],
    pending: ['resolve', 'close'],
    snoozed: ['resolve', 'close'],
    resolved: ['close'],
  },
}
/** Nobody there knows the difference: a new ticket is open, a closed one is done. */
const isSame = (ours: TicketStatus, theirs: TicketStatus) =>
  ours === theirs ||
  (theirs === 'open' && (ours === 'new' || ours === 'pending')) ||
  (theirs === 'resolved' && ours === 'closed')

/** A status of theirs, on the newest ticket with this subscriber. Its own echo, and what is so already, change nothing. */
export async function applyStatus(
  trx: Transaction,
  subscriberId: string,
  status: TicketStatus
): Promise<{ outcome: StatusOutcome; ticketId: string | null; error?: string }> {
  const ticketId = await lastTicketOf(trx, subscriberId)
  if (!ticketId) return { outcome: 'no_ticket', ticketId: null }
  let ticket = await lockTicket(trx, ticketId)
  if (await answersOurs(trx, subscriberId, status)) return { outcome: 'echo', ticketId }
  await sql(THEIRS, [isOpen(status), ticketId], trx)
  if (isSame(ticket.status, status)) return { outcome: 'no_change', ticketId }
  const way = WAYS[status]?.[ticket.status]
  if (!way) return refused(ticket, status)
  try {
    for (const by of way) {
      await step(trx, ticket, { actor: null, by, reason: FROM_OUTSIDE })
      ticket = await lockTicket(trx, ticketId)
    }
  } catch (error) {
    if (error instanceof Conflict) return refused(ticket, status, error.code)
    throw error
  }
  return { outcome: 'status', ticketId }
}

/** What of ours is still on its way is done after it: then that is what it will be there, and the mirror makes it right. */
const THEIRS = `
  update botconversa_tickets b set open_there = ?
   where b.ticket_id = ? and not exists (
     select 1 from botconversa_deliveries d
      where d.subscriber_id = b.subscriber_id and d.kind in ('status', 'manager') and d.state in ('queued', 'sending'))`

const refused = ({ id, status }: TicketFacts, to: TicketStatus, code = 'INVALID_TRANSITION') => ({
  outcome: 'status_refused' as const,
  ticketId: id,
  error: `${code}: ${status} → ${to}`,
})

/**
 * What we asked for comes back as a status of theirs: the oldest of ours that is still unanswered and says the same. Those
 * before it are answered with it. No clock is compared. One that is to be tried again was done, as is seen now: it is over.
 */
async function answersOurs(
  trx: Transaction,
  subscriberId: string,
  status: TicketStatus
): Promise<boolean> {
  const answered = await sql(ECHO, [subscriberId, isOpen(status)], trx)
  if (answered.length > 0) afterCommit(trx, wakeDeliveries)
  return answered.length > 0
}

/** Whoever is given a conversation has it open. Uses index: botconversa_deliveries_echo. */
const ECHO = `
  with asked as (
    select o.id, o.position, (o.payload->>'open')::boolean as open from botconversa_deliveries o
     where o.subscriber_id = ? and o.kind in ('status', 'manager') and o.echoed_at is null
       and (o.state in ('sending', 'sent', 'unknown')
            or o.state in ('queued', 'failed') and exists (
              select 1 from botconversa_attempts t where t.delivery_id = o.id and t.outcome = 'unclear'))
  )
  update botconversa_deliveries d
     set echoed_at = now(),
         state = case when d.state in ('queued', 'failed') then 'sent' else d.state end,
         error = case when d.state in ('queued', 'failed') then null else d.error end,
         said = case when d.state in ('queued', 'failed') then null else d.said end,
         finished_at = case when d.state = 'queued' then now() else d.finished_at end
   where d.id in (select id from asked where position <= (select min(position) from asked where open = ?))
  returning 1`

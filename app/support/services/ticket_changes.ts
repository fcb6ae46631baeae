import { prepared, sql } from '#app/core/database/sql'
import type { Transaction } from '#app/core/database/transaction'
import { recordEvent } from '#app/core/events/record_event'
import { newId } from '#app/core/operation'
import { raiseAccess } from '#app/core/realtime/access'
import type User from '#app/identity/models/user'
import { nextInnerRevision, nextRevision, type Numbers } from '#app/messaging/services/numbering'
import { FACT_COLUMNS, type TicketFacts } from '#app/support/queries/ticket_facts'
import { trackSla } from '#app/support/services/sla'
import {
  audienceOf,
  tellTicket,
  type TicketAudience,
  type TicketFrameName,
} from '#app/support/services/tell_ticket'

export type TicketChange = {
  /** As events, the timeline and the audit trail know it. */
  name: `ticket.${string}` | `transfer.${string}`
  actor: User | null
  /** Columns of the ticket. */
  set?: Record<string, unknown>
  /** Ids and numbers for the timeline. */
  payload?: Record<string, unknown>
  /** The student sees it too: it raises both numbers. */
  shown?: boolean
  /** `ticket.updated` where nothing closer fits. */
  frame?: TicketFrameName
  /** Somebody may see it no longer: later frames go to another room. */
  losesAccess?: boolean
  /** Who gained or lost it by rows that were written before this (an offer, a first assignee). */
  concerns?: (string | null | undefined)[]
}

export type Changed = { ticket: TicketFacts; numbers: Required<Numbers>; eventId: string }

/**
 * The one way to change a ticket, under its lock: its number, its columns, its row in the timeline, its event, its clocks
 * and its frames. What the student does not see leaves their number alone.
 */
export async function changeTicket(
  trx: Transaction,
  { id }: Pick<TicketFacts, 'id'>,
  change: TicketChange
): Promise<Changed> {
  const { name, actor, set = {}, payload = {}, shown = false, losesAccess = false } = change
  const changesHands = losesAccess || 'assignee_id' in set || 'queue_id' in set
  const before = changesHands && (await audienceOf(id, trx))
  const numbers = await (shown ? nextRevision(trx, id) : nextInnerRevision(trx, id))
  const columns = Object.keys(set)
  const [ticket] = await sql<TicketFacts>(
    changing(columns),
    [
      ...columns.map((column) => set[column]),
      numbers.inner,
      shown,
      numbers.revision,
      losesAccess ? 1 : 0,
      id,
      ...[newId(), id, numbers.inner, name, actor?.id ?? null, JSON.stringify(payload)],
    ],
    trx
  )
  return conclude(trx, ticket, change, { numbers, before: before || undefined })
}

/** What every change ends with, once its row and its line in the timeline are written: event, clocks, frames. */
export async function conclude(
  trx: Transaction,
  ticket: TicketFacts,
  change: TicketChange,
  { numbers, before }: { numbers: Required<Numbers>; before?: TicketAudience }
): Promise<Changed> {
  const { id } = ticket
  const { name, actor, payload = {} } = change
  const eventId = await recordEvent(trx, name, { actor, subject: { type: 'ticket', id }, payload })
  await trackSla(trx, ticket, { isNew: name === 'ticket.created' })
  const now = await audienceOf(id, trx)
  await raiseFor(trx, (before ?? now).people, now.people, change.concerns)
  tellTicket(trx, { ...change, id, numbers, eventId, before: before ?? now, now })
  return { ticket, numbers, eventId }
}

/** The ticket and its row in the timeline. */
const changing = (columns: string[]) =>
  prepared(`
  with ticket as (
    update tickets
       set ${columns.map((column) => `${column} = ?, `).join('')} revision = ?, listed_at = clock_timestamp(),
           student_revision = case when ? then ? else student_revision end, audience_epoch = audience_epoch + ?
     where id = ? returning ${FACT_COLUMNS}
  ), line as (
    insert into ticket_events (id, ticket_id, position, name, actor_id, payload) values (?, ?, ?, ?, ?, ?)
  )
  select * from ticket`)

/** Who got it or lost it finds that out also where the frame was lost. */
async function raiseFor(
  trx: Transaction,
  before: string[],
  after: string[],
  concerns: TicketChange['concerns'] = []
) {
  const differing = [
    ...concerns.filter((id) => typeof id === 'string'),
    ...before.filter((id) => !after.includes(id)),
    ...after.filter((id) => !before.includes(id)),
  ]
  if (differing.length > 0) await raiseAccess(trx, differing)
}

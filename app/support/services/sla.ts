import { prepared, sql } from '#app/core/database/sql'
import type { Transaction } from '#app/core/database/transaction'
import { newId } from '#app/core/operation'
import { policyFor, policyOfClock } from '#app/support/queries/sla_policies'
import { CLOCK_COLUMNS } from '#app/support/queries/sla_rows'
import type { TicketFacts } from '#app/support/queries/ticket_facts'
import {
  type Clock,
  clockSteps,
  type ClockStep,
  type SlaTerms,
} from '#app/support/services/sla_clock'

/** Brings a ticket's clocks up to what the ticket is now, under its lock. Every line that says why is kept. */
export async function trackSla(
  trx: Transaction,
  ticket: TicketFacts,
  { isNew }: { isNew: boolean }
) {
  for (const step of await stepsOf(trx, ticket, isNew)) await store(trx, ticket.id, step)
}

/** What its clocks have still to do, by the calendar and the policy of now; nothing where they stand as they should. */
export async function stepsOf(
  trx: Transaction,
  ticket: TicketFacts,
  isNew = false
): Promise<ClockStep[]> {
  const terms = await termsFor(trx, ticket)
  const clocks = isNew ? [] : await sql<Clock>(CLOCKS, [ticket.id], trx)
  if (!terms && clocks.length === 0) return []
  const held = terms ?? (await termsOfClock(trx, clocks[0]))
  return clockSteps(ticket, clocks, held, new Date())
}

const CLOCKS = prepared(`
  select ${CLOCK_COLUMNS} from ticket_clocks k
   where k.ticket_id = ? and (k.stopped_at is null or k.kind <> 'next_response') order by k.started_at desc, k.id desc`)

async function termsFor(
  trx: Transaction,
  { queueId, priority }: TicketFacts
): Promise<SlaTerms | null> {
  const policy = await policyFor(trx, queueId, priority)
  if (!policy) return null
  const { firstResponseMinutes, nextResponseMinutes, resolutionMinutes } = policy
  const targets: SlaTerms['targets'] = {
    ...(firstResponseMinutes && { first_response: firstResponseMinutes * 60_000 }),
    ...(nextResponseMinutes && { next_response: nextResponseMinutes * 60_000 }),
    ...(resolutionMinutes && { resolution: resolutionMinutes * 60_000 }),
  }
  return {
    policyId: policy.id,
    targets,
    pauseWhilePending: policy.pauseWhilePending,
    warnPercent: policy.warnPercent,
    calendar: policy.calendar,
  }
}

/** No policy holds any more: what runs is stopped by the calendar that it ran by. */
async function termsOfClock(trx: Transaction, { policyId }: Clock): Promise<SlaTerms> {
  const { calendar } = await policyOfClock(trx, policyId)
  return { policyId, targets: {}, pauseWhilePending: true, warnPercent: 80, calendar }
}

async function store(trx: Transaction, ticketId: string, { clock, lines }: ClockStep) {
  const id = clock.id ?? newId()
  const state = [
    clock.policyId,
    clock.targetMs,
    clock.runningSince,
    Math.round(clock.elapsedMs),
    clock.warnAt,
    clock.dueAt,
  ]
  const ends = [clock.breachedAt, clock.stoppedAt]
  const why = [
    id,
    lines.map(() => newId()),
    lines.map(({ event }) => event),
    lines.map(({ reason }) => reason),
    lines.map(({ elapsedMs }) => Math.round(elapsedMs)),
    lines.map(({ at }) => at),
  ]
  if (clock.id) await sql(UPDATE, [...state, ...ends, id, ...why], trx)
  else
    await sql(INSERT, [id, ticketId, clock.kind, clock.startedAt, ...state, ...ends, ...why], trx)
}

/** A clock and the lines that say why, which are in the order in which they came to be. */
const withLines = (clock: string) =>
  prepared(`
  with clock as (${clock})
  insert into clock_entries (id, clock_id, event, reason, elapsed_ms, at)
  select line.id, ?::uuid, line.event, line.reason, line.elapsed_ms, line.at
    from unnest(?::uuid[], ?::text[], ?::text[], ?::bigint[], ?::timestamptz[]) as line (id, event, reason, elapsed_ms, at)`)

const INSERT = withLines(`
  insert into ticket_clocks (id, ticket_id, kind, started_at, policy_id, target_ms, running_since, elapsed_ms, warn_at, due_at, breached_at, stopped_at)
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`)

/** A clock warns once, whatever becomes of its target. */
const UPDATE = withLines(`
  update ticket_clocks
     set policy_id = ?, target_ms = ?, running_since = ?, elapsed_ms = ?, warn_at = ?, due_at = ?, breached_at = ?, stopped_at = ?
   where id = ?`)

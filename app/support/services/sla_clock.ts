import { addBusiness, businessBetween, type Calendar } from '#app/support/services/business_time'
import type { TicketFacts } from '#app/support/queries/ticket_facts'

export const CLOCK_KINDS = ['first_response', 'next_response', 'resolution'] as const
export type ClockKind = (typeof CLOCK_KINDS)[number]

/** What a policy asks for, in milliseconds of business. */
export type SlaTerms = {
  policyId: string
  targets: Partial<Record<ClockKind, number>>
  pauseWhilePending: boolean
  warnPercent: number
  calendar: Calendar
}
/** What of a ticket the clocks go by. */
export type ClockFacts = Pick<
  TicketFacts,
  'status' | 'createdAt' | 'firstResponseAt' | 'waitingSince' | 'resolvedAt' | 'isSpam'
>
export type Clock = {
  id: string
  kind: ClockKind
  policyId: string
  targetMs: number
  startedAt: Date
  runningSince: Date | null
  elapsedMs: number
  breachedAt: Date | null
  stoppedAt: Date | null
  warnAt: Date | null
  dueAt: Date | null
}
export type ClockEvent = 'started' | 'paused' | 'resumed' | 'retargeted' | 'breached' | 'stopped'
/** What becomes of a clock: its new state, and the lines that say why. */
export type ClockStep = {
  clock: Omit<Clock, 'id'> & { id: string | null }
  lines: { event: ClockEvent; reason: string; elapsedMs: number; at: Date }[]
}

type Wish = { runs: boolean; paused: boolean; from: Date; reason: string }

const isOver = ({ status, isSpam }: ClockFacts) =>
  isSpam || status === 'resolved' || status === 'closed'

/** What each clock should be doing, from what the ticket is. */
function wishOf(kind: ClockKind, facts: ClockFacts, { pauseWhilePending }: SlaTerms): Wish {
  const paused = pauseWhilePending && (facts.status === 'pending' || facts.status === 'snoozed')
  const over = isOver(facts)
  const reason = over ? (facts.isSpam ? 'spam' : facts.status) : facts.status
  if (kind === 'first_response') {
    const runs = !over && facts.firstResponseAt === null
    return {
      runs,
      paused,
      from: facts.createdAt,
      reason: facts.firstResponseAt ? 'answered' : reason,
    }
  }
  if (kind === 'next_response') {
    const runs = !over && facts.firstResponseAt !== null && facts.waitingSince !== null
    return {
      runs,
      paused,
      from: facts.waitingSince ?? facts.createdAt,
      reason: over ? reason : 'answered',
    }
  }
  return { runs: !over, paused, from: facts.createdAt, reason }
}

/** How much business a clock has counted by now. */
export const elapsedOf = (
  { elapsedMs, runningSince }: Clock,
  calendar: Calendar,
  now: Date
): number => elapsedMs + (runningSince ? businessBetween(calendar, runningSince, now) : 0)

/**
 * What changes with the ticket, given its clocks: those that go, and of those that a ticket has once (first response,
 * resolution) also one that has stopped: reopening takes it up where it stood. Pure: the same facts at the same instant
 * give the same steps, and facts that did not change give none.
 */
export function clockSteps(
  facts: ClockFacts,
  clocks: Clock[],
  terms: SlaTerms | null,
  now: Date
): ClockStep[] {
  return CLOCK_KINDS.flatMap((kind) => {
    const clock = clocks.find((one) => one.kind === kind && !one.stoppedAt)
    const earlier =
      kind === 'next_response'
        ? undefined
        : clocks.find((one) => one.kind === kind && one.stoppedAt)
    const target = terms?.targets[kind]
    if (!terms || target === undefined)
      return clock && terms ? stop(clock, terms, 'policy', now) : []
    const wish = wishOf(kind, facts, terms)
    if (clock)
      return wish.runs
        ? adjust(clock, wish, terms, target, now)
        : stop(clock, terms, wish.reason, now)
    if (!wish.runs) return []
    return earlier
      ? takeUp(earlier, wish, terms, target, now)
      : start(kind, wish, terms, target, now)
  })
}

function start(
  kind: ClockKind,
  wish: Wish,
  terms: SlaTerms,
  targetMs: number,
  now: Date
): ClockStep[] {
  const elapsedMs = wish.paused ? businessBetween(terms.calendar, wish.from, now) : 0
  const clock = {
    id: null,
    kind,
    policyId: terms.policyId,
    targetMs,
    startedAt: wish.from,
    runningSince: wish.paused ? null : wish.from,
    elapsedMs,
    breachedAt: null,
    stoppedAt: null,
  }
  const lines: ClockStep['lines'] = [
    { event: 'started', reason: wish.reason, elapsedMs: 0, at: wish.from },
  ]
  if (wish.paused) lines.push({ event: 'paused', reason: wish.reason, elapsedMs, at: now })
  return [stepOf(clock, terms, lines)]
}

function adjust(
  clock: Clock,
  wish: Wish,
  terms: SlaTerms,
  targetMs: number,
  now: Date
): ClockStep[] {
  const elapsedMs = elapsedOf(clock, terms.calendar, now)
  const isOther = clock.targetMs !== targetMs || clock.policyId !== terms.policyId
  const late = wish.paused && !isOther ? lateness(clock, terms, elapsedMs) : null
  const lines = late ? [late.line] : []
  if (isOther) lines.push({ event: 'retargeted', reason: 'policy', elapsedMs, at: now })
  if (wish.paused && clock.runningSince)
    lines.push({ event: 'paused', reason: wish.reason, elapsedMs, at: now })
  if (!wish.paused && !clock.runningSince)
    lines.push({ event: 'resumed', reason: wish.reason, elapsedMs, at: now })
  if (lines.length === 0) return move(clock, terms, elapsedMs, now)
  const runningSince = wish.paused ? null : now
  const breachedAt = late?.at ?? clock.breachedAt
  const state = {
    ...clock,
    policyId: terms.policyId,
    targetMs,
    elapsedMs,
    runningSince,
    breachedAt,
  }
  return [stepOf(state, terms, lines)]
}

/**
 * It goes on, by a calendar that is another one by now: that counts also what it has run already, so that a holiday which is
 * taken back leaves no trace. What was missed stays missed.
 */
function move(clock: Clock, terms: SlaTerms, elapsedMs: number, now: Date): ClockStep[] {
  if (!clock.runningSince || clock.breachedAt) return []
  const { dueAt, warnAt } = stepOf(clock, terms, []).clock
  const isPutOff = dueAt?.getTime() !== clock.dueAt?.getTime()
  if (!isPutOff && warnAt?.getTime() === clock.warnAt?.getTime()) return []
  const reason = isPutOff ? 'calendar' : 'policy'
  return [stepOf(clock, terms, [{ event: 'retargeted', reason, elapsedMs, at: now }])]
}

function stop(clock: Clock, terms: SlaTerms, reason: string, now: Date): ClockStep[] {
  const elapsedMs = elapsedOf(clock, terms.calendar, now)
  const late = lateness(clock, terms, elapsedMs)
  const breachedAt = late?.at ?? clock.breachedAt
  const stopped = { ...clock, elapsedMs, runningSince: null, stoppedAt: now, breachedAt }
  const line = { event: 'stopped' as const, reason, elapsedMs, at: now }
  return [stepOf(stopped, terms, late ? [late.line, line] : [line])]
}

type Line = ClockStep['lines'][number]

/** It ran out before the sweep came round to say so: late is late, from the instant that was due. */
function lateness(clock: Clock, { calendar }: SlaTerms, elapsedMs: number) {
  const { runningSince, targetMs, breachedAt } = clock
  if (breachedAt || !runningSince || elapsedMs <= targetMs) return null
  const at = addBusiness(calendar, runningSince, targetMs - clock.elapsedMs)!
  const line: Line = { event: 'breached', reason: 'time', elapsedMs: targetMs, at }
  return { at, line }
}

function takeUp(
  clock: Clock,
  wish: Wish,
  terms: SlaTerms,
  targetMs: number,
  now: Date
): ClockStep[] {
  const again = {
    ...clock,
    policyId: terms.policyId,
    targetMs,
    stoppedAt: null,
    runningSince: wish.paused ? null : now,
  }
  return [
    stepOf(again, terms, [
      { event: 'resumed', reason: 'reopened', elapsedMs: clock.elapsedMs, at: now },
    ]),
  ]
}

/** Beyond the calendar's reach nothing is ever due; what runs has a time all the same. */
const NEVER = new Date('9999-01-01T00:00:00Z')

function stepOf(
  clock: Omit<ClockStep['clock'], 'warnAt' | 'dueAt'>,
  { calendar, warnPercent }: SlaTerms,
  lines: ClockStep['lines']
): ClockStep {
  const { runningSince, elapsedMs, targetMs } = clock
  const at = (share: number) =>
    runningSince && (addBusiness(calendar, runningSince, targetMs * share - elapsedMs) ?? NEVER)
  return { clock: { ...clock, warnAt: at(warnPercent / 100), dueAt: at(1) }, lines }
}

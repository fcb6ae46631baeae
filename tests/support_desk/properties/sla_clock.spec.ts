import fc from 'fast-check'
import { test } from '@japa/runner'
import { addBusiness, businessBetween, type Calendar } from '#app/support/services/business_time'
import {
  CLOCK_KINDS,
  type Clock,
  type ClockFacts,
  clockSteps,
  elapsedOf,
  type SlaTerms,
} from '#app/support/services/sla_clock'

const MINUTE = 60_000
const START = Date.UTC(2026, 2, 5, 11)
const HOURS: Calendar[] = [
  null,
  {
    timeZone: 'America/Sao_Paulo',
    weekly: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: '08:00', to: '18:00' })),
    holidays: new Set(['2026-03-06']),
  },
  {
    timeZone: 'Europe/Lisbon',
    weekly: [4, 5, 6, 7].map((weekday) => ({ weekday, from: '09:00', to: '24:00' })),
    holidays: new Set(),
  },
]

const ACTS = ['student', 'agent', 'pend', 'resolve', 'reopen', 'priority', 'calendar'] as const
type Act = { after: number; what: (typeof ACTS)[number]; calendar: Calendar }
const act: fc.Arbitrary<Act> = fc.record({
  after: fc.integer({ min: 1, max: 600 }),
  what: fc.constantFrom(...ACTS),
  calendar: fc.constantFrom(...HOURS),
})

/** A ticket as the rules of its states have it. */
function follow(facts: ClockFacts, what: Act['what'], now: Date): ClockFacts {
  const { status } = facts
  if (what === 'student') {
    if (status === 'closed') return facts
    const back = status === 'pending' || status === 'resolved'
    return {
      ...facts,
      waitingSince: facts.waitingSince ?? now,
      status: back ? 'open' : status,
      resolvedAt: back ? null : facts.resolvedAt,
    }
  }
  if (what === 'agent')
    return {
      ...facts,
      status: status === 'new' ? 'open' : status,
      firstResponseAt: facts.firstResponseAt ?? now,
      waitingSince: null,
    }
  if (what === 'pend') return status === 'open' ? { ...facts, status: 'pending' } : facts
  if (what === 'resolve')
    return status === 'resolved'
      ? facts
      : { ...facts, status: 'resolved', resolvedAt: now, waitingSince: null }
  if (what === 'reopen')
    return status === 'resolved' ? { ...facts, status: 'open', resolvedAt: null } : facts
  return facts
}

/** The three clocks, each minute by itself: they count by the calendar that holds when the stretch which they are part of ends. */
class NaiveModel {
  #minutes: Record<Clock['kind'], Date[]> = {
    first_response: [],
    next_response: [],
    resolution: [],
  }
  #sums = { first_response: 0, next_response: 0, resolution: 0 }

  minute(facts: ClockFacts, from: Date) {
    for (const kind of CLOCK_KINDS) if (this.#runs(kind, facts)) this.#minutes[kind].push(from)
  }

  /** Whatever runs no more has counted what it has counted. */
  settle(facts: ClockFacts, calendar: Calendar) {
    for (const kind of CLOCK_KINDS) {
      if (this.#runs(kind, facts)) continue
      this.#sums[kind] += this.#open(kind, calendar)
      this.#minutes[kind] = []
    }
  }

  total = (kind: Clock['kind'], calendar: Calendar) => this.#sums[kind] + this.#open(kind, calendar)

  #open = (kind: Clock['kind'], calendar: Calendar) =>
    this.#minutes[kind].reduce(
      (sum, from) => sum + businessBetween(calendar, from, new Date(from.getTime() + MINUTE)),
      0
    )

  #runs(kind: Clock['kind'], { status, firstResponseAt, waitingSince }: ClockFacts) {
    if (status === 'resolved' || status === 'closed' || status === 'pending') return false
    if (kind === 'resolution') return true
    return kind === 'first_response' ? !firstResponseAt : Boolean(firstResponseAt && waitingSince)
  }
}

test.group('clocks of tickets', () => {
  test('count what a walk from minute to minute counts, through every turn that a ticket and its calendar take', ({
    assert,
  }) => {
    fc.assert(
      fc.property(fc.constantFrom(...HOURS), fc.array(act, { maxLength: 12 }), (first, acts) => {
        let terms: SlaTerms = {
          policyId: 'p',
          targets: {
            first_response: 60 * MINUTE,
            next_response: 30 * MINUTE,
            resolution: 480 * MINUTE,
          },
          pauseWhilePending: true,
          warnPercent: 80,
          calendar: first,
        }
        let now = new Date(START)
        let facts: ClockFacts = {
          status: 'new',
          createdAt: now,
          firstResponseAt: null,
          waitingSince: now,
          resolvedAt: null,
          isSpam: false,
        }
        const clocks: Clock[] = []
        const naive = new NaiveModel()
        let names = 0
        const late: { id: string; elapsedMs: number; at: Date }[] = []
        const track = () => {
          const live = clocks
            .filter((clock) => !clock.stoppedAt || clock.kind !== 'next_response')
            .reverse()
          for (const { clock, lines } of clockSteps(facts, live, terms, now)) {
            const known = clocks.find(({ id }) => id === clock.id)
            if (known) Object.assign(known, clock)
            else clocks.push({ ...clock, id: String(names++) })
            const id = known?.id ?? clocks.at(-1)!.id
            for (const { event, elapsedMs, at } of lines)
              if (event === 'breached') late.push({ id, elapsedMs, at })
            assert.equal(clock.dueAt === null, clock.runningSince === null)
          }
          // Whatever runs is due when the calendar of now has it so.
          for (const { runningSince, breachedAt, targetMs, elapsedMs, dueAt } of clocks)
            if (runningSince && !breachedAt)
              assert.deepEqual(
                dueAt,
                addBusiness(terms.calendar, runningSince, targetMs - elapsedMs)
              )
        }
        track()
        for (const { after, what, calendar } of acts) {
          for (let minute = 0; minute < after; minute++) {
            naive.minute(facts, now)
            now = new Date(now.getTime() + MINUTE)
          }
          if (what === 'calendar') terms = { ...terms, calendar }
          facts = follow(facts, what, now)
          naive.settle(facts, terms.calendar)
          track()
          assert.lengthOf(
            clockSteps(
              facts,
              clocks
                .filter((clock) => !clock.stoppedAt || clock.kind !== 'next_response')
                .reverse(),
              terms,
              now
            ),
            0,
            'nothing is left to do'
          )
        }
        // Whoever is late says so once, from the very instant; whoever is not says nothing.
        for (const clock of clocks.filter(({ runningSince }) => !runningSince)) {
          const said = late.filter(({ id }) => id === clock.id)
          assert.lengthOf(said, clock.elapsedMs > clock.targetMs ? 1 : 0)
          if (said.length === 0) continue
          assert.equal(said[0].elapsedMs, clock.targetMs)
          assert.deepEqual(said[0].at, clock.breachedAt)
          if (!acts.some(({ what }) => what === 'calendar'))
            assert.isAtLeast(businessBetween(first, clock.startedAt, said[0].at), clock.targetMs)
        }
        const sum = (kind: Clock['kind']) =>
          clocks
            .filter((clock) => clock.kind === kind)
            .reduce((total, clock) => total + elapsedOf(clock, terms.calendar, now), 0)
        for (const kind of CLOCK_KINDS)
          assert.equal(sum(kind), naive.total(kind, terms.calendar), kind)
        for (const kind of ['first_response', 'resolution'] as const)
          assert.isAtMost(clocks.filter((clock) => clock.kind === kind).length, 1)
      }),
      { numRuns: 120 }
    )
  })
})

import fc from 'fast-check'
import { test } from '@japa/runner'
import { businessBetween, type Calendar } from '#app/support/services/business_time'
import {
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

type Act = { after: number; what: 'student' | 'agent' | 'pend' | 'resolve' | 'reopen' | 'priority' }
const act: fc.Arbitrary<Act> = fc.record({
  after: fc.integer({ min: 1, max: 600 }),
  what: fc.constantFrom('student', 'agent', 'pend', 'resolve', 'reopen', 'priority'),
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

/** The three clocks, each minute by itself. */
class NaiveModel {
  resolution = 0
  first = 0
  next = 0

  minute(facts: ClockFacts, calendar: Calendar, from: Date) {
    const counted = businessBetween(calendar, from, new Date(from.getTime() + MINUTE))
    const over = facts.status === 'resolved' || facts.status === 'closed'
    if (over || facts.status === 'pending') return
    this.resolution += counted
    if (!facts.firstResponseAt) this.first += counted
    if (facts.firstResponseAt && facts.waitingSince) this.next += counted
  }
}

test.group('clocks of tickets', () => {
  test('count what a walk from minute to minute counts, through every turn that a ticket takes', ({
    assert,
  }) => {
    fc.assert(
      fc.property(fc.constantFrom(...HOURS), fc.array(act, { maxLength: 12 }), (calendar, acts) => {
        const terms: SlaTerms = {
          policyId: 'p',
          targets: {
            first_response: 60 * MINUTE,
            next_response: 30 * MINUTE,
            resolution: 480 * MINUTE,
          },
          pauseWhilePending: true,
          warnPercent: 80,
          calendar,
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
          for (const { clock, dueAt, lines } of clockSteps(facts, live, terms, now)) {
            const known = clocks.find(({ id }) => id === clock.id)
            if (known) Object.assign(known, clock)
            else clocks.push({ ...clock, id: String(names++) })
            const id = known?.id ?? clocks.at(-1)!.id
            for (const { event, elapsedMs, at } of lines)
              if (event === 'breached') late.push({ id, elapsedMs, at })
            assert.equal(dueAt === null, clock.runningSince === null)
          }
        }
        track()
        for (const { after, what } of acts) {
          for (let minute = 0; minute < after; minute++) {
            naive.minute(facts, calendar, now)
            now = new Date(now.getTime() + MINUTE)
          }
          facts = follow(facts, what, now)
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
          assert.isAtLeast(businessBetween(calendar, clock.startedAt, said[0].at), clock.targetMs)
        }
        const sum = (kind: Clock['kind']) =>
          clocks
            .filter((clock) => clock.kind === kind)
            .reduce((total, clock) => total + elapsedOf(clock, calendar, now), 0)
        assert.deepEqual(
          {
            first: sum('first_response'),
            next: sum('next_response'),
            resolution: sum('resolution'),
          },
          { first: naive.first, next: naive.next, resolution: naive.resolution }
        )
        for (const kind of ['first_response', 'resolution'] as const)
          assert.isAtMost(clocks.filter((clock) => clock.kind === kind).length, 1)
      }),
      { numRuns: 120 }
    )
  })
})

import fc from 'fast-check'
import { test } from '@japa/runner'
import { v4 as uuid } from 'uuid'
import { sql } from '#app/core/database/sql'
import { transaction } from '#app/core/database/transaction'
import { newId } from '#app/core/operation'
import { takeTurn } from '#app/botconversa/services/rate'

const WINDOW = 60_000
const LEASE = 30_000

/** A call as the table has it, in milliseconds before now; one that has not ended is null. */
type Row = { startedAgo: number; finishedAgo: number | null }
const rows = fc.array(
  fc
    .record({
      startedAgo: fc.integer({ min: 1, max: 200_000 }),
      part: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
    })
    .map(({ startedAgo, part }): Row => ({
      startedAgo,
      finishedAgo: part === null ? null : Math.round(startedAgo * part),
    })),
  { maxLength: 12 }
)

/** The rule as it is written down, said without SQL: since when each call that counts is over, oldest first. */
const countedAgo = (calls: Row[]) =>
  calls
    .map(({ startedAgo, finishedAgo }) => Math.max(finishedAgo ?? -Infinity, startedAgo - LEASE))
    .map((overAgo) => Math.max(overAgo, 0))
    .filter((overAgo) => overAgo < WINDOW)
    .toSorted((a, b) => b - a)

/** A step of somebody who calls: how long they hesitate, how long it takes, and where in between it arrives. */
const steps = fc.array(
  fc.record({
    pause: fc.integer({ min: 0, max: 40 }),
    takes: fc.integer({ min: 1, max: 80 }),
    arrives: fc.double({ min: 0, max: 1, noNaN: true }),
  }),
  { minLength: 1, maxLength: 60 }
)

test.group('the rate, whatever the calls', () => {
  test('the database decides as the rule says, and names the wait', async ({ assert }) => {
    await fc.assert(
      fc.asyncProperty(rows, fc.integer({ min: 1, max: 8 }), async (calls, ratePerMinute) => {
        const apiKeyHash = uuid()
        for (const { startedAgo, finishedAgo } of calls)
          await sql(
            `insert into botconversa_calls (id, api_key_hash, started_at, finished_at)
             values (?, ?, clock_timestamp() - ? * interval '1 ms', clock_timestamp() - ?::float8 * interval '1 ms')`,
            [newId(), apiKeyHash, startedAgo, finishedAgo]
          )
        const counted = countedAgo(calls)
        const turn = await transaction((trx) =>
          takeTurn(trx, { apiKeyHash, ratePerMinute, windowMs: WINDOW, leaseMs: LEASE })
        )
        const excess = counted.length - ratePerMinute
        // What is about to leave the window, or to end by its lease, may have done so by now.
        const isClose = calls.some(({ startedAgo, finishedAgo }) =>
          [
            startedAgo - LEASE,
            startedAgo - LEASE - WINDOW,
            (finishedAgo ?? Infinity) - WINDOW,
          ].some((distance) => Math.abs(distance) < 2_000)
        )
        fc.pre(!isClose)
        if (excess < 0) assert.property(turn, 'turnId')
        else
          assert.approximately((turn as { waitMs: number }).waitMs, WINDOW - counted[excess], 4_000)
      }),
      { numRuns: 150 }
    )
  })

  test('by that rule no window of arrivals ever holds more than the rate', ({ assert }) => {
    fc.assert(
      fc.property(
        fc.array(steps, { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 1, max: 6 }),
        fc.integer({ min: 20, max: 200 }),
        (people, rate, window) => {
          const arrivals = simulate(people, rate, window)
          for (const [place, at] of arrivals.entries())
            assert.isAtMost(
              arrivals.slice(place).filter((other) => other - at < window).length,
              rate
            )
        }
      ),
      { numRuns: 300 }
    )
  })
})

type Step = { pause: number; takes: number; arrives: number }

/** Several callers on one clock; each asks again every millisecond until it may. */
function simulate(people: Step[][], rate: number, window: number): number[] {
  const calls: { over: number }[] = []
  const arrivals: number[] = []
  const callers = people.map((plan) => ({ plan: [...plan], freeAt: plan[0].pause }))
  for (let now = 0; callers.some(({ plan }) => plan.length > 0) && now < 20_000; now++) {
    for (const caller of callers) {
      const step = caller.plan[0]
      if (!step || caller.freeAt > now) continue
      const isCounted = ({ over }: { over: number }) => Math.min(over, now) > now - window
      if (calls.filter(isCounted).length >= rate) continue
      const over = now + step.takes
      calls.push({ over })
      arrivals.push(now + step.takes * step.arrives)
      caller.plan.shift()
      caller.freeAt = over + (caller.plan[0]?.pause ?? 0)
    }
  }
  return arrivals.toSorted((a, b) => a - b)
}

import fc from 'fast-check'
import { DateTime } from 'luxon'
import { test } from '@japa/runner'
import {
  addBusiness,
  businessBetween,
  type Calendar,
  isOpen,
  nextOpening,
} from '#app/support/services/business_time'

const MINUTE = 60_000
const clock = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
const range = fc
  .tuple(
    fc.integer({ min: 1, max: 7 }),
    fc.integer({ min: 0, max: 47 }),
    fc.integer({ min: 1, max: 48 })
  )
  .map(([weekday, from, length]) => ({
    weekday,
    from: clock(from * 30),
    to: clock(Math.min(1440, (from + length) * 30)),
  }))
/** Of zones that change their clocks, and of one that no longer does. */
const zone = fc.constantFrom('America/Sao_Paulo', 'America/New_York', 'Europe/Lisbon', 'UTC')
const day = fc
  .integer({ min: 0, max: 13 })
  .map((days) => DateTime.utc(2026, 3, 5).plus({ days }).toISODate()!)
const calendar: fc.Arbitrary<NonNullable<Calendar>> = fc.record({
  timeZone: zone,
  weekly: fc.array(range, { maxLength: 10 }),
  holidays: fc.array(day, { maxLength: 3 }).map((days) => new Set(days)),
})
/** Around the nights in which New York and Lisbon change their clocks. */
const instant = fc.oneof(
  fc
    .integer({ min: 0, max: 14 * 1440 })
    .map((minutes) => new Date(Date.UTC(2026, 2, 5) + minutes * MINUTE)),
  fc
    .integer({ min: 0, max: 7 * 1440 })
    .map((minutes) => new Date(Date.UTC(2026, 2, 26) + minutes * MINUTE))
)

/** What it must come to: each minute by itself. */
function openByHand({ timeZone, weekly, holidays }: NonNullable<Calendar>, at: Date): boolean {
  const local = DateTime.fromJSDate(at, { zone: timeZone })
  if (holidays.has(local.toISODate()!)) return false
  const time = local.toFormat('HH:mm')
  return weekly.some(
    ({ weekday, from, to }) => weekday === local.weekday && from <= time && time < to
  )
}

test.group('business time', () => {
  test('what ends at a time that the clocks skip ends when they are set forward', ({ assert }) => {
    const lisbon = {
      timeZone: 'Europe/Lisbon',
      weekly: [{ weekday: 7, from: '00:00', to: '01:30' }],
      holidays: new Set<string>(),
    }
    const [from, to] = [new Date('2026-03-28T12:00:00Z'), new Date('2026-03-29T12:00:00Z')]
    assert.equal(businessBetween(lisbon, from, to), 60 * MINUTE)
  })

  test('is what a walk from minute to minute counts, whatever hours, holidays and changes of the clock', ({
    assert,
  }) => {
    fc.assert(
      fc.property(
        calendar,
        instant,
        fc.integer({ min: 0, max: 3 * 1440 }),
        (hours, from, minutes) => {
          let counted = 0
          for (let minute = 0; minute < minutes; minute++)
            if (openByHand(hours, new Date(from.getTime() + minute * MINUTE))) counted++
          const to = new Date(from.getTime() + minutes * MINUTE)
          assert.equal(businessBetween(hours, from, to) / MINUTE, counted)
          assert.equal(isOpen(hours, from), openByHand(hours, from))
        }
      ),
      { numRuns: 300 }
    )
  })

  test('what is added has passed when it is due, and not a moment sooner', ({ assert }) => {
    fc.assert(
      fc.property(calendar, instant, fc.integer({ min: 1, max: 600 }), (hours, from, minutes) => {
        const due = addBusiness(hours, from, minutes * MINUTE)
        if (!due)
          return assert.equal(
            businessBetween(hours, from, new Date(from.getTime() + 100 * 24 * 60 * MINUTE)),
            0
          )
        assert.equal(businessBetween(hours, from, due), minutes * MINUTE)
        assert.isBelow(businessBetween(hours, from, new Date(due.getTime() - 1)), minutes * MINUTE)
      }),
      { numRuns: 500 }
    )
  })

  test('it opens next when it opens, and not before', ({ assert }) => {
    fc.assert(
      fc.property(calendar, instant, (hours, at) => {
        const next = nextOpening(hours, at)
        if (openByHand(hours, at)) return assert.isNull(next)
        if (!next) return
        assert.isTrue(isOpen(hours, next))
        assert.equal(businessBetween(hours, at, next), 0)
      }),
      { numRuns: 500 }
    )
    assert.isTrue(isOpen(null, new Date()))
    assert.equal(businessBetween(null, new Date(0), new Date(MINUTE)), MINUTE)
  })
})

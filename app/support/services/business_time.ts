import { DateTime } from 'luxon'

/** One stretch of a week: `to` may be 24:00. */
export type OpenRange = { weekday: number; from: string; to: string }
/** Null stands for "always open". Days are cut where the calendar's people live. */
export type Calendar = {
  timeZone: string
  weekly: OpenRange[]
  /** `YYYY-MM-DD` on which nobody works. */
  holidays: ReadonlySet<string>
} | null

type Stretch = { start: number; end: number }

/** Further ahead than this nothing is looked for: a calendar without hours never opens. */
const MOST_DAYS = 400

const minutesOf = (clock: string) => {
  const [hours, minutes] = clock.split(':').map(Number)
  return hours * 60 + minutes
}

/** A time that the clocks skip is the instant at which they are set forward, and not as much later as they skip. */
function existing(found: DateTime, minutes: number): number {
  const isSkipped = found.hour * 60 + found.minute !== minutes
  let at = found
  while (isSkipped && at.minus({ minutes: 1 }).offset === found.offset)
    at = at.minus({ minutes: 1 })
  return at.toMillis()
}

/** When a day is open, in order and without overlaps. Clocks that are set back or forward are the zone's to know. */
function stretchesOf(calendar: NonNullable<Calendar>, day: DateTime): Stretch[] {
  if (calendar.holidays.has(day.toISODate()!)) return []
  const at = (clock: string) => {
    const minutes = minutesOf(clock)
    return minutes === 1440
      ? day.plus({ days: 1 }).startOf('day').toMillis()
      : existing(day.set({ hour: Math.floor(minutes / 60), minute: minutes % 60 }), minutes)
  }
  const ranges = calendar.weekly
    .filter(({ weekday, from, to }) => weekday === day.weekday && minutesOf(from) < minutesOf(to))
    .map(({ from, to }) => ({ start: at(from), end: at(to) }))
    .sort((a, b) => a.start - b.start)
  return merge(ranges)
}

function merge(ranges: Stretch[]): Stretch[] {
  const merged: Stretch[] = []
  for (const range of ranges) {
    const last = merged.at(-1)
    if (last && range.start <= last.end) last.end = Math.max(last.end, range.end)
    else if (range.end > range.start) merged.push({ ...range })
  }
  return merged
}

/** The open stretches from an instant on, day by day. */
function* openFrom(calendar: NonNullable<Calendar>, from: Date): Generator<Stretch> {
  let day = DateTime.fromJSDate(from, { zone: calendar.timeZone }).startOf('day')
  for (let days = 0; days <= MOST_DAYS; days++) {
    for (const { start, end } of stretchesOf(calendar, day))
      if (end > from.getTime()) yield { start: Math.max(start, from.getTime()), end }
    day = day.plus({ days: 1 }).startOf('day')
  }
}

/** How many milliseconds of business lie between two instants. */
export function businessBetween(calendar: Calendar, from: Date, to: Date): number {
  if (to <= from) return 0
  if (!calendar) return to.getTime() - from.getTime()
  let day = DateTime.fromJSDate(from, { zone: calendar.timeZone }).startOf('day')
  let sum = 0
  while (day.toMillis() < to.getTime()) {
    for (const { start, end } of stretchesOf(calendar, day))
      sum += Math.max(0, Math.min(end, to.getTime()) - Math.max(start, from.getTime()))
    day = day.plus({ days: 1 }).startOf('day')
  }
  return sum
}

/** The instant by which so much business has passed; null where it never does. */
export function addBusiness(calendar: Calendar, from: Date, milliseconds: number): Date | null {
  if (!calendar || milliseconds <= 0) return new Date(from.getTime() + Math.max(0, milliseconds))
  let left = milliseconds
  for (const { start, end } of openFrom(calendar, from)) {
    if (end - start >= left) return new Date(start + left)
    left -= end - start
  }
  return null
}

export function isOpen(calendar: Calendar, at: Date): boolean {
  if (!calendar) return true
  const [next] = openFrom(calendar, at)
  return next !== undefined && next.start === at.getTime()
}

/** When it opens next; null where it is open, or never opens. */
export function nextOpening(calendar: Calendar, at: Date): Date | null {
  if (isOpen(calendar, at)) return null
  const [next] = openFrom(calendar!, at)
  return next ? new Date(next.start) : null
}

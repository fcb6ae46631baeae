import { LRUCache } from 'lru-cache'
import { sql } from '#app/core/database/sql'
import type { Transaction } from '#app/core/database/transaction'
import { NotFound } from '#app/core/http/problem'
import type { Calendar, OpenRange } from '#app/support/services/business_time'

export type BusinessHours = {
  /** @format uuid */
  id: string
  name: string
  timeZone: string
  weekly: OpenRange[]
  version: number
}
export type Holiday = {
  /** @format uuid */
  id: string
  /** `YYYY-MM-DD` */
  date: string
  name: string
  /** Null: of all hours. @format uuid */
  businessHoursId: string | null
}

const HOURS = `select h.id, h.name, h.time_zone as "timeZone", h.weekly, h.version from business_hours h`
const HOLIDAYS = `
  select d.id, to_char(d.date, 'YYYY-MM-DD') as date, d.name, d.business_hours_id as "businessHoursId" from holidays d`

export const listHours = () => sql<BusinessHours>(`${HOURS} order by fold(h.name), h.id`)

/** @throws NotFound */
export async function findHours(id: string, trx?: Transaction): Promise<BusinessHours> {
  const [hours] = await sql<BusinessHours>(`${HOURS} where h.id = ?`, [id], trx)
  if (!hours) throw new NotFound()
  return hours
}

export const listHolidays = (year?: number) =>
  sql<Holiday>(
    `${HOLIDAYS} where ?::int is null or extract(year from d.date) = ?::int order by d.date, d.id`,
    [year ?? null, year ?? null]
  )

/** @throws NotFound */
export async function findHoliday(id: string, trx?: Transaction): Promise<Holiday> {
  const [holiday] = await sql<Holiday>(`${HOLIDAYS} where d.id = ?`, [id], trx)
  if (!holiday) throw new NotFound()
  return holiday
}

/** How many an import added, as was said of it then. */
export async function importedHolidays(importId: string): Promise<{ added: number }> {
  const [{ added }] = await sql<{ added: number }>(
    `select (payload ->> 'added')::int as added from events where subject_type = 'holidays' and subject_id = ?`,
    [importId]
  )
  return { added }
}

type CalendarJson = { timeZone: string; weekly: OpenRange[]; holidays: string[] }

/** Hours `h` and the days on which nobody works, as json. */
export const CALENDAR_JSON = `
  json_build_object('timeZone', h.time_zone, 'weekly', h.weekly, 'holidays',
    (select coalesce(json_agg(to_char(d.date, 'YYYY-MM-DD')), '[]') from holidays d
      where d.business_hours_id is null or d.business_hours_id = h.id))`

export const toCalendar = (json: CalendarJson | null): Calendar =>
  json && { ...json, holidays: new Set(json.holidays) }

/** Whether somebody is there, asked for all the time: what was changed elsewhere holds half a minute later. Clocks read anew. */
const known = new LRUCache<string, NonNullable<Calendar>>({ max: 200, ttl: 30_000 })

export async function calendarOf(id: string | null): Promise<Calendar> {
  if (!id) return null
  const cached = known.get(id)
  if (cached) return cached
  const [row] = await sql<{ calendar: CalendarJson }>(
    `select ${CALENDAR_JSON} as calendar from business_hours h where h.id = ?`,
    [id]
  )
  if (!row) return null
  const calendar = toCalendar(row.calendar)!
  known.set(id, calendar)
  return calendar
}

/** On this node at once. */
export const forgetCalendars = () => known.clear()

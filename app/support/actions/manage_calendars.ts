import Holidays from 'date-holidays'
import { IANAZone } from 'luxon'
import { sql } from '#app/core/database/sql'
import { type Transaction, transaction } from '#app/core/database/transaction'
import { recordEvent } from '#app/core/events/record_event'
import { Conflict, InvalidInput, Problem, StaleVersion } from '#app/core/http/problem'
import { newId } from '#app/core/operation'
import type User from '#app/identity/models/user'
import { askForRecount } from '#app/support/actions/recount_clocks'
import {
  type BusinessHours,
  findHoliday,
  findHours,
  forgetCalendars,
  type Holiday,
} from '#app/support/queries/calendars'
import type { OpenRange } from '#app/support/services/business_time'
import { insertRow, updateRow } from '#app/support/services/columns'

export type SaveHoursInput = {
  actor: User
  id?: string
  name?: string
  timeZone?: string
  weekly?: OpenRange[]
  version?: number
}

/** When the desk is served. */
export class SaveHours {
  /** @throws NotFound, StaleVersion, Conflict HOURS_NAME_TAKEN, InvalidInput */
  async handle({ actor, id, version, ...fields }: SaveHoursInput): Promise<BusinessHours> {
    refuseTimes(fields)
    return refused(() =>
      transaction(async (trx) => {
        const saved = id ? await change(trx, id, version, fields) : await make(trx, fields)
        await record(trx, id ? 'business_hours.updated' : 'business_hours.created', actor, saved.id)
        if (id) await askForRecount(trx)
        forgetCalendars()
        return findHours(saved.id, trx)
      })
    )
  }
}

export class DeleteHours {
  /** @throws NotFound, Conflict HOURS_IN_USE */
  async handle({ actor, id }: { actor: User; id: string }): Promise<void> {
    await refused(() =>
      transaction(async (trx) => {
        await findHours(id, trx)
        await sql('delete from business_hours where id = ?', [id], trx)
        await record(trx, 'business_hours.deleted', actor, id)
        forgetCalendars()
      })
    )
  }
}

export type AddHolidayInput = {
  actor: User
  date: string
  name: string
  businessHoursId?: string | null
}

export class AddHoliday {
  /** @throws Conflict HOLIDAY_KNOWN, Problem 422 HOURS_UNKNOWN */
  async handle({ actor, ...fields }: AddHolidayInput): Promise<Holiday> {
    return refused(() =>
      transaction(async (trx) => {
        const id = newId()
        await insertRow(trx, 'holidays', { id, ...fields })
        await record(trx, 'holiday.added', actor, id)
        await askForRecount(trx)
        forgetCalendars()
        return findHoliday(id, trx)
      })
    )
  }
}

export class RemoveHoliday {
  /** @throws NotFound */
  async handle({ actor, id }: { actor: User; id: string }): Promise<void> {
    await transaction(async (trx) => {
      await findHoliday(id, trx)
      await sql('delete from holidays where id = ?', [id], trx)
      await record(trx, 'holiday.removed', actor, id)
      await askForRecount(trx)
      forgetCalendars()
    })
  }
}

/** The public holidays of Brazil, and of one of its states, in a year. Those that are there already stay as they are. */
export class ImportHolidays {
  async handle({
    actor,
    year,
    state,
  }: {
    actor: User
    year: number
    state?: string
  }): Promise<{ added: number }> {
    const days = (state ? new Holidays('BR', state) : new Holidays('BR')).getHolidays(year, 'pt')
    const free = days.filter(({ type }) => type === 'public')
    return transaction(async (trx) => {
      const added = await sql(
        `insert into holidays (id, date, name) select * from unnest(?::uuid[], ?::date[], ?::text[]) on conflict do nothing returning 1`,
        [
          free.map(() => newId()),
          free.map(({ date }) => date.slice(0, 10)),
          free.map(({ name }) => name),
        ],
        trx
      )
      await recordEvent(trx, 'holidays.imported', {
        actor,
        subject: { type: 'holidays', id: newId() },
        payload: { year, state, added: added.length },
      })
      await askForRecount(trx)
      forgetCalendars()
      return { added: added.length }
    })
  }
}

async function make(trx: Transaction, fields: object): Promise<{ id: string }> {
  const id = newId()
  await insertRow(trx, 'business_hours', { id, ...fields })
  return { id }
}

async function change(trx: Transaction, id: string, version: number | undefined, fields: object) {
  await sql('select 1 from business_hours where id = ? for no key update', [id], trx)
  const current = await findHours(id, trx)
  if (version !== undefined && version !== current.version) throw new StaleVersion(current)
  await updateRow(trx, 'business_hours', id, { ...fields, updatedAt: new Date() })
  return { id }
}

function refuseTimes({ timeZone, weekly = [] }: SaveHoursInput | Omit<SaveHoursInput, 'actor'>) {
  if (timeZone !== undefined && !IANAZone.isValidZone(timeZone))
    throw new InvalidInput([
      { field: 'timeZone', rule: 'time_zone', message: 'A time zone is like America/Sao_Paulo' },
    ])
  const backwards = weekly.findIndex(({ from, to }) => from >= to)
  if (backwards >= 0)
    throw new InvalidInput([
      { field: `weekly.${backwards}`, rule: 'range', message: 'It must end after it begins' },
    ])
}

async function refused<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    const { constraint, code } = error as { constraint?: string; code?: string }
    if (constraint === 'business_hours_name') throw new Conflict('HOURS_NAME_TAKEN')
    if (constraint === 'holidays_once') throw new Conflict('HOLIDAY_KNOWN')
    if (constraint === 'holidays_business_hours_id_fkey') throw new Problem(422, 'HOURS_UNKNOWN')
    if (code === '23503') throw new Conflict('HOURS_IN_USE')
    throw error
  }
}

const record = (trx: Transaction, name: string, actor: User, id: string) =>
  recordEvent(trx, name, {
    actor,
    subject: { type: name.startsWith('holiday') ? 'holiday' : 'business_hours', id },
  })

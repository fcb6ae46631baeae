import { prepared, sql } from '#app/core/database/sql'
import type { Transaction } from '#app/core/database/transaction'
import { NotFound } from '#app/core/http/problem'
import { CALENDAR_JSON, toCalendar } from '#app/support/queries/calendars'
import type { TicketPriority } from '#app/support/queries/ticket_facts'
import type { Calendar } from '#app/support/services/business_time'

/** How soon the company answers, in business hours; the most specific policy holds. */
export type SlaPolicy = {
  /** @format uuid */
  id: string
  name: string
  /** @format uuid */
  queueId: string | null
  priority: TicketPriority | null
  /** @format uuid */
  businessHoursId: string | null
  firstResponseMinutes: number | null
  nextResponseMinutes: number | null
  resolutionMinutes: number | null
  pauseWhilePending: boolean
  warnPercent: number
  version: number
}

const COLUMNS = `
  y.id, y.name, y.queue_id as "queueId", y.priority, y.business_hours_id as "businessHoursId",
  y.first_response_minutes as "firstResponseMinutes", y.next_response_minutes as "nextResponseMinutes",
  y.resolution_minutes as "resolutionMinutes", y.pause_while_pending as "pauseWhilePending",
  y.warn_percent as "warnPercent", y.version`

export const listPolicies = () =>
  sql<SlaPolicy>(
    `select ${COLUMNS} from sla_policies y where y.archived_at is null order by fold(y.name), y.id`
  )

/** @throws NotFound */
export async function findPolicy(id: string, trx?: Transaction): Promise<SlaPolicy> {
  const [policy] = await sql<SlaPolicy>(
    `select ${COLUMNS} from sla_policies y where y.id = ? and y.archived_at is null`,
    [id],
    trx
  )
  if (!policy) throw new NotFound()
  return policy
}

export type SlaTermsRow = SlaPolicy & { calendar: Calendar }

/** The policy that holds, with the calendar that it goes by: as they are now, in this transaction. */
export const policyFor = (trx: Transaction, queueId: string | null, priority: TicketPriority) =>
  termsRow(CLOSEST, [queueId, priority], trx)

/** Any, also one that was ended. */
export const policyOfClock = (trx: Transaction, id: string) => termsRow(ONE, [id], trx)

async function termsRow(text: string, values: unknown[], trx: Transaction) {
  const [row] = await sql(text, values, trx)
  return row && ({ ...row, calendar: toCalendar(row.calendar) } as SlaTermsRow)
}

const TERMS = `
  select ${COLUMNS}, (select ${CALENDAR_JSON} from business_hours h where h.id = y.business_hours_id) as calendar
    from sla_policies y where`
const ONE = prepared(`${TERMS} y.id = ?`)
const CLOSEST = prepared(`
  ${TERMS} y.archived_at is null and (y.queue_id is null or y.queue_id = ?::uuid) and (y.priority is null or y.priority = ?)
   order by y.queue_id is null, y.priority is null limit 1`)

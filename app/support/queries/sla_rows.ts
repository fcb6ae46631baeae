import { sql } from '#app/core/database/sql'
import { CALENDAR_JSON, toCalendar } from '#app/support/queries/calendars'
import { type Clock, type ClockKind, elapsedOf } from '#app/support/services/sla_clock'

export const CLOCK_COLUMNS = `
  k.id, k.kind, k.policy_id as "policyId", k.target_ms as "targetMs", k.started_at as "startedAt",
  k.running_since as "runningSince", k.elapsed_ms as "elapsedMs", k.breached_at as "breachedAt", k.stopped_at as "stoppedAt",
  k.warn_at as "warnAt", k.due_at as "dueAt"`

export type ClockState = 'running' | 'paused' | 'met' | 'breached'
/** One line of why a clock is red. */
export type ClockLine = {
  /** @format date-time */
  at: string
  event: 'started' | 'paused' | 'resumed' | 'retargeted' | 'warned' | 'breached' | 'stopped'
  /** What made it so: a status, `answered`, `policy`, `calendar`, `reopened`, `time` … */
  reason: string
  elapsedSeconds: number
}
export type SlaClock = {
  /** @format uuid */
  id: string
  kind: ClockKind
  state: ClockState
  targetSeconds: number
  elapsedSeconds: number
  /** Negative: by so much too late. */
  remainingSeconds: number
  /** @format date-time */
  startedAt: string
  /** @format date-time */
  dueAt: string | null
  /** @format date-time */
  stoppedAt: string | null
  /** @format date-time */
  breachedAt: string | null
  lines: ClockLine[]
}
export type TicketSla = { policy: { id: string; name: string } | null; clocks: SlaClock[] }
/** The worst of the clocks that have not stopped. */
export type SlaSummary = {
  state: 'ok' | 'warning' | 'breached' | 'paused'
  kind: ClockKind
  /** @format date-time */
  dueAt: string | null
}

type LineJson = { event: ClockLine['event']; reason: string; elapsedMs: number; at: string }
type Row = Clock & {
  policyName: string
  calendar: Parameters<typeof toCalendar>[0]
  lines: LineJson[]
}

/** Why each clock stands where it stands, line by line, in business time. */
export async function slaOf(ticketId: string, now = new Date()): Promise<TicketSla> {
  const rows = await sql<Row>(SLA, [ticketId])
  const last = rows.at(-1)
  return {
    policy: last ? { id: last.policyId, name: last.policyName } : null,
    clocks: rows.map((row) => toClock(row, now)),
  }
}

function toClock(row: Row, now: Date): SlaClock {
  const elapsed = elapsedOf(row, toCalendar(row.calendar), now)
  const isLate = row.breachedAt !== null || elapsed > row.targetMs
  const open = row.runningSince ? 'running' : row.stoppedAt ? 'met' : 'paused'
  const seconds = (milliseconds: number) => Math.floor(milliseconds / 1000)
  return {
    id: row.id,
    kind: row.kind,
    state: isLate ? 'breached' : open,
    targetSeconds: seconds(row.targetMs),
    elapsedSeconds: seconds(elapsed),
    remainingSeconds: seconds(row.targetMs - elapsed),
    startedAt: row.startedAt.toISOString(),
    dueAt: row.dueAt?.toISOString() ?? null,
    stoppedAt: row.stoppedAt?.toISOString() ?? null,
    breachedAt: row.breachedAt?.toISOString() ?? null,
    lines: row.lines.map(({ event, reason, elapsedMs, at }) => ({
      at: new Date(at).toISOString(),
      event,
      reason,
      elapsedSeconds: seconds(elapsedMs),
    })),
  }
}

const SLA = `
  select ${CLOCK_COLUMNS}, y.name as "policyName",
         (select ${CALENDAR_JSON} from business_hours h where h.id = y.business_hours_id) as calendar,
         (select coalesce(json_agg(json_build_object('event', e.event, 'reason', e.reason, 'elapsedMs', e.elapsed_ms, 'at', e.at) order by e.id), '[]')
            from clock_entries e where e.clock_id = k.id) as lines
    from ticket_clocks k join sla_policies y on y.id = k.policy_id
   where k.ticket_id = ? order by k.started_at, k.id`

/** The worst clock of ticket `t` that goes, as json. Uses index: ticket_clocks_running. */
export const SLA_JSON = `
  select json_build_object('kind', x.kind, 'dueAt', x.due_at, 'state', s.state)
    from ticket_clocks x
   cross join lateral (select case when x.breached_at is not null or x.due_at <= now() then 'breached'
                                   when x.running_since is null then 'paused'
                                   when x.warn_at <= now() then 'warning' else 'ok' end as state) s
   where x.ticket_id = t.id and x.stopped_at is null
   order by array_position(array['breached', 'warning', 'ok', 'paused'], s.state), x.due_at nulls last, x.id limit 1`

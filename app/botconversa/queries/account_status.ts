import { alertAfterMs } from '#config/botconversa'
import { sql } from '#app/core/database/sql'
import type { AccountRow } from '#app/botconversa/queries/account_rows'
import { turnsLeft } from '#app/botconversa/services/rate'

export type StatusFigures = {
  rateLeft: number
  queue: { queued: number; sending: number; oldestAt: Date | null; isStuck: boolean }
  failures: {
    outcome: string
    status: number | null
    count: number
    lastAt: Date
    lastError: string | null
    lastSaid: string | null
  }[]
  inbox: Record<string, number>
  lag: { count: number; p50Ms: number | null; p95Ms: number | null }
  unknown: number
  media: { waiting: number; failed: number }
}

/** How an account does. Each part reads by an index and no further than its bound, however long the history. */
export async function accountStatus(account: AccountRow): Promise<StatusFigures> {
  const { id } = account
  const [rateLeft, [queue], failures, states, [lag], [{ unknown }], [media]] = await Promise.all([
    turnsLeft(account),
    sql<StatusFigures['queue']>(QUEUE, [alertAfterMs, id]),
    sql<StatusFigures['failures'][number]>(FAILURES, [id]),
    sql<{ state: string; count: number }>(INBOX, [id]),
    sql<StatusFigures['lag']>(LAG, [id]),
    sql<{ unknown: number }>(UNKNOWN, [id]),
    sql<StatusFigures['media']>(MEDIA, [id, id]),
  ])
  const inbox = Object.fromEntries(states.map(({ state, count }) => [state, count]))
  return { rateLeft, queue, failures, inbox, lag, unknown, media }
}

/** Uses indexes: botconversa_deliveries_waiting, botconversa_deliveries_sending. */
const QUEUE = `
  select count(*) filter (where state = 'queued')::int as queued, count(*) filter (where state = 'sending')::int as sending,
         min(created_at) as "oldestAt", coalesce(min(created_at) < now() - ? * interval '1 ms', false) as "isStuck"
    from botconversa_deliveries where account_id = ? and state in ('queued', 'sending')`

/** Uses index: botconversa_attempts_failed. */
const FAILURES = `
  select t.outcome, t.status, count(*)::int as count, max(t.at) as "lastAt",
         (array_agg(t.error order by t.at desc))[1] as "lastError",
         (array_agg(t.said order by t.at desc))[1] as "lastSaid"
    from botconversa_attempts t join botconversa_deliveries d on d.id = t.delivery_id
   where t.outcome <> 'executed' and t.at > now() - interval '24 hours' and d.account_id = ?
   group by t.outcome, t.status order by count desc, t.outcome, t.status`

/** At most 10,000 of each are counted: above that the exact number helps nobody. Uses index: botconversa_inbox_listed. */
const INBOX = `
  select s.state, (select count(*)::int from (select 1 from botconversa_inbox i
            where i.account_id = ? and i.state = s.state limit 10000) few) as count
    from unnest(array['received', 'processed', 'unmapped', 'failed', 'parked', 'captured']) s(state)`

/** Of the last hour, the newest 5,000 of it at most. Uses index: botconversa_inbox_newest. */
const LAG = `
  select count(*)::int as count,
         round(percentile_cont(0.5) within group (order by ms))::int as "p50Ms",
         round(percentile_cont(0.95) within group (order by ms))::int as "p95Ms"
    from (select extract(epoch from processed_at - received_at) * 1000 as ms, received_at, processed_at
            from botconversa_inbox where account_id = ? order by position desc limit 5000) newest
   where processed_at is not null and received_at > now() - interval '1 hour'`

/** Sends of which nobody knows, and on which nobody has decided, among the newest 1,000. Uses index: botconversa_deliveries_listed. */
const UNKNOWN = `
  select count(*)::int as unknown
    from (select state, superseded_by, dismissed_at from botconversa_deliveries
           where account_id = ? order by position desc limit 1000) newest
   where state = 'unknown' and superseded_by is null and dismissed_at is null`

/** Of contacts' files: those that are tried for, and those of the last week that were given up. Uses index: botconversa_media_listed. */
const MEDIA = `
  select (select count(*)::int from (select 1 from botconversa_media where account_id = ? and state = 'waiting' limit 10000) few) as waiting,
         (select count(*)::int from (select created_at from botconversa_media where account_id = ? and state = 'failed'
            order by file_id desc limit 10000) newest where created_at > now() - interval '7 days') as failed`

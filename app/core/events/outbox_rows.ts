import { sql } from '#app/core/database/sql'
import type { Transaction } from '#app/core/database/transaction'
import { listeners } from '#app/core/events/listeners'

export type OutboxFailure = {
  eventId: string
  event: string
  listener: string
  attempts: number
  error: string | null
  /** Null: it gave up, and waits for a person. */
  nextAt: Date | null
  failedAt: Date | null
}

/** Reactions to events that failed at least once: those that gave up first, then the oldest. */
export const listOutboxFailures = (limit: number) =>
  sql<OutboxFailure>(
    `select o.event_id as "eventId", e.name as event, o.listener, o.attempts, o.error, o.failed_at as "failedAt",
            case when o.next_at = 'infinity' then null else o.next_at end as "nextAt"
       from outbox o join events e on e.id = o.event_id
      where o.failed_at is not null or o.attempts > 0
      order by o.failed_at is null, o.event_id, o.listener limit ?`,
    [limit]
  )

export type OutboxRows =
  { rows: { eventId: string; listener: string }[] } | { failed: true; listener?: string }

/** Lets failed rows be tried again, from now and with all their attempts. Answers the listeners to wake. */
export async function retryOutboxRows(trx: Transaction, which: OutboxRows): Promise<string[]> {
  const chosen = 'rows' in which ? which.rows : null
  const listener = 'failed' in which ? (which.listener ?? null) : null
  const rows = await sql<{ listener: string }>(
    `update outbox set attempts = 0, error = null, failed_at = null, next_at = now()
      where (attempts > 0 or failed_at is not null) and (?::text is null or listener = ?)
        and (?::boolean or (event_id, listener) in (select unnest(?::uuid[]), unnest(?::text[])))
      returning listener`,
    [
      listener,
      listener,
      chosen === null,
      chosen?.map((row) => row.eventId) ?? [],
      chosen?.map((row) => row.listener) ?? [],
    ],
    trx
  )
  return rows.map((row) => row.listener)
}

/** Puts an event before its listeners once more, although they handled it. They are idempotent; that is what this rests on. */
export async function putBack(
  trx: Transaction,
  eventId: string,
  listener?: string
): Promise<string[]> {
  const [event] = await sql<{ name: string }>(
    'select name from events where id = ?',
    [eventId],
    trx
  )
  const names = event
    ? listeners.of(event.name).filter((name) => listener === undefined || name === listener)
    : []
  await sql(
    `insert into outbox (event_id, listener) select ?::uuid, unnest(?::text[])
     on conflict (event_id, listener) do update set attempts = 0, error = null, failed_at = null, next_at = now()`,
    [eventId, names],
    trx
  )
  return names
}

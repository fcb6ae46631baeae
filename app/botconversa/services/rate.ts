import { rate } from '#config/botconversa'
import { sql } from '#app/core/database/sql'
import type { Transaction } from '#app/core/database/transaction'
import { newId } from '#app/core/operation'

export type RatedKey = {
  apiKeyHash: string
  ratePerMinute: number
  /** Shorter ones are for tests: `ratePerMinute` is then the rate of that window. */
  windowMs?: number
  leaseMs?: number
}
export type Turn = { turnId: string } | { waitMs: number }

/**
 * Leave to call once, shared by all processes; nobody's clock counts but the database's.
 *
 * Why no window ever holds more than the rate: a call arrives there after its claim and before its end is written down.
 * Take the last claim among the arrivals of one window. Every other of them arrived less than a window before that
 * arrival, so it ended, if at all, less than a window before that claim, and was counted. So there were fewer than the
 * rate of them. The lock makes claims of one key follow each other, also those that are not committed yet; it is held
 * to the end of the transaction, so claim last and commit.
 */
export async function takeTurn(
  trx: Transaction,
  { apiKeyHash, ratePerMinute, windowMs = rate.windowMs, leaseMs = rate.leaseMs }: RatedKey
): Promise<Turn> {
  await sql(
    `select pg_advisory_xact_lock(hashtextextended('botconversa ' || ?, 0))`,
    [apiKeyHash],
    trx
  )
  // A statement of its own: its snapshot is taken after the lock, and sees what the one before us wrote.
  const [{ waitMs }] = await sql<{ waitMs: number | null }>(
    WAIT,
    [leaseMs, apiKeyHash, windowMs + leaseMs, windowMs, ratePerMinute, windowMs],
    trx
  )
  if (waitMs !== null) return { waitMs: Math.max(1, Math.ceil(waitMs)) }
  const turnId = newId()
  await sql(
    'insert into botconversa_calls (id, api_key_hash) values (?, ?)',
    [turnId, apiKeyHash],
    trx
  )
  return { turnId }
}

/** Uses index: botconversa_calls_recent. A call in flight counts, and leaves the window no sooner than a window from now. */
const WAIT = `
  with counted as (
    select least(c.over_at, clock.at) as seen, clock.at, count(*) over () as calls,
           row_number() over (order by least(c.over_at, clock.at)) as place
      from (select clock_timestamp() as at) clock
      join lateral (
        select least(coalesce(finished_at, 'infinity'), started_at + ? * interval '1 ms') as over_at
          from botconversa_calls
         where api_key_hash = ? and started_at > clock.at - ? * interval '1 ms') c on c.over_at > clock.at - ? * interval '1 ms'
  ), rated as (select ?::int as rate)
  select (select extract(epoch from seen - at) * 1000 + ? from counted, rated where place = calls - rate + 1)::float8 as "waitMs"`

/** The call has ended, in whatever way. */
export const endTurn = (turnId: string) =>
  sql(
    'update botconversa_calls set finished_at = clock_timestamp() where id = ? and finished_at is null',
    [turnId]
  )

/** Of a call that is not made after all, in the transaction that claimed it. */
export const giveBack = (trx: Transaction, turnId: string) =>
  sql('delete from botconversa_calls where id = ?', [turnId], trx)

/** How many calls this key may still make just now. */
export async function turnsLeft({ apiKeyHash, ratePerMinute }: RatedKey): Promise<number> {
  const [{ used }] = await sql<{ used: number }>(
    `select count(*)::int as used from botconversa_calls
      where api_key_hash = ? and started_at > clock_timestamp() - ? * interval '1 ms'
        and least(coalesce(finished_at, 'infinity'), started_at + ? * interval '1 ms') > clock_timestamp() - ? * interval '1 ms'`,
    [apiKeyHash, rate.windowMs + rate.leaseMs, rate.leaseMs, rate.windowMs]
  )
  return Math.max(0, ratePerMinute - used)
}

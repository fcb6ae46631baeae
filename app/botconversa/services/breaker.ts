import { breaker, rate } from '#config/botconversa'
import { sql } from '#app/core/database/sql'
import { afterCommit, repeatedTransaction, type Transaction } from '#app/core/database/transaction'
import { recordEvent } from '#app/core/events/record_event'
import { wakeDeliveries } from '#app/botconversa/jobs/delivery_jobs'
import { wakeProbes } from '#app/botconversa/jobs/probe_job'
import type { AccountRow } from '#app/botconversa/queries/account_rows'
import { type Call, isDenied } from '#app/botconversa/services/call'
import { tellStatus } from '#app/botconversa/services/status_room'

const ON = `a.enabled and a.archived_at is null and coalesce(a.paused_until, '-infinity') <= now()`
/** Of an account `a`: may something be sent by it now? By one that is down nothing is, until a reading has found it back. */
export const SENDABLE = `${ON} and a.down_since is null`
/** May it be called? Of one that is down one call may look, when its time has come. */
export const CALLABLE = `${ON} and (a.down_since is null or a.probe_at <= now())`

/**
 * Asked in the transaction that claims the call. Of an account that is down the first to ask is let through as the
 * probe, and the others wait until it has come back, or for a lease where it never does.
 */
export async function mayCall(
  { id }: { id: string },
  trx?: Transaction
): Promise<boolean | 'probe'> {
  const [account] = await sql<{ isDown: boolean }>(
    `select a.down_since is not null as "isDown" from botconversa_accounts a where a.id = ? and ${CALLABLE}`,
    [id],
    trx
  )
  if (!account?.isDown) return account !== undefined
  const claimed = await sql(
    `update botconversa_accounts a set probe_at = now() + ? * interval '1 ms'
      where a.id = ? and a.down_since is not null and ${CALLABLE} returning 1`,
    [rate.leaseMs, id],
    trx
  )
  return claimed.length > 0 && 'probe'
}

type Standing = Pick<
  AccountRow,
  'failures' | 'limits' | 'downSince' | 'denied' | 'limitedAlertedAt'
> & {
  enabled: boolean
  isPaused: boolean
  awayMs: number
  limitedMs: number
  lastError: string | null
}

/**
 * What a call says of the way there. An account learns from each, whoever made it; but that one thing is kept to itself
 * (`judgesKey: false`) says nothing of the key.
 */
export async function noteCall(
  accountId: string,
  call: Call<unknown>,
  { judgesKey = true } = {}
): Promise<void> {
  if (isDenied(call) && !judgesKey) return
  // As always: nothing to learn, and no row for calls of one account to wait for each other at.
  if (call.outcome === 'executed' && (await isSound(accountId))) return
  await repeatedTransaction(async (trx) => {
    const [standing] = await sql<Standing>(LOCK, [accountId], trx)
    if (!standing) return
    if (call.outcome === 'limited') await pause(trx, accountId, standing, call)
    else if (isDenied(call)) await deny(trx, accountId, standing, call)
    // One that began before its key was refused tells of the time before.
    else if (standing.denied && call.durationMs >= standing.awayMs) return
    else if (call.outcome === 'executed' || call.outcome === 'rejected')
      await recover(trx, accountId, standing, call)
    else await fail(trx, accountId, standing, call)
  })
}

const SOUND_FOR_MS = 5_000

async function isSound(accountId: string): Promise<boolean> {
  const rows = await sql(
    `select 1 from botconversa_accounts
      where id = ? and failures = 0 and limits = 0 and down_since is null and last_success_at > now() - ? * interval '1 ms'`,
    [accountId, SOUND_FOR_MS]
  )
  return rows.length > 0
}

const LOCK = `
  select failures, limits, down_since as "downSince", denied, limited_alerted_at as "limitedAlertedAt", enabled, last_error as "lastError",
         coalesce(paused_until > now(), false) as "isPaused",
         coalesce(extract(epoch from now() - down_since) * 1000, 0)::float8 as "awayMs",
         coalesce(extract(epoch from now() - limited_since) * 1000, 0)::float8 as "limitedMs"
    from botconversa_accounts where id = ? for no key update`

/**
 * It answers, and be it with a no: the way there is sound. A pause is sat out; this call may have begun before it. But from
 * now on only what comes after it is said to be limited.
 */
async function recover(trx: Transaction, id: string, before: Standing, call: Call<unknown>) {
  const error = call.outcome === 'rejected' ? call.error : null
  await sql(
    `update botconversa_accounts
        set failures = 0, down_since = null, denied = false, probe_at = null, alerted_at = null,
            limits = case when paused_until > now() then limits else 0 end,
            limited_since = case when paused_until > now() then now() end, limited_alerted_at = null,
            paused_until = case when paused_until > now() then paused_until end,
            last_success_at = case when ?::boolean then now() else last_success_at end, last_error = coalesce(?, last_error)
      where id = ?`,
    [error === null, error, id],
    trx
  )
  const { downSince, denied, limitedAlertedAt, limits, isPaused, awayMs, limitedMs } = before
  if (downSince) {
    await record(trx, 'botconversa.recovered', id, { cause: denied ? 'denied' : 'down', awayMs })
    afterCommit(trx, wakeDeliveries)
  }
  if (limitedAlertedAt)
    await record(trx, 'botconversa.recovered', id, { cause: 'limited', awayMs: limitedMs })
  if (downSince || limitedAlertedAt || (limits > 0 && !isPaused)) await tellStatus(trx, id)
}

/** Calls that were under way at the same time are refused together: only the first of them makes the pause longer. */
async function pause(
  trx: Transaction,
  id: string,
  { limits, isPaused }: Standing,
  { retryAfterMs, error }: Call<unknown> & { outcome: 'limited' }
) {
  const inRow = isPaused ? limits : limits + 1
  const grown = Math.min(breaker.pauseMs * 2 ** Math.max(0, inRow - 1), breaker.longestMs)
  const waitMs = retryAfterMs === null ? grown : Math.min(retryAfterMs, breaker.longestRetryAfterMs)
  await sql(
    `update botconversa_accounts
        set limits = ?, last_error = ?, limited_since = coalesce(limited_since, now()),
            paused_until = greatest(paused_until, now() + ? * interval '1 ms')
      where id = ?`,
    [inRow, error, waitMs, id],
    trx
  )
  if (!isPaused) await tellStatus(trx, id)
}

/** The next look comes after as long again as it has been away: 15 s, 30 s, a minute … five minutes. */
const untilNextLook = ({ awayMs }: Standing) =>
  Math.min(Math.max(awayMs, breaker.probeMs), breaker.longestMs)

async function fail(
  trx: Transaction,
  id: string,
  before: Standing,
  { error }: Call<unknown> & { outcome: 'refused' | 'unclear' }
) {
  const { failures, downSince } = before
  const isDown = downSince !== null || failures + 1 >= breaker.failures
  await sql(
    `update botconversa_accounts
        set failures = failures + 1, last_error = ?,
            down_since = case when ?::boolean then coalesce(down_since, now()) end,
            probe_at = case when ?::boolean then now() + ? * interval '1 ms' end
      where id = ?`,
    [error, isDown, isDown, untilNextLook(before), id],
    trx
  )
  if (isDown && !downSince) {
    await record(trx, 'botconversa.down', id, { failures: failures + 1 })
    await tellStatus(trx, id)
  }
}

/**
 * It says no to everything, and would to all that waits, one by one. The first look comes at once: it may have been that call
 * alone. Whoever heard that the account was away hears this too.
 */
async function deny(trx: Transaction, id: string, before: Standing, call: Call<unknown>) {
  const error = call.outcome === 'rejected' ? call.error : null
  await sql(
    `update botconversa_accounts
        set alerted_at = case when denied then alerted_at end, denied = true, last_error = ?,
            down_since = coalesce(down_since, now()), probe_at = now() + ? * interval '1 ms'
      where id = ?`,
    [error, before.denied ? untilNextLook(before) : 0, id],
    trx
  )
  if (before.denied) return
  afterCommit(trx, wakeProbes)
  await record(trx, 'botconversa.down', id, { cause: 'denied' })
  await tellStatus(trx, id)
}

const record = (trx: Transaction, name: string, id: string, payload: Record<string, unknown>) =>
  recordEvent(trx, name, { actor: null, subject: { type: 'botconversa_account', id }, payload })

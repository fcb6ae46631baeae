import { rate, sync } from '#config/botconversa'
import { LIES_INSIDE } from '#app/core/http/safe_fetch'
import { accountById } from '#app/botconversa/queries/account_rows'
import { A_PAGE, type Call } from '#app/botconversa/services/call'
import { callAccount } from '#app/botconversa/services/call_account'
import type { BotconversaClient } from '#app/botconversa/services/client'

/** Why a run came to nothing: words of resources/lang/<locale>/botconversa.json, under `sync`. */
export type SyncError =
  | 'wrong_key'
  | 'not_botconversa'
  | 'unreadable_page'
  | 'refused'
  | 'not_allowed'
  | 'account_off'
  | 'page_repeats'
  | 'endless'
  | 'incomplete'
  | 'list_repeats'
  | 'list_endless'
  | 'list_incomplete'
  | 'unavailable'
  | 'internal'

/** It can't go on, and trying again would not help. */
export class SyncFails extends Error {
  constructor(
    readonly code: SyncError,
    readonly detail: string | null = null
  ) {
    super(code)
  }
}

/** It goes on later: BotConversa asks for patience, or does not answer. */
export class SyncWaits extends Error {
  constructor(
    readonly detail: string,
    readonly waitMs: number | null = null
  ) {
    super(detail)
  }
}

/** Where nothing is there: a page that has gone meanwhile, a list that it keeps to itself. */
export const NOT_THERE = Symbol('not there')

/**
 * One call of a run, by the account as it is now. All of them only read, so any may be made again.
 *
 * @throws SyncFails, SyncWaits
 */
export async function askForSync<T>(
  accountId: string,
  question: (client: BotconversaClient) => Promise<Call<T>>,
  signal?: AbortSignal
): Promise<T | typeof NOT_THERE> {
  const account = await accountById(accountId)
  if (!account?.enabled || account.archivedAt) throw new SyncFails('account_off')
  // Longer than a slice nobody waits in a worker for a turn.
  const patienceMs = Math.min(rate.patienceMs, sync.sliceMs)
  const call = await callAccount(account, question, { signal, patienceMs })
  if (call.outcome === 'executed') return call.data
  if (call.outcome === 'limited') throw new SyncWaits(call.error, call.retryAfterMs)
  if (call.outcome === 'refused')
    throw call.error === LIES_INSIDE
      ? new SyncFails('not_allowed', call.error)
      : new SyncWaits(call.error)
  if (call.outcome === 'unclear' && (call.status === undefined || call.status >= 500))
    throw new SyncWaits(call.error)
  if (call.error === A_PAGE) throw new SyncFails('not_botconversa', call.error)
  if (call.outcome === 'unclear') throw new SyncFails('unreadable_page', call.error)
  if (call.status === 404) return NOT_THERE
  throw new SyncFails([401, 403].includes(call.status) ? 'wrong_key' : 'refused', call.error)
}

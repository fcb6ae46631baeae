import { setTimeout as delay } from 'node:timers/promises'
import { rate } from '#config/botconversa'
import { transaction } from '#app/core/database/transaction'
import { operation } from '#app/core/operation'
import type { AccountRow } from '#app/botconversa/queries/account_rows'
import { mayCall, noteCall } from '#app/botconversa/services/breaker'
import type { Call } from '#app/botconversa/services/call'
import { type BotconversaClient, clientOf } from '#app/botconversa/services/client'
import { endTurn, giveBack, takeTurn, type Turn } from '#app/botconversa/services/rate'

type Options = {
  signal?: AbortSignal
  /** How long it waits for its turn. */
  patienceMs?: number
  /** A person asks whether it is back: they are not told to wait for a probe. */
  isTest?: boolean
  /** A no to it would be one to everything. */
  judgesKey?: boolean
}

/**
 * One call outside the ordered deliveries: waits for its turn, calls, and lets the account learn from it. What was not
 * tried answers `refused` (the breaker is open) or `limited` (no turn came in time), and nothing is learnt from that.
 */
export async function callAccount<T>(
  account: AccountRow,
  ask: (client: BotconversaClient) => Promise<Call<T>>,
  { signal, patienceMs = rate.patienceMs, isTest = false, judgesKey = false }: Options = {}
): Promise<Call<T>> {
  const deadline = performance.now() + patienceMs
  for (;;) {
    const turn = await claim(account, isTest)
    if ('turnId' in turn) return spend(account, turn.turnId, ask, judgesKey)
    if ('error' in turn) return { outcome: 'refused', durationMs: 0, error: turn.error }
    if (performance.now() + turn.waitMs > deadline)
      return {
        outcome: 'limited',
        status: 429,
        durationMs: 0,
        retryAfterMs: turn.waitMs,
        error: 'the rate of this key is used up',
      }
    await delay(turn.waitMs, undefined, { signal })
  }
}

/** A transaction of its own, also inside a request: the Idempotency-Key belongs to the action's, not to this one. */
async function claim(account: AccountRow, isTest: boolean): Promise<Turn | { error: string }> {
  return unkeyed(() =>
    transaction(async (trx) => {
      const turn = await takeTurn(trx, account)
      // Asked last: whoever is let through as the probe does call.
      if ('waitMs' in turn || isTest || (await mayCall(account, trx))) return turn
      await giveBack(trx, turn.turnId)
      return { error: 'BotConversa is not called just now' }
    })
  )
}

async function spend<T>(
  account: AccountRow,
  turnId: string,
  ask: (client: BotconversaClient) => Promise<Call<T>>,
  judgesKey: boolean
): Promise<Call<T>> {
  let call: Call<T>
  try {
    call = await ask(clientOf(account))
  } finally {
    await endTurn(turnId)
  }
  await unkeyed(() => noteCall(account.id, call, { judgesKey }))
  return call
}

function unkeyed<T>(work: () => Promise<T>): Promise<T> {
  const current = operation.current()
  return current?.idempotency ? operation.run({ ...current, idempotency: undefined }, work) : work()
}

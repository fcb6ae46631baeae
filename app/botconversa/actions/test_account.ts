import { client as limits } from '#config/botconversa'
import { LIES_INSIDE, NOT_IN_TIME } from '#app/core/http/safe_fetch'
import type { AccountRow } from '#app/botconversa/queries/account_rows'
import { A_PAGE, type Call } from '#app/botconversa/services/call'
import { callAccount } from '#app/botconversa/services/call_account'
import type { BotconversaClient, ItemPage } from '#app/botconversa/services/client'

/** A person waits for it. */
const PATIENCE_MS = 5_000

export const VERDICTS = [
  'ok',
  'slow',
  'unreachable',
  'notAllowed',
  'wrongKey',
  'notBotconversa',
  'rateLimited',
  'failing',
] as const
export type Verdict = (typeof VERDICTS)[number]
export type TestCounts = {
  subscribers: number | null
  tags: number | null
  flows: number | null
  customFields: number | null
  managers: number | null
}
export type Tested = {
  verdict: Verdict
  isOk: boolean
  durationMs: number
  /** What it said itself. */
  error: string | null
  counts: TestCounts | null
}

const LISTS = {
  tags: (client: BotconversaClient) => client.tags(),
  flows: (client: BotconversaClient) => client.flows(),
  customFields: (client: BotconversaClient) => client.customFields(),
  managers: (client: BotconversaClient) => client.managers(),
}

/** Whether the key opens and the address is BotConversa's; what each list holds, as far as it says. */
export class TestAccount {
  async handle(account: AccountRow): Promise<Tested> {
    const ask = <T>(call: (client: BotconversaClient) => Promise<Call<T>>, judgesKey = false) =>
      callAccount(account, call, { isTest: true, patienceMs: PATIENCE_MS, judgesKey })
    const first = await ask((client) => client.listSubscribers(1), true)
    if (first.outcome !== 'executed') return failed(first)
    const counts: TestCounts = {
      subscribers: first.data.count ?? first.data.subscribers.length,
      ...(await this.#lists(ask)),
    }
    const verdict = first.durationMs > limits.slowMs ? 'slow' : 'ok'
    return { verdict, isOk: true, durationMs: first.durationMs, error: null, counts }
  }

  /** One after the other, within the rate; a list that it keeps to itself is no fault of the settings. */
  async #lists(
    ask: (call: (client: BotconversaClient) => Promise<Call<ItemPage>>) => Promise<Call<ItemPage>>
  ) {
    const counts = { tags: null, flows: null, customFields: null, managers: null } as Omit<
      TestCounts,
      'subscribers'
    >
    for (const [name, list] of Object.entries(LISTS)) {
      const call = await ask(list)
      counts[name as keyof typeof LISTS] = call.outcome === 'executed' ? heldBy(call.data) : null
    }
    return counts
  }
}

/** Of several pages the first is read, which says how many there are, or nothing is said. */
const heldBy = ({ count, hasNext, items }: ItemPage) => count ?? (hasNext ? null : items.length)

function failed(call: Exclude<Call<unknown>, { outcome: 'executed' }>): Tested {
  const { durationMs, error } = call
  return { verdict: verdictOf(call), isOk: false, durationMs, error, counts: null }
}

function verdictOf(call: Exclude<Call<unknown>, { outcome: 'executed' }>): Verdict {
  if (call.outcome === 'limited') return 'rateLimited'
  if (call.outcome === 'refused') return call.error === LIES_INSIDE ? 'notAllowed' : 'unreachable'
  if (call.outcome === 'rejected' && [401, 403].includes(call.status) && call.error !== A_PAGE)
    return 'wrongKey'
  if (call.outcome === 'unclear' && call.status === undefined)
    return call.error === NOT_IN_TIME ? 'slow' : 'unreachable'
  return call.status !== undefined && call.status >= 500 && call.error !== A_PAGE
    ? 'failing'
    : 'notBotconversa'
}

import type { Transaction } from '#app/core/database/transaction'
import { Conflict } from '#app/core/http/problem'
import { AddressNotAllowed, assertOutside } from '#app/core/http/outside_address'
import { refuseQueue, refuseReceiver } from '#app/support/services/receivers'
import { accountSecrets } from '#app/botconversa/services/account_secrets'
import type { FieldMap, Outbound, Rules } from '#app/botconversa/services/settings'

export type AccountFields = {
  name?: string
  apiKey?: string
  headerSecret?: string | null
  baseUrl?: string
  fieldMap?: FieldMap | null
  defaultQueueId?: string | null
  enabled?: boolean
  capturing?: boolean
  rules?: Partial<Rules>
  outbound?: Partial<Outbound>
  ratePerMinute?: number
  windowHours?: number | null
  reopenHours?: number | null
  syncEveryHours?: number | null
}

/**
 * Asked before the transaction: name servers take their time.
 *
 * @throws AddressNotAllowed, also for one with a query or a fragment, which paths could not follow
 */
export async function refuseBaseUrl(baseUrl: string | undefined) {
  if (baseUrl === undefined) return
  await assertOutside(baseUrl)
  const { search, hash } = new URL(baseUrl)
  if (search || hash) throw new AddressNotAllowed()
}

/** @throws Problem 422 QUEUE_UNKNOWN, RECEIVER_UNKNOWN, RECEIVER_NOT_TEAM, RECEIVER_INACTIVE */
export async function refuseStrangers(
  trx: Transaction,
  { defaultQueueId, rules }: Pick<AccountFields, 'defaultQueueId' | 'rules'>
) {
  const queueIds = [defaultQueueId, ...(rules?.tags ?? []).map(({ queueId }) => queueId)]
  for (const queueId of new Set(queueIds)) if (queueId) await refuseQueue(trx, queueId)
  for (const { userId } of rules?.managers ?? []) await refuseReceiver(trx, userId, null)
}

/** As columns: secrets sealed and hashed, rules laid over those before. */
export function columnsOf(
  { apiKey, headerSecret, rules, outbound, ...fields }: AccountFields,
  before: { rules: Partial<Rules>; outbound: Partial<Outbound> } = { rules: {}, outbound: {} }
) {
  return {
    ...fields,
    baseUrl: fields.baseUrl?.replace(/\/+$/, ''),
    ...(apiKey !== undefined && {
      apiKey: accountSecrets.seal(apiKey),
      apiKeyHash: accountSecrets.hash(apiKey),
    }),
    ...(headerSecret !== undefined && {
      // At once, also for what still comes by an old token.
      headerSecretHash: headerSecret && accountSecrets.hash(headerSecret),
      previousHeaderSecretHash: headerSecret && accountSecrets.hash(headerSecret),
    }),
    ...(rules && { rules: { ...before.rules, ...lowered(rules) } }),
    ...(outbound && { outbound: { ...before.outbound, ...outbound } }),
  }
}

/** Words of states are compared without their capitals. */
const lowered = ({ statuses, ...rest }: Partial<Rules>): Partial<Rules> => ({
  ...rest,
  ...(statuses && {
    statuses: Object.fromEntries(
      Object.entries(statuses).map(([word, status]) => [word.trim().toLowerCase(), status])
    ),
  }),
})

/** @throws Conflict ACCOUNT_NAME_TAKEN */
export async function withFreeName<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if ((error as { constraint?: string }).constraint === 'botconversa_accounts_name')
      throw new Conflict('ACCOUNT_NAME_TAKEN')
    throw error
  }
}

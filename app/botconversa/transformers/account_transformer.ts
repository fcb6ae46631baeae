import { appUrl } from '#config/app'
import type { BotconversaState } from '#app/botconversa/frames'
import type { AccountRow } from '#app/botconversa/queries/account_rows'
import { accountSecrets } from '#app/botconversa/services/account_secrets'
import type { FieldMap, Outbound, Rules } from '#app/botconversa/services/settings'
import { stateOf } from '#app/botconversa/services/status_room'

/** One company at BotConversa. Its key and its header secret never come out again. */
export type BotconversaAccount = {
  /** @format uuid */
  id: string
  name: string
  /** Where BotConversa sends what happens there: its path is a secret. */
  webhookUrl: string
  /** Off: nothing goes out; what comes in is still taken. */
  enabled: boolean
  /** What comes in is kept to make a map from, and is not worked on. */
  capturing: boolean
  baseUrl: string
  ratePerMinute: number
  hasHeaderSecret: boolean
  /** Until when the token and the header secret before are still taken. @format date-time */
  previousTokenUntil: string | null
  fieldMap: FieldMap | null
  /** @format uuid */
  defaultQueueId: string | null
  rules: Rules
  outbound: Outbound
  windowHours: number | null
  reopenHours: number | null
  syncEveryHours: number | null
  state: BotconversaState
  version: number
  /** @format date-time */
  createdAt: string
  /** @format date-time */
  updatedAt: string
}

export function toAccount(row: AccountRow): BotconversaAccount {
  const { previousUntil } = row
  return {
    id: row.id,
    name: row.name,
    webhookUrl: webhookUrlOf(accountSecrets.open(row.token)),
    enabled: row.enabled,
    capturing: row.capturing,
    baseUrl: row.baseUrl,
    ratePerMinute: row.ratePerMinute,
    hasHeaderSecret: row.headerSecretHash !== null,
    previousTokenUntil:
      previousUntil && previousUntil > new Date() ? previousUntil.toISOString() : null,
    fieldMap: row.fieldMap,
    defaultQueueId: row.defaultQueueId,
    rules: row.rules,
    outbound: row.outbound,
    windowHours: row.windowHours,
    reopenHours: row.reopenHours,
    syncEveryHours: row.syncEveryHours,
    state: stateOf(row),
    version: row.version,
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
  }
}

export const webhookUrlOf = (token: string) =>
  `${appUrl.replace(/\/+$/, '')}/api/v1/webhooks/botconversa/${token}`

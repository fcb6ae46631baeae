import { prepared, sql } from '#app/core/database/sql'
import type { Transaction } from '#app/core/database/transaction'
import { NotFound } from '#app/core/http/problem'
import {
  type FieldMap,
  type Outbound,
  outboundOf,
  type Rules,
  rulesOf,
} from '#app/botconversa/services/settings'

/** One company at BotConversa; its secrets are sealed. */
export type AccountRow = {
  id: string
  name: string
  apiKey: string
  apiKeyHash: string
  baseUrl: string
  ratePerMinute: number
  enabled: boolean
  capturing: boolean
  token: string
  tokenHash: string
  previousTokenHash: string | null
  headerSecretHash: string | null
  previousHeaderSecretHash: string | null
  previousUntil: Date | null
  fieldMap: FieldMap | null
  defaultQueueId: string | null
  rules: Rules
  outbound: Outbound
  windowHours: number | null
  reopenHours: number | null
  syncEveryHours: number | null
  failures: number
  limits: number
  downSince: Date | null
  /** Down because it says no to everything. */
  denied: boolean
  probeAt: Date | null
  pausedUntil: Date | null
  alertedAt: Date | null
  /** Since when it has answered 429 and not one call has gone through. */
  limitedSince: Date | null
  limitedAlertedAt: Date | null
  lastSuccessAt: Date | null
  lastError: string | null
  statusRevision: number
  version: number
  createdBy: string | null
  archivedAt: Date | null
  createdAt: Date
  updatedAt: Date
}

export const ACCOUNT_COLUMNS = `
  a.id, a.name, a.api_key as "apiKey", a.api_key_hash as "apiKeyHash", a.base_url as "baseUrl",
  a.rate_per_minute as "ratePerMinute", a.enabled, a.capturing, a.token, a.token_hash as "tokenHash",
  a.previous_token_hash as "previousTokenHash", a.header_secret_hash as "headerSecretHash",
  a.previous_header_secret_hash as "previousHeaderSecretHash", a.previous_until as "previousUntil",
  a.field_map as "fieldMap", a.default_queue_id as "defaultQueueId", a.rules, a.outbound,
  a.window_hours as "windowHours", a.reopen_hours as "reopenHours", a.sync_every_hours as "syncEveryHours",
  a.failures, a.limits, a.down_since as "downSince", a.denied, a.probe_at as "probeAt", a.paused_until as "pausedUntil",
  a.alerted_at as "alertedAt", a.limited_since as "limitedSince", a.limited_alerted_at as "limitedAlertedAt", a.last_success_at as "lastSuccessAt", a.last_error as "lastError",
  a.status_revision as "statusRevision", a.version, a.created_by as "createdBy", a.archived_at as "archivedAt",
  a.created_at as "createdAt", a.updated_at as "updatedAt"`

/** What an account says nothing of is as usual. */
const complete = (row: AccountRow): AccountRow => ({
  ...row,
  rules: rulesOf(row.rules),
  outbound: outboundOf(row.outbound),
})

/** Also one that is archived: its history stays. */
export async function accountById(id: string, trx?: Transaction): Promise<AccountRow | undefined> {
  const [account] = await sql<AccountRow>(ONE, [id], trx)
  return account && complete(account)
}

const ONE = prepared(`select ${ACCOUNT_COLUMNS} from botconversa_accounts a where a.id = ?`)

/** @throws NotFound, also where it is archived */
export async function findAccount(id: string, trx?: Transaction): Promise<AccountRow> {
  const account = await accountById(id, trx)
  if (!account || account.archivedAt) throw new NotFound()
  return account
}

export async function listAccounts(): Promise<AccountRow[]> {
  const accounts = await sql<AccountRow>(
    `select ${ACCOUNT_COLUMNS} from botconversa_accounts a where a.archived_at is null order by fold(a.name), a.id`
  )
  return accounts.map(complete)
}

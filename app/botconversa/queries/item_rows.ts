import { sql } from '#app/core/database/sql'
import type { Transaction } from '#app/core/database/transaction'

export const ITEM_KINDS = ['tag', 'flow', 'custom_field', 'manager'] as const
export type ItemKind = (typeof ITEM_KINDS)[number]
export type ItemRow = {
  kind: ItemKind
  externalId: number
  name: string
  vanishedAt: Date | null
  syncedAt: Date
}

/** Flows that can be started. */
export const flowsOf = (accountId: string, trx?: Transaction) =>
  sql<{ id: number; name: string }>(
    `select external_id as id, name from botconversa_items
      where account_id = ? and kind = 'flow' and vanished_at is null order by fold(name), external_id limit 200`,
    [accountId],
    trx
  )

/** All that the last synchronisation found, and what has vanished since; some hundreds at most. */
export const itemsOf = (accountId: string, kind?: ItemKind) =>
  sql<ItemRow>(
    `select kind, external_id as "externalId", name, vanished_at as "vanishedAt", synced_at as "syncedAt" from botconversa_items
      where account_id = ? ${kind ? 'and kind = ?' : ''} order by kind, vanished_at is not null, fold(name), external_id limit 5000`,
    [accountId, ...(kind ? [kind] : [])]
  )

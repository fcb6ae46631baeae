import { sql } from '#app/core/database/sql'
import { afterCommit, type Transaction } from '#app/core/database/transaction'
import { emitter } from '#app/core/realtime/emitter'

/**
 * Says that these people gained or lost a room, in the transaction that changed it. Every node compares the
 * number with what it joined their sockets by; being told after commit only makes that sooner.
 */
export async function raiseAccess(trx: Transaction, userIds: string[]) {
  // In order of id: two changes about the same people must not wait for each other.
  const ordered = [...new Set(userIds)].sort()
  await sql(
    `insert into person_heads (user_id, access_version) select unnest(?::uuid[]), 1
     on conflict (user_id) do update set access_version = person_heads.access_version + 1`,
    [ordered],
    trx
  )
  afterCommit(trx, () => emitter.tellNodes({ kind: 'access', userIds: ordered }))
}

export async function accessVersions(userIds: string[]): Promise<Map<string, number>> {
  const rows = await sql<{ id: string; version: number }>(
    'select user_id as id, access_version as version from person_heads where user_id = any(?)',
    [userIds]
  )
  return new Map(rows.map((row) => [row.id, row.version]))
}

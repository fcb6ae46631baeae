import { sql } from '#app/core/database/sql'
import {
  afterCommit,
  beforeCommit,
  outermost,
  type Transaction,
} from '#app/core/database/transaction'
import { emitter } from '#app/core/realtime/emitter'

/** Whose rooms changed in a transaction, told of at its end. */
const gathered = new WeakMap<Transaction, Set<string>>()

/**
 * Says that these people gained or lost a room, in the transaction that changed it. Every node compares the
 * number with what it joined their sockets by; being told after commit only makes that sooner.
 * Written last and in one go: two changes that concern the same people must not wait for each other.
 */
export async function raiseAccess(trx: Transaction, userIds: string[]) {
  const whole = outermost(trx)
  const known = gathered.get(whole)
  if (known) return void userIds.forEach((id) => known.add(id))
  const people = new Set(userIds)
  const write = () => raise(whole, [...people].sort())
  // In its turn among what is told after commit: rooms before the frames to them.
  afterCommit(whole, () => void emitter.tellNodes({ kind: 'access', userIds: [...people] }))
  if (beforeCommit(whole, write)) gathered.set(whole, people)
  else await write()
}

const raise = (trx: Transaction, userIds: string[]) =>
  sql(
    `insert into person_heads (user_id, access_version) select unnest(?::uuid[]), 1
     on conflict (user_id) do update set access_version = person_heads.access_version + 1`,
    [userIds],
    trx
  )

export async function accessVersions(userIds: string[]): Promise<Map<string, number>> {
  const rows = await sql<{ id: string; version: number }>(
    'select user_id as id, access_version as version from person_heads where user_id = any(?)',
    [userIds]
  )
  return new Map(rows.map((row) => [row.id, row.version]))
}

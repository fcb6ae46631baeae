import { createHash } from 'node:crypto'
import { prepared, sql } from '#app/core/database/sql'
import type { Transaction } from '#app/core/database/transaction'
import type { InboxRow } from '#app/botconversa/queries/inbox_rows'

/** Said once there, done once here: the insert is the gate. Without an id of theirs nothing can tell. */
export async function isFirst(
  trx: Transaction,
  { id, accountId }: InboxRow,
  externalId: string | null
): Promise<boolean> {
  if (externalId === null) return true
  const rows = await sql(FIRST, [accountId, keyOf(externalId), id], trx)
  return rows.length > 0
}

/** The table keeps so many signs; of a longer one its hash, as ids may differ at their end alone. */
const keyOf = (externalId: string) =>
  externalId.length <= 200
    ? externalId
    : `sha256:${createHash('sha256').update(externalId).digest('hex')}`

/** What this very request took as its own is no repetition of itself: it may be worked on again, or tried dry. */
const FIRST = prepared(`
  insert into botconversa_events as e (account_id, external_id, inbox_id) values (?, ?, ?)
  on conflict (account_id, external_id) do update set inbox_id = excluded.inbox_id where e.inbox_id = excluded.inbox_id
  returning 1`)

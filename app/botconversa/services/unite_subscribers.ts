import { sql } from '#app/core/database/sql'
import type { Transaction } from '#app/core/database/transaction'

/**
 * The id of somebody there may be another row's of ours already: they become one, with all that hangs on either.
 *
 * @returns the row that is kept
 */
export async function uniteWith(
  trx: Transaction,
  accountId: string,
  id: string,
  externalId: number
): Promise<string> {
  const rows = await sql<{ id: string; contactId: string | null; syncedName: string | null }>(
    `select id, contact_id as "contactId", synced_name as "syncedName" from botconversa_subscribers
      where account_id = ? and (id = ? or external_id = ?) order by id for no key update`,
    [accountId, id, externalId],
    trx
  )
  const other = rows.find((row) => row.id !== id)
  const own = rows.find((row) => row.id === id)
  if (!other || !own) return id
  for (const table of HANGING)
    await sql(`update ${table} set subscriber_id = ? where subscriber_id = ?`, [other.id, id], trx)
  if (!other.contactId)
    await sql(
      'update botconversa_subscribers set contact_id = ?, synced_name = ? where id = ?',
      [own.contactId, own.syncedName, other.id],
      trx
    )
  await sql(LATEST, [id, other.id], trx)
  await sql('delete from botconversa_subscribers where id = ?', [id], trx)
  return other.id
}

const HANGING = [
  'botconversa_tickets',
  'botconversa_deliveries',
  'botconversa_sync_differences',
] as const

/** What was said last, by whichever of them. */
const LATEST = `
  update botconversa_subscribers kept
     set last_lag_ms = case when gone.last_in_at > coalesce(kept.last_in_at, '-infinity') then gone.last_lag_ms else kept.last_lag_ms end,
         last_in_at = greatest(kept.last_in_at, gone.last_in_at), last_out_at = greatest(kept.last_out_at, gone.last_out_at)
    from botconversa_subscribers gone where gone.id = ? and kept.id = ?`

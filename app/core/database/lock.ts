import type { LucidModel, LucidRow } from '@adonisjs/lucid/types/model'
import { NotFound } from '#app/core/http/problem'
import { type Transaction, transaction } from '#app/core/database/transaction'

/**
 * Reads the row again under its lock and hands it over with the transaction.
 * FOR NO KEY UPDATE: Lucid's `forUpdate` deadlocks with the foreign-key checks of inserts.
 *
 * @throws NotFound where the row is gone
 */
export async function lock<Row extends LucidRow & { id: string }, T>(
  row: Row,
  work: (locked: Row, trx: Transaction) => Promise<T>
): Promise<T> {
  return transaction(async (trx) => work(await lockRow(row, trx), trx))
}

/** The same inside a transaction that is open already. Keep the house's lock order (docs/architecture.md). */
export async function lockRow<Row extends LucidRow & { id: string }>(
  row: Row,
  trx: Transaction
): Promise<Row> {
  const model = row.constructor as LucidModel
  const query = model.query({ client: trx }).where('id', row.id)
  query.knexQuery.forNoKeyUpdate()
  const locked = await query.first()
  if (!locked) throw new NotFound()
  return locked as Row
}

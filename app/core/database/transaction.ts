import db from '@adonisjs/lucid/services/db'
import logger from '@adonisjs/core/services/logger'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { operation } from '#app/core/operation'

export type Transaction = TransactionClientContract

/**
 * The one transaction of an action. Where the request carries an Idempotency-Key, the key is taken in it,
 * so that the change and "this key was used" become true together or not at all.
 */
export async function transaction<T>(work: (trx: Transaction) => Promise<T>): Promise<T> {
  const claim = operation.current()?.idempotency
  return db.transaction(async (trx) => {
    await claim?.take(trx)
    const result = await work(trx)
    await claim?.store(trx)
    return result
  })
}

/** What others hear of it: after commit, best effort. A failure here is healed by the reader, so it is logged and no more. */
export function afterCommit(trx: Transaction, work: () => void | Promise<unknown>) {
  trx.after('commit', async () => {
    try {
      await work()
    } catch (error) {
      logger.error({ err: error }, 'after commit')
    }
  })
}

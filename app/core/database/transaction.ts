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
    lastWorks.set(trx, [])
    const result = await work(trx)
    for (const last of lastWorks.get(trx)!) await last()
    await claim?.store(trx)
    return result
  })
}

/** PostgreSQL undid it so that another could go on: nothing of it is left, and it may simply be done again. */
const UNDONE = new Set(['40P01', '40001'])
const MOST_TRIES = 5

/**
 * For what must not be lost once it has happened elsewhere: done again where it crossed another's. Not for an action with an
 * Idempotency-Key, which is taken once.
 */
export async function repeatedTransaction<T>(work: (trx: Transaction) => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await transaction(work)
    } catch (error) {
      if (tries === MOST_TRIES || !UNDONE.has((error as { code?: string }).code ?? '')) throw error
    }
  }
}

/** What each transaction of ours still does at its very end. */
const lastWorks = new WeakMap<Transaction, (() => Promise<unknown>)[]>()

/**
 * Rows that everybody writes to, whatever they locked before: taken last and all at once, they are never held while something
 * else is waited for. Answers whether it will be done; a transaction that is not ours does it at once.
 */
export function beforeCommit(trx: Transaction, work: () => Promise<unknown>): boolean {
  const works = lastWorks.get(outermost(trx))
  works?.push(work)
  return works !== undefined
}

/** The transaction that a savepoint is part of. */
export function outermost(trx: Transaction): Transaction {
  const outer = outerOf.get(trx)
  return outer ? outermost(outer) : trx
}

/** Savepoints, and the transaction that each is part of. */
const outerOf = new WeakMap<Transaction, Transaction>()

/** A part of a transaction that may fail alone. */
export function savepoint<T>(
  trx: Transaction,
  work: (inner: Transaction) => Promise<T>
): Promise<T> {
  return trx.transaction(async (inner) => {
    outerOf.set(inner, trx)
    return work(inner)
  })
}

/** What others hear of it: after commit, best effort. A failure here is healed by the reader, so it is logged and no more. */
export function afterCommit(trx: Transaction, work: () => void | Promise<unknown>) {
  const outer = outerOf.get(trx)
  // The end of a savepoint is no commit: it is waited for outside, and forgotten where only the savepoint fails.
  if (outer) return void trx.after('commit', () => afterCommit(outer, work))
  trx.after('commit', async () => {
    try {
      await work()
    } catch (error) {
      logger.error({ err: error }, 'after commit')
    }
  })
}

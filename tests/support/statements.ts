import { AsyncLocalStorage } from 'node:async_hooks'
import pg from 'pg'

const counting = new AsyncLocalStorage<{ queries: number }>()

/** Statements that `work` sends, whatever else the process asks meanwhile. */
export async function statementsOf(work: () => Promise<unknown>): Promise<number> {
  const original = pg.Client.prototype.query as (...given: unknown[]) => unknown
  const count = { queries: 0 }
  Object.assign(pg.Client.prototype, {
    query(this: pg.Client, ...given: unknown[]) {
      if (counting.getStore() === count) count.queries++
      return original.apply(this, given)
    },
  })
  try {
    await counting.run(count, work)
  } finally {
    Object.assign(pg.Client.prototype, { query: original })
  }
  return count.queries
}

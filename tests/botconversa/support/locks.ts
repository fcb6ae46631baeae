import db from '@adonisjs/lucid/services/db'
import { sql } from '#app/core/database/sql'
import { eventually } from '#tests/support/dev_command'

/** Somebody else, who holds what is locked until it is told to go on. */
export async function another(cleanup: (work: () => void) => void) {
  const trx = await db.transaction()
  cleanup(() => void (trx.isCompleted || trx.rollback()))
  const [{ pid }] = await sql<{ pid: number }>('select pg_backend_pid() as pid', [], trx)
  const isWaitedFor = () =>
    eventually('somebody who waits for it', async () => {
      const [waits] = await sql(
        'select 1 from pg_stat_activity where ? = any(pg_blocking_pids(pid))',
        [pid]
      )
      return waits !== undefined
    })
  return { trx, isWaitedFor }
}

import db from '@adonisjs/lucid/services/db'

/** Until so many others wait for a lock on a row: no sleeping, the database says so. */
export async function waitingFor(count: number) {
  for (let look = 0; look < 5_000; look++) {
    const { rows } = await db.rawQuery(
      `select count(*)::int as n from pg_stat_activity where wait_event_type = 'Lock'`
    )
    if (rows[0].n >= count) return
  }
  throw new Error(`fewer than ${count} wait for a lock`)
}

/** What is under way goes on only once this row, held by somebody else meanwhile, is let go. */
export async function holding(table: string, id: string, work: () => Promise<unknown>) {
  const holder = await db.transaction()
  try {
    await holder.rawQuery(`select 1 from ${table} where id = ? for no key update`, [id])
    await work()
  } finally {
    await holder.commit()
  }
}

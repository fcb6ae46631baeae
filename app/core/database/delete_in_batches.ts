import db from '@adonisjs/lucid/services/db'

/** Small deletes: a long one would hold the table's vacuum and the replicas back. */
const BATCH = 5_000

export async function deleteInBatches(table: string, condition: string) {
  for (;;) {
    const { rowCount } = await db.rawQuery(
      `delete from ${table} where ctid in (select ctid from ${table} where ${condition} limit ${BATCH})`
    )
    if (rowCount < BATCH) return
  }
}

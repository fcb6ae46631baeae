import pg from 'pg'
import logger from '@adonisjs/core/services/logger'
import { databaseUrl, pools, preparedStatements } from '#config/database'

/**
 * Named prepared statements for the few hot paths (docs/performance.md says which, and what they win).
 * Everything else goes through Lucid.
 */
const pool = new pg.Pool({
  connectionString: databaseUrl,
  max: pools.hot,
  keepAlive: true,
  connectionTimeoutMillis: 10_000,
  application_name: 'hot',
})
pool.on('error', (error) => logger.warn({ err: error }, 'hot pool lost a connection'))

export type Statement = { name: string; text: string }

export async function runStatement<Row extends pg.QueryResultRow>(
  { name, text }: Statement,
  values: unknown[]
): Promise<Row[]> {
  const { rows } = await pool.query<Row>(
    preparedStatements ? { name, text, values } : { text, values }
  )
  return rows
}

export const closeHotPool = () => pool.end()

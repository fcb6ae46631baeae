import { setTimeout as delay } from 'node:timers/promises'
import pg from 'pg'
import logger from '@adonisjs/core/services/logger'
import { databaseUrl, directUrl, pools } from '#config/database'
import { redisUrl } from '#config/queue'

const FIRST_RETRY_MS = 1_000
const LONGEST_RETRY_MS = 30_000

export type Budget = {
  needed: number
  allowed: number
  used: number
  parts: Record<string, number>
}

export class BudgetExceeded extends Error {}

/** How many connections to the server itself this process may open; a pooler's own are not counted. */
function connectionParts(queueListeners: Record<string, number>): Record<string, number> {
  const pooled = databaseUrl !== directUrl
  return {
    ...(pooled ? {} : { models: pools.models, hot: pools.hot }),
    ...(redisUrl ? {} : { queues: pools.queues, realtime: pools.realtime, ...queueListeners }),
  }
}

/**
 * Waits until the database answers (it may be suspended, or start after us), then holds this process's connections
 * against `max_connections`: too few for everybody is a warning, too few for this process alone is the end.
 *
 * @throws BudgetExceeded
 */
export async function settleWithDatabase(
  queueListeners: Record<string, number>,
  signal: AbortSignal
): Promise<Budget> {
  for (let wait = FIRST_RETRY_MS; ; wait = Math.min(wait * 2, LONGEST_RETRY_MS)) {
    try {
      const budget = await readBudget(connectionParts(queueListeners))
      judge(budget)
      return budget
    } catch (error) {
      if (error instanceof BudgetExceeded) throw error
      logger.warn({ err: error }, `the database can not be reached; next try in ${wait / 1000} s`)
      await delay(wait, undefined, { signal })
    }
  }
}

export function judge({ needed, allowed, used, parts }: Budget) {
  const sum = Object.entries(parts)
    .map(([name, count]) => `${name} ${count}`)
    .join(' + ')
  const figures = `this process may open ${needed} connections (${sum}), the server allows ${allowed}, others use ${used}`
  if (needed > allowed)
    throw new BudgetExceeded(
      `${figures}: lower DATABASE_POOL and DATABASE_HOT_POOL, or raise max_connections`
    )
  if (needed > allowed - used)
    logger.warn({ needed, allowed, used }, `connections may run out: ${figures}`)
}

async function readBudget(parts: Record<string, number>): Promise<Budget> {
  const client = new pg.Client({
    connectionString: directUrl,
    application_name: 'budget',
    connectionTimeoutMillis: 10_000,
  })
  client.on('error', (error) => logger.warn({ err: error }, 'connection budget'))
  await client.connect()
  try {
    const { rows } = await client.query<{ allowed: number; used: number }>(READ_LIMITS)
    return {
      ...rows[0],
      parts,
      needed: Object.values(parts).reduce((sum, count) => sum + count, 0),
    }
  } finally {
    await client.end()
  }
}

const READ_LIMITS = `
  select current_setting('max_connections')::int - current_setting('superuser_reserved_connections')::int as allowed,
         (select count(*)::int from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()) as used`

import type { ApplicationService } from '@adonisjs/core/types'
import logger from '@adonisjs/core/services/logger'
import { settleWithDatabase } from '#app/core/database/connection_budget'
import { lanes } from '#config/queue'
import { work } from '#app/core/queues/work'

/** Works until SIGTERM; running jobs end first, then the connections close. */
export async function startWorkerProcess(app: ApplicationService) {
  const stopping = new AbortController()
  app.terminating(() => stopping.abort())
  // Each lane's worker listens on a connection of its own, beside the pool.
  const settled = await settleWithDatabase(
    { lanes: Object.keys(lanes).length },
    stopping.signal
  ).catch((error) => {
    if (!stopping.signal.aborted) throw error
  })
  if (!settled) return
  const working = work()
  // Also one that is told to end as it begins first comes to the end of that.
  app.terminating(async () => {
    const [begun] = await Promise.allSettled([working])
    if (begun.status === 'fulfilled') await begun.value.stop()
  })
  await working
  logger.info('worker is ready')
  process.send?.('worker ready')
}

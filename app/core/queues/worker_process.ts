import type { ApplicationService } from '@adonisjs/core/types'
import logger from '@adonisjs/core/services/logger'
import { work } from '#app/core/queues/work'

/** Works until SIGTERM; running jobs end first, then the connections close. */
export async function startWorkerProcess(app: ApplicationService) {
  const { stop } = await work()
  app.terminating(stop)
  logger.info('worker is ready')
  process.send?.('worker ready')
}

import type { ApplicationService } from '@adonisjs/core/types'

/** Opens nothing by itself; closes what the core opened on the way. */
export default class CoreProvider {
  constructor(protected app: ApplicationService) {}

  async shutdown() {
    const { emitter } = await import('#app/core/realtime/emitter')
    await emitter.close()
    const { flushRequestLog } = await import('#app/core/audit/request_log')
    await flushRequestLog()
    const { closeQueues } = await import('#app/core/queues/connection')
    await closeQueues()
    const { closeHotPool } = await import('#app/core/database/hot_pool')
    await closeHotPool()
  }
}

import type { ApplicationService } from '@adonisjs/core/types'

/** Looks at the database when a web node starts; closes what the core opened on the way. */
export default class CoreProvider {
  constructor(protected app: ApplicationService) {}

  #stopping = new AbortController()

  /** A web node listens at once, and says through /health/ready when it can serve. */
  async ready() {
    if (this.app.getEnvironment() !== 'web') return
    const { settleWithDatabase } = await import('#app/core/database/connection_budget')
    settleWithDatabase({}, this.#stopping.signal).catch((error) => this.#refuse(error))
  }

  async #refuse(error: Error) {
    if (this.#stopping.signal.aborted) return
    const logger = await this.app.container.make('logger')
    logger.fatal({ err: error }, error.message)
    process.exitCode = 1
    await this.app.terminate()
  }

  async shutdown() {
    this.#stopping.abort()
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

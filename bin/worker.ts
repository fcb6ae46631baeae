import { prettyPrintError } from '@adonisjs/core'
import { ignite } from './boot.ts'

/** The process that runs the jobs. A graceful stop lets a running job end. */
try {
  const ignitor = await ignite()
  const app = ignitor.createApp('console')
  await app.init()
  await app.boot()
  await app.start(async () => {
    const { startWorkerProcess } = await import('#app/core/queues/worker_process')
    await startWorkerProcess(app)
  })
} catch (error) {
  process.exitCode = 1
  await prettyPrintError(error)
}

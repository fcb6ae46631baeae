import { prettyPrintError } from '@adonisjs/core'
import { configure, processCLIArgs, run } from '@japa/runner'

process.env.NODE_ENV = 'test'
process.env.HOST = '127.0.0.1'
process.env.PORT = '0'
process.env.LOG_LEVEL ??= 'info'
process.env.REALTIME_BEAT_MS ??= '1000'
process.env.REVOCATION_POLL_MS ??= '200'
process.env.QUEUE_STALLED_MS ??= '3000'
process.env.METRICS_TOKEN ??= 'metrics-token-of-the-tests'

const { ignite } = await import('./boot.ts')

try {
  const ignitor = await ignite('test')
  await ignitor
    .testRunner()
    .configure(async (app) => {
      const { runnerHooks, ...config } = await import('../tests/bootstrap.ts')
      processCLIArgs(process.argv.slice(2))
      configure({
        ...app.rcFile.tests,
        ...config,
        setup: runnerHooks.setup,
        teardown: [...runnerHooks.teardown, () => app.terminate()],
        forceExit: true,
      })
    })
    .run(() => run())
} catch (error) {
  process.exitCode = 1
  await prettyPrintError(error)
}

import { prettyPrintError } from '@adonisjs/core'
import { ignite } from './boot.ts'

try {
  const ignitor = await ignite()
  ignitor.tap((app) => {
    // `ace serve` ignores SIGTERM by itself, and would leave its child behind.
    app.listen('SIGTERM', async () => {
      await app.terminate()
      process.exit(0)
    })
  })
  await ignitor.ace().handle(process.argv.slice(2))
} catch (error) {
  process.exitCode = 1
  await prettyPrintError(error)
}

import { prettyPrintError } from '@adonisjs/core'
import { ignite } from './boot.ts'

try {
  const ignitor = await ignite()
  await ignitor.httpServer().start()
} catch (error) {
  process.exitCode = 1
  await prettyPrintError(error)
}

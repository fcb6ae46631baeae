import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { answerTasks } from './worker.ts'

/** Runs a timer's sweep in the production build, as a worker process does, and counts what goes to PostgreSQL meanwhile. */
export type Sweep = { timer: string }

let statements = 0
const query = pg.Client.prototype.query as (...given: unknown[]) => unknown
Object.assign(pg.Client.prototype, {
  query(this: pg.Client, ...given: unknown[]) {
    statements++
    return query.apply(this, given)
  },
})

// There is nothing to end with care: the runner is done with it.
process.once('SIGTERM', () => process.exit(0))

const BUILD = new URL('../../build/', import.meta.url)
process.env.NODE_ENV = 'production'
process.env.SMTP_URL = 'smtp://127.0.0.1:9'
process.chdir(fileURLToPath(new URL('../../', import.meta.url)))

async function boot() {
  const { ignite } = (await import(new URL('bin/boot.js', BUILD).href)) as {
    ignite(): Promise<{ createApp(kind: 'console'): App }>
  }
  const app = (await ignite()).createApp('console')
  await app.init()
  await app.boot()
  await app.start(async () => {})
  const { sweep } = (await import(new URL('app/core/queues/timers.js', BUILD).href)) as {
    sweep(name: string): Promise<number>
  }
  return sweep
}
type App = {
  init(): Promise<void>
  boot(): Promise<void>
  start(callback: () => Promise<void>): Promise<void>
}

let booted: ReturnType<typeof boot> | undefined

answerTasks<Sweep>(async ({ timer }) => {
  const sweep = await (booted ??= boot())
  const before = statements
  const from = performance.now()
  const fired = await sweep(timer)
  return { fired, statements: statements - before, milliseconds: performance.now() - from }
})

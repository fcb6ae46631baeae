/**
 * `npm run dev`: a whole product on a bare machine. Runs before the application boots, on plain Node
 * (types are stripped, not compiled), and starts what the application consists of.
 */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { type Address, chooseAddress, freeLoopbackPort } from '../app/core/embedded/address.ts'
import { Child } from '../app/core/embedded/child.ts'
import { type Embedded, prepareEnvironment, readEnvFile } from '../app/core/embedded/environment.ts'
import { resetDevelopment } from '../app/core/embedded/reset.ts'
import { WorkerWatch } from '../app/core/embedded/worker_watch.ts'

const ROOT = fileURLToPath(new URL('../', import.meta.url))
const READY_WITHIN_MS = 60_000
const FAKE_PORT = 4010

class Development {
  private embedded?: Embedded
  private processes: { stop(): Promise<void> }[] = []
  private stopping?: Promise<void>
  private startedAt = performance.now()

  async start() {
    if (process.env.NODE_ENV === 'production')
      throw new Error('`npm run dev` is not for NODE_ENV=production: see docs/deploying.md')
    if (process.argv.includes('--reset')) await resetDevelopment(ROOT)
    const file = readEnvFile(join(ROOT, '.env'))
    const address = await chooseAddress({
      PORT: process.env.PORT || file.PORT,
      HOST: process.env.HOST || file.HOST,
    })
    this.embedded = await prepareEnvironment(ROOT, 'development')
    if (this.stopping) return

    const fakePort = await freeLoopbackPort(FAKE_PORT)
    const env = {
      ...process.env,
      ZAYN_FAKE_BOTCONVERSA: `http://127.0.0.1:${fakePort}`,
      PORT: String(address.port),
      HOST: address.host,
      ZAYN_DEV_PID: String(process.pid),
    }
    // The demo account of WhatsApp speaks to it; the product goes on without it.
    this.run(['bin/fake_botconversa.ts'], { ...env, PORT: String(fakePort) })
    // A database that has every migration can serve while the demo data are looked over.
    const prepared = this.run(['ace.js', 'dev:prepare'], env)
    if (!(await isMigrated())) await this.succeeded(prepared)
    if (this.stopping) return
    const web = this.run(['ace.js', 'serve', '--hmr', '--no-clear'], env)
    this.processes.push(new WorkerWatch(ROOT, env))
    void web.ended.then((code) => this.stop(code || 1, 'The web server ended.'))
    await Promise.all([this.succeeded(prepared), this.untilReady(address)])
    if (!this.stopping) this.announce(address, env.ZAYN_FAKE_BOTCONVERSA)
  }

  /** Everything that was started ends, PostgreSQL last. */
  stop(code: number, reason?: string): Promise<void> {
    this.stopping ??= this.stopAll(code, reason)
    return this.stopping
  }

  private async stopAll(code: number, reason?: string) {
    if (reason) console.error(reason)
    await Promise.all(this.processes.map((running) => running.stop()))
    await this.embedded?.release()
    await this.stopCluster()
    process.exit(code)
  }

  /** Its backends take a moment to notice who has gone. Where another process uses it, the keeper stops it later. */
  private async stopCluster() {
    const deadline = Date.now() + 1_500
    while (this.embedded?.cluster && !(await this.embedded.cluster.stopIfUnused())) {
      if (Date.now() > deadline) return
      await delay(100)
    }
  }

  private run(arguments_: string[], env: NodeJS.ProcessEnv): Child {
    const child = new Child(arguments_, { cwd: ROOT, env })
    this.processes.push(child)
    return child
  }

  private async succeeded(child: Child) {
    if ((await child.ended) !== 0 && !this.stopping)
      throw new Error('The database could not be prepared: see above.')
  }

  private async untilReady({ host, port }: Address) {
    const target = ['0.0.0.0', '::'].includes(host)
      ? 'localhost'
      : host.includes(':')
        ? `[${host}]`
        : host
    const deadline = Date.now() + READY_WITHIN_MS
    while (!this.stopping) {
      if (await answers(`http://${target}:${port}/health/ready`)) return
      if (Date.now() > deadline) throw new Error('The web server did not get ready: see above.')
      await delay(100)
    }
  }

  private announce({ url, port, moved }: Address, fakeUrl: string) {
    const seconds = ((performance.now() - this.startedAt) / 1000).toFixed(1)
    console.log(`
  Zayn Hub is ready (${seconds} s)

  Address    ${url}${moved ? `   (3333 is taken: this is port ${port})` : ''}
  Reference  ${url}/docs
  WhatsApp   ${fakeUrl}   (a fake BotConversa: write as a contact there)
  Accounts   admin@demo.test
             ana@ bruno@ carla@ diego@ elisa@ fabio@demo.test     (team)
             aluno1@ aluno2@ aluno3@demo.test                     (students)
  Password   demo-demo-demo

  Ctrl-C stops everything, the database too; its data stay. \`npm run dev:reset\` starts afresh.
`)
  }
}

/** Whether every migration file has run; a database without the table of migrations has none. */
async function isMigrated(): Promise<boolean> {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await client.connect()
  try {
    const { rows } = await client.query<{ name: string }>('select name from adonis_schema')
    const done = new Set(rows.map(({ name }) => name))
    const files = readdirSync(join(ROOT, 'database/migrations'))
    return files.every((file) => done.has(`database/migrations/${file.replace(/\.ts$/, '')}`))
  } catch (error) {
    if ((error as pg.DatabaseError).code === '42P01') return false
    throw error
  } finally {
    await client.end()
  }
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(2_000) })).ok
  } catch {
    return false // Not up yet.
  }
}

/** npm killed with -9 leaves us behind, with nobody to press Ctrl-C any more. */
function followNpm(end: () => void) {
  if (!process.env.npm_lifecycle_event) return
  const parent = process.ppid
  setInterval(() => process.ppid !== parent && end(), 1_000).unref()
}

const development = new Development()
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(signal, () => void development.stop(0))
followNpm(() => void development.stop(0))
development.start().catch((error: Error) => development.stop(1, `\n${error.message}\n`))

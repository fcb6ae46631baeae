import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { setTimeout as delay } from 'node:timers/promises'
import { freePort, ROOT } from './environment.ts'

const START_WITHIN_MS = 30_000
const LOOK_EVERY_MS = 20

type Options = {
  execArgv?: string[]
  args?: string[]
  env?: Record<string, string>
  /** Variables of ours that it shall not have. */
  without?: string[]
  /** Answers 200 once it can serve. */
  ready: string
}

/** A server under test, product or floor, alone in its process. */
export class ServerProcess {
  readonly url: string
  /** From the spawn to the first good answer. */
  startedInMs = 0
  private readonly child: ChildProcess

  private constructor(child: ChildProcess, url: string) {
    this.child = child
    this.url = url
  }

  static async start(
    file: string,
    { execArgv = [], args = [], env = {}, without = [], ready }: Options
  ) {
    const port = String(await freePort())
    const inherited = Object.entries(process.env).filter(([key]) => !without.includes(key))
    const from = performance.now()
    const child = fork(file, args, {
      cwd: ROOT,
      execArgv,
      env: { ...Object.fromEntries(inherited), HOST: '127.0.0.1', PORT: port, ...env },
      // The log of the product goes where a container's would: out, without being looked at.
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    })
    const server = new ServerProcess(child, `http://127.0.0.1:${port}`)
    await server.answers(ready)
    server.startedInMs = performance.now() - from
    return server
  }

  get pid() {
    return this.child.pid!
  }

  /** What the counting hook has seen. The framework says things on the same line, which are passed over. */
  queries(): Promise<number> {
    return new Promise((done) => {
      const heard = (answer: { queries?: number }) => {
        if (answer.queries === undefined) return
        this.child.off('message', heard)
        done(answer.queries)
      }
      this.child.on('message', heard)
      this.child.send('queries?')
    })
  }

  async stop() {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return
    const ended = once(this.child, 'exit')
    this.child.kill('SIGTERM')
    await ended
  }

  private async answers(path: string) {
    const deadline = Date.now() + START_WITHIN_MS
    for (;;) {
      const answer = await fetch(this.url + path).catch(() => null) // Not up yet.
      if (answer?.ok) return
      if (this.child.exitCode !== null || Date.now() > deadline)
        throw new Error(`${this.child.spawnfile} does not answer at ${path}`)
      await delay(LOOK_EVERY_MS)
    }
  }
}

const PRODUCTION = { NODE_ENV: 'production', SMTP_URL: 'smtp://127.0.0.1:9' }

/** The production build. It speaks to the parent only where the counting hook is asked for. */
export const startProduct = (...execArgv: string[]) =>
  ServerProcess.start('build/bin/server.js', { execArgv, env: PRODUCTION, ready: '/health/ready' })

export const startFloor = (file: string, ...args: string[]) =>
  ServerProcess.start(file, { args, ready: '/' })

/** A worker of the production build: it serves nothing, and says when it is ready. */
export async function startWorker(env: Record<string, string> = {}) {
  const child = fork('build/bin/worker.js', [], {
    cwd: ROOT,
    env: { ...process.env, ...PRODUCTION, ...env },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  await once(child, 'message')
  return {
    async residentMiB() {
      const status = await readFile(`/proc/${child.pid}/status`, 'utf8')
      return Number(/VmRSS:\s+(\d+)/.exec(status)![1]) / 1024
    },
    async stop() {
      const ended = once(child, 'exit')
      child.kill('SIGTERM')
      await ended
    },
  }
}

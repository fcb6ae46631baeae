import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'
import app from '@adonisjs/core/services/app'

const START_DEADLINE_MS = 30_000

export async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const { port } = server.address() as { port: number }
  await new Promise((closed) => server.close(closed))
  return port
}

/** A web node or a worker as a process of its own, on the database of this run. */
export class TestNode {
  static #living = new Set<TestNode>()

  private constructor(
    readonly child: ChildProcess,
    readonly url: string
  ) {}

  static async web(env: Record<string, string> = {}, port?: number): Promise<TestNode> {
    const at = port ?? (await freePort())
    const node = TestNode.#spawn(
      'bin/server.ts',
      { PORT: String(at), ...env },
      `http://127.0.0.1:${at}`
    )
    await node.#answers()
    return node
  }

  /** One that is still beginning. */
  static newWorker(env: Record<string, string> = {}): TestNode {
    return TestNode.#spawn('bin/worker.ts', env, '')
  }

  static async worker(env: Record<string, string> = {}): Promise<TestNode> {
    const node = TestNode.newWorker(env)
    await new Promise<void>((ready, failed) => {
      node.child.once('message', () => ready())
      node.child.once('exit', (code) => failed(new Error(`the worker ended with ${code}`)))
    })
    return node
  }

  static #spawn(file: string, env: Record<string, string>, url: string): TestNode {
    const child = spawn(process.execPath, ['--import=@poppinss/ts-exec', file], {
      cwd: app.makePath(),
      env: { ...process.env, LOG_LEVEL: 'info', ...env },
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    })
    const node = new TestNode(child, url)
    TestNode.#living.add(node)
    child.once('exit', () => TestNode.#living.delete(node))
    return node
  }

  /** After each group: a worker that outlives its test would take the jobs of the next. */
  static async killLeft() {
    await Promise.all([...TestNode.#living].map((node) => node.stop('SIGKILL')))
  }

  async #answers() {
    const deadline = Date.now() + START_DEADLINE_MS
    for (;;) {
      const answer = await fetch(`${this.url}/health/ready`).catch((error: Error) => error)
      if (answer instanceof Response && answer.ok) return
      if (this.child.exitCode !== null || Date.now() > deadline)
        throw new Error(`the node does not answer: ${answer}`)
      await delay(50)
    }
  }

  /** Ends it in order, or at once with SIGKILL. */
  stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<number | null> {
    if (this.child.exitCode !== null || this.child.signalCode !== null)
      return Promise.resolve(this.child.exitCode)
    return new Promise((ended) => {
      this.child.once('exit', ended)
      this.child.kill(signal)
    })
  }
}

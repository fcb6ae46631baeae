import { type ChildProcess, spawn } from 'node:child_process'
import { setTimeout as delay } from 'node:timers/promises'

const GRACE_MS = 10_000
const LOOK_EVERY_MS = 30

/**
 * A process of the development command, in a group of its own: Ctrl-C in the terminal reaches the command alone,
 * which then stops the others in order, with whatever they started.
 */
export class Child {
  readonly ended: Promise<number>
  private readonly process: ChildProcess
  private asked = false

  constructor(arguments_: string[], options: { cwd: string; env: NodeJS.ProcessEnv }) {
    this.process = spawn(process.execPath, arguments_, {
      ...options,
      stdio: ['ignore', 'inherit', 'inherit'],
      detached: true,
    })
    this.ended = new Promise<number>((done) => {
      this.process.once('error', () => done(1))
      this.process.once('exit', (code) => done(code ?? 1))
    })
  }

  /** Asks the whole group to end, waits for the last of it, and ends what does not end within ten seconds. */
  async stop() {
    const deadline = Date.now() + GRACE_MS
    while (this.signal(Date.now() > deadline ? 'SIGKILL' : this.asked ? 0 : 'SIGTERM')) {
      this.asked = true
      await delay(LOOK_EVERY_MS)
    }
  }

  /** Answers whether anybody is left in the group to hear it; signal 0 only asks. */
  private signal(signal: NodeJS.Signals | 0): boolean {
    if (!this.process.pid) return false
    try {
      return process.kill(-this.process.pid, signal)
    } catch {
      return false // ESRCH: nobody is.
    }
  }
}

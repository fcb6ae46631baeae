import { type ChildProcess, spawn } from 'node:child_process'
import { readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs'
import { chmod, mkdtemp } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import pg from 'pg'
import app from '@adonisjs/core/services/app'
import { Cluster } from '#app/core/embedded/cluster'
import { freePort } from '#tests/support/nodes'

const READY_WITHIN_MS = 60_000
const LOOK_EVERY_MS = 50

/** Until the condition holds; fails with what it waited for. */
export async function eventually(
  what: string,
  condition: () => boolean | Promise<boolean>,
  withinMs = 20_000
) {
  const deadline = Date.now() + withinMs
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error(`waited in vain for: ${what}`)
    await delay(LOOK_EVERY_MS)
  }
}

/** `npm run dev` with data of its own, beside whatever else runs in this checkout. */
export class DevCommand {
  #child?: ChildProcess
  #output = ''
  url = ''

  private constructor(readonly folder: string) {}

  static async create(): Promise<DevCommand> {
    const folder = await mkdtemp(app.tmpPath('dev-'))
    await chmod(folder, 0o711) // The account that PostgreSQL runs as has to pass.
    return new DevCommand(folder)
  }

  /** On a port of its own each time: what was killed may hold the old one for a moment. */
  async start() {
    const port = await freePort()
    const { DATABASE_URL: _a, DATABASE_DIRECT_URL: _b, REDIS_URL: _c, ...env } = process.env
    this.#output = ''
    this.url = `http://127.0.0.1:${port}`
    this.#child = spawn(process.execPath, ['bin/dev.ts'], {
      cwd: app.makePath(),
      env: {
        ...env,
        NODE_ENV: 'development',
        npm_lifecycle_event: '',
        ZAYN_DATA: this.folder,
        HOST: '127.0.0.1',
        PORT: String(port),
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    for (const stream of [this.#child.stdout!, this.#child.stderr!])
      stream.on('data', (text: Buffer) => (this.#output += text))
    await eventually(
      'the development command to be ready',
      () => {
        if (this.hasEnded) throw new Error(`it ended:\n${this.#output}`)
        return this.#output.includes('is ready (')
      },
      READY_WITHIN_MS
    )
  }

  get hasEnded(): boolean {
    return this.#child!.exitCode !== null || this.#child!.signalCode !== null
  }

  async kill(signal: NodeJS.Signals = 'SIGKILL') {
    if (this.hasEnded) return
    this.#child!.kill(signal)
    await eventually(`the command to end by ${signal}`, () => this.hasEnded)
  }

  get exitCode() {
    return this.#child!.exitCode
  }

  /** The processes that this command started, and those they did; a PostgreSQL stands in its data folder. */
  processes(named = ''): number[] {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map(Number)
      .filter((pid) => this.#isOurs(pid) && commandLine(pid).includes(named))
  }

  /** A connection to its database, for as long as the work takes. */
  async inDatabase<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
    const client = new pg.Client({ connectionString: this.#cluster().url('zayn_hub') })
    await client.connect()
    try {
      return await work(client)
    } finally {
      await client.end()
    }
  }

  async remove() {
    if (this.#child) await this.kill('SIGTERM')
    for (const pid of this.processes()) process.kill(pid, 'SIGKILL')
    await eventually('its processes to be gone', () => this.processes().length === 0)
    for (const folder of [this.#cluster().folder, this.folder])
      rmSync(folder, { recursive: true, force: true })
  }

  #cluster(): Cluster {
    const usual = process.env.ZAYN_DATA
    process.env.ZAYN_DATA = this.folder
    try {
      return new Cluster('development', app.makePath())
    } finally {
      if (usual === undefined) delete process.env.ZAYN_DATA
      else process.env.ZAYN_DATA = usual
    }
  }

  #isOurs(pid: number): boolean {
    try {
      const at = readlinkSync(`/proc/${pid}/cwd`)
      if (at.startsWith(this.folder) || at === this.#cluster().folder) return true
      return readFileSync(`/proc/${pid}/environ`, 'utf8').includes(`ZAYN_DATA=${this.folder}\0`)
    } catch {
      return false // It ended while we looked, or is somebody else's.
    }
  }
}

function commandLine(pid: number): string {
  try {
    return readFileSync(join('/proc', String(pid), 'cmdline'), 'utf8').replaceAll('\0', ' ')
  } catch {
    return '' // Gone meanwhile.
  }
}

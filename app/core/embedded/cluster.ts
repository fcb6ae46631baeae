/**
 * A real PostgreSQL for development and tests, from the binaries that npm installed.
 * It is driven with pg_ctl, so it survives the process that started it; it lives as long as
 * somebody holds a connection to it (see keeper.ts), so nothing is orphaned even after kill -9.
 *
 * This folder runs before the application boots (plain Node, types stripped): it imports nothing of it.
 */
import { spawn, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import pg from 'pg'
import { binFolder, dataFolder, type ServerAccount, serverAccount } from './folders.ts'

const USER = 'zayn'
const START_DEADLINE_MS = 30_000

/** Test data is thrown away anyway: durability against a power cut is traded for speed there. */
const SETTINGS = {
  development: ['max_connections=200', 'shared_buffers=256MB', 'jit=off'],
  test: [
    'max_connections=300',
    'shared_buffers=256MB',
    'jit=off',
    'fsync=off',
    'full_page_writes=off',
  ],
}

export type ClusterName = keyof typeof SETTINGS

export class Cluster {
  readonly folder: string
  private readonly name: ClusterName
  private readonly root: string
  private readonly runAs: ServerAccount

  constructor(name: ClusterName, root: string) {
    this.name = name
    this.root = root
    this.runAs = serverAccount()
    this.folder = dataFolder(root, name, this.runAs)
  }

  /** Starts the cluster, or finds it running, and answers the address of `database` in it. */
  async start(database: string): Promise<string> {
    await this.initialise()
    // Before the server: whoever starts it may be killed at any moment.
    this.spawnKeeper()
    const deadline = Date.now() + START_DEADLINE_MS
    while (!(await this.answers())) {
      if (Date.now() > deadline) throw new Error(`PostgreSQL did not start:\n${this.logTail()}`)
      // Refused while a crashed predecessor's last children are exiting, or when another process starts it too.
      const started = await this.pgCtl(
        '-w',
        '-l',
        join(this.folder, 'server.log'),
        '-o',
        await this.options(),
        'start'
      )
      if (!started) await delay(300)
    }
    await this.createDatabase(database)
    return this.url(database)
  }

  /** Stops the cluster unless somebody else is still connected. */
  async stopIfUnused(): Promise<boolean> {
    if (!(await this.answers())) return true
    if ((await this.clients()) > 0) return false
    return this.pgCtl('-m', 'fast', '-w', 'stop')
  }

  /** Throws the data away. Refused while somebody is connected. */
  async remove(): Promise<boolean> {
    if (!(await this.stopIfUnused())) return false
    rmSync(this.folder, { recursive: true, force: true })
    return true
  }

  /** How many connections other than the one that counts are open. */
  async clients(): Promise<number> {
    return this.query<{ count: number }>(
      `select count(*)::int as count from pg_stat_activity
        where backend_type = 'client backend' and pid <> pg_backend_pid()
          and application_name <> 'keeper'`
    ).then((rows) => rows[0].count)
  }

  url(database: string): string {
    return `postgresql://${USER}:${this.password()}@127.0.0.1:${this.port()}/${database}`
  }

  async answers(): Promise<boolean> {
    if (!this.port()) return false
    try {
      await this.query('select 1')
      return true
    } catch {
      return false // Not up, or another cluster on a port that ours had once: the password tells them apart.
    }
  }

  private async initialise() {
    if (existsSync(join(this.folder, 'PG_VERSION'))) return
    const fresh = `${this.folder}.${process.pid}`
    const secret = `${fresh}.secret`
    rmSync(fresh, { recursive: true, force: true })
    mkdirSync(fresh, { recursive: true, mode: 0o700 })
    writeFileSync(secret, randomBytes(24).toString('hex'), { mode: 0o600 })
    for (const path of [fresh, secret]) this.giveToServer(path)

    const initdb = join(await binFolder(this.root, this.runAs), 'initdb')
    const parameters = ['-D', fresh, '-U', USER, '--auth=scram-sha-256', `--pwfile=${secret}`]
    const made = spawnSync(initdb, [...parameters, '--encoding=UTF8', '--locale=C.UTF-8'], {
      ...this.spawnOptions(),
      encoding: 'utf8',
    })
    if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr || made.error}`)
    renameSync(secret, join(fresh, 'zayn.secret'))
    // The rename is what makes the cluster exist: a start killed in the middle leaves none half made.
    if (existsSync(this.folder)) rmSync(fresh, { recursive: true, force: true })
    else renameSync(fresh, this.folder)
  }

  private async createDatabase(database: string) {
    const known = await this.query('select 1 from pg_database where datname = $1', [database])
    if (known.length > 0) return
    try {
      await this.query(`create database ${pg.escapeIdentifier(database)}`)
    } catch (error) {
      // Two processes may start at the same instant: the other one made it.
      if (!['42P04', '23505'].includes((error as pg.DatabaseError).code ?? '')) throw error
    }
  }

  private async query<Row>(text: string, values: unknown[] = []): Promise<Row[]> {
    const client = new pg.Client({
      connectionString: this.url('postgres'),
      application_name: 'keeper',
    })
    client.on('error', () => client.end())
    await client.connect()
    try {
      return (await client.query(text, values)).rows as Row[]
    } finally {
      await client.end()
    }
  }

  private async options() {
    const settings = SETTINGS[this.name].map((setting) => `-c ${setting}`).join(' ')
    return `-p ${await freePort()} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' ${settings}`
  }

  private async pgCtl(...parameters: string[]): Promise<boolean> {
    const child = spawn(
      join(await binFolder(this.root, this.runAs), 'pg_ctl'),
      ['-D', this.folder, ...parameters],
      {
        ...this.spawnOptions(),
        stdio: 'ignore',
        detached: true, // Ctrl-C in the terminal reaches the whole group; PostgreSQL stops last, in order.
      }
    )
    return new Promise((done) =>
      child.on('close', (code) => done(code === 0)).on('error', () => done(false))
    )
  }

  private spawnKeeper() {
    const keeper = join(import.meta.dirname, 'keeper.ts')
    spawn(process.execPath, [keeper, this.name, this.root], {
      detached: true,
      stdio: 'ignore',
      cwd: '/',
    }).unref()
  }

  private spawnOptions() {
    return { ...this.runAs, cwd: '/', env: { ...process.env, LC_ALL: 'C' } }
  }

  private giveToServer(path: string) {
    if (this.runAs.uid !== undefined) chownSync(path, this.runAs.uid, this.runAs.gid!)
  }

  private password() {
    return readFileSync(join(this.folder, 'zayn.secret'), 'utf8')
  }

  /** The fourth line of postmaster.pid is the port that the running server took. */
  private port(): number | null {
    const pidFile = join(this.folder, 'postmaster.pid')
    return existsSync(pidFile) ? Number(readFileSync(pidFile, 'utf8').split('\n')[3]) || null : null
  }

  private logTail() {
    const log = join(this.folder, 'server.log')
    return existsSync(log)
      ? readFileSync(log, 'utf8').split('\n').slice(-15).join('\n')
      : 'no server log'
  }
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const { port } = server.address() as { port: number }
  await new Promise((closed) => server.close(closed))
  return port
}

/**
 * What a bare machine lacks, for development and tests: a database and secrets.
 * Production gets nothing from here: its variables are its own, and start/env.ts refuses to go without them.
 */
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import type { Socket } from 'node:net'
import { dirname, join } from 'node:path'
import { parseEnv } from 'node:util'
import pg from 'pg'
import { Cluster, type ClusterName } from './cluster.ts'
import { dataRoot } from './folders.ts'

export type Embedded = { cluster: Cluster | null; release: () => Promise<void> }

/**
 * Fills `process.env` where a value is absent. With no DATABASE_URL it starts (or joins) the embedded
 * cluster and holds it until `release`, or until this process ends in whatever way.
 */
export async function prepareEnvironment(root: string, mode: ClusterName): Promise<Embedded> {
  process.env.NODE_ENV ??= mode
  const file = readEnvFile(join(root, '.env'))
  for (const [key, value] of Object.entries(developmentSecrets(root))) {
    if (!file[key]) process.env[key] ??= value
  }
  if (mode === 'test') guardTestDatabase()
  else if (file.DATABASE_URL) process.env.DATABASE_URL ??= file.DATABASE_URL
  if (process.env.DATABASE_URL) return { cluster: null, release: async () => {} }

  const cluster = new Cluster(mode, root)
  process.env.DATABASE_URL = await cluster.start(mode === 'test' ? 'zayn_hub_test' : 'zayn_hub')
  const release = await hold(process.env.DATABASE_URL)
  return { cluster, release }
}

/** Tests empty their database: one that is not named for tests is never theirs. */
function guardTestDatabase() {
  const url = process.env.DATABASE_URL
  if (url && !new URL(url).pathname.endsWith('_test')) {
    throw new Error('DATABASE_URL of a test run must name a database that ends in "_test"')
  }
}

/** A connection that says "in use" to the keeper. Comes back by itself if it is cut. */
async function hold(connectionString: string): Promise<() => Promise<void>> {
  let released = false
  let client: pg.Client
  const connect = async () => {
    client = new pg.Client({ connectionString, application_name: 'holder' })
    client.on('error', () => {}) // 'end' follows, and connects again.
    client.on(
      'end',
      () => !released && setTimeout(() => connect().catch(reconnectLater), 500).unref()
    )
    await client.connect()
    streamOf(client).unref()
  }
  const reconnectLater = () =>
    !released && setTimeout(() => connect().catch(reconnectLater), 1_000).unref()
  await connect()
  return async () => {
    released = true
    streamOf(client).ref() // Or the process would end in the middle of the good-bye.
    await client.end()
  }
}

const streamOf = (client: pg.Client) =>
  (client as unknown as { connection: { stream: Socket } }).connection.stream

/** Made once per checkout (or ZAYN_DATA), readable by its owner alone; never used in production. */
function developmentSecrets(root: string): Record<string, string> {
  const path = join(dataRoot(root), 'development.env')
  if (!existsSync(path)) {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, `APP_KEY=${randomBytes(32).toString('base64url')}\n`, { mode: 0o600 })
  }
  return readEnvFile(path)
}

export function readEnvFile(path: string): Record<string, string> {
  return existsSync(path) ? (parseEnv(readFileSync(path, 'utf8')) as Record<string, string>) : {}
}

import { spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { prepareEnvironment } from '../../app/core/embedded/environment.ts'

export const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/** A database of the benchmarks' own beside that of development, with the data they are measured on. */
export async function prepareDatabase() {
  process.env.ZAYN_DATA ??= 'tmp/bench'
  delete process.env.DATABASE_URL
  const embedded = await prepareEnvironment(ROOT, 'development')
  await ace('migration:run', '--no-schema-generate', '--compact-output')
  await ace('bench:seed')
  return embedded
}

/** What is measured is the production build; it is made here, so that it is never an old one. */
export function build() {
  const { status } = spawnSync('npm', ['run', '--silent', 'build'], { cwd: ROOT, stdio: 'ignore' })
  if (status !== 0 || !existsSync(join(ROOT, 'build/bin/server.js')))
    throw new Error('`npm run build` failed')
}

function ace(...words: string[]): Promise<void> {
  return new Promise((done, failed) =>
    spawn(process.execPath, ['ace.js', ...words], { cwd: ROOT, stdio: 'inherit' })
      .once('error', failed)
      .once('exit', (code) =>
        code === 0 ? done() : failed(new Error(`ace ${words[0]} ended with ${code}`))
      )
  )
}

export async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const { port } = server.address() as { port: number }
  await new Promise((closed) => server.close(closed))
  return port
}

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { test } from '@japa/runner'
import app from '@adonisjs/core/services/app'
import { TestNode } from '#tests/support/nodes'

const ENOUGH = {
  NODE_ENV: 'production',
  APP_KEY: 'a-secret-of-production-with-40-characters',
  SMTP_URL: 'smtp://127.0.0.1:25',
}

/** Starts a web server with nothing but `env`, and waits for its end. */
async function startWith(env: Record<string, string>) {
  const child = spawn(process.execPath, ['--import=@poppinss/ts-exec', 'bin/server.ts'], {
    cwd: app.makePath(),
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (said += chunk))
  const [code] = await once(child, 'close')
  return { code, said }
}

test.group('Starting in production', () => {
  test('production does not start without {$self}, and names it')
    .with(['APP_KEY', 'DATABASE_URL', 'SMTP_URL'])
    .run(async ({ assert }, missing) => {
      const complete = { ...ENOUGH, DATABASE_URL: process.env.DATABASE_URL! }
      const env = Object.fromEntries(Object.entries(complete).filter(([name]) => name !== missing))

      const { code, said } = await startWith(env)

      assert.equal(code, 1)
      assert.include(said, `"${missing}"`)
    })

  test('production takes no short secret', async ({ assert }) => {
    const { code, said } = await startWith({
      ...ENOUGH,
      DATABASE_URL: process.env.DATABASE_URL!,
      APP_KEY: 'short',
    })

    assert.equal(code, 1)
    assert.include(said, '"APP_KEY" must have at least 32 characters')
  })

  test('a production node gets ready, and ends in order on SIGTERM', async ({ assert }) => {
    const node = await TestNode.web(ENOUGH)

    assert.equal(await node.stop(), 0)
  })
})

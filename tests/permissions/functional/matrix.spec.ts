import { globSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { test } from '@japa/runner'
import app from '@adonisjs/core/services/app'
import { inboundEvents } from '#app/core/realtime/inbound'
import {
  eventRows,
  peopleOf,
  type Profile,
  PROFILES,
  rows,
  toMarkdown,
  type Who,
} from '#tests/permissions/matrix'
import type { Answer } from '#tests/support/api'
import { contract } from '#tests/support/contract'
import { TestSocket } from '#tests/support/socket'
import { createWorld, type World } from '#tests/support/world'

const PAGE = 'docs/permissions.md'

for (const file of globSync('tests/permissions/*.ts', { cwd: app.makePath() }).sort()) {
  await import(`#${file.replace(/\.ts$/, '')}`)
}

test.group('permissions', (group) => {
  let world: World
  group.setup(async () => {
    world = await createWorld()
  })

  test('every route has a row, and every row a route', async ({ assert }) => {
    const routes = (await contract.operations()).map(({ name }) => name)
    assert.deepEqual(
      routes.filter((name) => !rows.has(name)),
      [],
      'add a row in tests/permissions/'
    )
    assert.deepEqual(
      [...rows.keys()].filter((name) => !routes.includes(name)),
      [],
      'rows without a route'
    )
    const events = [...inboundEvents.keys()]
    assert.deepEqual(
      events.filter((name) => !eventRows.has(name)),
      [],
      'add an eventRow in tests/permissions/'
    )
    assert.deepEqual(
      [...eventRows.keys()].filter((name) => !events.includes(name)),
      [],
      'rows without an event'
    )
  })

  test('every profile meets on every route what its row says', async ({ assert }) => {
    const found: string[] = []
    for (const [name, { call, expect }] of rows) {
      const outcomes = await asEach(world, async (who) => outcomeOf(await call(who, world)))
      found.push(...differences(name, outcomes, expect))
    }
    assert.deepEqual(found, [])
  }).timeout(120_000)

  test('every profile meets with every socket event what its row says', async ({ assert }) => {
    const found: string[] = []
    for (const [name, { payload, expect }] of eventRows) {
      const outcomes = await asEach(world, async (who) => say(who, name, await payload(who, world)))
      found.push(...differences(name, outcomes, expect))
    }
    assert.deepEqual(found, [])
  }).timeout(120_000)

  test('docs/permissions.md is what the rows say', async ({ assert }) => {
    const path = app.makePath(PAGE)
    if (process.env.WRITE_PERMISSIONS) {
      await mkdir(app.makePath('docs'), { recursive: true })
      await writeFile(path, toMarkdown())
    }
    assert.equal(
      await readFile(path, 'utf8').catch(() => ''),
      toMarkdown(),
      'stale: run npm run permissions'
    )
  })
})

async function asEach<T>(
  world: World,
  work: (who: Who) => Promise<T>
): Promise<Record<Profile, T>> {
  const people = peopleOf(world)
  const results = await Promise.all(
    PROFILES.map(async (profile) => [profile, await work(people[profile])])
  )
  return Object.fromEntries(results)
}

const outcomeOf = ({ status, body }: Answer) => (status >= 400 ? body.code : status)

async function say({ api }: Who, name: string, payload: object): Promise<string> {
  try {
    const socket = await TestSocket.connect(api.token)
    const answer = await socket.send(name, payload)
    socket.close()
    return answer.ok ? 'ok' : answer.error.code
  } catch (error) {
    return (error as Error).message
  }
}

function differences(
  name: string,
  outcomes: Record<Profile, unknown>,
  expect: Record<Profile, unknown>
): string[] {
  const wrong = PROFILES.filter((profile) => outcomes[profile] !== expect[profile])
  return wrong.map(
    (profile) => `${name} as ${profile}: expected ${expect[profile]}, met ${outcomes[profile]}`
  )
}

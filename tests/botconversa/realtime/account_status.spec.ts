import { test } from '@japa/runner'
import { sql } from '#app/core/database/sql'
import { noteCall } from '#app/botconversa/services/breaker'
import type { Call } from '#app/botconversa/services/client'
import { createAccount } from '#tests/botconversa/support/api'
import { TestSocket } from '#tests/support/socket'
import { createWorld, type World } from '#tests/support/world'

const refused: Call<null> = { outcome: 'refused', error: 'nobody there', durationMs: 5 }
const executed: Call<null> = { outcome: 'executed', status: 200, data: null, durationMs: 5 }

test.group('the state of an account, live', (group) => {
  let world: World
  group.setup(async () => {
    world = await createWorld()
  })
  const about = (id: string, state?: string) => (frame: any) =>
    frame.accountId === id && (state === undefined || frame.state === state)

  test('the whole team hears that it is down, and that it is back; students hear nothing', async ({
    assert,
  }) => {
    const account = await createAccount(world)
    const [team, admin, student] = await Promise.all(
      [world.elisa, world.admin, world.aluno1].map(({ api }) => TestSocket.connect(api.token))
    )
    for (let turn = 0; turn < 5; turn++) await noteCall(account.id, refused)
    const down = await team.frame('botconversa.status', about(account.id, 'down'))
    assert.deepInclude(down, {
      name: account.name,
      queued: 0,
      lastError: 'nobody there',
      revision: 1,
    })
    assert.isAbove(Date.parse(down.until), Date.parse(down.since))
    await noteCall(account.id, executed)
    const back = await admin.frame('botconversa.status', about(account.id, 'ok'))
    assert.deepInclude(back, { since: null, until: null, lastError: null, revision: 2 })
    await world.admin.api.patch(account.path, { enabled: false })
    await team.frame('botconversa.status', about(account.id, 'off'))
    assert.deepEqual(student.named('botconversa.status'), [])
    for (const socket of [team, admin, student]) socket.close()
  })

  test('the team hears that the key is not taken, and that it is again', async ({ assert }) => {
    const account = await createAccount(world)
    const socket = await TestSocket.connect(world.ana.api.token)
    const denied = { outcome: 'rejected', status: 403, error: 'Api key is not valid' } as const
    await noteCall(account.id, { ...denied, durationMs: 5 })
    const frame = await socket.frame('botconversa.status', about(account.id, 'denied'))
    assert.equal(frame.lastError, 'Api key is not valid')
    assert.isNotNull(frame.since)
    await noteCall(account.id, { ...executed, durationMs: 0 })
    await socket.frame('botconversa.status', about(account.id, 'ok'))
    socket.close()
  })

  test('a frame that was lost is made up for by the head', async ({ assert }) => {
    const account = await createAccount(world)
    const socket = await TestSocket.connect(world.ana.api.token)
    await socket.frame('head', (head) => head.accountId === account.id && head.revision === 0)
    // As a process that dies between commit and frame leaves it.
    await sql('update botconversa_accounts set status_revision = 7 where id = ?', [account.id])
    await socket.frame('head', (head) => head.accountId === account.id && head.revision === 7)
    assert.deepEqual(socket.named('botconversa.status').filter(about(account.id)), [])
    socket.close()
  })

  test('who is connected when an account comes to be hears of it from then on', async ({
    assert,
  }) => {
    const socket = await TestSocket.connect(world.bruno.api.token)
    const account = await createAccount(world)
    await socket.frame('head', (head) => head.accountId === account.id)
    await noteCall(account.id, {
      outcome: 'limited',
      status: 429,
      retryAfterMs: null,
      error: 'slowly',
      durationMs: 5,
    })
    const paused = await socket.frame('botconversa.status', about(account.id, 'paused'))
    assert.isAbove(Date.parse(paused.until), Date.parse(paused.since))
    socket.close()
  })
})

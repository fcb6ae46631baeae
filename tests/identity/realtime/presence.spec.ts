import { test } from '@japa/runner'
import { sql } from '#app/core/database/sql'
import { newId } from '#app/core/operation'
import { nodePresence } from '#app/identity/presence/node_presence'
import { presenceOf } from '#app/identity/queries/presence_of'
import { openDirect } from '#tests/support/chat'
import { TestSocket } from '#tests/support/socket'
import { createWorld, type Person } from '#tests/support/world'

const connect = (person: Person) => TestSocket.connect(person.api.token)
const says = (person: Person, state: string) => (frame: any) =>
  frame.users.some((user: any) => user.id === person.id && user.state === state)

/** Whatever still waits for its grace is told now. */
const tellNow = () => nodePresence.flush(Date.now() + 60_000)

test.group('presence', () => {
  test('team colleagues hear who comes, takes a break and goes; others do not', async ({
    assert,
    cleanup,
  }) => {
    const { ana, bruno, diego } = await createWorld()
    const [anas, diegos] = await Promise.all([connect(ana), connect(diego)])
    cleanup(() => [anas, diegos].forEach((socket) => socket.close()))
    const brunos = await connect(bruno)
    await anas.frame('presence.changed', says(bruno, 'online'))
    assert.deepEqual((await brunos.send('presence.set', { state: 'break' })).data, {
      id: bruno.id,
      state: 'break',
      chosen: 'break',
    })
    await anas.frame('presence.changed', says(bruno, 'break'))
    brunos.close()
    await anas.frame('presence.changed', says(bruno, 'offline'))
    assert.isFalse(
      diegos
        .named('presence.changed')
        .some((frame) => frame.users.some((user: any) => user.id === bruno.id))
    )
    const events = await sql(
      `select payload from events where subject_id = ? and name = 'presence.changed' order by id`,
      [bruno.id]
    )
    assert.deepEqual(
      events.map(({ payload }) => payload.state),
      ['online', 'break', 'offline']
    )
  })

  test('who writes to somebody privately hears of them, across teams', async ({ cleanup }) => {
    const { ana, diego } = await createWorld()
    await openDirect(ana, diego)
    const diegos = await connect(diego)
    const anas = await connect(ana)
    cleanup(() => [anas, diegos].forEach((socket) => socket.close()))
    await diegos.frame('presence.changed', says(ana, 'online'))
  })

  test('a page that is loaded again is no absence, and a second window no arrival', async ({
    assert,
    cleanup,
  }) => {
    const { ana, bruno } = await createWorld()
    const anas = await connect(ana)
    const first = await connect(bruno)
    await anas.frame('presence.changed', says(bruno, 'online'))
    const second = await connect(bruno)
    first.close()
    await first.closed()
    await tellNow()
    cleanup(() => [anas, second].forEach((socket) => socket.close()))
    assert.lengthOf(
      anas
        .named('presence.changed')
        .filter((frame) => frame.users.some((user: any) => user.id === bruno.id)),
      1
    )
    assert.equal((await presenceOf([bruno.id])).get(bruno.id), 'online')
  })

  test('who is here is listed for colleagues; a student neither sees nor sets it', async ({
    assert,
    cleanup,
  }) => {
    const { ana, bruno, carla, aluno1 } = await createWorld()
    const sockets = await Promise.all([connect(bruno), connect(aluno1)])
    cleanup(() => sockets.forEach((socket) => socket.close()))
    await bruno.api.put('/api/v1/me/presence', { state: 'away' })
    const listed = async () =>
      new Map<string, string>(
        (await ana.api.get('/api/v1/presence')).body.data.map(({ id, state }: any) => [id, state])
      )
    let seen = await listed()
    for (let tries = 0; !seen.has(bruno.id) && tries < 50; tries++) seen = await listed()
    assert.equal(seen.get(bruno.id), 'away')
    assert.isFalse(seen.has(carla.id) || seen.has(aluno1.id))
    assert.equal((await aluno1.api.get('/api/v1/presence')).status, 403)
    assert.equal((await aluno1.api.put('/api/v1/me/presence', { state: 'away' })).status, 403)
    assert.equal((await sockets[1].send('presence.set', { state: 'away' })).error.code, 'FORBIDDEN')
    assert.equal((await ana.api.put('/api/v1/me/presence', { state: 'offline' })).status, 422)
  })

  test('a node that was killed leaves no ghosts', async ({ assert, cleanup }) => {
    const { ana, bruno } = await createWorld()
    const anas = await connect(ana)
    cleanup(() => anas.close())
    const dead = newId()
    await sql(`insert into nodes (id, kind) values (?, 'web')`, [dead])
    await sql('insert into connections (id, user_id, node_id) values (?, ?, ?)', [
      newId(),
      bruno.id,
      dead,
    ])
    nodePresence.mark(bruno.id)
    await anas.frame('presence.changed', says(bruno, 'online'))

    await sql(`update nodes set seen_at = now() - interval '10 seconds' where id = ?`, [dead])
    assert.equal((await presenceOf([bruno.id])).get(bruno.id), 'offline')
    await nodePresence.beat()
    await tellNow()
    await anas.frame('presence.changed', says(bruno, 'offline'))

    await sql(`update nodes set seen_at = now() - interval '2 minutes' where id = ?`, [dead])
    await nodePresence.beat()
    assert.lengthOf(await sql('select 1 from connections where node_id = ?', [dead]), 0)
  })

  test('where the window looks is kept with its connection', async ({ assert, cleanup }) => {
    const { ana } = await createWorld()
    const socket = await connect(ana)
    cleanup(() => socket.close())
    const conversationId = newId()
    const focusOf = async () =>
      (
        await sql(
          'select focused_at, focused_conversation_id as at from connections where user_id = ?',
          [ana.id]
        )
      )[0]
    for (let tries = 0; !(await focusOf()) && tries < 50; tries++) await ana.api.get('/api/v1/me')
    assert.isTrue((await socket.send('focus.set', { focused: true, conversationId })).ok)
    assert.equal((await focusOf()).at, conversationId)
    await socket.send('focus.set', { focused: false })
    assert.deepEqual(await focusOf(), { focused_at: null, at: null })
    assert.equal(
      (await socket.send('focus.set', { focused: true, window: 1 })).error.code,
      'VALIDATION_FAILED'
    )
  })
})

test.group('sockets and sessions', () => {
  test('signing out, a closed account and a new password close the sockets they should', async ({
    assert,
  }) => {
    const { admin, ana, bruno } = await createWorld()
    const [anas, brunos] = await Promise.all([connect(ana), connect(bruno)])
    await ana.api.post('/api/v1/auth/logout')
    await anas.closed(2_000)
    await admin.api.post(`/api/v1/users/${bruno.id}/deactivate`)
    await brunos.closed(2_000)
    assert.isTrue(brunos.raw.disconnected)
    const refused = await connect(bruno).catch((error) => error.data.code)
    assert.equal(refused, 'TOKEN_INVALID')
  })

  test('a new name is told to the person and their team, and a new role takes away what it gave', async ({
    assert,
    cleanup,
  }) => {
    const { admin, ana, bruno, diego } = await createWorld()
    const [anas, brunos, diegos] = await Promise.all([connect(ana), connect(bruno), connect(diego)])
    cleanup(() => [anas, brunos, diegos].forEach((socket) => socket.close()))
    await bruno.api.patch('/api/v1/me', { name: 'Bruno Dias' })
    const { user } = await anas.frame('user.updated')
    assert.deepEqual(user, {
      id: bruno.id,
      name: 'Bruno Dias',
      avatarUrl: null,
      role: 'team',
      status: null,
    })
    await brunos.frame('user.updated')
    assert.lengthOf(diegos.named('user.updated'), 0)

    assert.isTrue((await brunos.send('presence.set', { state: 'away' })).ok)
    await admin.api.patch(`/api/v1/users/${bruno.id}`, { role: 'student' })
    let answer = await brunos.send('presence.set', { state: 'online' })
    for (let tries = 0; answer.ok && tries < 50; tries++)
      answer = await brunos.send('presence.set', { state: 'online' })
    assert.equal(answer.error.code, 'FORBIDDEN')
  })
})

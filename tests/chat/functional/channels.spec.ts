import { test } from '@japa/runner'
import { v4 as uuid } from 'uuid'
import { createChannel, say } from '#tests/support/chat'
import { createWorld, type World } from '#tests/support/world'

test.group('channels', (group) => {
  let world: World
  group.setup(async () => {
    world = await createWorld()
  })

  test('whoever makes a channel owns it', async ({ assert }) => {
    const name = `Matrículas ${uuid()}`
    const { status, body } = await world.ana.api.post('/api/v1/channels', {
      name,
      visibility: 'public',
      topic: 'Turmas de 2027',
    })
    assert.equal(status, 201)
    assert.containsSubset(body.data, {
      kind: 'channel',
      visibility: 'public',
      name,
      topic: 'Turmas de 2027',
      lastSeq: 0,
      revision: 0,
      lastMessage: null,
    })
    assert.deepEqual(body.data.me, {
      role: 'owner',
      lastReadSeq: 0,
      notify: 'all',
      mutedUntil: null,
      favourite: false,
      hidden: false,
    })
  })

  test('two channels never share a name, whatever its case and accents', async ({ assert }) => {
    const name = `Avaliação ${uuid()}`
    await world.ana.api.post('/api/v1/channels', { name, visibility: 'public' })
    const again = await world.bruno.api.post('/api/v1/channels', {
      name: name.toUpperCase().replace('ÇÃO', 'CAO'),
      visibility: 'private',
    })
    assert.equal(again.status, 409)
    assert.equal(again.body.code, 'CHANNEL_NAME_TAKEN')
  })

  test('an unknown field is refused, not dropped', async ({ assert }) => {
    const { status, body } = await world.ana.api.post('/api/v1/channels', {
      name: `x ${uuid()}`,
      visibility: 'public',
      visiblity: 'private',
    })
    assert.equal(status, 422)
    assert.deepEqual(
      body.errors.map((error: any) => [error.field, error.rule]),
      [['visiblity', 'unknown_field']]
    )
  })

  test('a private channel does not exist for who is not in it', async ({ assert }) => {
    const channel = await createChannel(world.ana, [world.bruno])
    assert.equal((await world.bruno.api.get(`/api/v1/channels/${channel.id}`)).status, 200)
    for (const path of ['', '/members']) {
      assert.equal((await world.elisa.api.get(`/api/v1/channels/${channel.id}${path}`)).status, 404)
    }
    assert.equal(
      (await world.elisa.api.get(`/api/v1/conversations/${channel.id}/messages`)).status,
      404
    )
    assert.equal((await say(world.elisa, channel.id, 'oi')).status, 404)
  })

  test('a public channel is seen by all of the team, and read by those who join', async ({
    assert,
  }) => {
    const channel = await createChannel(world.ana, [], 'public')
    await say(world.ana, channel.id, 'bem-vindos')
    const outside = await world.elisa.api.get(`/api/v1/conversations/${channel.id}/messages`)
    assert.equal(outside.status, 403)
    assert.equal(outside.body.code, 'NOT_A_MEMBER')
    const found = await world.elisa.api.get(
      `/api/v1/channels?scope=discoverable&q=${encodeURIComponent(channel.name)}`
    )
    assert.deepEqual(
      found.body.data.map((row: any) => [row.id, row.me]),
      [[channel.id, null]]
    )

    const joined = await world.elisa.api.post(`/api/v1/channels/${channel.id}/join`)
    assert.equal(joined.status, 200)
    assert.equal(joined.body.data.unreadCount, 0)
    const inside = await world.elisa.api.get(`/api/v1/conversations/${channel.id}/messages`)
    assert.deepEqual(
      inside.body.data.map((message: any) => message.system?.event ?? message.body),
      ['bem-vindos', 'member.joined']
    )
  })

  test('a student finds no chat at all', async ({ assert }) => {
    const channel = await createChannel(world.ana, [], 'public')
    const { api } = world.aluno1
    const calls = [
      api.get('/api/v1/channels'),
      api.post('/api/v1/channels', { name: 'x', visibility: 'public' }),
      api.get(`/api/v1/conversations/${channel.id}/messages`),
      say(world.aluno1, channel.id, 'oi'),
      api.get('/api/v1/sync'),
      api.post('/api/v1/direct-messages', { userIds: [world.ana.id] }),
    ]
    for (const answer of await Promise.all(calls)) assert.equal(answer.status, 403)
    const added = await world.ana.api.post(`/api/v1/channels/${channel.id}/members`, {
      userId: world.aluno1.id,
    })
    assert.equal(added.status, 422)
    assert.equal(added.body.code, 'NOT_A_TEAMMATE')
  })

  test('an archived channel is read and not written', async ({ assert }) => {
    const channel = await createChannel(world.ana, [world.bruno])
    await say(world.bruno, channel.id, 'antes')
    assert.equal(
      (await world.bruno.api.post(`/api/v1/channels/${channel.id}/archive`)).body.code,
      'NOT_THE_OWNER'
    )
    assert.isNotNull(
      (await world.ana.api.post(`/api/v1/channels/${channel.id}/archive`)).body.data.archivedAt
    )
    const refused = await say(world.bruno, channel.id, 'depois')
    assert.deepEqual([refused.status, refused.body.code], [409, 'CHANNEL_ARCHIVED'])
    const { body } = await world.bruno.api.get(`/api/v1/conversations/${channel.id}/messages`)
    assert.deepEqual(
      body.data.map((message: any) => message.system?.event ?? message.body),
      ['antes', 'conversation.archived']
    )
    await world.ana.api.post(`/api/v1/channels/${channel.id}/unarchive`)
    assert.equal((await say(world.bruno, channel.id, 'de novo')).status, 201)
  })

  test('a channel with people in it keeps an owner', async ({ assert }) => {
    const channel = await createChannel(world.ana, [world.bruno])
    const alone = await world.ana.api.post(`/api/v1/channels/${channel.id}/leave`)
    assert.deepEqual([alone.status, alone.body.code], [409, 'LAST_OWNER'])
    await world.ana.api.patch(`/api/v1/channels/${channel.id}/members/${world.bruno.id}`, {
      role: 'owner',
    })
    assert.equal((await world.ana.api.post(`/api/v1/channels/${channel.id}/leave`)).status, 204)
    assert.equal((await world.ana.api.get(`/api/v1/channels/${channel.id}`)).status, 404)
  })

  test('an edit made on an old state is told what stands there now', async ({ assert }) => {
    const channel = await createChannel(world.ana)
    const first = await world.ana.api.patch(`/api/v1/channels/${channel.id}`, {
      topic: 'um',
      version: 1,
    })
    assert.equal(first.body.data.version, 2)
    const stale = await world.ana.api.patch(`/api/v1/channels/${channel.id}`, {
      topic: 'dois',
      version: 1,
    })
    assert.deepEqual(
      [stale.status, stale.body.code, stale.body.current.topic],
      [409, 'STALE_VERSION', 'um']
    )
  })

  test('the same Idempotency-Key makes one channel; with another body it is refused', async ({
    assert,
  }) => {
    const headers = { 'idempotency-key': uuid() }
    const body = { name: `única ${uuid()}`, visibility: 'public' }
    const first = await world.ana.api.post('/api/v1/channels', body, { headers })
    const again = await world.ana.api.post('/api/v1/channels', body, { headers })
    assert.deepEqual([again.status, again.body.data.id], [201, first.body.data.id])
    assert.equal(again.headers.get('idempotency-replayed'), 'true')
    const other = await world.ana.api.post(
      '/api/v1/channels',
      { ...body, name: 'outra' },
      { headers }
    )
    assert.deepEqual([other.status, other.body.code], [409, 'IDEMPOTENCY_KEY_REUSED'])
  })

  test('the same people have one direct conversation, also when all open it at the same instant', async ({
    assert,
  }) => {
    const open = (who: typeof world.ana, other: typeof world.ana) =>
      who.api.post('/api/v1/direct-messages', { userIds: [other.id] })
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, turn) =>
        turn % 2 ? open(world.carla, world.fabio) : open(world.fabio, world.carla)
      )
    )
    assert.lengthOf([...new Set(answers.map(({ body }) => body.data.id))], 1)
    assert.lengthOf(
      answers.filter(({ status }) => status === 201),
      1
    )
    const notebook = await world.ana.api.post('/api/v1/direct-messages', { userIds: [] })
    assert.deepEqual(
      notebook.body.data.participants.map((person: any) => person.id),
      [world.ana.id]
    )
    assert.equal((await open(world.ana, world.aluno1)).body.code, 'NOT_A_TEAMMATE')
  })
})

import { test } from '@japa/runner'
import { v4 as uuid } from 'uuid'
import { createChannel, say } from '#tests/support/chat'
import { TestSocket } from '#tests/support/socket'
import { createWorld, type World } from '#tests/support/world'

test.group('chat over sockets', (group) => {
  let world: World
  group.setup(async () => {
    world = await createWorld()
  })

  test('a message reaches every member and nobody else', async ({ assert }) => {
    const channel = await createChannel(world.ana, [world.bruno])
    const [ana, bruno, elisa, student] = await Promise.all(
      [world.ana, world.bruno, world.elisa, world.aluno1].map((person) =>
        TestSocket.connect(person.api.token)
      )
    )
    const clientId = uuid()
    const answer = await ana.send('message.send', {
      conversationId: channel.id,
      clientId,
      body: 'olá',
    })
    assert.isTrue(answer.ok)
    assert.containsSubset(answer.data, { seq: 1, clientId, body: 'olá' })
    const [mine, theirs] = await Promise.all([
      ana.frame('message.created'),
      bruno.frame('message.created'),
    ])
    assert.deepEqual(mine, theirs)
    assert.deepEqual({ ...theirs.message, notReached: [] }, answer.data)
    assert.containsSubset(theirs, {
      conversationId: channel.id,
      revision: answer.data.revision,
      seq: 1,
    })
    await say(world.bruno, channel.id, 'resposta')
    await ana.frame('message.created', (frame) => frame.seq === 2)
    for (const outsider of [elisa, student]) assert.deepEqual(outsider.named('message.created'), [])
    for (const socket of [ana, bruno, elisa, student]) socket.close()
  })

  test('edit, delete, read and typing are heard as they are stored', async ({ assert }) => {
    const channel = await createChannel(world.ana, [world.bruno])
    const [ana, bruno] = await Promise.all(
      [world.ana, world.bruno].map((person) => TestSocket.connect(person.api.token))
    )
    const { data } = await ana.send('message.send', {
      conversationId: channel.id,
      clientId: uuid(),
      body: 'um',
    })
    await ana.send('message.edit', { messageId: data.id, body: 'dois' })
    assert.containsSubset(await bruno.frame('message.updated'), {
      messageId: data.id,
      message: { body: 'dois', version: 2 },
    })
    await ana.send('message.delete', { messageId: data.id })
    assert.containsSubset(await bruno.frame('message.deleted'), { message: { body: '' } })
    const read = await bruno.send('conversation.read', { conversationId: channel.id, seq: 1 })
    assert.deepEqual(read.data, { lastReadSeq: 1, unreadCount: 0, mentionCount: 0 })
    assert.containsSubset(await bruno.frame('unread.changed'), {
      conversationId: channel.id,
      unreadCount: 0,
    })
    await bruno.send('typing', { conversationId: channel.id })
    assert.containsSubset(await ana.frame('typing'), {
      conversationId: channel.id,
      user: { id: world.bruno.id },
    })
    assert.deepEqual(bruno.named('typing'), [])
    ana.close()
    bruno.close()
  })

  test('who is added hears of it and gets what follows; who is removed not one frame more', async ({
    assert,
  }) => {
    const channel = await createChannel(world.ana, [world.carla])
    const [ana, bruno, carla] = await Promise.all(
      [world.ana, world.bruno, world.carla].map((person) => TestSocket.connect(person.api.token))
    )
    await world.ana.api.post(`/api/v1/channels/${channel.id}/members`, { userId: world.bruno.id })
    assert.containsSubset(await bruno.frame('conversation.created'), {
      conversation: { id: channel.id },
    })
    await say(world.ana, channel.id, 'um')
    // Said before his socket was in the room, it is a head that tells him.
    await bruno
      .frame('message.created')
      .catch(() => bruno.frame('head', (head) => head.lastSeq === 1))
    const heard = bruno.named('message.created').length

    await world.ana.api.delete(`/api/v1/channels/${channel.id}/members/${world.bruno.id}`)
    assert.containsSubset(await bruno.frame('member.left'), {
      member: { user: { id: world.bruno.id } },
    })
    await say(world.ana, channel.id, 'dois')
    await Promise.all(
      [ana, carla].map((socket) =>
        socket
          .frame('message.created', (frame) => frame.seq === 3)
          .catch(() => socket.frame('head', (head) => head.lastSeq === 3))
      )
    )
    assert.lengthOf(bruno.named('message.created'), heard)
    const refused = await bruno.send('message.send', {
      conversationId: channel.id,
      clientId: uuid(),
      body: 'ainda?',
    })
    assert.deepEqual([refused.ok, refused.error.code], [false, 'NOT_FOUND'])
    for (const socket of [ana, bruno, carla]) socket.close()
  })

  test('what a client may not say is answered with a problem and changes nothing', async ({
    assert,
  }) => {
    const channel = await createChannel(world.ana)
    const ana = await TestSocket.connect(world.ana.api.token)
    const code = async (name: string, payload: unknown) =>
      (await ana.send(name, payload)).error?.code
    assert.equal(await code('message.explode', {}), 'UNKNOWN_EVENT')
    assert.equal(
      await code('message.send', {
        conversationId: channel.id,
        clientId: uuid(),
        body: 'x',
        extra: 1,
      }),
      'VALIDATION_FAILED'
    )
    assert.equal(await code('message.send', 'text'), 'VALIDATION_FAILED')
    assert.equal(
      await code('message.send', {
        conversationId: channel.id,
        clientId: uuid(),
        body: 'nulo \u0000',
      }),
      'VALIDATION_FAILED'
    )
    assert.equal(
      await code('message.send', {
        conversationId: channel.id,
        clientId: uuid(),
        body: 'x'.repeat(300_000),
      }),
      'BODY_TOO_LARGE'
    )
    const student = await TestSocket.connect(world.aluno1.api.token)
    assert.equal(
      (await student.send('message.edit', { messageId: uuid(), body: 'x' })).error.code,
      'FORBIDDEN'
    )
    assert.equal(
      (
        await student.send('message.send', {
          conversationId: channel.id,
          clientId: uuid(),
          body: 'x',
        })
      ).error.code,
      'NOT_FOUND'
    )
    const { body } = await world.ana.api.get(`/api/v1/conversations/${channel.id}`)
    assert.equal(body.data.lastSeq, 0)
    ana.close()
    student.close()
  })

  test('nobody comes in without a token of ours', async ({ assert }) => {
    for (const token of [null, 'x', 'a.b.c']) {
      const error = await TestSocket.connect(token).then(
        () => assert.fail('connected'),
        (refusal) => refusal
      )
      assert.equal(error.data.code, 'TOKEN_INVALID')
      assert.equal(error.data.status, 401)
    }
  })

  test('a frame too large comes empty, with what to fetch it by', async ({ assert }) => {
    const channel = await createChannel(world.ana)
    const ana = await TestSocket.connect(world.ana.api.token)
    const { data } = await ana.send('message.send', {
      conversationId: channel.id,
      clientId: uuid(),
      body: 'x'.repeat(20_000),
    })
    const frame = await ana.frame('message.created')
    assert.deepEqual([frame.message, frame.revision, frame.seq], [null, data.revision, 1])
    const { body } = await world.ana.api.get(
      `/api/v1/conversations/${channel.id}/changes?after=${frame.revision - 1}`
    )
    assert.equal(body.data[0].message.id, data.id)
    ana.close()
  })
})

import { test } from '@japa/runner'
import { v4 as uuid } from 'uuid'
import db from '@adonisjs/lucid/services/db'
import { transaction } from '#app/core/database/transaction'
import { revoke } from '#app/core/realtime/revocations'
import { createChannel, say } from '#tests/support/chat'
import { TestNode } from '#tests/support/nodes'
import { TestSocket } from '#tests/support/socket'
import { createWorld, type Person, type World } from '#tests/support/world'

/** This process is one web node; `other` is a second one, on the same database. */
test.group('two nodes on one database', (group) => {
  let world: World
  let other: TestNode
  group.setup(async () => {
    world = await createWorld()
    other = await TestNode.web()
    return async () => void (await other.stop())
  })

  const onOther = (person: Person) => TestSocket.connect(person.api.token, other.url)

  test('a message sent on one arrives on the other', async ({ assert }) => {
    const channel = await createChannel(world.ana, [world.bruno])
    const [ana, bruno] = await Promise.all([
      TestSocket.connect(world.ana.api.token),
      onOther(world.bruno),
    ])
    const sent = await say(world.ana, channel.id, 'do nó um')
    assert.equal((await bruno.frame('message.created')).message.id, sent.body.data.id)
    const back = await bruno.send('message.send', {
      conversationId: channel.id,
      clientId: uuid(),
      body: 'do nó dois',
    })
    assert.isTrue(back.ok)
    assert.equal(
      (await ana.frame('message.created', (frame) => frame.seq === 2)).message.body,
      'do nó dois'
    )
    ana.close()
    bruno.close()
  })

  test('who joins on one node hears on the other; who is removed gets not one frame more', async ({
    assert,
  }) => {
    const channel = await createChannel(world.ana, [world.carla])
    const [bruno, carla] = await Promise.all([onOther(world.bruno), onOther(world.carla)])
    await world.ana.api.post(`/api/v1/channels/${channel.id}/members`, { userId: world.bruno.id })
    await bruno.frame('conversation.created')
    await say(world.ana, channel.id, 'um')
    await bruno.until(
      () =>
        bruno.named('message.created').length > 0 ||
        bruno.named('head').some((head) => head.lastSeq === 1),
      'message or head'
    )
    await world.ana.api.delete(`/api/v1/channels/${channel.id}/members/${world.bruno.id}`)
    const { revision: removal } = await bruno.frame('member.left')
    await say(world.ana, channel.id, 'dois')
    await carla.until(
      () =>
        carla.named('message.created').some((frame) => frame.seq === 2) ||
        carla.named('head').some((head) => head.lastSeq === 2),
      'two'
    )
    const after = bruno.frames.filter(
      ({ frame }) => frame?.conversationId === channel.id && frame.revision > removal
    )
    assert.deepEqual(after, [])
    bruno.close()
    carla.close()
  })

  test('a session that ends is closed on the other node', async ({ assert }) => {
    const elisa = await onOther(world.elisa)
    const end = () =>
      transaction(async (trx) => {
        await trx
          .from('sessions')
          .where('id', world.elisa.sessionId)
          .update({ ended_at: new Date(), end_reason: 'logout' })
        await revoke(trx, {
          userId: world.elisa.id,
          sessionId: world.elisa.sessionId,
          reason: 'session_ended',
        })
      })
    await Promise.all([elisa.closed(), end()])
    const refused = await fetch(`${other.url}/api/v1/conversations`, {
      headers: { authorization: `Bearer ${world.elisa.api.token}` },
    })
    assert.equal(refused.status, 401)
  })

  test('who signs out or is deactivated here loses the sockets there', async ({ assert }) => {
    const { ana, bruno, admin } = await createWorld()
    const sockets = await Promise.all([onOther(ana), onOther(bruno)])
    const acts = [
      () => ana.api.post('/api/v1/auth/logout'),
      () => admin.api.post(`/api/v1/users/${bruno.id}/deactivate`),
    ]
    for (const [index, act] of acts.entries()) {
      const [{ status }] = await Promise.all([act(), sockets[index].closed()])
      assert.isBelow(status, 300)
    }
    for (const person of [ana, bruno]) {
      const error = await onOther(person).catch((refusal) => refusal)
      assert.instanceOf(error, Error)
    }
  })

  test('with every listening connection cut, the last message before the silence is seen all the same', async ({
    assert,
  }) => {
    const channel = await createChannel(world.ana, [world.fabio])
    const fabio = await onOther(world.fabio)
    await db.rawQuery(
      `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'realtime-listen'`
    )
    const sent = await say(world.ana, channel.id, 'o último')
    const { revision } = sent.body.data
    await fabio.until(
      () =>
        [...fabio.named('message.created'), ...fabio.named('head')].some(
          (frame) => frame.conversationId === channel.id && frame.revision >= revision
        ),
      'the message or its head',
      15_000
    )
    const changes = await world.fabio.api.get(
      `/api/v1/conversations/${channel.id}/changes?after=${revision - 1}`
    )
    assert.equal(changes.body.data[0].message.body, 'o último')
    fabio.close()
  })
})

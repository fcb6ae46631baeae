import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { v4 as uuid } from 'uuid'
import { ExpireMessages } from '#app/messaging/actions/expire_messages'
import { createChannel, say } from '#tests/support/chat'
import { png, upload } from '#tests/files/support/files'
import { createWorld, type World } from '#tests/support/world'

test.group('retention', (group) => {
  let world: World
  group.setup(async () => {
    world = await createWorld()
  })

  const age = (channelId: string, toSeq: number, days: number) =>
    db.rawQuery(
      'update messages set created_at = now() - make_interval(days => ?) where conversation_id = ? and seq <= ?',
      [days, channelId, toSeq]
    )

  test('what is older than a channel keeps goes with its files, by one revision', async ({
    assert,
  }) => {
    const { ana, bruno } = world
    const channel = await createChannel(ana, [bruno])
    const path = `/api/v1/conversations/${channel.id}`
    const attachmentIds = [(await upload(ana, await png(), { name: 'foto.png' })).body.data.id]
    const first = await ana.api.post(`${path}/messages`, {
      clientId: uuid(),
      body: `<@${bruno.id}> olhe`,
      attachmentIds,
    })
    const old = `/api/v1/messages/${first.body.data.id}`
    await bruno.api.put(`${old}/reactions/%F0%9F%91%8D`)
    await ana.api.put(`${old}/pin`)
    await bruno.api.put(`${old}/bookmark`)
    await ana.api.post(`${path}/messages`, {
      clientId: uuid(),
      body: 'na conversa',
      threadRootId: first.body.data.id,
    })
    await say(ana, channel.id, 'três')
    const reply = await bruno.api.post(`${path}/messages`, {
      clientId: uuid(),
      body: 'resposta nova',
      replyToId: first.body.data.id,
    })
    assert.equal(reply.status, 201)
    await age(channel.id, 2, 31)
    await new ExpireMessages().handle()
    assert.lengthOf((await ana.api.get(`${path}/messages`)).body.data, 4, 'kept for ever')

    const set = await ana.api.patch(`/api/v1/channels/${channel.id}`, { retentionDays: 30 })
    assert.equal(set.body.data.retentionDays, 30)
    await new ExpireMessages().handle()
    const after = (await bruno.api.get(path)).body.data
    assert.deepEqual([after.firstSeq, after.revision], [3, set.body.data.revision + 1])
    assert.deepEqual([after.unreadCount, after.mentionCount], [0, 0])
    const { body } = await ana.api.get(`${path}/messages`)
    assert.deepEqual(
      body.data.map((message: any) => [message.seq, message.body, message.replyTo]),
      [
        [3, 'três', null],
        [4, 'resposta nova', null],
      ]
    )
    assert.isFalse(body.meta.hasBefore)
    assert.equal((await ana.api.get(old)).status, 404)
    assert.equal((await ana.api.get(first.body.data.attachments[0].url)).status, 404)
    assert.lengthOf((await ana.api.get(`${path}/pins`)).body.data, 0)
    const { rows } = await db.rawQuery('select 1 from mentions where conversation_id = ?', [
      channel.id,
    ])
    assert.lengthOf(rows, 0)
    const changes = await ana.api.get(`${path}/changes?after=${set.body.data.revision}`)
    assert.deepEqual(
      changes.body.data.map((change: any) => [change.type, change.conversation?.firstSeq]),
      [['conversation', 3]]
    )
    assert.equal(await new ExpireMessages().handle(), 0, 'nothing is left to do')
  })

  test('unread counts stay right when what was unread is removed', async ({ assert }) => {
    const { ana, bruno } = world
    const channel = await createChannel(ana, [bruno])
    for (const body of ['um', 'dois', 'três', 'quatro']) await say(ana, channel.id, body)
    await ana.api.patch(`/api/v1/channels/${channel.id}`, { retentionDays: 7 })
    await age(channel.id, 3, 8)
    await new ExpireMessages().handle()
    const unread = async () =>
      (await bruno.api.get(`/api/v1/conversations/${channel.id}`)).body.data.unreadCount
    assert.equal(await unread(), 1)
    await say(ana, channel.id, 'cinco')
    assert.equal(await unread(), 2)
  })

  test('more than one batch goes, and two workers at once remove each message once', async ({
    assert,
  }) => {
    const { ana } = world
    const channel = await createChannel(ana)
    await ana.api.patch(`/api/v1/channels/${channel.id}`, { retentionDays: 1 })
    await db.rawQuery(
      `insert into messages (id, conversation_id, seq, ordinal, revision, author_id, client_id, body, created_at)
       select gen_random_uuid(), ?, n, n, n, ?, gen_random_uuid(), 'velha', now() - interval '2 days' from generate_series(1, 4500) n`,
      [channel.id, ana.id]
    )
    await db.rawQuery(
      'update conversations set last_seq = 4500, last_ordinal = 4500, last_main_seq = 4500, revision = 4500 where id = ?',
      [channel.id]
    )
    const removed = await Promise.all([
      new ExpireMessages().handle(),
      new ExpireMessages().handle(),
    ])
    assert.equal(removed[0] + removed[1], 4500)
    const shown = (await ana.api.get(`/api/v1/conversations/${channel.id}`)).body.data
    assert.deepEqual([shown.firstSeq, shown.lastMessage], [4501, null])
    assert.equal((await say(ana, channel.id, 'nova')).body.data.seq, 4501)
  })
})

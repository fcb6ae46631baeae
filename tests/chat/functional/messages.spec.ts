import { test } from '@japa/runner'
import { v4 as uuid } from 'uuid'
import db from '@adonisjs/lucid/services/db'
import { createChannel, openDirect, say } from '#tests/support/chat'
import { createWorld, type World } from '#tests/support/world'

test.group('messages', (group) => {
  let world: World
  group.setup(async () => {
    world = await createWorld()
  })

  test('a message is stored once, whatever how often it is sent', async ({ assert }) => {
    const channel = await createChannel(world.ana, [world.bruno])
    const clientId = uuid()
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => say(world.ana, channel.id, 'uma vez', clientId))
    )
    assert.lengthOf(
      answers.filter(({ status }) => status === 201),
      1
    )
    assert.lengthOf([...new Set(answers.map(({ body }) => body.data.id))], 1)
    assert.containsSubset(answers[0].body.data, {
      seq: 1,
      revision: 3 - 1,
      clientId,
      kind: 'text',
      version: 1,
      author: { id: world.ana.id },
    })
    const next = await say(world.bruno, channel.id, 'o número seguinte')
    assert.equal(next.body.data.seq, 2, 'a refused repetition burns no number')
  })

  test('history comes in windows, ascending, and says whether there is more', async ({
    assert,
  }) => {
    const channel = await createChannel(world.ana)
    for (let turn = 1; turn <= 9; turn++) await say(world.ana, channel.id, `m${turn}`)
    const read = async (query: string) => {
      const { body } = await world.ana.api.get(
        `/api/v1/conversations/${channel.id}/messages?${query}`
      )
      return [body.data.map((message: any) => message.seq), body.meta.hasBefore, body.meta.hasAfter]
    }
    assert.deepEqual(await read('limit=3'), [[7, 8, 9], true, false])
    assert.deepEqual(await read('before=4&limit=2'), [[2, 3], true, true])
    assert.deepEqual(await read('after=7'), [[8, 9], true, false])
    assert.deepEqual(await read('around=5&limit=4'), [[3, 4, 5, 6], true, true])
    assert.deepEqual(await read('before=1'), [[], false, true])
    assert.deepEqual(await read('after=9'), [[], true, false])
    assert.equal(
      (await world.ana.api.get(`/api/v1/conversations/${channel.id}/messages?before=1&after=2`))
        .status,
      422
    )
  })

  test('its author edits a message, its history stays, and nobody else may', async ({ assert }) => {
    const channel = await createChannel(world.ana, [world.bruno])
    const { body } = await say(world.bruno, channel.id, 'primeiro')
    const path = `/api/v1/messages/${body.data.id}`
    const refused = await world.ana.api.patch(path, { body: 'de outro' })
    assert.deepEqual([refused.status, refused.body.code], [403, 'NOT_THE_AUTHOR'])
    const edited = await world.bruno.api.patch(path, { body: 'segundo', version: 1 })
    assert.containsSubset(edited.body.data, { body: 'segundo', version: 2, seq: 1 })
    assert.isNotNull(edited.body.data.editedAt)
    assert.equal(
      (await world.bruno.api.patch(path, { body: 'terceiro', version: 1 })).body.code,
      'STALE_VERSION'
    )
    const history = await world.ana.api.get(`${path}/history`)
    assert.deepEqual(
      history.body.data.map((edit: any) => [edit.version, edit.body]),
      [[1, 'primeiro']]
    )
    assert.equal((await world.elisa.api.get(path)).status, 404)
  })

  test('a deleted message leaves its number and nothing of what it said', async ({ assert }) => {
    const channel = await createChannel(world.ana, [world.bruno, world.carla])
    const { body } = await say(world.bruno, channel.id, 'segredo')
    const path = `/api/v1/messages/${body.data.id}`
    await world.bruno.api.patch(path, { body: 'segredo maior' })
    assert.equal((await world.carla.api.delete(path)).body.code, 'NOT_A_MODERATOR')
    const deleted = await world.ana.api.delete(path)
    assert.containsSubset(deleted.body.data, { seq: 1, body: '' })
    assert.isNotNull(deleted.body.data.deletedAt)
    assert.deepEqual((await world.bruno.api.get(`${path}/history`)).body.data, [])
    assert.equal(
      (await world.bruno.api.patch(path, { body: 'de volta' })).body.code,
      'MESSAGE_DELETED'
    )
    const { rows } = await db.rawQuery(
      `select count(*)::int as n from message_edits where message_id = ?`,
      [body.data.id]
    )
    assert.equal(rows[0].n, 0)
  })

  test('unread is what others said since, less what they deleted', async ({ assert }) => {
    const direct = await openDirect(world.ana, world.bruno)
    const unread = async (who: typeof world.ana) => {
      const { body } = await who.api.get(`/api/v1/conversations/${direct.id}`)
      return body.data.unreadCount
    }
    await say(world.ana, direct.id, 'um')
    const two = await say(world.ana, direct.id, 'dois')
    assert.deepEqual([await unread(world.ana), await unread(world.bruno)], [0, 2])
    await world.ana.api.delete(`/api/v1/messages/${two.body.data.id}`)
    assert.equal(await unread(world.bruno), 1)
    await say(world.bruno, direct.id, 'três')
    assert.deepEqual([await unread(world.ana), await unread(world.bruno)], [1, 0])
    const read = await world.ana.api.put(`/api/v1/conversations/${direct.id}/read`, { seq: 99 })
    assert.deepEqual(read.body.data, { lastReadSeq: 3, unreadCount: 0, mentionCount: 0 })
    assert.equal(
      (await world.ana.api.put(`/api/v1/conversations/${direct.id}/read`, { seq: 1 })).body.data
        .lastReadSeq,
      3
    )
    const back = await world.bruno.api.post(`/api/v1/conversations/${direct.id}/unread`, { seq: 1 })
    assert.deepEqual(back.body.data, { lastReadSeq: 0, unreadCount: 1, mentionCount: 0 })
  })

  test('changes are the present state of what changed since', async ({ assert }) => {
    const channel = await createChannel(world.ana)
    const first = await say(world.ana, channel.id, 'um')
    const { revision } = first.body.data
    await world.ana.api.post(`/api/v1/channels/${channel.id}/members`, { userId: world.bruno.id })
    await world.ana.api.patch(`/api/v1/channels/${channel.id}`, { topic: 'novo' })
    await world.ana.api.patch(`/api/v1/messages/${first.body.data.id}`, { body: 'um!' })
    const { body } = await world.ana.api.get(
      `/api/v1/conversations/${channel.id}/changes?after=${revision}`
    )
    assert.deepEqual(
      body.data.map((change: any) => [change.revision, change.type]),
      [
        [2, 'member'],
        [3, 'message'],
        [4, 'conversation'],
        [5, 'message'],
      ]
    )
    assert.deepEqual(body.meta, { revision: 5, hasMore: false })
    assert.equal(body.data[0].change, 'joined')
    assert.equal(body.data[1].message.system.event, 'member.joined')
    assert.equal(body.data[2].conversation.topic, 'novo')
    assert.equal(body.data[3].message.body, 'um!')
    const ahead = await world.ana.api.get(`/api/v1/conversations/${channel.id}/changes?after=6`)
    assert.deepEqual([ahead.status, ahead.body.code], [410, 'RESYNC_REQUIRED'])
    const before = await world.bruno.api.get(`/api/v1/conversations/${channel.id}/changes?after=1`)
    assert.equal(before.status, 410, 'from before the membership')
  })

  test('a public channel shows from outside what it is called, not what is said in it', async ({
    assert,
  }) => {
    const channel = await createChannel(world.ana, [world.bruno], 'public')
    await say(world.ana, channel.id, 'entre nós')
    const lastOf = async ({ api }: typeof world.ana) => {
      const { status, body } = await api.get(`/api/v1/conversations/${channel.id}`)
      return [status, body.data.lastMessage?.body ?? null]
    }
    assert.deepEqual(await lastOf(world.bruno), [200, 'entre nós'])
    assert.deepEqual(await lastOf(world.diego), [200, null])
  })

  test('sync names the heads, and what was lost since', async ({ assert }) => {
    const channel = await createChannel(world.ana, [world.diego])
    await say(world.ana, channel.id, 'oi')
    const first = await world.diego.api.get('/api/v1/sync')
    assert.deepEqual(first.body.data.conversations, [
      { id: channel.id, revision: 2, lastSeq: 1, lastReadSeq: 0, unreadCount: 1, mentionCount: 0 },
    ])
    await world.ana.api.delete(`/api/v1/channels/${channel.id}/members/${world.diego.id}`)
    const { body } = await world.diego.api.get(`/api/v1/sync?since=${first.body.meta.serverTime}`)
    assert.deepEqual([body.data.conversations, body.data.left], [[], [channel.id]])
  })

  test('text that can not be held is refused, and a long one is counted in characters', async ({
    assert,
  }) => {
    const channel = await createChannel(world.ana)
    for (const body of [
      '',
      '   \n ',
      'nulo \u0000',
      'metade \ud83d',
      'x'.repeat(40_001),
      7,
      null,
      { a: 1 },
    ]) {
      const answer = await world.ana.api.post(`/api/v1/conversations/${channel.id}/messages`, {
        clientId: uuid(),
        body,
      })
      assert.equal(answer.status, 422, JSON.stringify(body)?.slice(0, 20))
    }
    assert.equal((await say(world.ana, channel.id, '🎉'.repeat(40_000))).status, 201)
    const { body } = await world.ana.api.get(`/api/v1/conversations/${channel.id}`)
    assert.equal(body.data.lastSeq, 1)
  })

  test('what is no JSON, of another type or too large is said so', async ({ assert }) => {
    const channel = await createChannel(world.ana)
    const post = (body: string, type: string) =>
      world.ana.api.post(`/api/v1/conversations/${channel.id}/messages`, body, {
        raw: true,
        headers: { 'content-type': type },
      })
    const outcome = async (answer: ReturnType<typeof post>) => [
      (await answer).status,
      (await answer).body.code,
    ]
    assert.deepEqual(await outcome(post('{"clientId":', 'application/json')), [
      400,
      'MALFORMED_JSON',
    ])
    assert.deepEqual(await outcome(post('"text"', 'application/json')), [400, 'MALFORMED_JSON'])
    assert.deepEqual(await outcome(post('[1]', 'application/json')), [422, 'VALIDATION_FAILED'])
    assert.deepEqual(await outcome(post('a=b', 'application/x-www-form-urlencoded')), [
      415,
      'UNSUPPORTED_MEDIA_TYPE',
    ])
    assert.deepEqual(await outcome(post('x', 'text/plain')), [415, 'UNSUPPORTED_MEDIA_TYPE'])
    assert.deepEqual(
      await outcome(post(JSON.stringify({ body: 'x'.repeat(10_000_000) }), 'application/json')),
      [413, 'BODY_TOO_LARGE']
    )
  })
})

import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { createChannel, openDirect, say } from '#tests/support/chat'
import { png, upload } from '#tests/files/support/files'
import { v4 as uuid } from 'uuid'
import { createWorld, type World } from '#tests/support/world'

test.group('oversight', (group) => {
  let world: World
  group.setup(async () => {
    world = await createWorld()
  })

  test('nobody writes in a frozen conversation, and what is in it stays', async ({ assert }) => {
    const { ana, bruno, admin } = world
    const channel = await createChannel(ana, [bruno])
    const said = (await say(bruno, channel.id, 'prova')).body.data
    const path = `/api/v1/conversations/${channel.id}`
    assert.equal((await bruno.api.post(`${path}/freeze`, {})).body.code, 'NOT_THE_OWNER')
    const frozen = await admin.api.post(`${path}/freeze`, { reason: 'apuração em curso' })
    assert.equal(frozen.status, 200)
    assert.isNotNull(frozen.body.data.frozenAt)
    assert.equal((await admin.api.post(`${path}/freeze`, {})).status, 200, 'twice is once')

    const message = `/api/v1/messages/${said.id}`
    const refusals = [
      await say(bruno, channel.id, 'mais'),
      await say(ana, channel.id, 'mais'),
      await bruno.api.patch(message, { body: 'outra' }),
      await bruno.api.delete(message),
      await bruno.api.put(`${message}/reactions/%F0%9F%91%8D`),
      await bruno.api.put(`${message}/pin`),
    ]
    assert.deepEqual(
      refusals.map(({ status, body }) => [status, body.code]),
      refusals.map(() => [409, 'CONVERSATION_FROZEN'])
    )
    const { body } = await bruno.api.get(`${path}/messages`)
    assert.deepEqual(
      body.data.map((one: any) => one.system?.event ?? one.body),
      ['prova', 'conversation.frozen']
    )
    const { rows } = await db.rawQuery(
      `select actor_id, payload from events where name = 'conversation.frozen' and subject_id = ?`,
      [channel.id]
    )
    assert.deepEqual(rows, [{ actor_id: admin.id, payload: { reason: 'apuração em curso' } }])
    await ana.api.post(`${path}/unfreeze`, {})
    assert.equal((await say(bruno, channel.id, 'de novo')).status, 201)
  })

  test('between two people only an admin freezes', async ({ assert }) => {
    const { ana, bruno, admin } = world
    const { id } = await openDirect(ana, bruno)
    const path = `/api/v1/conversations/${id}/freeze`
    assert.equal((await ana.api.post(path, {})).body.code, 'NOT_AN_ADMIN')
    assert.equal((await admin.api.post(path, {})).status, 200)
    assert.equal((await say(ana, id, 'oi')).body.code, 'CONVERSATION_FROZEN')
  })

  test('an admin sees that every conversation exists and who is in it, not what is said', async ({
    assert,
  }) => {
    const { ana, bruno, elisa, admin } = world
    const direct = await openDirect(ana, elisa)
    const said = await say(ana, direct.id, 'segredo nosso')
    const shown = (await admin.api.get(`/api/v1/conversations/${direct.id}`)).body.data
    assert.deepEqual([shown.lastMessage, shown.me, shown.lastSeq], [null, null, 1])
    assert.sameMembers(
      shown.participants.map((person: any) => person.id),
      [ana.id, elisa.id]
    )
    const all = await admin.api.get(
      `/api/v1/conversations?scope=all&kind=direct&memberId=${elisa.id}`
    )
    assert.include(
      all.body.data.map((row: any) => row.id),
      direct.id
    )
    assert.notInclude(JSON.stringify(all.body), 'segredo nosso')
    const path = `/api/v1/conversations/${direct.id}`
    for (const answer of [
      await admin.api.get(`${path}/messages`),
      await admin.api.get(`${path}/changes?after=0`),
      await admin.api.get(`${path}/pins`),
      await admin.api.get(`${path}/attachments`),
      await admin.api.get(`/api/v1/messages/${said.body.data.id}`),
    ])
      assert.oneOf(answer.status, [403, 404])
    const refused = await bruno.api.get('/api/v1/conversations?scope=all')
    assert.deepEqual([refused.status, refused.body.code], [403, 'NOT_AN_ADMIN'])
  })

  test('the list of all conversations pages to its end, each once', async ({ assert }) => {
    const { admin, ana } = world
    for (let n = 0; n < 5; n++) await createChannel(ana, [])
    const walk = async (query: string) => {
      const ids: string[] = []
      let cursor: string | null = ''
      while (cursor !== null) {
        const { body }: any = await admin.api.get(
          `/api/v1/conversations?scope=all&${query}${cursor && `&cursor=${cursor}`}`
        )
        ids.push(...body.data.map((row: any) => row.id))
        cursor = body.meta.nextCursor
      }
      return ids
    }
    // Of other tests' too; tickets are the desk's to list.
    const stored = async (whose: string | null) => {
      const { rows } = await db.rawQuery(
        `select id from conversations c where kind <> 'ticket' and (?::uuid is null or exists (
           select 1 from conversation_members m where m.conversation_id = c.id and m.user_id = ?::uuid and m.left_at is null))
          order by id desc`,
        [whose, whose]
      )
      return rows.map((row: any) => row.id)
    }
    // A page of two for each pair of hers; the whole company's in pages that are as large as they may be.
    assert.deepEqual(await walk(`limit=2&memberId=${ana.id}`), await stored(ana.id))
    assert.deepEqual(await walk('limit=200'), await stored(null))
  })

  test('with broken glass an admin reads, for an hour, and does nothing else; why is written down', async ({
    assert,
  }) => {
    const { carla: ana, bruno, admin } = world
    const { id } = await openDirect(ana, bruno)
    const attachmentIds = [(await upload(ana, await png(), { name: 'foto.png' })).body.data.id]
    const said = await ana.api.post(`/api/v1/conversations/${id}/messages`, {
      clientId: uuid(),
      body: 'entre nós',
      attachmentIds,
    })
    const path = `/api/v1/conversations/${id}`
    const vague = await admin.api.post(`${path}/break-glass`, { reason: 'porque' })
    assert.equal(vague.status, 422)
    const opened = await admin.api.post(`${path}/break-glass`, { reason: 'denúncia 42 de assédio' })
    assert.equal(opened.status, 201)
    const { grantedAt, expiresAt } = opened.body.data
    assert.equal(Date.parse(expiresAt) - Date.parse(grantedAt), 3_600_000)

    const read = await admin.api.get(`${path}/messages`)
    assert.deepEqual(
      read.body.data.map((one: any) => one.body),
      ['entre nós']
    )
    const { id: messageId, attachments } = said.body.data
    assert.equal((await admin.api.get(`/api/v1/messages/${messageId}`)).status, 200)
    assert.equal((await admin.api.get(attachments[0].url)).status, 200)
    for (const answer of [
      await say(admin, id, 'oi'),
      await admin.api.put(`${path}/read`, { seq: 1 }),
      await admin.api.delete(`/api/v1/messages/${messageId}`),
      await admin.api.put(`/api/v1/messages/${messageId}/bookmark`),
    ])
      assert.oneOf(answer.status, [403, 404])
    // Another's conversation stays closed, and so does this one for who broke no glass.
    const other = await openDirect(world.carla, world.fabio)
    assert.equal((await admin.api.get(`/api/v1/conversations/${other.id}/messages`)).status, 403)
    assert.equal((await world.elisa.api.get(`${path}/messages`)).status, 404)

    const { rows } = await db.rawQuery(
      `select payload ->> 'reason' as reason from events where name = 'conversation.glass_broken' and subject_id = ? and actor_id = ?`,
      [id, admin.id]
    )
    assert.deepEqual(rows, [{ reason: 'denúncia 42 de assédio' }])
    await db.rawQuery(
      `update break_glass_grants set granted_at = now() - interval '2 hours', expires_at = now() - interval '1 second' where conversation_id = ?`,
      [id]
    )
    assert.equal((await admin.api.get(`${path}/messages`)).status, 403)
    assert.equal((await admin.api.get(attachments[0].url)).status, 404)
  })

  test('an admin lets nobody into a private channel that they are not in', async ({ assert }) => {
    const { ana, bruno, admin, elisa } = world
    const channel = await createChannel(ana, [bruno])
    const members = `/api/v1/channels/${channel.id}/members`
    for (const userId of [admin.id, elisa.id]) {
      const refused = await admin.api.post(members, { userId })
      assert.deepEqual([refused.status, refused.body.code], [403, 'NOT_A_MEMBER'])
    }
    assert.equal((await admin.api.post(`/api/v1/channels/${channel.id}/join`)).status, 404)
    assert.equal((await admin.api.patch(`${members}/${bruno.id}`, { role: 'owner' })).status, 200)
  })
})

import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { v4 as uuid } from 'uuid'
import { createChannel, openDirect, say } from '#tests/support/chat'
import { createPerson, createWorld, type Person, type World } from '#tests/support/world'

const thumb = encodeURIComponent('👍')
const bodiesOf = (answer: any) => answer.body.data.map((kept: any) => kept.message.body)

test.group('what hangs on messages', (group) => {
  let world: World
  group.setup(async () => {
    world = await createWorld()
  })

  const reply = (person: Person, conversationId: string, rest: object) =>
    person.api.post(`/api/v1/conversations/${conversationId}/messages`, {
      clientId: uuid(),
      body: 'resposta',
      ...rest,
    })

  test('a permalink opens a message for who may read it, and the history what it said before', async ({
    assert,
  }) => {
    const { ana, bruno, elisa } = world
    const { id } = await createChannel(ana, [bruno])
    const said = (await say(ana, id, 'um')).body.data
    const path = `/api/v1/messages/${said.id}`
    await ana.api.patch(path, { body: 'dois' })
    const again = await ana.api.patch(path, { body: 'três', version: 2 })
    assert.equal(again.body.data.version, 3)
    assert.equal((await ana.api.patch(path, { body: 'x', version: 2 })).body.code, 'STALE_VERSION')
    assert.equal((await bruno.api.get(path)).body.data.body, 'três')
    const history = (await bruno.api.get(`${path}/history`)).body.data
    assert.deepEqual(
      history.map((edit: any) => edit.body),
      ['um', 'dois']
    )
    for (const end of ['', '/history', '/reactions', '/thread', '/readers'])
      assert.equal((await elisa.api.get(`${path}${end}`)).status, 404, end)
  })

  test('a thread is read page by page, with what it began with and who wrote in it', async ({
    assert,
  }) => {
    const { ana, bruno } = world
    const { id } = await createChannel(ana, [bruno])
    const root = (await say(ana, id, 'quem leva o projetor?')).body.data
    for (const person of [bruno, ana, bruno])
      await reply(person, id, { threadRootId: root.id, body: `de ${person.user.name}` })
    const path = `/api/v1/messages/${root.id}/thread`
    const first = (await bruno.api.get(`${path}?limit=2`)).body
    assert.deepEqual(
      first.data.map(({ seq, threadRootId }: any) => [seq, threadRootId]),
      [
        [2, root.id],
        [3, root.id],
      ]
    )
    assert.containSubset(first.meta, { root: { id: root.id }, hasAfter: true })
    assert.deepEqual(
      first.meta.participants.map((person: any) => person.id),
      [bruno.id, ana.id]
    )
    const rest = (await bruno.api.get(`${path}?after=3`)).body
    assert.deepEqual([rest.data.length, rest.meta.hasAfter], [1, false])
    const itself = await bruno.api.get(`/api/v1/messages/${rest.data[0].id}/thread`)
    assert.equal(itself.status, 404, 'a reply begins none')
  })

  test('a deleted message keeps its number and nothing else', async ({ assert }) => {
    const { ana, bruno } = world
    const { id } = await createChannel(ana, [bruno])
    const said = (await say(bruno, id, 'segredo')).body.data
    const path = `/api/v1/messages/${said.id}`
    await ana.api.put(`${path}/reactions/${thumb}`)
    await ana.api.put(`${path}/pin`)
    await ana.api.put(`${path}/bookmark`)
    await bruno.api.patch(path, { body: 'segredo maior' })
    assert.equal((await bruno.api.delete(path)).status, 200)
    const { data } = (await ana.api.get(path)).body
    assert.deepInclude(data, { body: '', seq: 1, reactions: [], attachments: [] })
    assert.lengthOf((await ana.api.get(`${path}/history`)).body.data, 0)
    assert.lengthOf((await ana.api.get(`/api/v1/conversations/${id}/pins`)).body.data, 0)
    const refused = [
      await bruno.api.patch(path, { body: 'x' }),
      await ana.api.put(`${path}/reactions/${thumb}`),
      await ana.api.put(`${path}/pin`),
      await ana.api.post(`${path}/forward`, { conversationId: id, clientId: uuid() }),
    ]
    for (const answer of refused)
      assert.deepEqual([answer.status, answer.body.code], [409, 'MESSAGE_DELETED'])
    const { rows } = await db.rawQuery(`select body from messages where id = ?`, [said.id])
    assert.equal(rows[0].body, '')
  })

  test('who reacted with what is listed page by page, and what is no emoji is refused', async ({
    assert,
  }) => {
    const { ana, bruno, elisa } = world
    const { id } = await createChannel(ana, [bruno, elisa])
    const path = `/api/v1/messages/${(await say(ana, id, 'votem')).body.data.id}`
    for (const { api } of [bruno, elisa]) await api.put(`${path}/reactions/${thumb}`)
    await ana.api.put(`${path}/reactions/${encodeURIComponent('❤')}`)
    const first = await ana.api.get(`${path}/reactions?limit=2`)
    const rest = await ana.api.get(
      `${path}/reactions?cursor=${encodeURIComponent(first.body.meta.nextCursor)}`
    )
    const all = [...first.body.data, ...rest.body.data].map((row: any) => [row.emoji, row.user.id])
    assert.sameDeepMembers(all, [
      ['❤️', ana.id],
      ['👍', bruno.id],
      ['👍', elisa.id],
    ])
    for (const wrong of ['abc', '👍👍', ':inexistente:', '1', '<b>']) {
      const refused = await ana.api.put(`${path}/reactions/${encodeURIComponent(wrong)}`)
      assert.deepEqual([refused.status, refused.body.code], [422, 'EMOJI_UNKNOWN'], wrong)
    }
    await bruno.api.delete(`${path}/reactions/${thumb}`)
    await bruno.api.delete(`${path}/reactions/${thumb}`)
    const shown = (await bruno.api.get(path)).body.data.reactions
    assert.deepInclude(shown, { emoji: '👍', count: 1, mine: false })
  })

  test('pins are everybody’s, bookmarks one’s own; both page and end with the message', async ({
    assert,
  }) => {
    const { ana, bruno } = world
    const { id } = await createChannel(ana, [bruno])
    const ids = []
    for (const body of ['um', 'dois', 'três']) ids.push((await say(ana, id, body)).body.data.id)
    for (const one of ids) {
      assert.equal((await bruno.api.put(`/api/v1/messages/${one}/pin`)).status, 204)
      await bruno.api.put(`/api/v1/messages/${one}/bookmark`)
      await bruno.api.put(`/api/v1/messages/${one}/bookmark`)
    }
    const pins = `/api/v1/conversations/${id}/pins`
    const first = await ana.api.get(`${pins}?limit=2`)
    const next = `${pins}?cursor=${encodeURIComponent(first.body.meta.nextCursor)}`
    assert.deepEqual(
      [...bodiesOf(first), ...bodiesOf(await ana.api.get(next))],
      ['três', 'dois', 'um']
    )
    await ana.api.delete(`/api/v1/messages/${ids[1]}/pin`)
    assert.deepEqual(bodiesOf(await bruno.api.get(pins)), ['três', 'um'])
    assert.deepEqual(bodiesOf(await bruno.api.get('/api/v1/bookmarks')), ['três', 'dois', 'um'])
    assert.notIncludeMembers(bodiesOf(await ana.api.get('/api/v1/bookmarks')), ['três'])
    await bruno.api.delete(`/api/v1/messages/${ids[2]}/bookmark`)
    assert.deepEqual(bodiesOf(await bruno.api.get('/api/v1/bookmarks')), ['dois', 'um'])
    // Who is out reads nothing of it any more.
    await ana.api.delete(`/api/v1/channels/${id}/members/${bruno.id}`)
    assert.deepEqual(bodiesOf(await bruno.api.get('/api/v1/bookmarks')), [])
  })

  test('what is forwarded says who said it, calls nobody, and goes only where one may write', async ({
    assert,
  }) => {
    const { ana, bruno, elisa, carla } = world
    const from = await createChannel(ana, [bruno, elisa])
    const to = await openDirect(bruno, carla)
    const said = (await say(ana, from.id, `<@${elisa.id}> e <@canal>, vejam`)).body.data
    const forward = (person: Person, conversationId: string, clientId = uuid()) =>
      person.api.post(`/api/v1/messages/${said.id}/forward`, {
        conversationId,
        clientId,
        comment: 'olha só',
      })
    const clientId = uuid()
    const sent = await forward(bruno, to.id, clientId)
    assert.equal(sent.status, 201)
    assert.deepInclude(sent.body.data.forwardedFrom.author, { id: ana.id })
    assert.deepEqual(sent.body.data.mentions, [])
    assert.match(sent.body.data.body, /^olha só\n\n@Elisa.* e @canal, vejam$/)
    assert.equal((await forward(bruno, to.id, clientId)).status, 200, 'twice is once')
    assert.equal((await forward(elisa, to.id)).status, 404)
    assert.equal((await forward(carla, to.id)).status, 404, 'what one can not read')
    const page = await carla.api.get(`/api/v1/conversations/${to.id}/messages`)
    assert.lengthOf(page.body.data, 1)
  })

  test('a thread has its followers, its unread and its list; its replies are no main line', async ({
    assert,
  }) => {
    const { ana, bruno, elisa } = world
    const { id } = await createChannel(ana, [bruno, elisa])
    const root = (await say(ana, id, 'começo')).body.data
    const path = `/api/v1/threads/${root.id}`
    const answered = await reply(bruno, id, { threadRootId: root.id })
    assert.equal(answered.status, 201)
    const shown = (await elisa.api.get(`/api/v1/messages/${root.id}`)).body.data
    assert.equal(shown.thread.replyCount, 1)
    const main = await elisa.api.get(`/api/v1/conversations/${id}/messages?threads=exclude`)
    assert.lengthOf(main.body.data, 1)
    const mine = async (person: Person, query = '') =>
      (await person.api.get(`/api/v1/threads${query}`)).body.data
        .filter((row: any) => row.root.id === root.id)
        .map((row: any) => row.unreadCount)
    assert.deepEqual([await mine(ana), await mine(bruno), await mine(elisa)], [[1], [0], []])
    assert.deepInclude((await elisa.api.put(`${path}/follow`)).body.data, { following: true })
    assert.deepEqual(await mine(elisa, '?unread=true'), [1])
    const { seq } = answered.body.data
    assert.deepInclude((await ana.api.put(`${path}/read`, { seq })).body.data, { unreadCount: 0 })
    assert.deepInclude((await ana.api.delete(`${path}/follow`)).body.data, { following: false })
    await reply(bruno, id, { threadRootId: root.id })
    assert.deepEqual(await mine(ana), [], 'others’ replies make nobody follow again')
    const other = (await say(ana, (await createChannel(ana)).id, 'outra')).body.data
    const wrong = [
      [{ threadRootId: answered.body.data.id }, 'THREAD_ROOT_INVALID'],
      [{ threadRootId: other.id }, 'THREAD_ROOT_INVALID'],
      [{ replyToId: other.id }, 'REPLY_TO_UNKNOWN'],
    ] as const
    for (const [rest, code] of wrong) {
      const refused = await reply(ana, id, rest)
      assert.deepEqual([refused.status, refused.body.code], [422, code])
    }
    const { data } = (await ana.api.get(`/api/v1/conversations/${id}`)).body
    assert.equal(data.lastSeq, 3)
  })

  test('a mention holds to the person: renamed they are shown anew, closed accounts can not be called', async ({
    assert,
  }) => {
    const { ana, bruno, admin, elisa, support } = world
    const person = await createPerson({ name: 'Nome Velho', role: 'team' })
    const { id } = await createChannel(ana, [bruno, person])
    const sent = await say(ana, id, `<@${person.id}> <@${elisa.id}> <@team:${support.id}>`)
    assert.equal(sent.status, 201)
    assert.deepEqual(sent.body.data.notReached.map((one: any) => one.id).includes(elisa.id), true)
    const listed = await person.api.get('/api/v1/mentions')
    assert.include(bodiesOf(listed), sent.body.data.body)
    const team = await bruno.api.get('/api/v1/mentions')
    assert.include(bodiesOf(team), sent.body.data.body, 'as one of the team')
    await admin.api.patch(`/api/v1/users/${person.id}`, { name: 'Nome Novo' })
    const shown = (await bruno.api.get(`/api/v1/messages/${sent.body.data.id}`)).body.data
    assert.deepInclude(
      shown.mentions.find((mention: any) => mention.id === person.id),
      { kind: 'user', name: 'Nome Novo' }
    )
    await admin.api.post(`/api/v1/users/${person.id}/deactivate`)
    const refused = await say(ana, id, `<@${person.id}> está aí?`)
    assert.deepEqual([refused.status, refused.body.code], [422, 'MENTION_UNKNOWN'])
    assert.deepEqual(refused.body.ids, [person.id])
    const kept = await ana.api.patch(`/api/v1/messages/${sent.body.data.id}`, {
      body: `<@${person.id}> saiu`,
    })
    assert.equal(kept.status, 200, 'who stood there may stay')
    assert.equal((await say(ana, id, `<@${uuid()}>`)).body.code, 'MENTION_UNKNOWN')
    const { data } = (await ana.api.get(`/api/v1/conversations/${id}`)).body
    assert.equal(data.lastSeq, 1)
  })

  test('"li e confirmo" is asked by who leads, answered by the rest, and ends as a list', async ({
    assert,
  }) => {
    const { ana, bruno, elisa } = world
    const { id } = await createChannel(ana, [bruno, elisa])
    const refused = await reply(bruno, id, { requiresConfirmation: true })
    assert.equal(refused.body.code, 'NOT_A_MODERATOR')
    const asked = (await reply(ana, id, { requiresConfirmation: true })).body.data
    const path = `/api/v1/messages/${asked.id}`
    await bruno.api.put(`/api/v1/conversations/${id}/read`, { seq: 1 })
    for (let twice = 0; twice < 2; twice++)
      assert.equal((await bruno.api.put(`${path}/confirmation`)).status, 204)
    const rows = (await ana.api.get(`${path}/confirmations`)).body.data
    assert.sameDeepMembers(
      rows.map((row: any) => [row.user.id, row.hasRead, row.confirmedAt !== null]),
      [
        [bruno.id, true, true],
        [elisa.id, false, false],
      ]
    )
    const missing = await ana.api.get(`${path}/confirmations?confirmed=false`)
    assert.deepEqual(
      missing.body.data.map((row: any) => row.user.id),
      [elisa.id]
    )
    assert.deepEqual((await ana.api.post(`${path}/confirmations/remind`)).body.data, {
      reminded: 1,
    })
    const readers = await elisa.api.get(`${path}/readers`)
    assert.deepEqual(
      readers.body.data.map((person: any) => person.id),
      [bruno.id]
    )
    assert.equal((await ana.api.get(`${path}/confirmations/export`)).status, 200)
    await bruno.api.delete(`${path}/confirmation`)
    const after = (await ana.api.get(`${path}/confirmations?confirmed=true`)).body.data
    assert.lengthOf(after, 0)
    const plain = (await say(ana, id, 'só um aviso')).body.data
    const none = await bruno.api.put(`/api/v1/messages/${plain.id}/confirmation`)
    assert.deepEqual([none.status, none.body.code], [409, 'CONFIRMATION_NOT_ASKED'])
  })

  test('forty thousand characters are a message, one more is none; an emoji counts as one', async ({
    assert,
  }) => {
    const { ana } = world
    const { id } = await createChannel(ana)
    assert.equal((await say(ana, id, '🎓'.repeat(40_000))).status, 201)
    for (const body of ['a'.repeat(40_001), `${'🎓'.repeat(40_000)}!`, '', ' \n\t '])
      assert.equal((await say(ana, id, body)).status, 422)
    const { data } = (await ana.api.get(`/api/v1/conversations/${id}`)).body
    assert.equal(data.lastSeq, 1)
  })
})

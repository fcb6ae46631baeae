import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { v4 as uuid } from 'uuid'
import { createChannel, openDirect, say } from '#tests/support/chat'
import { createWorld, type Person, type World } from '#tests/support/world'

const path = (id: string, end: string) => `/api/v1/conversations/${id}/${end}`

test.group('how I have a conversation', (group) => {
  let world: World
  group.setup(async () => {
    world = await createWorld()
  })

  const listed = async (person: Person, query = '') =>
    (await person.api.get(`/api/v1/conversations${query}`)).body.data.map((row: any) => row.id)

  test('how loud it is and whether it is a favourite is mine alone, and no change of the conversation', async ({
    assert,
  }) => {
    const { ana, bruno } = world
    const { id } = await createChannel(ana, [bruno])
    const { revision } = (await ana.api.get(`/api/v1/conversations/${id}`)).body.data
    const set = async (wish: object) =>
      (await bruno.api.patch(path(id, 'preferences'), wish)).body.data
    const changed = await set({ notify: 'mentions', favourite: true })
    assert.deepInclude(changed.me, { notify: 'mentions', favourite: true, mutedUntil: null })
    assert.equal(changed.revision, revision)
    const until = new Date(Date.now() + 3_600_000).toISOString()
    assert.equal((await set({ mutedUntil: until })).me.mutedUntil, until)
    assert.match((await set({ muted: true })).me.mutedUntil, /^9999/)
    assert.deepInclude((await set({ muted: false })).me, { mutedUntil: null, favourite: true })
    const others = (await ana.api.get(`/api/v1/conversations/${id}`)).body.data.me
    assert.deepInclude(others, { notify: 'all', favourite: false })
    const wrong = await bruno.api.patch(path(id, 'preferences'), { notify: 'loud' })
    assert.equal(wrong.status, 422)
  })

  test('a hidden conversation leaves my list until somebody says something', async ({ assert }) => {
    const { carla, fabio } = world
    const { id } = await openDirect(carla, fabio)
    await say(fabio, id, 'oi')
    assert.isTrue((await carla.api.put(path(id, 'hidden'))).body.data.me.hidden)
    assert.notInclude(await listed(carla), id)
    assert.include(await listed(carla, '?hidden=true'), id)
    assert.include(await listed(fabio), id, 'hidden for who hid it')
    await say(fabio, id, 'está aí?')
    assert.include(await listed(carla), id)
    await carla.api.put(path(id, 'hidden'))
    assert.isFalse((await carla.api.delete(path(id, 'hidden'))).body.data.me.hidden)
    assert.include(await listed(carla), id)
  })

  test('everything is read at once, threads and mentions too', async ({ assert }) => {
    const { ana, elisa } = world
    const one = await createChannel(ana, [elisa])
    const two = await createChannel(ana, [elisa])
    const root = (await say(elisa, one.id, 'começo')).body.data
    await ana.api.post(path(one.id, 'messages'), {
      clientId: uuid(),
      body: `<@${elisa.id}> na conversa`,
      threadRootId: root.id,
    })
    await say(ana, two.id, `<@${elisa.id}> veja`)
    const counts = async () =>
      (await elisa.api.get('/api/v1/sync')).body.data.conversations
        .filter((head: any) => [one.id, two.id].includes(head.id))
        .map((head: any) => [head.unreadCount, head.mentionCount])
        .sort()
    assert.deepEqual(await counts(), [
      [0, 1],
      [1, 1],
    ])
    const done = await elisa.api.post('/api/v1/conversations/read-all')
    assert.isAtLeast(done.body.data.conversations, 2)
    assert.equal(done.body.data.threads, 1)
    assert.deepEqual(await counts(), [
      [0, 0],
      [0, 0],
    ])
    const unread = await elisa.api.get('/api/v1/threads?unread=true')
    assert.lengthOf(unread.body.data, 0)
    const again = await elisa.api.post('/api/v1/conversations/read-all')
    assert.deepEqual(again.body.data, { conversations: 0, threads: 0 })
  })

  test('receipts say who has read up to where, by name and page by page', async ({ assert }) => {
    const { ana, bruno, elisa } = world
    const { id } = await createChannel(ana, [bruno, elisa])
    await say(ana, id, 'um')
    await say(ana, id, 'dois')
    await bruno.api.put(path(id, 'read'), { seq: 1 })
    const first = await elisa.api.get(path(id, 'receipts?limit=2'))
    const rest = await elisa.api.get(
      path(id, `receipts?cursor=${encodeURIComponent(first.body.meta.nextCursor)}`)
    )
    assert.deepEqual(
      [...first.body.data, ...rest.body.data].map((row: any) => [row.user.id, row.lastReadSeq]),
      [
        [ana.id, 2],
        [bruno.id, 1],
        [elisa.id, 0],
      ]
    )
    assert.isNull(rest.body.meta.nextCursor)
  })

  test('a draft is the same on all my devices, one for each conversation and thread', async ({
    assert,
  }) => {
    const { ana, bruno } = world
    const { id } = await createChannel(ana, [bruno])
    const root = (await say(ana, id, 'começo')).body.data
    const keep = (draft: object) => bruno.api.put(path(id, 'draft'), draft)
    const main = await keep({ body: 'quase', replyToId: root.id })
    assert.containsSubset(main.body.data, { body: 'quase', replyToId: root.id, version: 1 })
    await keep({ body: 'na conversa', threadRootId: root.id })
    assert.equal((await keep({ body: 'quase lá', version: 1 })).body.data.version, 2)
    const stale = await keep({ body: 'de outro aparelho', version: 1 })
    assert.deepEqual(
      [stale.status, stale.body.code, stale.body.current.body],
      [409, 'STALE_VERSION', 'quase lá']
    )
    const bodies = async (person: Person) =>
      (await person.api.get('/api/v1/drafts')).body.data.map((draft: any) => draft.body)
    assert.deepEqual(await bodies(bruno), ['quase lá', 'na conversa'])
    assert.deepEqual(await bodies(ana), [])
    assert.equal((await keep({ body: ' ' })).status, 422)
    const foreign = (await say(ana, (await createChannel(ana)).id, 'outra')).body.data
    assert.equal(
      (await keep({ body: 'x', threadRootId: foreign.id })).body.code,
      'THREAD_ROOT_INVALID'
    )
    for (const query of [`?threadRootId=${root.id}`, '', ''])
      assert.equal((await bruno.api.delete(path(id, `draft${query}`))).status, 204)
    assert.deepEqual(await bodies(bruno), [])
  })

  test('of two devices that keep a draft at the same instant both versions are counted', async ({
    assert,
  }) => {
    const { ana } = world
    const { id } = await createChannel(ana)
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_none, n) => ana.api.put(path(id, 'draft'), { body: `${n}` }))
    )
    const versions = answers.map(({ body }) => body.data.version).sort((a, b) => a - b)
    assert.deepEqual(
      versions,
      Array.from({ length: 20 }, (_none, n) => n + 1)
    )
    const { rows } = await db.rawQuery('select 1 from drafts where conversation_id = ?', [id])
    assert.lengthOf(rows, 1)
  })
})

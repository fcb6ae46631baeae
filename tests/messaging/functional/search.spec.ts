import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { createChannel, openDirect, say } from '#tests/support/chat'
import { createWorld, type Person, type World } from '#tests/support/world'

const find = async (person: Person, query: Record<string, string | number>) => {
  const search = new URLSearchParams()
  for (const [key, value] of Object.entries(query)) search.set(key, String(value))
  return person.api.get(`/api/v1/search/messages?${search}`)
}
const bodies = async (person: Person, query: Record<string, string | number>) =>
  (await find(person, query)).body.data.map(({ message }: any) => message.body)

test.group('search', (group) => {
  let world: World
  group.each.setup(async () => {
    world = await createWorld()
  })

  test('only what the reader may read now is found', async ({ assert }) => {
    const { ana, bruno, carla, admin } = world
    const open = await createChannel(ana, [bruno], 'public')
    const closed = await createChannel(ana, [bruno])
    const direct = await openDirect(ana, bruno)
    for (const { id } of [open, closed, direct]) await say(ana, id, 'o segredo da coruja')
    assert.lengthOf(await bodies(bruno, { q: 'coruja' }), 3)
    assert.lengthOf(await bodies(carla, { q: 'coruja' }), 0, 'a public channel is joined first')
    assert.lengthOf(await bodies(admin, { q: 'coruja' }), 0)
    assert.lengthOf(await bodies(carla, { q: 'coruja', in: closed.id }), 0)
    await ana.api.delete(`/api/v1/channels/${closed.id}/members/${bruno.id}`)
    assert.lengthOf(await bodies(bruno, { q: 'coruja' }), 2)
    await carla.api.post(`/api/v1/channels/${open.id}/join`)
    assert.lengthOf(await bodies(carla, { q: 'coruja' }), 1)
    assert.equal((await find(world.aluno1, { q: 'coruja' })).status, 403)
  })

  test('an edit is found by its new words at once, a deleted message by none', async ({
    assert,
  }) => {
    const channel = await createChannel(world.ana)
    const { body } = await say(world.ana, channel.id, 'jabuticaba')
    const path = `/api/v1/messages/${body.data.id}`
    assert.deepEqual(await bodies(world.ana, { q: 'jabuticabas' }), ['jabuticaba'])
    await world.ana.api.patch(path, { body: 'pitanga' })
    assert.deepEqual(await bodies(world.ana, { q: 'jabuticaba' }), [])
    assert.deepEqual(await bodies(world.ana, { q: 'pitanga' }), ['pitanga'])
    await world.ana.api.delete(path)
    assert.deepEqual(await bodies(world.ana, { q: 'pitanga' }), [])
    assert.deepEqual(await bodies(world.ana, { from: world.ana.id }), [])
  })

  test('names of files are searched with the words of the message', async ({ assert }) => {
    const channel = await createChannel(world.ana)
    const { body } = await say(world.ana, channel.id, 'segue')
    await say(world.ana, channel.id, 'sem nada')
    await db.rawQuery('update messages set file_names = ?, file_kinds = ? where id = ?', [
      'Orçamento <2026>.pdf',
      ['document'],
      body.data.id,
    ])
    const found = await find(world.ana, { q: 'orcamentos' })
    assert.equal(found.body.data[0].highlight, '<mark>Orçamento</mark> &lt;2026&gt;.pdf')
    assert.deepEqual(await bodies(world.ana, { q: 'tem:arquivo' }), ['segue'])
    assert.deepEqual(await bodies(world.ana, { has: 'file' }), ['segue'])
    assert.deepEqual(await bodies(world.ana, { has: 'image' }), [])
  })

  test('the extract is safe and marks every form of the word', async ({ assert }) => {
    const channel = await createChannel(world.ana)
    const tail = 'x'.repeat(300)
    const { id } = world.bruno
    await say(
      world.ana,
      channel.id,
      `${'antes de tudo '.repeat(20)}<img src=x onerror="alert(1)"> as REUNIÕES & a reunião de <@${id}> ${tail}`
    )
    const { body } = await find(world.ana, { q: 'reuniao' })
    const { highlight } = body.data[0]
    assert.include(highlight, '<mark>REUNIÕES</mark> &amp; a <mark>reunião</mark>')
    assert.include(highlight, '&lt;img')
    assert.match(highlight, /^… .* …$/)
    assert.notMatch(highlight.replaceAll(/<\/?mark>/g, ''), /[<>"]/)
    assert.isBelow(highlight.replaceAll(/<\/?mark>|&\w+;|&#\d+;/g, '').length, 230)
    assert.lengthOf(await bodies(world.ana, { q: id.slice(0, 8) }), 0, 'a mention is no word')
  })

  test('days are those of the reader, and both edges may be given twice', async ({ assert }) => {
    const channel = await createChannel(world.ana)
    const times = { noite: '2026-01-02T02:30:00Z', manha: '2026-01-02T12:00:00Z' }
    for (const [word, at] of Object.entries(times)) {
      const { body } = await say(world.ana, channel.id, `relógio ${word}`)
      await db.rawQuery('update messages set created_at = ? where id = ?', [at, body.data.id])
    }
    const q = 'relógio'
    // 02:30 in Greenwich is still the first of January in São Paulo.
    assert.deepEqual(await bodies(world.ana, { q: `${q} antes:2026-01-02` }), ['relógio noite'])
    assert.deepEqual(await bodies(world.ana, { q: `${q} depois:2026-01-02` }), ['relógio manha'])
    assert.deepEqual(await bodies(world.ana, { q, before: '2026-01-02' }), ['relógio noite'])
    assert.deepEqual(await bodies(world.ana, { q, after: times.manha }), ['relógio manha'])
    assert.lengthOf(await bodies(world.ana, { q: `${q} before:2026-02-31` }), 0, 'no day: a word')
    assert.equal((await find(world.ana, { q, before: '2026-02-31' })).status, 422)
  })

  test('pages go back in time without holes or doubles', async ({ assert }) => {
    const channel = await createChannel(world.ana)
    for (let turn = 0; turn < 7; turn++) await say(world.ana, channel.id, `bandeira ${turn}`)
    const seen: string[] = []
    let cursor: string | null = null
    do {
      const { body }: any = await find(world.ana, {
        q: 'bandeiras',
        limit: 3,
        ...(cursor && { cursor }),
      })
      seen.push(...body.data.map(({ message }: any) => message.body))
      cursor = body.meta.nextCursor
    } while (cursor)
    assert.deepEqual(
      seen,
      [6, 5, 4, 3, 2, 1, 0].map((turn) => `bandeira ${turn}`)
    )
  })

  test('a search for nothing, or for a novel, is refused', async ({ assert }) => {
    for (const query of [
      {},
      { q: '' },
      { q: '   ' },
      { q: 'a'.repeat(10_000) },
      { cursor: 'x', q: 'a' },
    ])
      assert.equal(
        (await find(world.ana, query as never)).status,
        422,
        JSON.stringify(query).slice(0, 40)
      )
    assert.equal((await find(world.ana, { q: '!!!' })).body.data.length, 0)
  })

  test('filters are names in the query and ids beside it', async ({ assert }) => {
    const { ana, bruno } = world
    const channel = await createChannel(ana, [bruno])
    const other = await createChannel(ana, [bruno])
    await say(ana, channel.id, 'girassol um')
    await say(bruno, channel.id, 'girassol dois')
    await say(bruno, other.id, 'girassol três https://zayn.test/flor')
    const dashed = channel.name.replaceAll(' ', '-').toUpperCase()
    assert.lengthOf(await bodies(ana, { q: `girassol em:${dashed}` }), 2)
    assert.deepEqual(await bodies(ana, { q: `girassol em:"${channel.name}" de:eu` }), [
      'girassol um',
    ])
    assert.deepEqual(await bodies(ana, { q: 'from:BRUNO girassol -três' }), ['girassol dois'])
    assert.deepEqual(await bodies(ana, { from: bruno.id, in: channel.id }), ['girassol dois'])
    assert.deepEqual(await bodies(ana, { has: 'link', in: other.id }), [
      'girassol três https://zayn.test/flor',
    ])
  })
})

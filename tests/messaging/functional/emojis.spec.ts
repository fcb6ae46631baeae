import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { v4 as uuid } from 'uuid'
import { createChannel, say } from '#tests/support/chat'
import { noise, pdf, png, upload } from '#tests/files/support/files'
import { createWorld, type Person, type World } from '#tests/support/world'

let count = 0
const newName = () => `zayn_${process.pid}_${++count}`

test.group('emojis', (group) => {
  let world: World
  group.setup(async () => {
    world = await createWorld()
  })

  const picture = async (person: Person) =>
    (await upload(person, await png())).body.data.id as string
  const make = async (person: Person, name = newName(), attachmentId?: string) =>
    person.api.post('/api/v1/emojis', {
      name,
      attachmentId: attachmentId ?? (await picture(person)),
    })
  const names = async (person: Person) =>
    (await person.api.get('/api/v1/emojis?limit=200')).body.data.map((one: any) => one.name)

  test('one of the company’s own is seen by all of it, and reacted with', async ({ assert }) => {
    const { ana, bruno, elisa, aluno1 } = world
    const name = newName()
    const made = await make(ana, name)
    assert.equal(made.status, 201)
    assert.containsSubset(made.body.data, { name, createdBy: { id: ana.id } })
    assert.include(await names(elisa), name)
    assert.equal((await elisa.api.get(made.body.data.url)).status, 200)
    assert.equal((await aluno1.api.get(made.body.data.url)).status, 404)

    const channel = await createChannel(ana, [bruno])
    const message = `/api/v1/messages/${(await say(ana, channel.id, 'oi')).body.data.id}`
    const reacted = await bruno.api.put(`${message}/reactions/${encodeURIComponent(`:${name}:`)}`)
    assert.deepEqual(reacted.body.data.reactions, [{ emoji: `:${name}:`, count: 1, mine: true }])
  })

  test('what is offered no longer stays where it was used, and its name is free', async ({
    assert,
  }) => {
    const { ana, bruno, admin } = world
    const name = newName()
    const { id, url } = (await make(ana, name)).body.data
    const channel = await createChannel(ana, [bruno])
    const said = (await say(ana, channel.id, 'oi')).body.data
    const reaction = `/api/v1/messages/${said.id}/reactions/${encodeURIComponent(`:${name}:`)}`
    await bruno.api.put(reaction)
    const refused = await bruno.api.delete(`/api/v1/emojis/${id}`)
    assert.deepEqual([refused.status, refused.body.code], [403, 'NOT_THE_MAKER'])
    assert.equal((await ana.api.delete(`/api/v1/emojis/${id}`)).status, 204)
    assert.equal((await admin.api.delete(`/api/v1/emojis/${id}`)).status, 204, 'twice is once')
    assert.notInclude(await names(ana), name)
    assert.equal((await ana.api.put(reaction)).body.code, 'EMOJI_UNKNOWN')
    const shown = (await ana.api.get(`/api/v1/messages/${said.id}`)).body.data
    assert.deepInclude(shown.reactions[0], { emoji: `:${name}:`, count: 1 })
    assert.equal((await ana.api.get(url)).status, 200)
    assert.equal((await bruno.api.delete(reaction)).status, 200)
    assert.equal((await make(bruno, name)).status, 201)
    const { rows } = await db.rawQuery(
      `select name from events where subject_id = ? order by occurred_at`,
      [id]
    )
    assert.deepEqual(
      rows.map((row: any) => row.name),
      ['emoji.created', 'emoji.removed']
    )
  })

  test('of two who take a name at the same instant one has it', async ({ assert }) => {
    const name = newName()
    const pictures = await Promise.all(Array.from({ length: 8 }, () => picture(world.ana)))
    const answers = await Promise.all(pictures.map((id) => make(world.ana, name, id)))
    assert.lengthOf(
      answers.filter(({ status }) => status === 201),
      1
    )
    for (const { status, body } of answers.filter((answer) => answer.status !== 201))
      assert.deepEqual([status, body.code], [409, 'EMOJI_NAME_TAKEN'])
    const { rows } = await db.rawQuery(
      `select count(*)::int as used from attachments where id = any(?) and owner_id is not null`,
      [pictures]
    )
    assert.equal(rows[0].used, 1, 'the others’ pictures are still theirs to use')
  })

  test('what can not be an emoji is refused, and nothing of it is kept', async ({ assert }) => {
    const { ana, bruno } = world
    const [document, heavy] = [
      (await upload(ana, pdf(), { name: 'a.pdf' })).body.data.id,
      (await upload(ana, Buffer.concat([await png(), noise(600_000)]))).body.data.id,
    ]
    const before = await names(ana)
    const code = async (name: string, id: string) => (await make(ana, name, id)).body.code
    assert.equal(await code(newName(), document), 'EMOJI_NEEDS_IMAGE')
    assert.equal(await code(newName(), heavy), 'EMOJI_NEEDS_IMAGE')
    assert.equal(await code(newName(), await picture(bruno)), 'ATTACHMENT_NOT_FOUND')
    assert.equal(await code(newName(), uuid()), 'ATTACHMENT_NOT_FOUND')
    const used = await picture(ana)
    await make(ana, newName(), used)
    assert.equal(await code(newName(), used), 'ATTACHMENT_ALREADY_USED')
    for (const name of ['a', 'Com Espaço', 'ACENTO', 'x'.repeat(33), ':dois:'])
      assert.equal((await make(ana, name)).status, 422, name)
    assert.lengthOf(await names(ana), before.length + 1)
  })

  test('those that I use most come first, and only mine', async ({ assert }) => {
    const { fabio, carla } = world
    const channel = await createChannel(fabio, [carla])
    const react = async (person: Person, emoji: string) => {
      const said = (await say(fabio, channel.id, 'oi')).body.data
      await person.api.put(`/api/v1/messages/${said.id}/reactions/${encodeURIComponent(emoji)}`)
    }
    for (const emoji of ['👍', '🎉', '👍', '❤️', '👍', '🎉']) await react(carla, emoji)
    await react(fabio, '🚀')
    const { body } = await carla.api.get('/api/v1/emojis/frequent')
    assert.deepEqual(body.data, [
      { emoji: '👍', count: 3, url: null },
      { emoji: '🎉', count: 2, url: null },
      { emoji: '❤️', count: 1, url: null },
    ])
  })
})

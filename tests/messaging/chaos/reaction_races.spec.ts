import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { createChannel, say } from '#tests/support/chat'
import { TestSocket } from '#tests/support/socket'
import { createWorld, type World } from '#tests/support/world'

const EMOJIS = ['👍', '🎉', '❤️', '🚀', '😂']

test.group('reactions at the same instant', (group) => {
  let world: World
  group.setup(async () => {
    world = await createWorld()
  })

  async function spoken({ ana, bruno, elisa }: World) {
    const channel = await createChannel(ana, [bruno, elisa])
    const { id } = (await say(ana, channel.id, 'votem')).body.data
    return { channel, id, path: `/api/v1/messages/${id}` }
  }
  const revisionOf = async (channelId: string) =>
    (await world.ana.api.get(`/api/v1/conversations/${channelId}`)).body.data.revision

  test('whatever three people toggle, one revision stands for each stored change, and the last frame is what is stored', async ({
    assert,
  }) => {
    const { ana, bruno, elisa } = world
    const { channel, id, path } = await spoken(world)
    const listener = await TestSocket.connect(ana.api.token)
    const before = await revisionOf(channel.id)
    const toggles = Array.from({ length: 90 }, (_none, turn) => {
      const { api } = [ana, bruno, elisa][turn % 3]
      const emoji = encodeURIComponent(EMOJIS[(turn * 7) % EMOJIS.length])
      return turn % 4 === 3
        ? api.delete(`${path}/reactions/${emoji}`)
        : api.put(`${path}/reactions/${emoji}`)
    })
    for (const { status } of await Promise.all(toggles)) assert.equal(status, 200)
    const { rows } = await db.rawQuery(
      'select emoji, count(*)::int as count from reactions where message_id = ? group by emoji order by emoji',
      [id]
    )
    const changes = await db.rawQuery(
      `select count(*)::int as count from events where subject_id = ? and name in ('reaction.added', 'reaction.removed')`,
      [id]
    )
    const revision = await revisionOf(channel.id)
    assert.equal(revision - before, changes.rows[0].count)

    await listener.until(
      () => listener.named('reaction.changed').length >= revision - before,
      'every change'
    )
    const frames = listener.named('reaction.changed').toSorted((a, b) => a.revision - b.revision)
    assert.deepEqual(
      frames.map((frame) => frame.revision),
      Array.from({ length: revision - before }, (_none, n) => before + 1 + n)
    )
    const told = new Map(frames.map(({ emoji, count }) => [emoji, count]))
    const shown = [...told]
      .filter(([, count]) => count > 0)
      .map(([emoji, count]) => ({ emoji, count }))
    assert.sameDeepMembers(shown, rows)
    listener.close()
  })

  test('one person who sets the same at once fifty times has set it once', async ({ assert }) => {
    const { channel, path } = await spoken(world)
    const before = await revisionOf(channel.id)
    const set = () => world.bruno.api.put(`${path}/reactions/${encodeURIComponent('👍')}`)
    const answers = await Promise.all(Array.from({ length: 50 }, set))
    for (const { body } of answers)
      assert.deepEqual(body.data.reactions, [{ emoji: '👍', count: 1, mine: true }])
    assert.equal(await revisionOf(channel.id), before + 1)
  })

  test('never more than twenty kinds, however many come at once; a known kind still takes another', async ({
    assert,
  }) => {
    const { path } = await spoken(world)
    const kinds = Array.from({ length: 30 }, (_none, n) => String.fromCodePoint(0x1f600 + n))
    const answers = await Promise.all(
      kinds.map((emoji) => world.bruno.api.put(`${path}/reactions/${encodeURIComponent(emoji)}`))
    )
    const refused = answers.filter(({ status }) => status === 409)
    assert.lengthOf(refused, 10)
    for (const { body } of refused) assert.equal(body.code, 'TOO_MANY_REACTIONS')
    const { body } = await world.ana.api.get(path)
    assert.lengthOf(body.data.reactions, 20)
    const [known] = body.data.reactions
    const more = await world.elisa.api.put(`${path}/reactions/${encodeURIComponent(known.emoji)}`)
    assert.equal(more.status, 200)
  })
})

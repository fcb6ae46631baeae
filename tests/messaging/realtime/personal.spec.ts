import { test } from '@japa/runner'
import { createChannel, openDirect, say } from '#tests/support/chat'
import { TestSocket } from '#tests/support/socket'
import { createWorld, type World } from '#tests/support/world'

test.group('my other devices', (group) => {
  let world: World
  group.setup(async () => {
    world = await createWorld()
  })

  const connect = async (...people: (keyof World)[]) =>
    Promise.all(people.map((who) => TestSocket.connect((world[who] as any).api.token)))

  test('hear of preferences, drafts and plans; nobody else does', async ({ assert }) => {
    const { ana, bruno } = world
    const { id } = await createChannel(ana, [bruno])
    const [mine, others] = await connect('ana', 'bruno')
    const path = `/api/v1/conversations/${id}`
    await ana.api.patch(`${path}/preferences`, { favourite: true })
    assert.containsSubset(await mine.frame('preferences.changed'), {
      conversationId: id,
      me: { favourite: true },
    })
    await ana.api.put(`${path}/draft`, { body: 'quase' })
    assert.containsSubset(await mine.frame('draft.changed'), { draft: { body: 'quase' } })
    await ana.api.delete(`${path}/draft`)
    await mine.frame('draft.changed', ({ draft }) => draft === null)
    const sendAt = new Date(Date.now() + 86_400_000).toISOString()
    const wish = { conversationId: id, body: 'amanhã', sendAt }
    const { body } = await ana.api.post('/api/v1/scheduled-messages', wish)
    assert.containsSubset(await mine.frame('scheduled.changed'), {
      scheduledId: body.data.id,
      scheduled: { state: 'waiting' },
    })
    await say(ana, id, 'fim')
    await others.frame('message.created')
    for (const name of ['preferences.changed', 'draft.changed', 'scheduled.changed'])
      assert.lengthOf(others.named(name), 0, name)
    mine.close()
    others.close()
  })

  test('hear of everything read at once', async ({ assert }) => {
    const { ana, bruno } = world
    const { id } = await createChannel(ana, [bruno])
    await say(ana, id, 'um')
    const [mine] = await connect('bruno')
    await bruno.api.post('/api/v1/conversations/read-all')
    const told = await mine.frame('unread.changed', (frame) => frame.conversationId === id)
    assert.containsSubset(told, { unreadCount: 0, mentionCount: 0, lastReadSeq: 1 })
    mine.close()
  })

  test('between few people each sees up to where the others have read; in a channel it is asked for', async ({
    assert,
  }) => {
    const { carla, elisa } = world
    const direct = await openDirect(carla, elisa)
    const channel = await createChannel(carla, [elisa])
    const [hers] = await connect('carla')
    for (const id of [channel.id, direct.id]) {
      await say(carla, id, 'leu?')
      await elisa.api.put(`/api/v1/conversations/${id}/read`, { seq: 1 })
    }
    assert.containsSubset(await hers.frame('read.changed', (frame) => frame.userId === elisa.id), {
      conversationId: direct.id,
      lastReadSeq: 1,
    })
    hers.close()
  })

  test('colleagues of a team hear of a status', async ({ assert }) => {
    const [hers] = await connect('ana')
    await world.ana.api.put('/api/v1/me/status', { text: 'Almoço', emoji: '🍽️' })
    assert.containsSubset(await hers.frame('user.updated'), {
      user: { id: world.ana.id, status: { text: 'Almoço', emoji: '🍽️' } },
    })
    hers.close()
  })
})

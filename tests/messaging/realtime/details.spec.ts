import { test } from '@japa/runner'
import { v4 as uuid } from 'uuid'
import { createChannel, say } from '#tests/support/chat'
import { TestSocket } from '#tests/support/socket'
import { createWorld, type Person, type World } from '#tests/support/world'

test.group('frames about what hangs on messages', (group) => {
  let world: World
  group.setup(async () => {
    world = await createWorld()
  })

  /** Ana's and Bruno's devices, and one of Elisa, who is not in. */
  async function opened() {
    const { ana, bruno, elisa } = world
    const { id } = await createChannel(ana, [bruno])
    const root = (await say(ana, id, 'começo')).body.data
    const connect = (person: Person) => TestSocket.connect(person.api.token)
    const [anas, brunos, elisas] = await Promise.all([ana, bruno, elisa].map(connect))
    const close = () => [anas, brunos, elisas].forEach((socket) => socket.close())
    return { id, root, path: `/api/v1/messages/${root.id}`, anas, brunos, elisas, close }
  }

  test('a reaction over the socket is heard by all who are in, with its count and whose it is', async ({
    assert,
  }) => {
    const { id, root, anas, brunos, elisas, close } = await opened()
    const set = (on: boolean) =>
      brunos.send('reaction.set', { messageId: root.id, emoji: '👍', on })
    assert.isTrue((await set(true)).ok)
    const told = await anas.frame('reaction.changed')
    assert.containsSubset(told, {
      conversationId: id,
      revision: root.revision + 1,
      messageId: root.id,
      emoji: '👍',
      count: 1,
      userId: world.bruno.id,
      added: true,
    })
    await set(false)
    await anas.frame('reaction.changed', ({ added, count }) => !added && count === 0)
    const refused = await brunos.send('reaction.set', { messageId: root.id, emoji: 'x', on: true })
    assert.equal(refused.error.code, 'EMOJI_UNKNOWN')
    assert.lengthOf(elisas.named('reaction.changed'), 0)
    close()
  })

  test('a pin is heard by all who are in', async ({ assert }) => {
    const { id, root, path, anas, brunos, elisas, close } = await opened()
    await world.bruno.api.put(`${path}/pin`)
    const expected = { conversationId: id, messageId: root.id, pinned: true }
    for (const socket of [anas, brunos])
      assert.containsSubset(await socket.frame('pin.changed'), expected)
    await world.ana.api.delete(`${path}/pin`)
    await brunos.frame('pin.changed', ({ pinned }) => !pinned)
    assert.lengthOf(elisas.named('pin.changed'), 0)
    close()
  })

  test('how I have a thread is heard by my devices alone', async ({ assert }) => {
    const { id, root, anas, brunos, close } = await opened()
    await world.bruno.api.put(`/api/v1/threads/${root.id}/follow`)
    assert.containsSubset(await brunos.frame('thread.changed'), {
      conversationId: id,
      rootId: root.id,
      following: true,
    })
    assert.lengthOf(anas.named('thread.changed'), 0)
    close()
  })

  test('who asked is told of each confirmation, and who has not given it is reminded', async ({
    assert,
  }) => {
    const { id, anas, brunos, close } = await opened()
    const asked = await anas.send('message.send', {
      conversationId: id,
      clientId: uuid(),
      body: 'leiam',
      requiresConfirmation: true,
    })
    const path = `/api/v1/messages/${asked.data.id}`
    await world.ana.api.post(`${path}/confirmations/remind`)
    assert.containsSubset(await brunos.frame('confirmation.reminded'), {
      conversationId: id,
      messageId: asked.data.id,
    })
    await world.bruno.api.put(`${path}/confirmation`)
    assert.containsSubset(await anas.frame('confirmation.changed'), {
      userId: world.bruno.id,
      confirmed: true,
      confirmedCount: 1,
    })
    assert.lengthOf(brunos.named('confirmation.changed'), 0)
    close()
  })

  test('freezing and changing a channel is heard as its new state, archiving too', async ({
    assert,
  }) => {
    const { id, brunos, close } = await opened()
    const { api } = world.ana
    await api.post(`/api/v1/conversations/${id}/freeze`, {})
    const frozen = await brunos.frame('conversation.updated')
    assert.isNotNull(frozen.conversation.frozenAt)
    await api.post(`/api/v1/conversations/${id}/unfreeze`, {})
    await brunos.frame('conversation.updated', ({ conversation }) => !conversation.frozenAt)
    await api.patch(`/api/v1/channels/${id}`, { topic: 'outro', announcement: true })
    await brunos.frame(
      'conversation.updated',
      ({ conversation }) => conversation.announcement && conversation.topic === 'outro'
    )
    await api.post(`/api/v1/channels/${id}/archive`)
    const { conversation } = await brunos.frame('conversation.archived')
    assert.isNotNull(conversation.archivedAt)
    close()
  })
})

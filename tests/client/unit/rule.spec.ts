import { test } from '@japa/runner'
import { ME } from '#tests/client/support/model_server'
import { Network, settle } from '#tests/client/support/network'

async function opened(messages = 2) {
  const network = new Network()
  for (let i = 0; i < messages; i++) network.server.send('ana')
  network.frames = []
  void network.sync.openConversation('c')
  await network.answerOne()
  return { network, server: network.server, store: network.sync.open.get('c')! }
}

test.group('the client rule, step by step', () => {
  test('what comes while the first page is on its way is applied after it', async ({ assert }) => {
    const network = new Network()
    network.server.send('ana')
    void network.sync.openConversation('c')
    network.server.send('bia')
    network.frames.splice(0, 1)
    network.deliver(0)
    await network.answerOne()
    assert.deepEqual(
      network.sync.open.get('c')!.state!.messages.map(({ seq }) => seq),
      [1, 2]
    )
  })

  test('the next revision is applied at once, one above it waits 250 ms and then a moment before it asks', async ({
    assert,
  }) => {
    const { network, server, store } = await opened()
    server.send('ana')
    server.send('ana')
    network.deliver(1)
    assert.equal(store.state!.revision, 2)
    await network.pass(249)
    assert.equal(network.waiting, 0)
    await network.pass(1)
    assert.equal(network.waiting, 0)
    await network.pass(500)
    assert.equal(network.waiting, 1)
    await network.answerOne()
    assert.equal(store.state!.revision, 4)
  })

  test('a frame that was only late is applied, and nothing is asked', async ({ assert }) => {
    const { network, server, store } = await opened()
    server.send('ana')
    server.send('ana')
    network.deliver(1)
    network.deliver(0)
    await network.pass(5_000)
    assert.equal(store.state!.revision, 4)
    assert.equal(network.waiting, 0)
  })

  test('what is kept no longer goes from the front, and what stands now is asked for', async ({
    assert,
  }) => {
    const { network, server, store } = await opened(3)
    server.expire(3)
    network.deliver(0)
    assert.deepEqual(
      store.state!.messages.map(({ seq }) => seq),
      [3]
    )
    assert.isFalse(store.state!.hasBefore)
    await network.pass(1_000)
    assert.equal(network.waiting, 1)
    await network.answerOne()
    assert.deepEqual([store.state!.conversation.firstSeq, store.state!.messages.length], [3, 1])
  })

  test('a known event is told of once', async ({ assert }) => {
    const { network, server } = await opened()
    server.send('ana')
    const [{ name, frame }] = network.frames
    assert.isTrue(network.sync.receive(name, frame()))
    assert.isFalse(network.sync.receive(name, frame()))
  })

  test('a payload that ran ahead of its frame is not taken back by the frames between', async ({
    assert,
  }) => {
    const { network, server, store } = await opened()
    server.edit(0)
    server.edit(0)
    network.deliver(0) // Serialised now: it already has the second edit.
    const ahead = store.state!.messages[0]
    assert.equal(ahead.revision, 4)
    assert.equal(store.state!.revision, 3)
    network.deliver(0)
    assert.equal(store.state!.messages[0].body, ahead.body)
    assert.equal(store.state!.revision, 4)
  })

  test('a frame knows nothing of my reactions: the known ones stay', async ({ assert }) => {
    const { network, server, store } = await opened()
    server.react(ME, 0, '👍')
    server.edit(0)
    network.deliver(0)
    network.deliver(0)
    assert.deepEqual(store.state!.messages[0].reactions, [{ emoji: '👍', count: 1, mine: true }])
  })

  test('a message to me, to my team or to all is a mention; in a thread it is unread in the thread only', async ({
    assert,
  }) => {
    const { network, server, store } = await opened(1)
    const said = async (kind: string, id: string, thread?: number) => {
      server.send('ana', undefined, thread, false, [{ kind, id, name: id }])
      network.deliver(0)
      const { unreadCount, mentionCount } = store.state!.conversation
      return [unreadCount, mentionCount]
    }
    assert.deepEqual(await said('user', ME), [2, 1])
    assert.deepEqual(await said('team', 'my-team'), [3, 2])
    assert.deepEqual(await said('team', 'another-team'), [4, 2])
    assert.deepEqual(await said('channel', ''), [5, 3])
    assert.deepEqual(await said('user', ME, 0), [5, 4])
    assert.deepEqual(await said('user', 'bia', 0), [5, 4])
  })

  test('an edit and a delete also change the quotations', async ({ assert }) => {
    const { network, server, store } = await opened()
    server.send('bia', 0)
    server.delete(0)
    network.deliver(0)
    network.deliver(0)
    assert.equal(store.state!.messages[2].replyTo!.body, '')
  })

  test('a head that is ahead is asked after; a payload left out too', async ({ assert }) => {
    const { network, server, store } = await opened()
    server.send('ana', undefined, undefined, true)
    network.deliver(0)
    assert.equal(store.state!.revision, 2)
    await network.pass(250)
    await network.pass(1_000)
    await network.answerOne()
    assert.equal(store.state!.revision, 3)
    server.send('ana')
    network.sync.receive('head', { conversationId: 'c', revision: 4, lastSeq: 4 })
    await network.pass(250)
    await network.pass(1_000)
    await network.answerOne()
    assert.equal(store.state!.conversation.lastSeq, 4)
  })

  test('who is put out loses the conversation at once', async ({ assert }) => {
    const { network } = await opened()
    const member = { user: { id: ME, name: ME, avatarUrl: null }, role: 'member' }
    network.sync.receive('member.left', { eventId: 'x', conversationId: 'c', revision: 3, member })
    await settle()
    assert.isFalse(network.sync.open.has('c'))
  })

  test('sync.required asks once, after its jitter', async ({ assert }) => {
    const { network } = await opened()
    network.sync.receive('sync.required', { jitterMs: 5_000 })
    network.sync.receive('sync.required', { jitterMs: 5_000 })
    assert.equal(network.waiting, 0)
    await network.pass(2_500)
    assert.equal(network.waiting, 1)
  })
})

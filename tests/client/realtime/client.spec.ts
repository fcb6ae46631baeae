import { v4 as uuid } from 'uuid'
import { test } from '@japa/runner'
import { httpBackend } from '#client/backend'
import { createHub } from '#client/client'
import { ok, ProblemError } from '#client/problems'
import { Realtime } from '#client/realtime'
import { Sync } from '#client/sync'
import { baseUrl } from '#tests/support/api'
import { createChannel, say } from '#tests/support/chat'
import { createWorld, type Person } from '#tests/support/world'

async function connect(person: Person) {
  const hub = createHub({ baseUrl: baseUrl() })
  const accessTokenExpiresAt = new Date(Date.now() + 900_000).toISOString()
  hub.session.begin({
    accessToken: person.api.token!,
    accessTokenExpiresAt,
    refreshToken: person.refreshToken,
  })
  const sync = new Sync({ backend: httpBackend(hub), me: person.id })
  let connected = () => {}
  const isConnected = new Promise<void>((resolve) => (connected = resolve))
  const realtime = new Realtime({
    url: hub.baseUrl,
    session: hub.session,
    sync,
    onConnection: (is) => is && connected(),
  })
  realtime.connect()
  await isConnected
  return { hub, sync, realtime, close: () => (sync.stop(), realtime.close()) }
}

function until(sync: Sync, condition: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    if (condition()) return resolve()
    const stop = sync.subscribe(() => condition() && (stop(), resolve()))
  })
}

test.group('the typed client', () => {
  test('what others do over HTTP and what I send stands in the store as a fresh read shows it', async ({
    assert,
    cleanup,
  }) => {
    const { ana, bruno } = await createWorld()
    const { id } = await createChannel(ana, [bruno])
    await say(ana, id, 'antes')
    const client = await connect(bruno)
    cleanup(client.close)
    const store = await client.sync.openConversation(id)
    const { body: answer } = await say(ana, id, 'durante')
    await ana.api.patch(`/api/v1/messages/${answer.data.id}`, { body: 'corrigido' })
    const sent = await client.realtime.send('message.send', {
      conversationId: id,
      clientId: uuid(),
      body: 'resposta',
    })
    await until(client.sync, () => store.state!.revision >= sent.revision)

    const fresh = await ok(
      client.hub.api.GET('/api/v1/conversations/{id}/messages', { params: { path: { id } } })
    )
    assert.deepEqual(
      store.state!.messages.map(({ reactions: _none, ...message }) => message) as object[],
      fresh.data.map(({ reactions: _none, ...message }) => message)
    )
    const { data: conversation } = await ok(
      client.hub.api.GET('/api/v1/conversations/{id}', { params: { path: { id } } })
    )
    assert.equal(store.state!.conversation.unreadCount, conversation.unreadCount)
    assert.equal(store.state!.revision, conversation.revision)
  })

  test('a refused event is a typed problem', async ({ assert, cleanup }) => {
    const { ana, diego } = await createWorld()
    const { id } = await createChannel(ana)
    const client = await connect(diego)
    cleanup(client.close)
    const error = await client.realtime
      .send('message.send', { conversationId: id, clientId: uuid(), body: 'oi' })
      .catch((refusal: unknown) => refusal)
    assert.instanceOf(error, ProblemError)
    assert.equal((error as ProblemError).code, 'NOT_FOUND')
  })
})

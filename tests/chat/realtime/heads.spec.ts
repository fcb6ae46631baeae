import { test } from '@japa/runner'
import { sql } from '#app/core/database/sql'
import { currentGateway } from '#app/core/realtime/node'
import { createChannel, say } from '#tests/support/chat'
import { TestSocket } from '#tests/support/socket'
import { createWorld } from '#tests/support/world'

test.group('heads', () => {
  test('who comes in is not told of what was before, and finds out what was never said', async ({
    assert,
  }) => {
    const { ana, bruno } = await createWorld()
    const [quiet, changed] = [await createChannel(ana, [bruno]), await createChannel(ana, [bruno])]
    for (const { id } of [quiet, changed]) await say(ana, id, 'antes')
    const socket = await TestSocket.connect(bruno.api.token)
    const { heads } = currentGateway()!
    const told = ({ id }: { id: string }) =>
      socket.named('head').filter(({ conversationId }) => conversationId === id)
    await heads.beat()
    assert.deepEqual([told(quiet), told(changed)], [[], []])
    // A process that was killed between its commit and its frame.
    const [{ revision }] = await sql<{ revision: number }>(
      'update conversations set revision = revision + 1 where id = ? returning revision',
      [changed.id]
    )
    const head = await socket.frame('head', ({ conversationId }) => conversationId === changed.id)
    assert.equal(head.revision, revision)
    assert.lengthOf(told(quiet), 0)
    socket.close()
  })
})

import { setTimeout as delay } from 'node:timers/promises'
import { v4 as uuid } from 'uuid'
import { test } from '@japa/runner'
import { createChannel } from '#tests/support/chat'
import { TestNode } from '#tests/support/nodes'
import { TestSocket } from '#tests/support/socket'
import { createWorld } from '#tests/support/world'

const WITHIN_MS = 5_000

test.group('stopping in order', () => {
  test('a web node that is asked to end lets go of its sockets, and ends within seconds', async ({
    assert,
  }) => {
    const world = await createWorld()
    const people = [world.ana, world.bruno, world.carla]
    const channel = await createChannel(world.ana, people.slice(1))
    const node = await TestNode.web()
    const sockets = await Promise.all(
      people.map(({ api }) => TestSocket.connect(api.token, node.url))
    )
    const seqs: number[] = []
    const talking = Promise.all(
      sockets.map(async (socket) => {
        while (socket.raw.connected) {
          const message = { conversationId: channel.id, clientId: uuid(), body: 'até o fim' }
          const answer = await socket.send('message.send', message).catch(() => null)
          if (answer?.ok) seqs.push(answer.data.seq)
          else if (answer) await delay(answer.error.retryAfterMs)
        }
      })
    )
    await sockets[0].until(() => sockets[0].named('message.created').length > 30)
    const code = await Promise.race([node.stop(), delay(WITHIN_MS, 'it did not end')])
    await node.stop('SIGKILL')
    assert.equal(code, 0)
    await talking
    const { body } = await world.ana.api.get(`/api/v1/conversations/${channel.id}`)
    assert.isAtLeast(body.data.lastSeq, Math.max(...seqs), 'what was acknowledged is stored')
  })
})

import { setTimeout as delay } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'
import { v4 as uuid } from 'uuid'
import { test } from '@japa/runner'
import { ProblemError } from '#client/problems'
import { createChannel } from '#tests/support/chat'
import { eventually } from '#tests/support/dev_command'
import { TestNode } from '#tests/support/nodes'
import { shown, TypedClient } from '#tests/support/typed_client'
import { createPerson, createWorld } from '#tests/support/world'

const CLIENTS = 8
const EACH = 40
const DROP_EVERY = 12

test.group('a node lost in the middle of a broadcast', () => {
  test('clients that come back on the other node end with what a fresh fetch shows', async ({
    assert,
    cleanup,
  }) => {
    const { ana } = await createWorld()
    const people = await Promise.all(
      Array.from({ length: CLIENTS }, (_, turn) =>
        createPerson({ name: `Cliente ${turn}`, role: 'team' })
      )
    )
    const channel = await createChannel(ana, people)
    const [lost, kept, worker] = await Promise.all([
      TestNode.web(),
      TestNode.web(),
      TestNode.worker(),
    ])
    cleanup(async () => {
      await Promise.all([lost, kept, worker].map((node) => node.stop()))
    })
    let living = [lost.url, kept.url]
    const clients = people.map((person, turn) => new TypedClient(person, living[turn % 2]))
    cleanup(() => clients.forEach((client) => client.close()))
    await Promise.all(clients.map((client) => client.connect()))
    await Promise.all(clients.map(({ sync }) => sync.openConversation(channel.id)))

    let acknowledged = 0
    const stored = new Map<string, number>()
    const talk = async (client: TypedClient, of: number) => {
      for (let turn = 0; turn < EACH; turn++) {
        const clientId = uuid()
        // A socket dropped by chance, each client at another moment; it comes back where there is a node.
        if ((turn + of) % DROP_EVERY === 0)
          await client.connect(living[(turn + of) % living.length]).catch(() => {}) // It may go just then.
        for (let answer; !answer;) {
          if (!living.includes(client.url)) await client.connect(living[0])
          answer = await client
            .send(channel.id, clientId, `${of}: ${turn}`)
            .catch(async (error: unknown) => {
              const wait = error instanceof ProblemError && error.problem.retryAfterMs
              if (wait) await delay(Number(wait))
            })
          if (answer) stored.set(clientId, answer.seq)
        }
        acknowledged++
      }
    }
    const talking = Promise.all(clients.map(talk))
    await eventually('the flow', () => acknowledged > (CLIENTS * EACH) / 3)
    living = [kept.url]
    await lost.stop('SIGKILL')
    await talking
    // Who only listens when the node goes comes back too.
    await Promise.all(
      clients.filter(({ url }) => url === lost.url).map((client) => client.connect(kept.url))
    )

    const { body } = await ana.api.get(`/api/v1/conversations/${channel.id}`)
    assert.equal(body.data.lastSeq, CLIENTS * EACH, 'each message is stored once')
    assert.equal(new Set(stored.values()).size, CLIENTS * EACH)
    for (const client of clients) {
      const store = client.sync.open.get(channel.id)!
      const from = store.state!.messages[0].seq
      const fresh = shown(await client.fresh(channel.id, from), from)
      await eventually(
        `${client.person.user.name} to know what a fresh fetch shows`,
        () => isDeepStrictEqual(shown(store.state!, from), fresh),
        20_000
      ).catch(() => assert.deepEqual(shown(store.state!, from), fresh))
    }
  })
})

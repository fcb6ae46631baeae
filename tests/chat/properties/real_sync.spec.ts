import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { test } from '@japa/runner'
import type { Surroundings } from '#client/shapes'
import { baseUrl } from '#tests/support/api'
import { createChannel, say } from '#tests/support/chat'
import { eventually } from '#tests/support/dev_command'
import { shown, TypedClient } from '#tests/support/typed_client'
import { createWorld, type Person } from '#tests/support/world'

/** The waits of the client rule, a twentieth as long. */
const hurried: Surroundings = {
  random: Math.random,
  after(milliseconds, work) {
    const timer = setTimeout(work, milliseconds / 20)
    return () => clearTimeout(timer)
  },
}

type Room = { id: string; people: Person[]; clients: TypedClient[]; messages: string[] }
type Step = { what: string; run: (room: Room) => Promise<unknown> }

const place = fc.nat(30)
const step = <T>(
  what: string,
  input: fc.Arbitrary<T>,
  run: (room: Room, input: T) => Promise<unknown>
): fc.Arbitrary<Step> =>
  input.map((given) => ({
    what: `${what} ${JSON.stringify(given)}`,
    run: (room) => run(room, given),
  }))
const at = <T>(list: T[], index: number): T => list[index % list.length]
const twoPlaces = fc.tuple(place, place)

async function send(room: Room, who: number) {
  const { status, body } = await say(at(room.people, who), room.id, `fala ${room.messages.length}`)
  if (status === 201) room.messages.push(body.data.id)
}

async function onMessage(
  room: Room,
  [who, which]: [number, number],
  method: 'patch' | 'delete',
  body?: object
) {
  if (room.messages.length === 0) return
  await at(room.people, who).api[method](`/api/v1/messages/${at(room.messages, which)}`, body)
}

const members = (room: Room) => `/api/v1/channels/${room.id}/members`

/** Whoever may not is refused, which changes nothing: that belongs to the play. */
const steps = fc.oneof(
  { weight: 8, arbitrary: step('send', place, send) },
  {
    weight: 3,
    arbitrary: step('edit', twoPlaces, (room, places) =>
      onMessage(room, places, 'patch', { body: `dito de novo ${room.messages.length}` })
    ),
  },
  {
    weight: 2,
    arbitrary: step('delete', twoPlaces, (room, places) => onMessage(room, places, 'delete')),
  },
  {
    weight: 2,
    arbitrary: step('leave', place, (room, who) =>
      at(room.people.slice(1), who).api.post(`/api/v1/channels/${room.id}/leave`)
    ),
  },
  {
    weight: 2,
    arbitrary: step('remove', place, ({ people, ...room }, who) =>
      people[0].api.delete(`${members({ people, ...room })}/${at(people.slice(1), who).id}`)
    ),
  },
  {
    weight: 4,
    arbitrary: step('add', place, (room, who) =>
      room.people[0].api.post(members(room), { userId: at(room.people.slice(1), who).id })
    ),
  },
  {
    weight: 3,
    arbitrary: step('read', twoPlaces, (room, [who, seq]) =>
      at(room.people, who).api.put(`/api/v1/conversations/${room.id}/read`, { seq: seq + 1 })
    ),
  },
  {
    weight: 1,
    arbitrary: step('reconnect', place, (room, who) => at(room.clients, who).connect()),
  },
  {
    weight: 1,
    arbitrary: step('drop the line', place, async (room, who) =>
      at(room.clients, who).disconnect()
    ),
  },
  {
    weight: 2,
    arbitrary: step('open', place, (room, who) =>
      at(room.clients, who)
        .sync.openConversation(room.id)
        .catch(() => {})
    ),
  }
)

/** What becomes of each frame in turn. What a node says itself (`head`) is not carried by anything that loses it. */
function unreliable(client: TypedClient, fates: ('give' | 'lose' | 'double' | 'late')[]) {
  let turn = 0
  let late: (() => void)[] = []
  client.sync.line = (name, _frame, give) => {
    const fate = name === 'head' || name === 'sync.required' ? 'give' : at(fates, turn++)
    if (fate === 'late') return void late.push(give)
    if (fate === 'lose') return
    give()
    if (fate === 'double') give()
    const waiting = late
    late = []
    for (const release of waiting) release()
  }
}

const fates = fc.array(fc.constantFrom('give', 'give', 'give', 'lose', 'double', 'late'), {
  minLength: 3,
  maxLength: 20,
})

test.group('the client rule on the real server', () => {
  test('random changes by random people over bad lines end with what a fresh read shows', async ({
    assert,
  }) => {
    const world = await createWorld()
    const people = [world.ana, world.bruno, world.carla, world.diego]
    await fc.assert(
      fc.asyncProperty(
        fc.array(steps, { minLength: 5, maxLength: 40 }),
        fc.array(fates, { minLength: 4, maxLength: 4 }),
        async (history, lines) => {
          const { id } = await createChannel(world.ana, people.slice(1, 3))
          const clients = people.map((person) => new TypedClient(person, baseUrl(), hurried))
          const room: Room = { id, people, clients, messages: [] }
          try {
            await Promise.all(clients.map((client) => client.connect()))
            await Promise.all(clients.map(({ sync }) => sync.openConversation(id).catch(() => {})))
            clients.forEach((client, index) =>
              unreliable(client, lines[index] as Parameters<typeof unreliable>[1])
            )
            for (const { run } of history) await run(room)
            for (const client of clients) client.sync.line = (_name, _frame, give) => give()
            await Promise.all(clients.map((client) => client.connect()))
            for (const client of clients) await endsAsShown(client, id)
          } finally {
            for (const client of clients) client.close()
          }
        }
      ),
      { numRuns: 30, endOnFailure: true }
    )
    assert.isTrue(true)
  })
})

async function endsAsShown(client: TypedClient, id: string) {
  const { status } = await client.person.api.get(`/api/v1/conversations/${id}`)
  const store = () => client.sync.open.get(id)
  if (status === 404) {
    await eventually('the lost one to be gone', () => !store() && !client.sync.heads.has(id))
    return
  }
  await eventually('the heads to name it', () => client.sync.heads.has(id))
  await client.sync.openConversation(id)
  const from = store()!.state!.messages[0]?.seq ?? 0
  const fresh = shown(await client.fresh(id, from), from)
  const isSame = () => isDeepStrictEqual(shown(store()!.state!, from), fresh)
  await eventually('the fresh state', isSame, 6_000).catch(() => {
    throw new Error(difference(shown(store()!.state!, from), fresh))
  })
}

/** The lines in which they differ. */
function difference(held: object, wanted: object): string {
  const [a, b] = [held, wanted].map((value) => JSON.stringify(value, null, 1).split('\n'))
  return b.flatMap((line, index) => (line === a[index] ? [] : [`${a[index]} ≠ ${line}`])).join('\n')
}

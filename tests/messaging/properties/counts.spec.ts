import fc from 'fast-check'
import { test } from '@japa/runner'
import { v4 as uuid } from 'uuid'
import { createChannel } from '#tests/support/chat'
import { createWorld, type Person, type World } from '#tests/support/world'

/** What the model remembers of a message: enough to count everything again from scratch. */
type Said = {
  id: string
  seq: number
  author: number
  root: number | null
  isSystem: boolean
  isDeleted: boolean
  names: Set<number>
  namesAll: boolean
}
type Here = { isIn: boolean; readTo: number; threadsRead: Map<number, number> }
type Room = { id: string; people: Person[]; said: Said[]; here: Here[]; world: World }
type Step = { what: string; run: (room: Room) => Promise<void> }
type Words = { people: number[]; team: boolean; all: boolean }

const NOBODY = -1
const who = fc.nat(2)
const which = fc.nat(40)
const words = fc.record<Words>({
  people: fc.uniqueArray(who, { maxLength: 2 }),
  team: fc.boolean(),
  all: fc.boolean(),
})
const step = <T>(
  what: string,
  given: fc.Arbitrary<T>,
  run: (room: Room, input: T) => Promise<void>
) =>
  given.map((input): Step => ({
    what: `${what} ${JSON.stringify(input)}`,
    run: (room) => run(room, input),
  }))

/** The team is Ana's and Bruno's (places 0 and 1); Elisa is in none. */
const TEAM = [0, 1]

function bodyOf({ people, world }: Room, { people: named, team, all }: Words) {
  const tokens = named.map((place) => `<@${people[place].id}>`)
  if (team) tokens.push(`<@team:${world.support.id}>`)
  if (all) tokens.push('<@canal>')
  return ['oi', ...tokens].join(' ')
}

/** Whom these words reach: those who are in the room as they are said, and never who says them. */
function reached(room: Room, author: number, { people, team, all }: Words) {
  const named = [...people, ...(team ? TEAM : [])]
  return {
    names: new Set(named.filter((place) => place !== author && room.here[place].isIn)),
    namesAll: all,
  }
}

const stored = (room: Room, message: Omit<Said, 'isSystem' | 'isDeleted'>) =>
  room.said.push({ ...message, isSystem: false, isDeleted: false })
/** Joining and leaving stand in the history; of those who are in, the numbers go on. */
const noted = (room: Room) =>
  room.said.push({
    id: '',
    seq: room.said.length + 1,
    author: NOBODY,
    root: null,
    isSystem: true,
    isDeleted: false,
    names: new Set(),
    namesAll: false,
  })

async function send(room: Room, author: number, wish: Words, root: Said | null) {
  const { api } = room.people[author]
  const { status, body } = await api.post(`/api/v1/conversations/${room.id}/messages`, {
    clientId: uuid(),
    body: bodyOf(room, wish),
    ...(root && { threadRootId: root.id }),
  })
  if (status !== 201) return
  const { id, seq } = body.data
  stored(room, { id, seq, author, root: root?.seq ?? null, ...reached(room, author, wish) })
  const mine = room.here[author]
  // Who writes in the main line has read it; who writes in a thread has read the thread.
  if (root) mine.threadsRead.set(root.seq, seq)
  else mine.readTo = seq
}

const standing = (room: Room) =>
  room.said.filter(({ isSystem, isDeleted }) => !isSystem && !isDeleted)
const pick = <T>(list: T[], place: number): T | undefined => list[place % Math.max(1, list.length)]

const steps = fc.oneof(
  {
    weight: 6,
    arbitrary: step('send', fc.tuple(who, words), (room, [author, wish]) =>
      send(room, author, wish, null)
    ),
  },
  {
    weight: 3,
    arbitrary: step('reply', fc.tuple(who, words, which), async (room, [author, wish, place]) => {
      const root = pick(
        standing(room).filter((message) => message.root === null),
        place
      )
      if (root) await send(room, author, wish, root)
    }),
  },
  {
    weight: 3,
    arbitrary: step('edit', fc.tuple(words, which), async (room, [wish, place]) => {
      const message = pick(standing(room), place)
      if (!message) return
      const { status } = await room.people[message.author].api.patch(
        `/api/v1/messages/${message.id}`,
        { body: `${bodyOf(room, wish)} ${uuid()}` }
      )
      if (status === 200) Object.assign(message, reached(room, message.author, wish))
    }),
  },
  {
    weight: 2,
    arbitrary: step('delete', which, async (room, place) => {
      const message = pick(standing(room), place)
      if (!message) return
      // Ana owns the room.
      const { status } = await room.people[0].api.delete(`/api/v1/messages/${message.id}`)
      if (status === 200)
        Object.assign(message, { isDeleted: true, names: new Set(), namesAll: false })
    }),
  },
  {
    weight: 3,
    arbitrary: step('read', fc.tuple(who, which), async (room, [reader, place]) => {
      const seq = pick(room.said, place)?.seq
      if (seq === undefined || !room.here[reader].isIn) return
      await room.people[reader].api.put(`/api/v1/conversations/${room.id}/read`, { seq })
      room.here[reader].readTo = Math.max(room.here[reader].readTo, seq)
    }),
  },
  {
    weight: 2,
    arbitrary: step('unread', fc.tuple(who, which), async (room, [reader, place]) => {
      const seq = pick(room.said, place)?.seq
      if (seq === undefined || !room.here[reader].isIn) return
      await room.people[reader].api.post(`/api/v1/conversations/${room.id}/unread`, { seq })
      room.here[reader].readTo = Math.min(room.here[reader].readTo, seq - 1)
    }),
  },
  {
    weight: 2,
    arbitrary: step('read a thread', fc.tuple(who, which), async (room, [reader, place]) => {
      const reply = pick(
        room.said.filter((message) => message.root !== null),
        place
      )
      if (!reply || !room.here[reader].isIn) return
      const root = room.said.find(({ seq }) => seq === reply.root)!
      const { status } = await room.people[reader].api.put(`/api/v1/threads/${root.id}/read`, {
        seq: reply.seq,
      })
      const { threadsRead } = room.here[reader]
      if (status === 200)
        threadsRead.set(root.seq, Math.max(threadsRead.get(root.seq) ?? 0, reply.seq))
    }),
  },
  {
    weight: 1,
    arbitrary: step('leave or join', fc.integer({ min: 1, max: 2 }), async (room, place) => {
      const mine = room.here[place]
      const verb = mine.isIn ? 'leave' : 'join'
      await room.people[place].api.post(`/api/v1/channels/${room.id}/${verb}`)
      noted(room)
      mine.isIn = !mine.isIn
      // Coming in one has read what was said, up to one's own arrival.
      if (mine.isIn) mine.readTo = room.said.length - 1
    }),
  }
)

/** Counted again, message by message. */
function recount(room: Room, place: number) {
  const { readTo, threadsRead } = room.here[place]
  const others = room.said.filter((message) => !message.isDeleted && message.author !== place)
  const isUnread = ({ seq }: Said) => seq > readTo
  const unread = others
    .filter((message) => message.root === null && !message.isSystem)
    .filter(isUnread)
  const named = others.filter(({ names }) => names.has(place))
  const inThreads = named.filter(
    ({ root, seq }) => root !== null && seq > (threadsRead.get(root) ?? 0)
  )
  return {
    unreadCount: unread.length,
    mentionCount:
      named.filter((message) => message.root === null).filter(isUnread).length +
      others.filter((message) => message.namesAll).filter(isUnread).length +
      inThreads.length,
  }
}

test.group('counts', () => {
  test('what is unread and who is named is what a recount from scratch says, after whatever was done', async ({
    assert,
  }) => {
    const world = await createWorld()
    const people = [world.ana, world.bruno, world.elisa]
    await fc.assert(
      fc.asyncProperty(fc.array(steps, { minLength: 5, maxLength: 40 }), async (history) => {
        const { id } = await createChannel(people[0], people.slice(1), 'public')
        const here = people.map(() => ({ isIn: true, readTo: 0, threadsRead: new Map() }))
        const room: Room = { id, people, said: [], here, world }
        for (const { run } of history) await run(room)
        for (const [place, { isIn }] of here.entries()) {
          if (!isIn) continue
          const { data } = (await people[place].api.get(`/api/v1/conversations/${id}`)).body
          const { unreadCount, mentionCount } = data
          assert.deepEqual({ unreadCount, mentionCount }, recount(room, place), `person ${place}`)
          const { body } = await people[place].api.get('/api/v1/sync')
          const head = body.data.conversations.find((one: any) => one.id === id)
          assert.deepInclude(head, { unreadCount, mentionCount })
        }
      }),
      { numRuns: 40 }
    )
  })
})

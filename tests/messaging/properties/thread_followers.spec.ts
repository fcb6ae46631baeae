import fc from 'fast-check'
import { test } from '@japa/runner'
import { v4 as uuid } from 'uuid'
import { createChannel, say } from '#tests/support/chat'
import { createWorld, type Person } from '#tests/support/world'

type Follower = { following: boolean; readTo: number }
type Reply = { seq: number; author: number; id: string; isDeleted: boolean }
type Thread = {
  path: string
  messages: string
  rootId: string
  people: Person[]
  followers: Map<number, Follower>
  replies: Reply[]
}
type Step = { what: string; run: (thread: Thread) => Promise<void> }

const who = fc.nat(2)
const which = fc.nat(20)
const step = <T>(
  what: string,
  given: fc.Arbitrary<T>,
  run: (thread: Thread, input: T) => Promise<void>
) =>
  given.map((input): Step => ({
    what: `${what} ${JSON.stringify(input)}`,
    run: (thread) => run(thread, input),
  }))

const followerOf = ({ followers }: Thread, place: number) =>
  followers.get(place) ?? { following: false, readTo: 0 }

const steps = fc.oneof(
  {
    weight: 5,
    arbitrary: step('reply', fc.tuple(who, fc.option(who)), async (thread, [author, named]) => {
      const { people, replies, followers } = thread
      const token = named === null ? '' : ` <@${people[named].id}>`
      const { body } = await people[author].api.post(thread.messages, {
        clientId: uuid(),
        body: `resposta${token}`,
        threadRootId: thread.rootId,
      })
      const { id, seq } = body.data
      replies.push({ id, seq, author, isDeleted: false })
      // Who writes follows and has read; who is named follows; the root's author (0) does from the first reply on.
      if (!followers.has(0) && author !== 0 && named !== 0)
        followers.set(0, { following: true, readTo: 1 })
      followers.set(author, { following: true, readTo: seq })
      if (named !== null && named !== author)
        followers.set(named, { ...followerOf(thread, named), following: true })
    }),
  },
  {
    weight: 2,
    arbitrary: step('follow or not', fc.tuple(who, fc.boolean()), async (thread, [place, on]) => {
      const { api } = thread.people[place]
      await (on ? api.put(`${thread.path}/follow`) : api.delete(`${thread.path}/follow`))
      thread.followers.set(place, { ...followerOf(thread, place), following: on })
    }),
  },
  {
    weight: 3,
    arbitrary: step('read', fc.tuple(who, which), async (thread, [place, at]) => {
      const reply = thread.replies[at % Math.max(1, thread.replies.length)]
      if (!reply) return
      await thread.people[place].api.put(`${thread.path}/read`, { seq: reply.seq })
      const known = followerOf(thread, place)
      thread.followers.set(place, { ...known, readTo: Math.max(known.readTo, reply.seq) })
    }),
  },
  {
    weight: 1,
    arbitrary: step('delete', which, async (thread, at) => {
      const reply = thread.replies[at % Math.max(1, thread.replies.length)]
      if (!reply) return
      await thread.people[reply.author].api.delete(`/api/v1/messages/${reply.id}`)
      reply.isDeleted = true
    }),
  }
)

test.group('threads', () => {
  test('who follows a thread, and what is unread in it, is what was done to it', async ({
    assert,
  }) => {
    const world = await createWorld()
    const people = [world.ana, world.bruno, world.elisa]
    await fc.assert(
      fc.asyncProperty(fc.array(steps, { minLength: 3, maxLength: 30 }), async (history) => {
        const { id } = await createChannel(people[0], people.slice(1))
        const root = (await say(people[0], id, 'começo')).body.data
        const thread: Thread = {
          path: `/api/v1/threads/${root.id}`,
          messages: `/api/v1/conversations/${id}/messages`,
          rootId: root.id,
          people,
          followers: new Map(),
          replies: [],
        }
        for (const { run } of history) await run(thread)
        const standing = thread.replies.filter(({ isDeleted }) => !isDeleted)
        for (const [place, { api }] of people.entries()) {
          const { meta } = (await api.get(`/api/v1/messages/${root.id}/thread`)).body
          const { following, readTo } = followerOf(thread, place)
          const unread = standing.filter(({ seq, author }) => seq > readTo && author !== place)
          assert.deepInclude(meta, { following, unreadCount: unread.length }, `person ${place}`)
        }
        const shown = (await people[0].api.get(`/api/v1/messages/${root.id}`)).body.data
        assert.equal(shown.thread?.replyCount ?? 0, standing.length)
      }),
      { numRuns: 30 }
    )
  })
})

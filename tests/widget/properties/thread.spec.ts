import fc from 'fast-check'
import { test } from '@japa/runner'
import type { Message } from '#client/shapes'
import { historyOf } from '#tests/client/support/history'
import { ModelServer, type SentFrame } from '#tests/client/support/model_server'
import { Line, settle } from '#tests/client/support/network'
import { Thread, type ThreadBackend } from '#widget/thread'

const STUDENT = 'me'

/** A student who looks at a ticket, over a bad line. */
class ThreadLine extends Line<SentFrame> {
  server: ModelServer
  thread: Thread

  constructor({ tooFar = 2_000, changesPage = 4 } = {}) {
    super()
    this.server = new ModelServer((sent) => this.frames.push(sent), tooFar)
    this.thread = new Thread(
      this.#ticket() as never,
      this.#backend(changesPage) as unknown as ThreadBackend,
      () => {},
      this.surroundings
    )
  }

  protected give({ frame }: SentFrame) {
    this.thread.receive(frame() as never)
  }

  #ticket = () => ({ id: 'c', revision: this.server.revision })

  #backend(changesPage: number) {
    return {
      ticket: () => this.later(this.#ticket),
      newest: () => this.later(() => this.#page(this.server.snapshot())),
      before: (_id: string, seq: number) => this.later(() => this.#page(this.server.before(seq))),
      changes: (_id: string, after: number) =>
        this.later(() => {
          const { changes, ...meta } = this.server.changes(after, changesPage)
          return { data: changes, meta }
        }),
    }
  }

  #page({ messages, ...meta }: { messages: Message[]; hasBefore: boolean; revision: number }) {
    return { data: messages, meta }
  }
}

const history = historyOf<ThreadLine>(
  [
    [
      5,
      'say',
      ({ server }, at) =>
        server.send(at % 2 ? 'ana' : STUDENT, at % 3 ? undefined : at, undefined, at === 0),
    ],
    [4, 'edit', ({ server }, at) => server.edit(at)],
    [2, 'delete', ({ server }, at) => server.delete(at)],
    [4, 'react', ({ server }, at) => server.react('ana', at, at % 2 ? '👍' : '🎉')],
    [1, 'rename', ({ server }, at) => server.rename(String(at))],
  ],
  [
    [1, 'head', ({ thread, server }) => thread.head(server.revision)],
    [1, 'sync', ({ thread }) => void thread.catchUp()],
    [1, 'older', ({ thread }) => void thread.older()],
  ]
)

/** What a student is shown of a message; which reaction stands first is nobody's promise. */
const shown = ({ id, seq, revision, body, deletedAt, reactions, replyTo }: Message) => ({
  ...{ id, seq, revision, body, deletedAt },
  reactions: reactions
    .map(({ emoji, count }) => `${emoji} ${count}`)
    .filter((text) => !text.endsWith(' 0'))
    .sort(),
  replyTo: replyTo && { id: replyTo.id, body: replyTo.body, deletedAt: replyTo.deletedAt },
})

test.group('the client rule in the widget', () => {
  for (const [title, options] of [
    ['whatever is lost, doubled or late, a student ends with what a fresh read shows', {}],
    ['so it does where it has to begin afresh', { tooFar: 6, changesPage: 3 }],
  ] as const) {
    test(title, async ({ assert }) => {
      await fc.assert(
        fc.asyncProperty(fc.nat(6), fc.boolean(), history, async (before, isLoaded, steps) => {
          const line = new ThreadLine(options)
          const { server, thread } = line
          for (let i = 0; i < before; i++) server.send('ana')
          line.frames = []
          void thread.load()
          if (isLoaded) await line.quiet()
          for (const { run } of steps) {
            await run(line)
            await settle()
          }
          line.frames = []
          await line.quiet()
          thread.head(server.revision)
          await line.quiet()
          const held = thread.messages as unknown as Message[]
          const from = held[0]?.seq ?? 1
          assert.deepEqual(
            held.map(shown),
            server.messages
              .filter(({ seq }) => seq >= from)
              .map((message) => shown(server.forMe(message)))
          )
          assert.equal(thread.state!.revision, server.revision)
          assert.equal(thread.hasBefore, from > 1)
        }),
        { numRuns: 1_000 }
      )
    })
  }
})

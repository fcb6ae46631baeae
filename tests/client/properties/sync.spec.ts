import fc from 'fast-check'
import { test } from '@japa/runner'
import type { ConversationState } from '#client/state'
import { ME, type ModelServer } from '#tests/client/support/model_server'
import { Network, settle } from '#tests/client/support/network'

type Step = { what: string; run: (network: Network) => void | Promise<void> }

const seq = fc.nat(30)
const who = fc.constantFrom(ME, 'ana', 'bia')
const emoji = fc.constantFrom('👍', '🎉')
const step = <T>(
  what: string,
  input: fc.Arbitrary<T>,
  run: (network: Network, input: T) => void | Promise<void>
): fc.Arbitrary<Step> =>
  input.map((given) => ({
    what: `${what} ${JSON.stringify(given)}`,
    run: (network) => run(network, given),
  }))

const operations = fc.oneof(
  {
    weight: 5,
    arbitrary: step(
      'send',
      fc.tuple(who, fc.option(seq, { nil: undefined }), fc.boolean()),
      ({ server }, [author, reply, large]) => server.send(author, reply, undefined, large)
    ),
  },
  {
    weight: 2,
    arbitrary: step('reply in a thread', fc.tuple(who, seq), ({ server }, [author, root]) =>
      server.send(author, undefined, root)
    ),
  },
  { weight: 3, arbitrary: step('edit', seq, ({ server }, at) => server.edit(at)) },
  { weight: 2, arbitrary: step('delete', seq, ({ server }, at) => server.delete(at)) },
  {
    weight: 4,
    arbitrary: step('react', fc.tuple(who, seq, emoji), ({ server }, [user, at, sign]) =>
      server.react(user, at, sign)
    ),
  },
  {
    weight: 1,
    arbitrary: step('rename', fc.string({ maxLength: 4 }), ({ server }, name) =>
      server.rename(name)
    ),
  },
  { weight: 1, arbitrary: step('pin', seq, ({ server }, at) => server.togglePin(at)) },
  {
    weight: 1,
    arbitrary: step('join or leave', fc.constantFrom('ana', 'bia'), ({ server }, id) =>
      server.toggleMember(id)
    ),
  },
  { weight: 1, arbitrary: step('read', seq, ({ server }, at) => server.read(at)) }
)

const accidents = fc.oneof(
  {
    weight: 8,
    arbitrary: step('deliver the oldest', fc.constant(0), (network) => network.deliver(0)),
  },
  { weight: 3, arbitrary: step('deliver any', seq, (network, at) => network.deliver(at)) },
  {
    weight: 2,
    arbitrary: step('deliver twice', seq, (network, at) => network.deliver(at, { again: true })),
  },
  { weight: 2, arbitrary: step('drop', seq, (network, at) => network.drop(at)) },
  { weight: 4, arbitrary: step('answer', fc.constant(0), (network) => network.answerOne()) },
  {
    weight: 2,
    arbitrary: step('wait', fc.constantFrom(100, 300, 1_000), (network, time) =>
      network.pass(time)
    ),
  },
  {
    weight: 1,
    arbitrary: step(
      'head',
      fc.constant(0),
      ({ sync, server }) =>
        void sync.receive('head', {
          conversationId: 'c',
          ...server.head(),
          id: undefined,
        } as object)
    ),
  },
  { weight: 1, arbitrary: step('connect', fc.constant(0), ({ sync }) => void sync.connected()) },
  {
    weight: 1,
    arbitrary: step(
      'older page',
      fc.constant(0),
      ({ sync }) => void sync.open.get('c')?.loadBefore()
    ),
  }
)

const history = fc.array(
  fc.oneof({ weight: 3, arbitrary: operations }, { weight: 4, arbitrary: accidents }),
  { minLength: 1, maxLength: 80 }
)

/** What a person sees, from what the client holds and from a fresh read of the same window. */
function shown(state: ConversationState) {
  const { revision: _alike, ...conversation } = state.conversation
  return {
    conversation,
    revision: state.revision,
    messages: state.messages.map(sorted),
    pins: [...state.pins]
      .filter(([, { pinned }]) => pinned)
      .map(([id]) => id)
      .sort(),
    members: [...state.members]
      .filter(([, { isHere }]) => isHere)
      .map(([id]) => id)
      .sort(),
  }
}

function fresh(server: ModelServer, from: number) {
  const { revision: _alike, ...conversation } = server.mine()
  const messages = server.messages
    .filter((message) => message.seq >= from)
    .map((message) => sorted(server.forMe(message)))
  return {
    conversation,
    revision: server.revision,
    messages,
    pins: server.pinned().sort(),
    members: server.present().sort(),
  }
}

/** Which reaction stands first is nobody's promise. */
const sorted = <M extends { reactions: { emoji: string }[] }>(message: M): M => ({
  ...message,
  reactions: message.reactions.toSorted((a, b) => (a.emoji < b.emoji ? -1 : 1)),
})

const withSortedLast = <S extends ReturnType<typeof shown>>(state: S): S => ({
  ...state,
  conversation: {
    ...state.conversation,
    lastMessage: state.conversation.lastMessage && sorted(state.conversation.lastMessage),
  },
})

/** The same fields in the same order, so that a failure shows the line. */
const text = (value: unknown) =>
  JSON.stringify(
    value,
    (_key, inner: unknown) => {
      if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return inner
      return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
    },
    1
  )

/** The lines in which they differ. */
function difference(actual: string, expected: string): string {
  const [held, wanted] = [actual.split('\n'), expected.split('\n')]
  return wanted
    .flatMap((line, at) => (line === held[at] ? [] : [`${held[at]} ≠ ${line}`]))
    .join('\n')
}

test.group('the client rule', () => {
  for (const [title, options] of [
    ['whatever is lost, doubled or late, the client ends with what a fresh read shows', {}],
    ['so it does where it has to begin afresh', { tooFar: 6, changesPage: 3 }],
  ] as const) {
    test(title, async ({ assert }) => {
      await fc.assert(
        fc.asyncProperty(fc.nat(6), history, async (before, steps) => {
          const network = new Network(options)
          for (let i = 0; i < before; i++) network.server.send('ana')
          network.frames = []
          void network.sync.openConversation('c')
          for (const { run } of steps) {
            await run(network)
            await settle()
          }
          network.frames = []
          await network.quiet()
          void network.sync.connected()
          await network.quiet()
          const { state } = network.sync.open.get('c')!
          const window = state!.messages[0]?.seq ?? 1
          assert.equal(
            difference(
              text(withSortedLast(shown(state!))),
              text(withSortedLast(fresh(network.server, window)))
            ),
            ''
          )
          assert.equal(state!.hasBefore, window > 1)
        }),
        { numRuns: 1_000 }
      )
    })
  }
})

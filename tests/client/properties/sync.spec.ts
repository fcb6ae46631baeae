import fc from 'fast-check'
import { test } from '@japa/runner'
import type { ConversationState } from '#client/state'
import { historyOf } from '#tests/client/support/history'
import { ME, type ModelServer } from '#tests/client/support/model_server'
import { Network, settle } from '#tests/client/support/network'

const WHO = [ME, 'ana', 'bia']
const whoOf = (at: number) => WHO[at % WHO.length]

const history = historyOf<Network>(
  [
    [
      5,
      'send',
      ({ server }, at) => server.send(whoOf(at), at % 4 ? undefined : at, undefined, at % 5 === 0),
    ],
    [2, 'reply in a thread', ({ server }, at) => server.send(whoOf(at), undefined, at)],
    [3, 'edit', ({ server }, at) => server.edit(at)],
    [2, 'delete', ({ server }, at) => server.delete(at)],
    [4, 'react', ({ server }, at) => server.react(whoOf(at), at, at % 2 ? '👍' : '🎉')],
    [1, 'rename', ({ server }, at) => server.rename(`name ${at}`)],
    [1, 'pin', ({ server }, at) => server.togglePin(at)],
    [1, 'join or leave', ({ server }, at) => server.toggleMember(at % 2 ? 'ana' : 'bia')],
    [1, 'read', ({ server }, at) => server.read(at)],
  ],
  [
    [
      1,
      'head',
      ({ sync, server }) =>
        void sync.receive('head', {
          conversationId: 'c',
          ...server.head(),
          id: undefined,
        } as object),
    ],
    [1, 'connect', ({ sync }) => void sync.connected()],
    [1, 'older page', ({ sync }) => void sync.open.get('c')?.loadBefore()],
  ]
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

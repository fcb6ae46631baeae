import fc from 'fast-check'
import { test } from '@japa/runner'
import { historyOf } from '#tests/client/support/history'
import { DeskLine } from '#tests/client/support/model_desk'
import { settle } from '#tests/client/support/network'

const history = historyOf<DeskLine>(
  [
    [6, 'say', ({ server }, at) => server.say(at === 0)],
    [4, 'edit', ({ server }, at) => server.edit(at)],
    [3, 'note', ({ server }) => server.note()],
    [4, 'edit a note', ({ server }, at) => server.editNote(at)],
    [4, 'change', ({ server }, at) => server.change(`status ${at}`)],
    [2, 'ask for a transfer', ({ server }) => server.request()],
    [2, 'answer a transfer', ({ server }, at) => server.answer(at)],
  ],
  [
    [1, 'connect', ({ desk }) => void desk.connected()],
    [
      1,
      'head',
      ({ desk, server }) => desk.receive('head', { ticketId: 't', revision: server.revision }),
    ],
    [1, 'older page', ({ desk }) => void desk.open.get('t')?.loadBefore()],
  ]
)

test.group('the client rule on the desk', () => {
  for (const [title, options] of [
    ['whatever is lost, doubled or late, an opened ticket ends as a fresh read shows it', {}],
    ['so it does where it has to begin afresh', { tooFar: 6, changesPage: 3 }],
  ] as const) {
    test(title, async ({ assert }) => {
      await fc.assert(
        fc.asyncProperty(fc.nat(6), fc.boolean(), history, async (before, isOpen, steps) => {
          const line = new DeskLine(options)
          for (let i = 0; i < before; i++) line.server.say()
          line.frames = []
          const opening = line.desk.openTicket('t')
          if (isOpen) await line.quiet()
          for (const { run } of steps) {
            await run(line)
            await settle()
          }
          line.frames = []
          await line.quiet()
          void line.desk.connected()
          await line.quiet()
          await opening
          const { revision, ticket, entries, hasBefore } = line.desk.open.get('t')!.state!
          const from = entries[0]?.position ?? 0
          const all = line.server.entries()
          assert.deepEqual(
            entries,
            all.filter(({ position }) => position >= from)
          )
          assert.equal(revision, line.server.revision)
          assert.equal((ticket as { status?: string }).status, line.server.status)
          assert.equal(hasBefore, (all[0]?.position ?? from) < from)
        }),
        { numRuns: 1_000 }
      )
    })
  }
})

import fc from 'fast-check'
import { test } from '@japa/runner'
import { DeskLine } from '#tests/client/support/model_desk'
import { settle } from '#tests/client/support/network'

type Step = { what: string; run: (line: DeskLine) => void | Promise<void> }

const place = fc.nat(30)
const step = (
  what: string,
  run: (line: DeskLine, at: number) => void | Promise<void>
): fc.Arbitrary<Step> =>
  place.map((at) => ({ what: `${what} ${at}`, run: (line) => run(line, at) }))

const operations = fc.oneof(
  { weight: 6, arbitrary: step('say', ({ server }, at) => server.say(at === 0)) },
  { weight: 4, arbitrary: step('edit', ({ server }, at) => server.edit(at)) },
  { weight: 3, arbitrary: step('note', ({ server }) => server.note()) },
  { weight: 4, arbitrary: step('edit a note', ({ server }, at) => server.editNote(at)) },
  { weight: 4, arbitrary: step('change', ({ server }, at) => server.change(`status ${at}`)) },
  { weight: 2, arbitrary: step('ask for a transfer', ({ server }) => server.request()) },
  { weight: 2, arbitrary: step('answer a transfer', ({ server }, at) => server.answer(at)) }
)

const accidents = fc.oneof(
  { weight: 8, arbitrary: step('deliver the oldest', (line) => line.deliver(0)) },
  { weight: 6, arbitrary: step('deliver any', (line, at) => line.deliver(at)) },
  { weight: 2, arbitrary: step('deliver twice', (line, at) => line.deliver(at, { again: true })) },
  { weight: 2, arbitrary: step('drop', (line, at) => line.drop(at)) },
  { weight: 8, arbitrary: step('answer', (line) => line.answerOne()) },
  { weight: 4, arbitrary: step('wait', (line, at) => line.pass(at * 50)) },
  { weight: 1, arbitrary: step('connect', ({ desk }) => void desk.connected()) },
  {
    weight: 1,
    arbitrary: step('head', ({ desk, server }) =>
      desk.receive('head', { ticketId: 't', revision: server.revision })
    ),
  },
  {
    weight: 1,
    arbitrary: step('older page', ({ desk }) => void desk.open.get('t')?.loadBefore()),
  }
)

const history = fc.array(
  fc.oneof({ weight: 3, arbitrary: operations }, { weight: 4, arbitrary: accidents }),
  { minLength: 1, maxLength: 80 }
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

import fc from 'fast-check'
import type { Line } from '#tests/client/support/network'

type Run<L> = (line: L, at: number) => void | Promise<void>
export type Step<L> = { what: string; run: (line: L) => void | Promise<void> }
export type Weighted<L> = [weight: number, what: string, run: Run<L>]

/** What happens on the server between what goes wrong on the line, in any order. `at` picks which of several. */
export function historyOf<L extends Line<unknown>>(
  operations: Weighted<L>[],
  accidents: Weighted<L>[]
): fc.Arbitrary<Step<L>[]> {
  const common: Weighted<L>[] = [
    [8, 'deliver the oldest', (line) => line.deliver(0)],
    [6, 'deliver any', (line, at) => line.deliver(at)],
    [2, 'deliver twice', (line, at) => line.deliver(at, { again: true })],
    [2, 'drop', (line, at) => line.drop(at)],
    [8, 'answer', (line) => line.answerOne()],
    [4, 'wait', (line, at) => line.pass(at * 50)],
  ]
  return fc.array(
    fc.oneof(
      { weight: 3, arbitrary: oneOf(operations) },
      { weight: 4, arbitrary: oneOf([...common, ...accidents]) }
    ),
    { minLength: 1, maxLength: 80 }
  )
}

const oneOf = <L>(steps: Weighted<L>[]): fc.Arbitrary<Step<L>> =>
  fc.oneof(
    ...steps.map(([weight, what, run]) => ({
      weight,
      arbitrary: fc
        .nat(30)
        .map((at) => ({ what: `${what} ${at}`, run: (line: L) => run(line, at) })),
    }))
  )

import {
  conversationId,
  personId,
  WRITERS,
  writerChannel,
  writerNumber,
} from '../../database/bench/ids.ts'
import { range, type Bench, type Operation } from '../support/bench.ts'
import { absolute, alternate, ratio } from '../support/samples.ts'

const CONNECTIONS = 32
const FLOOR = new URL('send_message.floor.ts', import.meta.url)

/** A hundred people write, each in a channel of their own: nobody's rate limit is near, and no socket listens. */
export const writers = range(0, WRITERS - 1).map((index) => ({
  person: writerNumber(index),
  conversation: conversationId(writerChannel(index)),
}))

export async function floorOfSending(bench: Bench, kind: 'A' | 'B') {
  const { url } = await bench.floor(FLOOR, kind)
  const targets = writers.map(({ person, conversation }) => ({
    path: `/${personId(person)}/${conversation}`,
    token: '',
  }))
  return bench.httpSide({ url, targets, method: 'POST', connections: CONNECTIONS })
}

export async function sendingOverHttp(bench: Bench) {
  const { url } = await bench.product()
  const tokens = await bench.tokensOf(
    url,
    writers.map(({ person }) => person)
  )
  const targets = writers.map(({ conversation }, index) => ({
    path: `/api/v1/conversations/${conversation}/messages`,
    token: tokens[index],
  }))
  return bench.httpSide({ url, targets, method: 'POST', connections: CONNECTIONS })
}

export default {
  name: 'Send a message over HTTP',
  async run(bench) {
    const { A, B, ours } = await alternate({
      A: await floorOfSending(bench, 'A'),
      B: await floorOfSending(bench, 'B'),
      ours: await sendingOverHttp(bench),
    })
    const operation = 'send over HTTP, 32 at once'
    return [
      {
        operation,
        figure: 'rate ÷ floor A',
        ...ratio(ours, A, 'rate'),
        target: { atLeast: 0.8 },
        note: `ours ${absolute(ours)}; A ${absolute(A)}`,
      },
      {
        operation,
        figure: 'rate ÷ floor B',
        ...ratio(ours, B, 'rate'),
        target: { atLeast: 0.4 },
        note: `B ${absolute(B)}`,
      },
      { operation, figure: 'p95 ÷ floor A', ...ratio(ours, A, 'p95'), target: { atMost: 1.5 } },
    ]
  },
} satisfies Operation

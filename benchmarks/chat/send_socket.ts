import type { Operation } from '../support/bench.ts'
import { absolute, alternate, ratio, type Sample } from '../support/samples.ts'
import { floorOfSending, writers } from './send_message.ts'

const AT_ONCE = 32
const SECONDS = 4

/** Its floor is floor A of the message over HTTP: the same rows, without a socket's convenience. */
export default {
  name: 'Send a message over the socket',
  async run(bench) {
    const { url } = await bench.product()
    const people = writers.map(({ person }) => person)
    const sockets = bench.worker('./sockets.ts')
    await sockets.run({ do: 'open', url, tokens: await bench.tokensOf(url, people) })
    const conversations = writers.map(({ conversation }) => conversation)
    const { A, ours } = await alternate({
      A: await floorOfSending(bench, 'A'),
      ours: () =>
        sockets.run<Sample>({ do: 'send', conversations, atOnce: AT_ONCE, seconds: SECONDS }),
    })
    return [
      {
        operation: 'send over the socket to its ack, 32 at once',
        figure: 'rate ÷ floor A',
        ...ratio(ours, A, 'rate'),
        target: { atLeast: 0.8 },
        note: `ours ${absolute(ours)}; A ${absolute(A)}`,
      },
    ]
  },
} satisfies Operation

import { CONVERSATION, conversationId } from '../../database/bench/ids.ts'
import { range, type Operation } from '../support/bench.ts'
import { absolute, alternate, ratio, type Sample } from '../support/samples.ts'

const MEMBERS = 500
const TIMES = 20
const FLOOR = new URL('fan_out.floor.ts', import.meta.url)

/** From the time written on the frame (the statement's, just before its commit) to the last of 500 receipts. */
export default {
  name: 'Fan a message out to 500 connected members',
  async run(bench) {
    const [floor, product] = [await bench.floor(FLOOR), await bench.product()]
    const tokens = await bench.tokensOf(product.url, range(1, MEMBERS))
    const path = `/api/v1/conversations/${conversationId(CONVERSATION.allMembers)}/messages`
    const side = async (url: string) => {
      const sockets = bench.worker('./sockets.ts')
      await sockets.run({ do: 'open', url, tokens })
      return () =>
        sockets.run<Sample>({ do: 'fan', post: url + path, token: tokens[0], times: TIMES })
    }
    const sides = { floor: await side(floor.url), ours: await side(product.url) }
    const samples = await alternate(sides)
    return [
      {
        operation: 'message to 500 members, to the last receipt',
        figure: 'p50 ÷ bare Socket.IO',
        ...ratio(samples.ours, samples.floor, 'p50'),
        target: { atMost: 1.5 },
        note: `ours ${absolute(samples.ours)}; floor ${absolute(samples.floor)}`,
      },
    ]
  },
} satisfies Operation

import { CONVERSATION, conversationId, READERS } from '../../database/bench/ids.ts'
import { range, type Operation } from '../support/bench.ts'
import { absolute, alternate, ratio } from '../support/samples.ts'

const CONNECTIONS = 8
const FIRST = 51
const NEWEST = 1_000_001
const FLOOR = new URL('reads.floor.ts', import.meta.url)

export default {
  name: 'Read a page of 50 messages of a million',
  async run(bench) {
    const [floor, product] = [await bench.floor(FLOOR), await bench.product()]
    const id = conversationId(CONVERSATION.whole)
    const tokens = await bench.tokensOf(product.url, range(1, READERS))
    const load = { method: 'GET', connections: CONNECTIONS } as const
    const byHand = (before: number) => {
      const targets = [{ path: `/page/${id}/${before}`, token: '' }]
      return bench.httpSide({ ...load, url: floor.url, targets })
    }
    const ours = (before: number) => {
      const path = `/api/v1/conversations/${id}/messages?before=${before}`
      const targets = tokens.map((token) => ({ path, token }))
      return bench.httpSide({ ...load, url: product.url, targets })
    }
    const samples = await alternate({
      floor: byHand(NEWEST),
      newest: ours(NEWEST),
      first: ours(FIRST),
    })
    const operation = 'page of 50 messages, 8 at once'
    return [
      {
        operation,
        figure: 'p95 ÷ SQL by hand, newest',
        ...ratio(samples.newest, samples.floor, 'p95'),
        target: { atMost: 3 },
        note: `ours ${absolute(samples.newest)}; floor ${absolute(samples.floor)}`,
      },
      {
        operation,
        figure: 'p50, newest ÷ first',
        ...ratio(samples.newest, samples.first, 'p50'),
        target: { under: 1.2 },
      },
    ]
  },
} satisfies Operation

import { LISTED, personId, READERS } from '../../database/bench/ids.ts'
import { range, type Operation } from '../support/bench.ts'
import { absolute, alternate, ratio } from '../support/samples.ts'

const CONNECTIONS = 4
const FLOOR = new URL('reads.floor.ts', import.meta.url)

export default {
  name: 'List 200 conversations, with unread counts, among a million messages',
  async run(bench) {
    const [floor, product] = [await bench.floor(FLOOR), await bench.product()]
    const readers = range(1, READERS)
    const tokens = await bench.tokensOf(product.url, readers)
    const path = `/api/v1/conversations?limit=${LISTED}`
    const load = { method: 'GET', connections: CONNECTIONS } as const
    const byHand = readers.map((person) => ({ path: `/list/${personId(person)}`, token: '' }))
    const samples = await alternate({
      floor: bench.httpSide({ ...load, url: floor.url, targets: byHand }),
      ours: bench.httpSide({
        ...load,
        url: product.url,
        targets: tokens.map((token) => ({ path, token })),
      }),
    })
    return [
      {
        operation: 'list of 200 conversations, 4 at once',
        figure: 'p95 ÷ SQL by hand',
        ...ratio(samples.ours, samples.floor, 'p95'),
        target: { atMost: 3 },
        note: `ours ${absolute(samples.ours)}; floor ${absolute(samples.floor)}`,
      },
    ]
  },
} satisfies Operation

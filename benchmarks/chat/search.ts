import { personId, READERS } from '../../database/bench/ids.ts'
import { range, type Operation } from '../support/bench.ts'
import { absolute, alternate, ratio } from '../support/samples.ts'

const CONNECTIONS = 4
const FLOOR = new URL('reads.floor.ts', import.meta.url)

/** Words that stand in a few messages among a million, each reader's own, so that nobody's answer is at hand. */
const wordsOf = (person: number) => `mensagem ${123_000 + person * 7}`

export default {
  name: 'Search in a million messages, by who is in two hundred conversations',
  async run(bench) {
    const [floor, product] = [await bench.floor(FLOOR), await bench.product()]
    const readers = range(1, READERS)
    const tokens = await bench.tokensOf(product.url, readers)
    const load = { method: 'GET', connections: CONNECTIONS } as const
    const asked = (person: number) => encodeURIComponent(wordsOf(person))
    const samples = await alternate({
      floor: bench.httpSide({
        ...load,
        url: floor.url,
        targets: readers.map((person) => ({
          path: `/search/${personId(person)}/${asked(person)}`,
          token: '',
        })),
      }),
      ours: bench.httpSide({
        ...load,
        url: product.url,
        targets: readers.map((person, place) => ({
          path: `/api/v1/search/messages?q=${asked(person)}`,
          token: tokens[place],
        })),
      }),
    })
    return [
      {
        operation: 'search in 1 M messages, 4 at once',
        figure: 'p95 ÷ SQL by hand',
        ...ratio(samples.ours, samples.floor, 'p95'),
        target: { atMost: 3 },
        note: `ours ${absolute(samples.ours)}; floor ${absolute(samples.floor)}`,
      },
    ]
  },
} satisfies Operation

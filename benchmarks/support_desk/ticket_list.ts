import { personId, READERS } from '../../database/bench/ids.ts'
import { range, type Operation } from '../support/bench.ts'
import { absolute, alternate, ratio, type Row } from '../support/samples.ts'

const CONNECTIONS = 4
const TIMES = 40
const FLOOR = new URL('desk.floor.ts', import.meta.url)
const HOOK = new URL('../support/count_queries.ts', import.meta.url)

/** Fifty agents look at a quarter of the queues each. */
export default {
  name: 'List tickets among 100,000 open ones, with counts by status and of saved views',
  async run(bench) {
    const [floor, product] = [await bench.floor(FLOOR), await bench.product()]
    const counted = await bench.product(`--import=${HOOK.href}`)
    const readers = range(1, READERS)
    const tokens = await bench.tokensOf(product.url, readers)
    const load = { method: 'GET', connections: CONNECTIONS } as const
    const byHand = (kind: string) =>
      bench.httpSide({
        ...load,
        url: floor.url,
        targets: readers.map((person) => ({ path: `/${kind}/${personId(person)}`, token: '' })),
      })
    const ours = (path: string) =>
      bench.httpSide({
        ...load,
        url: product.url,
        targets: tokens.map((token) => ({ path, token })),
      })
    const statements = async (path: string) => {
      const counts: number[] = []
      for (let time = 0; time < TIMES; time++) {
        const before = await counted.queries()
        const answer = await fetch(counted.url + path, {
          headers: { authorization: `Bearer ${tokens[0]}` },
        })
        if (!answer.ok) throw new Error(`${path}: ${answer.status}`)
        await answer.text()
        counts.push((await counted.queries()) - before)
      }
      return Math.min(...counts) // More are those of timers, which ask in between.
    }
    const rows: Row[] = []
    for (const [kind, what, path] of [
      ['list', 'tickets with counts by status', '/api/v1/tickets?counts=true'],
      ['views', 'the same with counts of five views', '/api/v1/tickets?counts=true&views=true'],
    ]) {
      const samples = await alternate({ floor: byHand(kind), ours: ours(path) })
      rows.push({
        operation: `${what}, 4 at once`,
        figure: 'p95 ÷ SQL by hand',
        ...ratio(samples.ours, samples.floor, 'p95'),
        target: { atMost: 3 },
        note: `ours ${absolute(samples.ours)}; floor ${absolute(samples.floor)}`,
      })
      rows.push({
        operation: what,
        figure: 'statements a request',
        value: await statements(path),
        target: { atMost: 4 },
      })
    }
    return rows
  },
} satisfies Operation

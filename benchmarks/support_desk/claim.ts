import {
  CLAIMABLE,
  claimableTicket,
  personId,
  READERS,
  ticketId,
} from '../../database/bench/ids.ts'
import { range, type Operation } from '../support/bench.ts'
import { absolute, alternate, ratio, type Sample } from '../support/samples.ts'

const TICKETS_A_ROUND = 40
const FLOOR = new URL('desk.floor.ts', import.meta.url)

/** Fifty agents, one ticket after the other; that exactly one has it is asked each time. */
export default {
  name: 'Claim one ticket by fifty agents at once',
  async run(bench) {
    const [floor, product] = [await bench.floor(FLOOR), await bench.product()]
    await fetch(`${floor.url}/reset`, { method: 'POST', body: '{}' })
    const people = range(1, READERS)
    const tokens = await bench.tokensOf(product.url, people)
    const half = CLAIMABLE / 2
    const tickets = range(0, CLAIMABLE - 1).map((index) => ticketId(claimableTicket(index)))
    const side = (url: string, of: string[], agents: { path: string; token: string }[]) => {
      const worker = bench.worker('./load_claims.ts')
      return () => worker.run<Sample>({ url, times: TICKETS_A_ROUND, tickets: of, agents })
    }
    const samples = await alternate({
      floor: side(
        floor.url,
        tickets.slice(0, half),
        people.map((person) => ({ path: `/claim/${personId(person)}/:ticket`, token: '' }))
      ),
      ours: side(
        product.url,
        tickets.slice(half),
        tokens.map((token) => ({ path: '/api/v1/tickets/:ticket/claim', token }))
      ),
    })
    await fetch(`${floor.url}/reset`, { method: 'POST', body: '{}' })
    return [
      {
        operation: 'claim by 50 at once, one wins',
        figure: 'rate ÷ floor',
        ...ratio(samples.ours, samples.floor, 'rate'),
        target: { atLeast: 0.5 },
        note: `ours ${absolute(samples.ours)}; floor ${absolute(samples.floor)}`,
      },
    ]
  },
} satisfies Operation

import type { Operation } from '../support/bench.ts'
import { absolute, alternate, median, ratio } from '../support/samples.ts'
import { benchAccount, TOKEN } from '../support/botconversa_account.ts'

const CONNECTIONS = 16
const STEADY = { connections: 20, perSecond: 200 }
const FLOOR = new URL('webhook_intake.floor.ts', import.meta.url)

export default {
  name: 'Take in a webhook',
  async run(bench) {
    const account = await benchAccount({ phone: '/clientId', text: '/body' })
    const [floor, product] = [await bench.floor(FLOOR, account), await bench.product()]
    const load = { method: 'POST', connections: CONNECTIONS } as const
    const at = (path: string) => [{ path, token: '' }]
    const ours = {
      ...load,
      url: product.url,
      targets: at(`/api/v1/webhooks/botconversa/${TOKEN}`),
    }
    const samples = await alternate({
      floor: bench.httpSide({ ...load, url: floor.url, targets: at('/webhook') }),
      ours: bench.httpSide(ours),
      steady: bench.httpSide({ ...ours, ...STEADY }),
    })
    const operation = 'webhook intake, 16 at once'
    const delays = samples.steady.map(({ p95 }) => p95)
    return [
      {
        operation,
        figure: 'rate ÷ floor (one insert)',
        ...ratio(samples.ours, samples.floor, 'rate'),
        target: { atLeast: 0.6 },
        note: `ours ${absolute(samples.ours)}; floor ${absolute(samples.floor)}`,
      },
      {
        operation: `webhook intake at ${STEADY.perSecond}/s`,
        figure: 'p95 in ms',
        value: median(delays),
        spread: [Math.min(...delays), Math.max(...delays)],
        target: { atMost: 50 },
        note: absolute(samples.steady),
      },
    ]
  },
} satisfies Operation

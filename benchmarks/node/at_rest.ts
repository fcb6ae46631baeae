import { readFileSync } from 'node:fs'
import { setTimeout as delay } from 'node:timers/promises'
import { range, type Operation } from '../support/bench.ts'
import { writers } from '../chat/send_message.ts'

const SOCKETS = Number(process.env.BENCH_SOCKETS) || 5_000
/** Until timers have run and the collector has had its turn. */
const SETTLE_MS = 5_000

/** Resident memory, from outside; the sockets open fast, so what their handshakes left behind is counted too. */
export default {
  name: `A web node at rest, and with ${SOCKETS} idle sockets`,
  async run(bench) {
    const product = await bench.product()
    await delay(SETTLE_MS)
    const alone = residentKiB(product.pid)
    const people = writers.map(({ person }) => person)
    const tokens = await bench.tokensOf(product.url, people)
    const before = residentKiB(product.pid)
    const sockets = bench.worker('./sockets.ts')
    const each = range(0, SOCKETS - 1).map((index) => tokens[index % tokens.length])
    await sockets.run({ do: 'open', url: product.url, tokens: each })
    await delay(SETTLE_MS)
    const perSocket = (residentKiB(product.pid) - before) / SOCKETS
    return [
      {
        operation: 'web node at rest',
        figure: 'resident MiB',
        value: alone / 1024,
        target: { under: 250 },
      },
      {
        operation: `${SOCKETS} idle sockets`,
        figure: 'KiB each',
        value: perSocket,
        target: { under: 30 },
      },
    ]
  },
} satisfies Operation

function residentKiB(pid: number): number {
  const [, kib] = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))!
  return Number(kib)
}

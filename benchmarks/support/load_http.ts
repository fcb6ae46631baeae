import { randomUUID } from 'node:crypto'
import { setTimeout as delay } from 'node:timers/promises'
import autocannon from 'autocannon'
import { percentile, type Sample } from './samples.ts'
import { answerTasks } from './worker.ts'

export type Target = { path: string; token: string }
export type HttpLoad = {
  url: string
  connections: number
  seconds: number
  /** Drawn from at random for each request. */
  targets: Target[]
  method: 'GET' | 'POST'
  /** So many requests a second, spread over it and over the connections; without it as many as are answered. */
  perSecond?: number
}

/** Messages of an ordinary length, each with a clientId of its own. */
const newMessage = () =>
  JSON.stringify({
    clientId: randomUUID(),
    body: 'Bom dia! A turma da noite recebeu o material da aula de hoje?',
  })

answerTasks<HttpLoad>(async ({ perSecond, connections, ...load }) => {
  if (!perSecond) return sampleOf([await fire({ ...load, connections })])
  // A connection sends what it may in a second one after the other and then rests: begun in turn, they spread it.
  const parts = Array.from({ length: connections }, async (_none, place) => {
    await delay((place / connections) * 1_000)
    return fire({ ...load, connections: 1, overallRate: perSecond / connections })
  })
  return sampleOf(await Promise.all(parts))
})

type Fired = { delays: number[]; seconds: number }
type Share = Omit<HttpLoad, 'perSecond'> & { overallRate?: number }

async function fire({ url, seconds, targets, method, ...share }: Share): Promise<Fired> {
  const delays: number[] = []
  const run = autocannon({
    url,
    duration: seconds,
    ...share,
    requests: [
      {
        method,
        setupRequest(request) {
          const { path, token } = targets[Math.floor(Math.random() * targets.length)]
          const headers = { 'authorization': `Bearer ${token}`, 'content-type': 'application/json' }
          return { ...request, path, headers, body: method === 'POST' ? newMessage() : undefined }
        },
      },
    ],
  })
  run.on('response', (_client, status, _bytes, milliseconds) => {
    if (status < 300) delays.push(milliseconds)
  })
  const { non2xx, errors, duration } = await run
  if (non2xx + errors > 0) throw new Error(`${url}: ${non2xx} refusals, ${errors} errors`)
  return { delays, seconds: duration }
}

function sampleOf(fired: Fired[]): Sample {
  const delays = fired.flatMap((one) => one.delays)
  const rates = fired.map((one) => one.delays.length / one.seconds)
  return {
    rate: rates.reduce((sum, one) => sum + one),
    p50: percentile(delays, 0.5),
    p95: percentile(delays, 0.95),
  }
}

import { randomUUID } from 'node:crypto'
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
}

/** Messages of an ordinary length, each with a clientId of its own. */
const newMessage = () =>
  JSON.stringify({
    clientId: randomUUID(),
    body: 'Bom dia! A turma da noite recebeu o material da aula de hoje?',
  })

answerTasks<HttpLoad>(async ({ url, connections, seconds, targets, method }) => {
  const delays: number[] = []
  const run = autocannon({
    url,
    connections,
    duration: seconds,
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
  return {
    rate: delays.length / duration,
    p50: percentile(delays, 0.5),
    p95: percentile(delays, 0.95),
  } satisfies Sample
})

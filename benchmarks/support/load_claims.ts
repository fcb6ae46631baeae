import { Agent, request } from 'node:http'
import { percentile, type Sample } from './samples.ts'
import { answerTasks } from './worker.ts'

/** Everybody claims the same ticket at once, ticket after ticket, so many in a round. */
export type ClaimLoad = {
  url: string
  times: number
  tickets: string[]
  /** Each with the path of a claim, `:ticket` in it. */
  agents: { path: string; token: string }[]
}

let next = 0

answerTasks<ClaimLoad>(async ({ url, times, tickets, agents }) => {
  const connections = new Agent({ keepAlive: true, maxSockets: agents.length })
  const delays: number[] = []
  const from = performance.now()
  for (let time = 0; time < times; time++) {
    const ticket = tickets[next++]
    if (!ticket) throw new Error('there are no tickets left to claim')
    const won = await Promise.all(
      agents.map(async ({ path, token }) => {
        const sentAt = performance.now()
        const isMine = await post(connections, url + path.replace(':ticket', ticket), token)
        delays.push(performance.now() - sentAt)
        return isMine
      })
    )
    const winners = won.filter(Boolean).length
    if (winners !== 1) throw new Error(`${winners} agents have ticket ${ticket}`)
  }
  connections.destroy()
  return {
    rate: delays.length / ((performance.now() - from) / 1000),
    p50: percentile(delays, 0.5),
    p95: percentile(delays, 0.95),
  } satisfies Sample
})

/** Whether it is theirs now: 200, and a floor says so in its answer; 409 is somebody else's. */
function post(agent: Agent, url: string, token: string): Promise<boolean> {
  return new Promise((done, failed) => {
    const asked = request(url, {
      agent,
      method: 'POST',
      headers: { authorization: `Bearer ${token}` },
    })
    asked.on('error', failed)
    asked.on('response', (response) => {
      let text = ''
      response.setEncoding('utf8').on('data', (piece: string) => (text += piece))
      response.on('end', () => {
        const { statusCode: status } = response
        if (status !== 200 && status !== 409) return failed(new Error(`${url}: ${status} ${text}`))
        done(status === 200 && !text.includes('"won":false'))
      })
    })
    asked.end()
  })
}

import { randomUUID } from 'node:crypto'
import {
  CONVERSATION,
  conversationId,
  LISTED,
  writerChannel,
  writerNumber,
} from '../../database/bench/ids.ts'
import type { Operation } from '../support/bench.ts'
import { median, type Row } from '../support/samples.ts'

const TIMES = 60
const HOOK = new URL('../support/count_queries.ts', import.meta.url)

/** Statements of one request, one after the other: the median leaves out what timers ask in between. */
export default {
  name: 'Round trips to the database in one request',
  async run(bench) {
    const product = await bench.product(`--import=${HOOK.href}`)
    const [reader, writer] = await bench.tokensOf(product.url, [1, writerNumber(0)])
    const count = async (token: string, path: string, body?: () => object) => {
      const counts: number[] = []
      for (let time = 0; time < TIMES; time++) {
        const before = await product.queries()
        const answer = await fetch(`${product.url}/api/v1${path}`, {
          method: body ? 'POST' : 'GET',
          headers: { 'authorization': `Bearer ${token}`, 'content-type': 'application/json' },
          body: body && JSON.stringify(body()),
        })
        if (!answer.ok) throw new Error(`${path}: ${answer.status}`)
        await answer.text()
        counts.push((await product.queries()) - before)
      }
      return median(counts)
    }
    const row = (operation: string, value: number, atMost: number, note?: string): Row => ({
      ...{ operation, figure: 'statements a request', value, target: { atMost }, note },
    })
    const message = () => ({ clientId: randomUUID(), body: 'oi' })
    const whole = conversationId(CONVERSATION.whole)
    return [
      row(
        'send a message',
        await count(writer, `/conversations/${conversationId(writerChannel(0))}/messages`, message),
        3,
        'the frame to the other nodes is one of them'
      ),
      row('list of 200 conversations', await count(reader, `/conversations?limit=${LISTED}`), 4),
      row('page of 50 messages', await count(reader, `/conversations/${whole}/messages`), 4),
    ]
  },
} satisfies Operation

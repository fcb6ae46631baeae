import { CONVERSATION, conversationId, READERS } from '../../database/bench/ids.ts'
import { range, type Operation } from '../support/bench.ts'
import { absolute, alternate, ratio, type Sample, type Row } from '../support/samples.ts'

const CONNECTIONS = 4

/** The same operation where there is twice as much: nobody is connected, so nothing is fanned out. */
export default {
  name: 'Growth: twice the history, twice the members',
  async run(bench) {
    const { url } = await bench.product()
    const tokens = await bench.tokensOf(url, range(1, READERS))
    const side = (method: 'GET' | 'POST', conversation: number) => {
      const path = `/api/v1/conversations/${conversationId(conversation)}/messages`
      const targets = tokens.map((token) => ({ path, token }))
      return bench.httpSide({ url, method, targets, connections: CONNECTIONS })
    }
    const { half, whole, halfMembers, allMembers } = CONVERSATION
    const samples = await alternate({
      page: side('GET', half),
      pageOfTwice: side('GET', whole),
      send: side('POST', half),
      sendToTwice: side('POST', whole),
      sendToHalf: side('POST', halfMembers),
      sendToAll: side('POST', allMembers),
    })
    const row = (operation: string, twice: Sample[], once: Sample[]): Row => ({
      operation,
      figure: 'p50, twice ÷ once',
      ...ratio(twice, once, 'p50'),
      target: { under: 1.2 },
      note: `${absolute(twice)}; once ${absolute(once)}`,
    })
    return [
      row('page of 50, 1 M ÷ 500,000 messages', samples.pageOfTwice, samples.page),
      row('send, 1 M ÷ 500,000 messages', samples.sendToTwice, samples.send),
      row('send, 500 ÷ 250 members', samples.sendToAll, samples.sendToHalf),
    ]
  },
} satisfies Operation

import { setTimeout as delay } from 'node:timers/promises'
import { v7 as newId } from 'uuid'
import type { Operation } from '../support/bench.ts'
import { startWorker } from '../support/process.ts'
import { median } from '../support/samples.ts'
import { benchAccount, withClient } from '../support/botconversa_account.ts'
import { floorOfBurst } from './burst.floor.ts'

const REQUESTS = Number(process.env.BENCH_BURST) || 10_000
const WARM_UP = 1_000
const LOOK_EVERY_MS = 250
/** What is put into the inbox past the product wakes nobody: it is found by the sweep. */
const SWEEP_MS = '500'

/** So many people write at once for the first time: how long until each has a ticket? */
export default {
  name: 'A burst of webhooks becomes tickets',
  async run() {
    const account = await benchAccount({ phone: '/phone', text: '/text', externalId: '/id' })
    await fill(account, REQUESTS)
    const floorSeconds = await floorOfBurst(account)
    const worker = await startWorker({ BOTCONVERSA_SWEEP_MS: SWEEP_MS })
    const resident: number[] = []
    const drained = async () => {
      while (await isWaiting(account)) {
        resident.push(await worker.residentMiB())
        await delay(LOOK_EVERY_MS)
      }
    }
    await fill(account, WARM_UP)
    await drained()
    resident.length = 0
    await fill(account, REQUESTS)
    const from = performance.now()
    await drained()
    const seconds = (performance.now() - from) / 1000
    await worker.stop()
    const half = Math.floor(resident.length / 2)
    const growth = median(resident.slice(half)) - median(resident.slice(0, half))
    const operation = `${REQUESTS} webhooks to tickets, one worker`
    return [
      {
        operation,
        figure: 'seconds',
        value: seconds,
        target: { atMost: 60 },
        note: `${Math.round(REQUESTS / seconds)}/s; floor ${Math.round(REQUESTS / floorSeconds)}/s`,
      },
      { operation, figure: 'rate ÷ floor', value: floorSeconds / seconds },
      { operation, figure: 'MiB more in its second half', value: growth, target: { atMost: 50 } },
    ]
  },
} satisfies Operation

/** As they would have come in, each of somebody else. */
const fill = (account: string, requests: number) =>
  withClient(async (client) => {
    await client.query('delete from botconversa_inbox where account_id = $1', [account])
    // What runs before this one left behind is no part of it; elsewhere autovacuum takes it away.
    await client.query('vacuum botconversa_inbox')
    const seed = newId().slice(-6)
    await client.query(
      `insert into botconversa_inbox (id, account_id, headers, content_type, body, lane)
       select gen_random_uuid(), $1, '{}', 'application/json',
              convert_to(jsonb_build_object('phone', phone, 'text', 'Bom dia, preciso de ajuda', 'id', $3 || n)::text, 'utf8'),
              'p' || phone
         from (select n, '+55119' || (60000000 + (('x' || $3)::bit(24)::int + n * 37) % 39999999) as phone
                 from generate_series(1, $2::int) n) person`,
      [account, requests, seed]
    )
  })

/** The first that waits is looked for, not all of them counted: who looks on shall not be a part of the load. */
const isWaiting = (account: string) =>
  withClient(async (client) => {
    const { rowCount } = await client.query(
      `select 1 from botconversa_inbox where state = 'received' and account_id = $1 order by position limit 1`,
      [account]
    )
    return rowCount! > 0
  })

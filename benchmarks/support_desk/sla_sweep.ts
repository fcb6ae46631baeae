import pg from 'pg'
import { OPEN_TICKETS } from '../../database/bench/ids.ts'
import type { Operation } from '../support/bench.ts'
import type { Row } from '../support/samples.ts'

const BATCH = 500
const SWEEPER = './sweep.ts'
type Swept = { fired: number; statements: number; milliseconds: number }

/** Each of a hundred thousand open tickets has a clock that runs; first none of them is due, then all are. */
export default {
  name: 'Sweep the clocks of 100,000 open tickets',
  async run(bench) {
    const sweeper = bench.worker(SWEEPER)
    const sweep = () => sweeper.run<Swept>({ timer: 'support.sla-breach' })
    await sweep() // Warm, and past what an earlier run left.
    const idle = await sweep()
    const batches = OPEN_TICKETS / BATCH
    const row = (operation: string, { fired, statements, milliseconds }: Swept): Row => ({
      operation,
      figure: `statements a batch of ${BATCH}`,
      value: statements / batches,
      target: { under: 1 },
      note: `${fired} said, ${statements} statements, ${Math.round(milliseconds)} ms`,
    })
    const due = await makeDue()
    const busy = await sweep()
    await putBack()
    if (busy.fired !== due) throw new Error(`${busy.fired} of ${due} clocks were said`)
    return [
      row('SLA sweep of 100,000 open tickets, none due', idle),
      row('SLA sweep of 100,000 open tickets, all due', busy),
    ]
  },
} satisfies Operation

async function run(text: string): Promise<number> {
  const client = new pg.Client(process.env.DATABASE_URL)
  await client.connect()
  const { rowCount } = await client.query(text)
  await client.query('vacuum analyze ticket_clocks')
  await client.end()
  return rowCount!
}

const makeDue = () =>
  run(
    `update ticket_clocks set due_at = now() - interval '1 second' where stopped_at is null and breached_at is null`
  )
/** Due in months, as they were seeded. */
const putBack = () =>
  run(
    `update ticket_clocks set breached_at = null, due_at = started_at + make_interval(secs => target_ms / 1000) where stopped_at is null`
  )

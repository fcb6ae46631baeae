import vine from '@vinejs/vine'
import { sql } from '#app/core/database/sql'
import { defineJob } from '#app/core/queues/define_job'
import { wakeSoon } from '#app/core/queues/wake'
import { shape } from '#app/core/validation/strict'
import { inbox } from '#config/botconversa'

/**
 * Works until nothing waits. The first lane of work wakes the next one while there is more than it can do, so that a burst is
 * worked on by all workers and a single message by one.
 */
export const drainInbox = defineJob({
  name: 'botconversa.drain-inbox',
  lane: 'integration',
  input: vine.create(shape({ slot: vine.number().withoutDecimals().range([0, 63]) })),
  deduplicate: ({ slot }) => ({ id: `botconversa-inbox-${slot}`, keepLastIfActive: true }),
  async handle({ slot }, { signal }) {
    const { ProcessInbox } = await import('#app/botconversa/actions/process_inbox')
    let isHelped = slot + 1 >= inbox.workers
    while (!signal.aborted && (await new ProcessInbox().handle())) {
      if (isHelped || !(await isMuchWaiting())) continue
      isHelped = true
      await drainInbox.dispatch({ slot: slot + 1 })
    }
  },
})

const isMuchWaiting = async () => {
  const [row] = await sql(
    `select 1 from botconversa_inbox where state = 'received' and next_at <= now() order by position offset ? limit 1`,
    [inbox.helpAbove]
  )
  return row !== undefined
}

/** A wake-up may be lost, and what failed waits for its time. */
export const sweepInbox = defineJob({
  name: 'botconversa.sweep-inbox',
  lane: 'integration',
  input: vine.create({}),
  schedule: { every: inbox.sweepMs },
  async handle() {
    const [waiting] = await sql(
      `select 1 from botconversa_inbox where state = 'received' and next_at <= now() limit 1`
    )
    if (waiting) await drainInbox.dispatch({ slot: 0 })
    // What it was to change never came: a person may look, and replay it.
    await sql(
      `update botconversa_inbox set state = 'failed', outcome = 'orphan', processed_at = now()
        where state = 'parked' and received_at < now() - interval '1 millisecond' * ?`,
      [inbox.parkedMs]
    )
  },
})

/** Words of people are not kept twice for ever. */
export const cleanInbox = defineJob({
  name: 'botconversa.clean-inbox',
  lane: 'heavy',
  input: vine.create({}),
  schedule: { cron: '40 3 * * *', timeZone: 'America/Sao_Paulo' },
  async handle() {
    for (;;) {
      const gone = await sql(
        `delete from botconversa_inbox where id in (
           select id from botconversa_inbox where state in ('processed', 'captured')
              and received_at < now() - make_interval(days => ?) limit 1000) returning 1`,
        [inbox.keptDays]
      )
      if (gone.length < 1_000) return
    }
  },
})

/** After a request was stored: nobody who sends us something waits for it. */
export const wakeInbox = () =>
  wakeSoon(
    { name: drainInbox.name, dispatch: () => drainInbox.dispatch({ slot: 0 }) },
    inbox.wakeMs
  )

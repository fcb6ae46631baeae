import vine from '@vinejs/vine'
import { sql } from '#app/core/database/sql'
import { defineJob } from '#app/core/queues/define_job'
import { wakeSoon } from '#app/core/queues/wake'
import { deliveries } from '#config/botconversa'

/** A webhook carries little: who wrote is read again at BotConversa, one after the other, as the rate allows. */
export const drainRefreshes = defineJob({
  name: 'botconversa.refresh-subscribers',
  lane: 'integration',
  input: vine.create({}),
  deduplicate: () => ({ id: 'botconversa-refresh', keepLastIfActive: true }),
  async handle(_input, { signal }) {
    const { RefreshNext } = await import('#app/botconversa/actions/refresh_subscriber')
    while (!signal.aborted && (await new RefreshNext().handle(signal)));
  },
})

/** Those whose first try failed, and those a wake-up was lost of. */
export const sweepRefreshes = defineJob({
  name: 'botconversa.sweep-refreshes',
  lane: 'integration',
  input: vine.create({}),
  schedule: { every: deliveries.sweepMs },
  async handle() {
    const [due] = await sql(
      'select 1 from botconversa_subscribers where refresh_wanted_at <= now() limit 1'
    )
    if (due) await drainRefreshes.dispatch({})
  },
})

export const wakeRefreshes = () =>
  wakeSoon(
    { name: drainRefreshes.name, dispatch: () => drainRefreshes.dispatch({}) },
    deliveries.idleMs
  )

import { setTimeout as delay } from 'node:timers/promises'
import vine from '@vinejs/vine'
import { sql } from '#app/core/database/sql'
import { defineJob } from '#app/core/queues/define_job'
import { wakeSoon } from '#app/core/queues/wake'
import { shape } from '#app/core/validation/strict'
import { deliveries } from '#config/botconversa'

/** Sends until nothing is due. As with the inbox, one slot wakes the next while there is more to do. */
export const drainDeliveries = defineJob({
  name: 'botconversa.send',
  lane: 'integration',
  input: vine.create(shape({ slot: vine.number().withoutDecimals().range([0, 63]) })),
  deduplicate: ({ slot }) => ({ id: `botconversa-send-${slot}`, keepLastIfActive: true }),
  async handle({ slot }, { signal }) {
    const { SendDelivery } = await import('#app/botconversa/actions/send_delivery')
    let busy: string[] = []
    let isHelped = slot + 1 >= deliveries.workers
    while (!signal.aborted) {
      const sent = await new SendDelivery().handle({ busy })
      if (sent === 'nothing' && busy.length === 0) return
      if (sent === 'done' && !isHelped && (await isMuchDue())) {
        isHelped = true
        await drainDeliveries.dispatch({ slot: slot + 1 })
      }
      if (sent === 'done') continue
      if (typeof sent === 'object') busy.push(sent.busy)
      // Only one waits for the turns of all.
      else if (slot > 0) return
      else {
        await delay(deliveries.idleMs, undefined, { signal })
        busy = []
      }
    }
  },
})

const isMuchDue = async () => {
  const [row] = await sql(
    `select 1 from botconversa_deliveries where state = 'queued' and next_at <= now() order by next_at offset 1 limit 1`
  )
  return row !== undefined
}

export const wakeDeliveries = () =>
  wakeSoon(
    { name: drainDeliveries.name, dispatch: () => drainDeliveries.dispatch({ slot: 0 }) },
    deliveries.wakeMs
  )

/** What waited for its time, what a wake-up was lost of, and what a worker left when it died. */
export const sweepDeliveries = defineJob({
  name: 'botconversa.sweep-deliveries',
  lane: 'integration',
  input: vine.create({}),
  schedule: { every: deliveries.sweepMs },
  async handle() {
    const { RecoverDeliveries } = await import('#app/botconversa/actions/recover_deliveries')
    await new RecoverDeliveries().handle()
    const [due] = await sql(
      `select 1 from botconversa_deliveries where state = 'queued' and next_at <= now() limit 1`
    )
    if (due) wakeDeliveries()
  },
})

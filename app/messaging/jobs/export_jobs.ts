import vine from '@vinejs/vine'
import { defineJob } from '#app/core/queues/define_job'
import { shape } from '#app/core/validation/strict'
import { id } from '#app/core/validation/words'

const ATTEMPTS = 3

export const makeExport = defineJob({
  name: 'messaging.make-export',
  lane: 'heavy',
  input: vine.create(shape({ exportId: id() })),
  attempts: ATTEMPTS,
  async handle({ exportId }, { attempt, signal }) {
    const { FailExport, MakeExport } = await import('#app/messaging/actions/make_export')
    try {
      await new MakeExport().handle({ exportId, signal })
    } catch (error) {
      if (attempt >= ATTEMPTS) await new FailExport().handle({ exportId, error: String(error) })
      throw error
    }
  },
})

export const sweepExports = defineJob({
  name: 'messaging.sweep-exports',
  lane: 'default',
  input: vine.create({}),
  schedule: { every: 300_000 },
  async handle() {
    const { SweepExports } = await import('#app/messaging/actions/sweep_exports')
    for (const exportId of await new SweepExports().handle())
      await makeExport.dispatch({ exportId })
  },
})

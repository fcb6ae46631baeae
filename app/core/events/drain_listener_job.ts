import vine from '@vinejs/vine'
import { shape } from '#app/core/validation/strict'
import { defineJob } from '#app/core/queues/define_job'

/** Wakes one listener. However many events wait, one job drains them all. */
export const drainListener = defineJob({
  name: 'outbox.drain',
  lane: 'outbox',
  input: vine.create(shape({ listener: vine.string() })),
  attempts: 3,
  // A wake-up that comes while the listener drains is kept and runs after it: a plain deduplication loses it.
  deduplicate: ({ listener }) => ({ id: `drain:${listener}`, keepLastIfActive: true }),
  async handle({ listener }) {
    const { drain } = await import('#app/core/events/drain')
    await drain(listener)
  },
})

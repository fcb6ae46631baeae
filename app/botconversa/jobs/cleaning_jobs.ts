import vine from '@vinejs/vine'
import { rate } from '#config/botconversa'
import { deleteInBatches } from '#app/core/database/delete_in_batches'
import { defineJob } from '#app/core/queues/define_job'

/** Calls that no window asks about any more. */
export const cleanCalls = defineJob({
  name: 'botconversa.clean-calls',
  lane: 'heavy',
  input: vine.create({}),
  schedule: { every: 600_000 },
  handle: () =>
    deleteInBatches(
      'botconversa_calls',
      `started_at < clock_timestamp() - ${2 * (rate.windowMs + rate.leaseMs)} * interval '1 ms'`
    ),
})

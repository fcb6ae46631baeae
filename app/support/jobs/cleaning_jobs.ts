import vine from '@vinejs/vine'
import { deleteInBatches } from '#app/core/database/delete_in_batches'
import { defineJob } from '#app/core/queues/define_job'

/** What is kept for a moment only: identities that nobody could use again, and who looked at tickets on a node that died. */
export const cleanDesk = defineJob({
  name: 'support.clean-short-lived',
  lane: 'heavy',
  input: vine.create({}),
  schedule: { every: 3_600_000 },
  async handle() {
    // Clocks differ; an hour is more than they do.
    await deleteInBatches('widget_token_uses', `expires_at < now() - interval '1 hour'`)
    await deleteInBatches(
      'ticket_viewers',
      `opened_at < now() - interval '1 hour'
       and not exists (select 1 from connections c where c.id = ticket_viewers.connection_id)`
    )
  },
})

import { sql } from '#app/core/database/sql'
import { defineTimer } from '#app/core/queues/timers'
import { RemindConfirmations } from '#app/messaging/actions/remind_confirmations'

/** Reminds, once, those who have not confirmed. */
export const confirmationTimer = defineTimer({
  name: 'messaging.confirmations',
  async due(limit) {
    const rows = await sql<{ id: string }>(
      'select message_id as id from confirmation_requests where due_at <= now() order by due_at limit ?',
      [limit]
    )
    return rows.map(({ id }) => id)
  },
  async fire(id) {
    await new RemindConfirmations().handle({ messageId: id, actor: null })
  },
})

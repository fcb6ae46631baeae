import { sql } from '#app/core/database/sql'
import { defineTimer } from '#app/core/queues/timers'

/** Sends what somebody wanted said at a certain time. */
export const scheduledTimer = defineTimer({
  name: 'messaging.scheduled',
  async due(limit) {
    // Uses index: scheduled_messages_due.
    const rows = await sql<{ id: string }>(
      `select id from scheduled_messages
        where state in ('waiting', 'sending') and send_at <= now()
          and (state = 'waiting' or claimed_at < now() - interval '1 minute')
        order by send_at limit ?`,
      [limit]
    )
    return rows.map(({ id }) => id)
  },
  async fire(id) {
    // Imported late: the actions that plan one import this file.
    const { SendScheduledMessage } = await import('#app/messaging/actions/send_scheduled_message')
    await new SendScheduledMessage().handle({ id })
  },
})

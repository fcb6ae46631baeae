import { sql } from '#app/core/database/sql'
import { defineTimer } from '#app/core/queues/timers'

/** What somebody was doing until now. */
export const statusTimer = defineTimer({
  name: 'identity.status',
  async due(limit) {
    // Uses index: users_status_until.
    const rows = await sql<{ id: string }>(
      'select id from users where status_until <= now() order by status_until limit ?',
      [limit]
    )
    return rows.map(({ id }) => id)
  },
  async fire(userId) {
    // Imported late: the action that plans one imports this file.
    const { ExpireStatus } = await import('#app/identity/actions/set_status')
    await new ExpireStatus().handle({ userId })
  },
})

import { sql } from '#app/core/database/sql'
import type { Listener } from '#app/core/events/listeners'
import { dropScheduled } from '#app/messaging/actions/schedule_message'
import { SCHEDULED_COLUMNS, type ScheduledRow } from '#app/messaging/queries/scheduled_rows'

/** Whose account is closed, or who is no longer of the company, says nothing later on. */
export const cancelScheduledListener: Listener = {
  name: 'messaging.cancel-scheduled',
  events: ['user.deactivated', 'user.updated'],
  async handle({ subjectId }, trx) {
    const rows = await sql<ScheduledRow>(UNSENT, [subjectId], trx)
    for (const row of rows) await dropScheduled(trx, row, null)
  },
}

const UNSENT = `
  select ${SCHEDULED_COLUMNS} from scheduled_messages s
   where s.author_id = ? and s.state in ('waiting', 'failed')
     and exists (select 1 from users u where u.id = s.author_id and (u.deactivated_at is not null or u.role = 'student'))
   order by s.id for no key update`

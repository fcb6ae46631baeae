import { prepared, sql } from '#app/core/database/sql'
import { afterCommit, type Transaction } from '#app/core/database/transaction'
import type { Listener, RecordedEvent } from '#app/core/events/listeners'
import {
  assignAfterPresence,
  assignWaiting,
  releaseTickets,
  tellPositions,
} from '#app/support/jobs/assignment_jobs'

const TICKET_VERBS = [
  ...[
    'created',
    'claimed',
    'assigned',
    'unassigned',
    'transferred',
    'resolved',
    'reopened',
    'pended',
  ],
  ...['snoozed', 'unsnoozed', 'merged', 'closed'],
  // Its tags may ask for another skill, and spam waits for nobody.
  'updated',
]
/** What may let any queue be served, or by others. */
const DESK_WIDE = [
  ...['tag.updated', 'tag.deleted', 'business_hours.updated'],
  ...['holiday.added', 'holiday.removed', 'holidays.imported'],
]

/** Places that change one after the other are told together. */
const POSITIONS_TOLD_AFTER_MS = 1_000

/** Whatever frees somebody, or makes a ticket wait: what waits is given out, and who waits hears where they stand. */
export const assignmentListener: Listener = {
  name: 'support.assignment',
  events: [
    ...TICKET_VERBS.map((verb) => `ticket.${verb}`),
    ...['declined', 'cancelled', 'expired'].map((state) => `transfer.${state}`),
    ...['presence.changed', 'agent.availability_changed'],
    ...['queue.updated', 'queue.member_added'],
    ...DESK_WIDE,
  ],
  async handle(event, trx) {
    const queues = await queuesOf(event, trx)
    // Whoever comes back after seconds was not away: presence is waited for a while.
    const assign = event.name === 'presence.changed' ? assignAfterPresence : assignWaiting
    afterCommit(trx, async () => {
      for (const { id, isAutomatic } of queues) {
        if (id && isAutomatic) await assign.dispatch({ queueId: id })
        // Who comes last moves nobody, and reads their own place with their ticket.
        if (event.subjectType === 'ticket' && event.name !== 'ticket.created')
          await tellPositions.dispatch({ queueId: id }, { delayMs: POSITIONS_TOLD_AFTER_MS })
      }
    })
  },
}

const COLUMNS = `q.id, coalesce(q.assignment <> 'manual', false) as "isAutomatic"`
/** Its queue, the one that it came from, and those of who has it and who had it. */
const OF_TICKET = prepared(`
  select ${COLUMNS} from tickets t left join queues q on q.id = t.queue_id where t.id = ?
  union
  select ${COLUMNS} from (select ?::uuid as id where ?::boolean) came left join queues q on q.id = came.id
  union
  select ${COLUMNS} from tickets t join queue_members m on m.user_id in (t.assignee_id, ?::uuid) join queues q on q.id = m.queue_id
   where t.id = ?`)

type Affected = { id: string | null; isAutomatic: boolean }

/** Somebody who is free again may be given tickets of any of their queues. */
async function queuesOf(
  { name, subjectType, subjectId, payload }: RecordedEvent,
  trx: Transaction
): Promise<Affected[]> {
  if (DESK_WIDE.includes(name))
    return sql<Affected>(
      `select ${COLUMNS} from queues q where q.assignment <> 'manual' and q.archived_at is null`,
      [],
      trx
    )
  if (subjectType === 'ticket')
    return sql<Affected>(
      OF_TICKET,
      [subjectId, ...cameFrom(payload), freedBy(payload), subjectId],
      trx
    )
  if (subjectType === 'queue')
    return sql<Affected>(`select ${COLUMNS} from queues q where q.id = ?`, [subjectId], trx)
  return sql<Affected>(
    `select ${COLUMNS} from queue_members m join queues q on q.id = m.queue_id where m.user_id = ?`,
    [subjectId],
    trx
  )
}

/** The queue that it was handed out of, which may be none, and whether it was. */
const cameFrom = ({ fromQueueId }: RecordedEvent['payload']) => [
  fromQueueId ?? null,
  fromQueueId !== undefined,
]

/** Who had it before it changed hands; in steps of the status `from` is a word. */
const freedBy = ({ from }: RecordedEvent['payload']) =>
  typeof from === 'string' && from.length === 36 ? from : null

/** Whose account is closed, or who is no longer of the company, serves nobody. */
export const leaveDeskListener: Listener = {
  name: 'support.leave-desk',
  events: ['user.deactivated', 'user.updated'],
  async handle({ subjectId }, trx) {
    afterCommit(trx, () => releaseTickets.dispatch({ userId: subjectId }))
  },
}

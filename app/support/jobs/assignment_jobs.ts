import vine from '@vinejs/vine'
import { presenceSettlesMs } from '#config/support'
import { sql } from '#app/core/database/sql'
import { defineJob } from '#app/core/queues/define_job'
import { shape } from '#app/core/validation/strict'
import { id } from '#app/core/validation/words'

const BATCH = 500

/** One at a time waits for each queue; a change that comes while one runs makes it run once more. */
export const assignWaiting = defineJob({
  name: 'support.assign-waiting',
  lane: 'default',
  input: vine.create(shape({ queueId: id() })),
  deduplicate: ({ queueId }) => ({ id: `assign-${queueId}`, keepLastIfActive: true }),
  async handle({ queueId }) {
    const { AssignWaiting } = await import('#app/support/actions/assign_waiting')
    await new AssignWaiting().handle({ queueId })
  },
})

/** The same some time after somebody came or went: of many changes of presence in that time one run is made. */
const afterPresence = defineJob({
  name: 'support.assign-after-presence',
  lane: 'default',
  input: vine.create(shape({ queueId: id() })),
  deduplicate: ({ queueId }) => ({ id: `presence-${queueId}`, keepLastIfActive: true }),
  async handle({ queueId }) {
    await assignWaiting.dispatch({ queueId })
  },
})
export const assignAfterPresence = {
  dispatch: (input: { queueId: string }) =>
    afterPresence.dispatch(input, { delayMs: presenceSettlesMs }),
}

/** What no event says: hours that begin, and people who stay away. */
export const sweepAssignments = defineJob({
  name: 'support.sweep-assignments',
  lane: 'default',
  input: vine.create({}),
  schedule: { every: 60_000 },
  async handle() {
    const { ReleaseTickets } = await import('#app/support/actions/assign_waiting')
    const { absentTickets } = await import('#app/support/queries/absent_agents')
    for (const ticketId of await absentTickets(BATCH))
      await new ReleaseTickets().handle({ ticketId, reason: 'absent' })
    const queues = await sql<{ id: string }>(
      `select id from queues where assignment <> 'manual' and archived_at is null order by id`
    )
    for (const { id: queueId } of queues) await assignWaiting.dispatch({ queueId })
  },
})

/** Whose account is closed has no tickets, serves no queue and is asked nothing. */
export const releaseTickets = defineJob({
  name: 'support.release-tickets',
  lane: 'default',
  input: vine.create(shape({ userId: id() })),
  async handle({ userId }) {
    const { LeaveDesk } = await import('#app/support/actions/leave_desk')
    await new LeaveDesk().handle({ userId })
  },
})

/** Tells who waits in a queue their place in it. */
export const tellPositions = defineJob({
  name: 'support.tell-positions',
  lane: 'default',
  input: vine.create(shape({ queueId: id().nullable() })),
  deduplicate: ({ queueId }) => ({ id: `positions-${queueId}`, keepLastIfActive: true }),
  async handle({ queueId }) {
    const { tellQueuePositions } = await import('#app/support/services/tell_positions')
    await tellQueuePositions(queueId)
  },
})

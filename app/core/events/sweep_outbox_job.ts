import vine from '@vinejs/vine'
import { sql } from '#app/core/database/sql'
import { wakeListeners } from '#app/core/events/drain'
import { defineJob } from '#app/core/queues/define_job'

/** Wakes every listener that has something due: after a crash between commit and wake-up, and for retries. */
export const sweepOutbox = defineJob({
  name: 'outbox.sweep',
  lane: 'outbox',
  input: vine.create({}),
  schedule: { every: 15_000 },
  async handle() {
    const rows = await sql<{ listener: string }>(
      'select distinct listener from outbox where next_at <= now()'
    )
    wakeListeners(rows.map((row) => row.listener))
  },
})

import vine from '@vinejs/vine'
import { sync } from '#config/botconversa'
import { sql } from '#app/core/database/sql'
import { defineJob } from '#app/core/queues/define_job'
import { newId } from '#app/core/operation'
import { shape } from '#app/core/validation/strict'
import { id } from '#app/core/validation/words'
import { IS_FREE } from '#app/botconversa/services/sync_run'

/** Goes on with a run for a while, and then waits behind others. `key`: why it was woken, so that it is so once. */
export const runSync = defineJob({
  name: 'botconversa.sync',
  lane: 'integration',
  input: vine.create(shape({ runId: id(), key: vine.string() })),
  deduplicate: ({ runId, key }) => ({ id: `botconversa-sync-${runId}-${key}` }),
  async handle({ runId }, { signal }) {
    const { WorkSync } = await import('#app/botconversa/actions/work_sync')
    const inMs = await new WorkSync().handle({ runId, signal })
    if (inMs !== undefined)
      await runSync.dispatch({ runId, key: newId() }, { delayMs: Math.max(0, Math.ceil(inMs)) })
  },
})

/** Runs whose worker died, and those a wake-up was lost of. */
export const sweepSyncs = defineJob({
  name: 'botconversa.sweep-syncs',
  lane: 'integration',
  input: vine.create({}),
  schedule: { every: sync.sweepMs },
  async handle() {
    const free = await sql<{ id: string; at: Date }>(
      `select r.id, coalesce(r.next_at, r.beat_at) as at from botconversa_sync_runs r where ${IS_FREE}`,
      [sync.leaseMs]
    )
    for (const { id: runId, at } of free) await runSync.dispatch({ runId, key: String(+at) })
  },
})

export const scheduleSyncs = defineJob({
  name: 'botconversa.schedule-syncs',
  lane: 'default',
  input: vine.create({}),
  schedule: { every: 900_000 },
  async handle() {
    const { ScheduleSyncs } = await import('#app/botconversa/actions/manage_syncs')
    await new ScheduleSyncs().handle()
  },
})

/** What runs of long ago found. Their list of differences goes with them. */
export const cleanSyncs = defineJob({
  name: 'botconversa.clean-syncs',
  lane: 'heavy',
  input: vine.create({}),
  schedule: { cron: '50 3 * * *', timeZone: 'America/Sao_Paulo' },
  async handle() {
    for (;;) {
      const gone = await sql(
        `delete from botconversa_sync_differences where id in (
           select d.id from botconversa_sync_differences d join botconversa_sync_runs r on r.id = d.run_id
            where r.finished_at < now() - make_interval(days => ?) limit 1000) returning 1`,
        [sync.keptDays]
      )
      if (gone.length < 1_000) return
    }
  },
})

import vine from '@vinejs/vine'
import { sql } from '#app/core/database/sql'
import { defineJob } from '#app/core/queues/define_job'
import { shape } from '#app/core/validation/strict'
import { id } from '#app/core/validation/words'

/** Measures, cleans and converts one file. */
export const processFile = defineJob({
  name: 'files.process',
  lane: 'default',
  input: vine.create(shape({ fileId: id() })),
  deduplicate: ({ fileId }) => ({ id: `files.process-${fileId}` }),
  async handle({ fileId }, { signal }) {
    const { ProcessFile } = await import('#app/files/actions/process_file')
    await new ProcessFile().handle({ fileId, signal })
  },
})

/** Asks again for what was stored and never finished: a process may die between commit and wake-up. */
export const sweepUnprocessed = defineJob({
  name: 'files.sweep-unprocessed',
  lane: 'default',
  input: vine.create({}),
  schedule: { every: 60_000 },
  async handle() {
    const rows = await sql<{ id: string }>(
      `select id from stored_files
        where announced_at is null and state <> 'pending'
          and greatest(created_at, settled_at) between now() - interval '1 day' and now() - interval '1 minute'
        order by created_at limit 500`
    )
    for (const row of rows) await processFile.dispatch({ fileId: row.id })
  },
})

import vine from '@vinejs/vine'
import { sql } from '#app/core/database/sql'
import { defineJob } from '#app/core/queues/define_job'
import { shape } from '#app/core/validation/strict'
import { id } from '#app/core/validation/words'
import { inbox } from '#config/botconversa'

export const fetchMedia = defineJob({
  name: 'botconversa.fetch-media',
  lane: 'integration',
  input: vine.create(shape({ fileId: id() })),
  attempts: 3,
  deduplicate: ({ fileId }) => ({ id: `botconversa-media-${fileId}` }),
  async handle({ fileId }, { signal }) {
    const { FetchMedia } = await import('#app/botconversa/actions/fetch_media')
    await new FetchMedia().handle({ fileId, signal })
  },
})

/** Those whose next try has come, and those whose worker died. */
export const sweepMedia = defineJob({
  name: 'botconversa.sweep-media',
  lane: 'integration',
  input: vine.create({}),
  schedule: { every: inbox.sweepMs },
  async handle() {
    const due = await sql<{ id: string }>(
      `select file_id as id from botconversa_media where state = 'waiting' and next_at <= now() order by next_at limit 200`
    )
    for (const { id: fileId } of due) await fetchMedia.dispatch({ fileId })
  },
})

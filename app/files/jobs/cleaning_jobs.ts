import vine from '@vinejs/vine'
import { defineJob } from '#app/core/queues/define_job'

/** Uploads that were never attached to anything, after a day. */
export const sweepUploads = defineJob({
  name: 'files.sweep-uploads',
  lane: 'heavy',
  input: vine.create({}),
  schedule: { every: 3_600_000 },
  async handle() {
    const { SweepUploads } = await import('#app/files/actions/sweep_uploads')
    await new SweepUploads().handle()
  },
})

/** Files that lost their last use. Dispatched when one does, and each minute for what was missed or failed. */
export const removeReleased = defineJob({
  name: 'files.remove-released',
  lane: 'default',
  input: vine.create({}),
  schedule: { every: 60_000 },
  deduplicate: () => ({ id: 'files.remove-released', keepLastIfActive: true }),
  async handle() {
    const { RemoveReleasedFiles } = await import('#app/files/actions/remove_released_files')
    await new RemoveReleasedFiles().handle()
  },
})

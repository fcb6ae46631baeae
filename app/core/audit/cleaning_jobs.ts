import vine from '@vinejs/vine'
import { deleteInBatches } from '#app/core/database/delete_in_batches'
import { defineJob } from '#app/core/queues/define_job'

/** Marco Civil da Internet, art. 15: access logs are kept for six months, then deleted. */
export const cleanRequestLog = defineJob({
  name: 'audit.clean-request-log',
  lane: 'heavy',
  input: vine.create({}),
  schedule: { cron: '17 3 * * *', timeZone: 'America/Sao_Paulo' },
  handle: () => deleteInBatches('request_log', `at < now() - interval '6 months'`),
})

/** What is kept for a moment only: keys of repeated requests, revocations older than any access token. */
export const cleanShortLived = defineJob({
  name: 'core.clean-short-lived',
  lane: 'heavy',
  input: vine.create({}),
  schedule: { every: 3_600_000 },
  async handle() {
    await deleteInBatches('idempotency_keys', `created_at < now() - interval '24 hours'`)
    await deleteInBatches('revocations', `created_at < now() - interval '1 day'`)
    await deleteInBatches('nodes', `seen_at < now() - interval '1 hour'`)
    await deleteInBatches('rate_limits', `expire < extract(epoch from now()) * 1000`)
  },
})

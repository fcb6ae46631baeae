import vine from '@vinejs/vine'
import { defineJob } from '#app/core/queues/define_job'

/** Looks each minute whether an account has been away too long. */
export const sweepAlerts = defineJob({
  name: 'botconversa.sweep-alerts',
  lane: 'default',
  input: vine.create({}),
  schedule: { every: 60_000 },
  async handle() {
    const { AlertAdmins } = await import('#app/botconversa/actions/alert_admins')
    await new AlertAdmins().handle()
  },
})

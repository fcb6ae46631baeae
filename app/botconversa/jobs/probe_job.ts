import vine from '@vinejs/vine'
import { defineJob } from '#app/core/queues/define_job'
import { wakeSoon } from '#app/core/queues/wake'
import { deliveries } from '#config/botconversa'

/** Looks whether accounts are back, each when its time has come. */
export const sweepProbes = defineJob({
  name: 'botconversa.sweep-probes',
  lane: 'integration',
  input: vine.create({}),
  schedule: { every: deliveries.sweepMs },
  async handle() {
    const { ProbeAccounts } = await import('#app/botconversa/actions/probe_accounts')
    await new ProbeAccounts().handle()
  },
})

export const wakeProbes = () =>
  wakeSoon({ name: sweepProbes.name, dispatch: () => sweepProbes.dispatch({}) }, deliveries.wakeMs)

import { defineTimer } from '#app/core/queues/timers'
import type { ClockNews } from '#app/support/statements/say_clocks'

/** Finding what is due and saying it are one statement: however many clocks run, and however many are due at once. */
const say = (what: ClockNews) => async (limit: number) => {
  // Imported late: actions import jobs.
  const { SayClocks } = await import('#app/support/actions/say_clocks')
  return new SayClocks().handle({ what, limit })
}

/** A calendar or a policy changed: clocks are counted again. */
export const recountTimer = defineTimer({
  name: 'support.sla-recount',
  batch: 50,
  async fireDue(limit) {
    const { RecountClocks } = await import('#app/support/actions/recount_clocks')
    return new RecountClocks().handle({ limit })
  },
})

/** A target comes near. */
export const warningTimer = defineTimer({
  name: 'support.sla-warning',
  batch: 1_000,
  fireDue: say('warned'),
})

/** A target is missed. */
export const breachTimer = defineTimer({
  name: 'support.sla-breach',
  batch: 1_000,
  fireDue: say('breached'),
})

import vine from '@vinejs/vine'
import logger from '@adonisjs/core/services/logger'
import { shape } from '#app/core/validation/strict'
import { defineJob } from '#app/core/queues/define_job'

/**
 * Something that becomes due. `due_at` on the row is the truth; this sweep, each minute, fires what passed,
 * and an action that plans one may dispatch `sweepTimer` with a delay, to be on the second.
 */
export type Timer = {
  name: string
  /** Ids that are due now, oldest first. */
  due(limit: number): Promise<string[]>
  /** Compares `due_at` again under the row's lock: the wish may have changed meanwhile. */
  fire(id: string): Promise<void>
}

const BATCH = 500
const timers = new Map<string, Timer>()

export function defineTimer(timer: Timer) {
  if (timers.has(timer.name)) throw new Error(`Timer "${timer.name}" is defined twice`)
  timers.set(timer.name, timer)
  return { name: timer.name, at: (dueAt: Date) => hint(timer.name, dueAt) }
}

const hint = (name: string, dueAt: Date) =>
  sweepTimer.dispatch({ name }, { delayMs: Math.max(0, dueAt.getTime() - Date.now()) })

export async function sweep(name: string): Promise<number> {
  const timer = timers.get(name)
  if (!timer) throw new Error(`No timer is called "${name}"`)
  let fired = 0
  for (const id of await timer.due(BATCH)) {
    try {
      await timer.fire(id)
      fired++
    } catch (error) {
      logger.error({ err: error, timer: name, id }, 'timer failed') // It stays due: the next sweep tries again.
    }
  }
  return fired
}

export const sweepTimer = defineJob({
  name: 'timer.sweep',
  lane: 'default',
  input: vine.create(shape({ name: vine.string() })),
  handle: async ({ name }) => void (await sweep(name)),
})

export const sweepTimers = defineJob({
  name: 'timer.sweep-all',
  lane: 'default',
  input: vine.create({}),
  schedule: { every: 60_000 },
  async handle() {
    for (const name of timers.keys()) await sweep(name)
  },
})

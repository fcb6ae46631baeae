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

/** The same for what is so many that it is found and done set-wise. */
export type BatchTimer = {
  name: string
  batch: number
  /** Fires what is due now, at most so many; `seen` counts also what somebody else held just then. */
  fireDue(limit: number): Promise<{ seen: number; done: number }>
}

const BATCH = 500
const timers = new Map<string, Timer | BatchTimer>()

export function defineTimer(timer: Timer | BatchTimer) {
  if (timers.has(timer.name)) throw new Error(`Timer "${timer.name}" is defined twice`)
  timers.set(timer.name, timer)
  return { name: timer.name, at: (dueAt: Date) => hint(timer.name, dueAt) }
}

const hint = (name: string, dueAt: Date) =>
  sweepTimer.dispatch({ name }, { delayMs: Math.max(0, dueAt.getTime() - Date.now()) })

/** Fires everything that is due, batch by batch; ends also where a whole batch could not be fired. */
export async function sweep(name: string): Promise<number> {
  const timer = timers.get(name)
  if (!timer) throw new Error(`No timer is called "${name}"`)
  const [limit, fireDue] =
    'fireDue' in timer
      ? [timer.batch, (most: number) => timer.fireDue(most)]
      : [BATCH, (most: number) => fireEach(timer, most)]
  let fired = 0
  for (;;) {
    const { seen, done } = await fireDue(limit)
    fired += done
    if (seen < limit || done === 0) return fired
  }
}

async function fireEach(timer: Timer, limit: number) {
  const ids = await timer.due(limit)
  let done = 0
  for (const id of ids) {
    try {
      await timer.fire(id)
      done++
    } catch (error) {
      logger.error({ err: error, timer: timer.name, id }, 'timer failed') // It stays due: the next sweep tries again.
    }
  }
  return { seen: ids.length, done }
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
    for (const name of timers.keys()) {
      try {
        await sweep(name)
      } catch (error) {
        logger.error({ err: error, timer: name }, 'sweep failed') // The others are due all the same.
      }
    }
  },
})

import logger from '@adonisjs/core/services/logger'

/** A hint that there is work. It may be lost: whoever waits for it also sweeps. */
type Wake = { name: string; dispatch: () => Promise<void> }

const planned = new Map<string, NodeJS.Timeout>()
const woken = new Map<string, number>()

/** Where there is always work, waking for each of it would be the most of it. */
const NO_OFTENER_MS = 100

/** Wakes a worker soon; of many who ask at once one wakes it, and nobody waits for that. */
export function wakeSoon({ name, dispatch }: Wake, afterMs: number) {
  if (planned.has(name)) return
  const pauseMs = (woken.get(name) ?? -Infinity) + NO_OFTENER_MS - performance.now()
  const timer = setTimeout(
    () => {
      planned.delete(name)
      woken.set(name, performance.now())
      dispatch().catch((error) => logger.warn({ err: error, wake: name }, 'the sweep will wake it'))
    },
    Math.max(afterMs, pauseMs)
  )
  planned.set(name, timer)
}

import env from '#start/env'

/**
 * Four lanes, so that a slow export never stands in front of a wake-up. Each is one BullMQ queue,
 * and one connection that listens per worker process.
 */
export const lanes = {
  outbox: { concurrency: 4 },
  default: { concurrency: env.get('QUEUE_CONCURRENCY', 10) },
  // They wait for others most of the time.
  integration: { concurrency: 2 * env.get('QUEUE_CONCURRENCY', 10) },
  heavy: { concurrency: 1 },
} as const

export type Lane = keyof typeof lanes

/** A job whose worker died runs again after about this long, so handlers are idempotent. */
export const stalledMs = env.get('QUEUE_STALLED_MS', 15_000)

export const redisUrl = env.get('REDIS_URL')

import {
  createPostgresBackend,
  type ConnectionOptions,
  Queue,
  type QueueOptions,
  withBackend,
  Worker,
} from 'bullmq'
import pg from 'pg'
import logger from '@adonisjs/core/services/logger'
import { directUrl, pools } from '#config/database'
import { type Lane, redisUrl } from '#config/queue'
import { RedisFamily } from '#app/core/redis'

/** BullMQ on PostgreSQL, or on Redis where REDIS_URL is set. All of a process shares one pool. */
const onPostgres = withBackend(createPostgresBackend)

let pool: pg.Pool | undefined
let redis: RedisFamily | undefined

export function queueConnection(): ConnectionOptions {
  if (redisUrl) return (redis ??= new RedisFamily(redisUrl, 'queues')).client as ConnectionOptions
  return (pool ??= openPool()) as unknown as ConnectionOptions
}

function openPool() {
  const opened = new pg.Pool({
    connectionString: directUrl,
    max: pools.queues,
    keepAlive: true,
    application_name: 'queues',
    // BullMQ's commands name its tables without a schema.
    options: '-c search_path=bullmq',
  })
  opened.on('error', (error) => logger.warn({ err: error }, 'queue pool lost a connection'))
  return opened
}

export const QueueClass = (redisUrl ? Queue : onPostgres.Queue) as typeof Queue
export const WorkerClass = (redisUrl ? Worker : onPostgres.Worker) as typeof Worker

const queues = new Map<Lane, Queue>()

export function queueOf(lane: Lane): Queue {
  let queue = queues.get(lane)
  if (!queue) {
    queue = new QueueClass(lane, { connection: queueConnection() } as QueueOptions)
    queue.on('error', (error) => logger.warn({ err: error, lane }, 'queue'))
    queues.set(lane, queue)
    forgetUnlessReady(lane, queue)
  }
  return queue
}

/** A queue that was opened while its server was away stays broken for ever: the next one who asks opens another. */
function forgetUnlessReady(lane: Lane, queue: Queue) {
  queue.waitUntilReady().catch((error) => {
    logger.warn({ err: error, lane }, 'queue is not ready')
    if (queues.get(lane) === queue) queues.delete(lane)
    queue.close().catch((failure) => logger.warn({ err: failure, lane }, 'queue did not close'))
  })
}

/** With Redis away nothing can be said good-bye to: what would wait for it ends at once. Answers whether it is so. */
export function leaveAbsentServer(): boolean {
  const isAway = redis?.isAway ?? false
  if (isAway) redis!.disconnect()
  return isAway
}

export async function closeQueues() {
  leaveAbsentServer()
  await Promise.all([...queues.values()].map((queue) => queue.close()))
  queues.clear()
  await pool?.end()
  redis?.disconnect()
  pool = redis = undefined
}

import { createAdapter as createPostgresAdapter } from '@socket.io/postgres-adapter'
import { createAdapter as createRedisAdapter } from '@socket.io/redis-streams-adapter'
import pg from 'pg'
import logger from '@adonisjs/core/services/logger'
import { directUrl } from '#config/database'
import { redisUrl } from '#config/queue'
import { Publisher } from '#app/core/realtime/publisher'
import { RedisFamily } from '#app/core/redis'

export type AdapterHandle = { factory: any; close: () => Promise<void> }

/** What carries frames from node to node: PostgreSQL's NOTIFY, or Redis streams where REDIS_URL is set. */
export function openAdapter(onListening: () => void): AdapterHandle {
  return redisUrl ? openRedis(redisUrl) : openPostgres(onListening)
}

function openRedis(url: string): AdapterHandle {
  // A frame is a hint: where the server is away it is dropped at the next attempt to connect, not gathered in memory.
  const redis = new RedisFamily(url, 'realtime', { maxRetriesPerRequest: 1 })
  const publish = redis.client.publish.bind(redis.client) as (...given: any[]) => Promise<number>
  // The adapter looks after what it adds to its stream, but not after what it publishes.
  redis.client.publish = ((...given: unknown[]) =>
    publish(...given).catch((error: Error) => {
      logger.warn({ err: error }, 'realtime publish')
      return 0
    })) as typeof redis.client.publish
  return { factory: createRedisAdapter(redis.client), close: async () => redis.disconnect() }
}

/**
 * The adapter wants a pg.Pool; given a plain one it crashes when LISTEN is cut, leaks a slot with each
 * reconnection and sends out of order. This look-alike has one connection that publishes and one that listens.
 */
function openPostgres(onListening: () => void): AdapterHandle {
  const publisher = new Publisher()
  let listening: pg.Client | undefined
  let opened = 0
  let isClosed = false

  const pool = {
    query: (text: string, values?: unknown[]) => publisher.query(text, values),
    async connect() {
      const client = new pg.Client({
        connectionString: directUrl,
        keepAlive: true,
        application_name: 'realtime-listen',
      })
      client.on('error', (error) => logger.warn({ err: error }, 'realtime listener'))
      await client.connect()
      if (isClosed) {
        await client.end()
        return new Promise<never>(() => {}) // Whoever asked has gone; a refusal would make it ask again.
      }
      listening = client
      if (opened++ > 0) setImmediate(onListening) // What was said meanwhile is made up for at once.
      return Object.assign(client, { release: () => void client.end() })
    },
  }
  const factory = createPostgresAdapter(pool as unknown as pg.Pool, {
    payloadThreshold: 7_900,
    heartbeatInterval: 2_000,
    heartbeatTimeout: 5_000,
    errorHandler: (error) => logger.warn({ err: error }, 'realtime adapter'),
  })
  return {
    factory,
    async close() {
      isClosed = true
      await listening?.end()
      await publisher.end()
    },
  }
}

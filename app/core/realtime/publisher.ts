import pg from 'pg'
import logger from '@adonisjs/core/services/logger'
import { directUrl } from '#config/database'
import { droppedFrames } from '#app/core/observability/metrics'
import { Together } from '#app/core/together'

const MOST_WAITING = 2_000
const NOTHING = { rows: [] }

/** One connection that publishes, so that the order is kept. */
export class Publisher {
  readonly #pool = new pg.Pool({
    connectionString: directUrl,
    max: 1,
    keepAlive: true,
    application_name: 'realtime-publish',
  })
  readonly #frames = new Together(
    async (frames: unknown[][]) => {
      const columns = [0, 1].map((column) => frames.map((values) => values[column]))
      await this.#pool.query({ name: 'publish', text: PUBLISH, values: columns })
      return frames.map(() => NOTHING)
    },
    { most: 100 }
  )

  constructor() {
    this.#pool.on('error', (error) => logger.warn({ err: error }, 'realtime publisher'))
    // Frames are hints: waiting for the disk would halve how many a second can be sent.
    this.#pool.on(
      'connect',
      (client) =>
        void client
          .query('set synchronous_commit = off')
          .catch((error) => logger.warn({ err: error }))
    )
  }

  /** What the adapter asks of a pool. Where more wait than can be sent frames are dropped: the heads make up for it. */
  async query(text: string, values: unknown[] = []) {
    if (!text.startsWith('SELECT pg_notify')) return this.#pool.query(text, values)
    if (this.#frames.waiting < MOST_WAITING) return this.#frames.add(values)
    droppedFrames.inc()
    return NOTHING
  }

  end() {
    return this.#pool.end()
  }
}

const PUBLISH =
  'select pg_notify(channel, payload) from unnest($1::text[], $2::text[]) as frame (channel, payload)'

import { Redis, type RedisOptions } from 'ioredis'
import logger from '@adonisjs/core/services/logger'

/**
 * A connection to Redis with every copy that the libraries make of it (they block on copies), so that all of them
 * end together: one that waits for a server that is away would keep the process alive for ever.
 */
export class RedisFamily {
  readonly client: Redis
  #members = new Set<Redis>()

  constructor(url: string, purpose: string, options: RedisOptions = {}) {
    this.client = this.#adopt(new Redis(url, { maxRetriesPerRequest: null, ...options }), purpose)
    // Copies wait for their server as long as it takes, whatever the first one does.
    this.client.duplicate = (override) =>
      this.#adopt(new Redis(url, { maxRetriesPerRequest: null, ...override }), purpose)
  }

  /** Whether what is sent now would wait for a server that is away. */
  get isAway(): boolean {
    return this.client.status !== 'ready'
  }

  disconnect() {
    for (const member of this.#members) member.disconnect()
    this.#members.clear()
  }

  #adopt(member: Redis, purpose: string): Redis {
    member.on('error', (error) => logger.warn({ err: error }, `redis of ${purpose}`))
    member.once('end', () => this.#members.delete(member))
    this.#members.add(member)
    return member
  }
}

import logger from '@adonisjs/core/services/logger'
import { realtime as config } from '#config/realtime'
import { sql } from '#app/core/database/sql'
import { afterCommit, type Transaction } from '#app/core/database/transaction'
import { newId } from '#app/core/operation'
import { emitter } from '#app/core/realtime/emitter'

export type Revocation = {
  id: string
  userId: string
  /** Null: all of the person's sessions. */
  sessionId: string | null
  reason: 'session_ended' | 'deactivated' | 'credentials_changed' | 'profile_changed'
}

/** Writes that what nodes believe of a person or session is no longer so. Takes effect everywhere within a second. */
export async function revoke(trx: Transaction, revocation: Omit<Revocation, 'id'>) {
  const { userId, sessionId, reason } = revocation
  const values = [newId(), userId, sessionId, reason]
  await sql(
    'insert into revocations (id, user_id, session_id, reason) values (?, ?, ?, ?)',
    values,
    trx
  )
  afterCommit(trx, () => void emitter.tellNodes({ kind: 'revoked' }))
}

const WINDOW_SECONDS = 60

/**
 * Reads the last minute's rows again and again: a row that commits late is still seen, and whatever was
 * cached from a read that began before it is dropped by a later look.
 */
class Revocations {
  #seen = new Map<string, number>()
  #lastRead = 0
  #timer?: NodeJS.Timeout
  #reading?: Promise<void>
  #next?: Promise<void>
  #listeners: ((revocation: Revocation, isNew: boolean) => void)[] = []

  /** Called for every row of the last minute at each look; `isNew` the first time. */
  listen(listener: (revocation: Revocation, isNew: boolean) => void) {
    this.#listeners.push(listener)
  }

  /** Whether this node's view is young enough to believe what it has cached. */
  get isCurrent(): boolean {
    return Date.now() - this.#lastRead < config.revocationBlindMs
  }

  start() {
    this.#timer = setInterval(() => void this.look(), config.revocationPollMs)
    this.#timer.unref()
    return this.look()
  }

  stop() {
    clearInterval(this.#timer)
    return this.#next ?? this.#reading
  }

  /** Told that there is something new: a look that has begun already may have come too soon for it. */
  lookAnew(): Promise<void> {
    if (!this.#reading) return this.look()
    this.#next ??= this.#reading.then(() => {
      this.#next = undefined
      return this.look()
    })
    return this.#next
  }

  look(): Promise<void> {
    this.#reading ??= this.#read().finally(() => (this.#reading = undefined))
    return this.#reading
  }

  async #read() {
    const startedAt = Date.now()
    try {
      const rows = await sql<Revocation>(
        `select id, user_id as "userId", session_id as "sessionId", reason from revocations
          where created_at > now() - make_interval(secs => ?)`,
        [WINDOW_SECONDS]
      )
      this.#lastRead = startedAt
      for (const row of rows) this.#tell(row, startedAt)
      for (const [id, at] of this.#seen)
        if (startedAt - at > WINDOW_SECONDS * 2_000) this.#seen.delete(id)
    } catch (error) {
      logger.warn({ err: error }, 'revocations could not be read')
    }
  }

  #tell(row: Revocation, at: number) {
    const isNew = !this.#seen.has(row.id)
    if (isNew) this.#seen.set(row.id, at)
    for (const listener of this.#listeners) listener(row, isNew)
  }
}

export const revocations = new Revocations()

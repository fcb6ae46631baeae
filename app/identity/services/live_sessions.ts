import { LRUCache } from 'lru-cache'
import { identity } from '#config/identity'
import { revocations } from '#app/core/realtime/revocations'
import { Forbidden, Unauthenticated } from '#app/core/http/problem'
import Session from '#app/identity/models/session'
import type User from '#app/identity/models/user'

export type LiveSession = { id: string; audience: Session['audience']; user: User }

/**
 * Sessions that live, with their person, asked of the database once a minute at most. A revocation drops the
 * entry on every node within a second; a node that can not see the revocations asks each time.
 */
class LiveSessions {
  #cache = new LRUCache<string, LiveSession>({
    max: identity.sessionCache.size,
    ttl: identity.sessionCache.ttlMs,
  })
  #sessionsOf = new Map<string, Set<string>>()

  /** When a session or person was last revoked: what was read before that is not kept. */
  #revokedAt = new LRUCache<string, number>({ max: 10_000, ttl: 60_000 })

  constructor() {
    revocations.listen(({ userId, sessionId }) => {
      this.#revokedAt.set(sessionId ?? userId, performance.now())
      if (sessionId) this.#cache.delete(sessionId)
      else this.#forgetPerson(userId)
    })
  }

  /** @throws Unauthenticated where the session has ended; Forbidden where its person was deactivated */
  async find(sessionId: string): Promise<LiveSession> {
    const cached = revocations.isCurrent ? this.#cache.get(sessionId) : undefined
    return cached ?? this.read(sessionId)
  }

  /** The same, asked of the database in any case. */
  async read(sessionId: string): Promise<LiveSession> {
    const startedAt = performance.now()
    const session = await Session.query()
      .where('id', sessionId)
      .whereNull('ended_at')
      .where('expires_at', '>', new Date())
      .preload('user')
      .first()
    // Who asked knows it now, maybe before the revocation is seen: nobody is told otherwise afterwards.
    if (!session?.user.isActive) this.#cache.delete(sessionId)
    if (!session) throw new Unauthenticated('TOKEN_INVALID')
    if (!session.user.isActive) throw new Forbidden('ACCOUNT_DISABLED')
    const live = { id: session.id, audience: session.audience, user: session.user }
    const revokedAt = Math.max(
      this.#revokedAt.get(sessionId) ?? 0,
      this.#revokedAt.get(session.userId) ?? 0
    )
    if (revokedAt < startedAt) {
      this.#cache.set(sessionId, live)
      this.#remember(session.userId, sessionId)
    }
    return live
  }

  /** At once on this node, for who asks right after; the revocation does the same everywhere. */
  forget({ userId, sessionIds }: { userId: string; sessionIds?: string[] }) {
    if (!sessionIds) return this.#forgetPerson(userId)
    for (const id of sessionIds) this.#cache.delete(id)
  }

  #remember(userId: string, sessionId: string) {
    const known = this.#sessionsOf.get(userId) ?? new Set()
    this.#sessionsOf.set(userId, known.add(sessionId))
  }

  #forgetPerson(userId: string) {
    for (const sessionId of this.#sessionsOf.get(userId) ?? []) this.#cache.delete(sessionId)
    this.#sessionsOf.delete(userId)
  }
}

export const liveSessions = new LiveSessions()

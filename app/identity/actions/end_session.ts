import { recordEvent } from '#app/core/events/record_event'
import { lock } from '#app/core/database/lock'
import type Session from '#app/identity/models/session'
import type User from '#app/identity/models/user'
import { endSessions } from '#app/identity/services/standing'

export type EndSessionInput = { actor: User; session: Session; reason: 'logout' | 'ended' }

/** Signs out, here or on another device. Its sockets close at once. */
export class EndSession {
  async handle({ actor, session, reason }: EndSessionInput): Promise<void> {
    await lock(session, async (locked, trx) => {
      if (locked.endedAt) return // Ended by two at once: the first one said so.
      await endSessions(trx, { userId: locked.userId, only: locked.id, reason })
      await recordEvent(trx, 'session.ended', {
        actor,
        subject: { type: 'user', id: locked.userId },
        payload: { sessionId: locked.id, reason },
      })
    })
  }
}

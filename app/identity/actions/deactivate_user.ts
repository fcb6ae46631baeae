import { DateTime } from 'luxon'
import { lock } from '#app/core/database/lock'
import { recordEvent } from '#app/core/events/record_event'
import { raiseAccess } from '#app/core/realtime/access'
import type User from '#app/identity/models/user'
import { refusedByConstraint } from '#app/identity/services/constraints'
import { endSessions, refreshStanding } from '#app/identity/services/standing'

export type DeactivateUserInput = { actor: User; user: User }

/** Closes an account; what it wrote stays. Other domains listen to `user.deactivated` and take back what was theirs. */
export class DeactivateUser {
  async handle({ actor, user }: DeactivateUserInput): Promise<User> {
    return refusedByConstraint(() =>
      lock(user, async (locked, trx) => {
        if (!locked.isActive) return locked
        await locked.merge({ deactivatedAt: DateTime.now(), version: locked.version + 1 }).save()
        await endSessions(trx, { userId: locked.id, reason: 'deactivated' })
        await raiseAccess(trx, [locked.id])
        await recordEvent(trx, 'user.deactivated', {
          actor,
          subject: { type: 'user', id: locked.id },
        })
        return locked
      })
    )
  }
}

/** Opens it again. Sessions do not come back: the person signs in. */
export class ReactivateUser {
  async handle({ actor, user }: DeactivateUserInput): Promise<User> {
    return lock(user, async (locked, trx) => {
      if (locked.isActive) return locked
      await locked.merge({ deactivatedAt: null, version: locked.version + 1 }).save()
      await refreshStanding(trx, locked.id)
      await recordEvent(trx, 'user.reactivated', {
        actor,
        subject: { type: 'user', id: locked.id },
      })
      return locked
    })
  }
}

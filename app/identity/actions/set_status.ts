import { DateTime } from 'luxon'
import { lock } from '#app/core/database/lock'
import { afterCommit } from '#app/core/database/transaction'
import { recordEvent } from '#app/core/events/record_event'
import { InvalidInput } from '#app/core/http/problem'
import { statusTimer } from '#app/identity/jobs/status_timer'
import User from '#app/identity/models/user'
import { tellOfPerson } from '#app/identity/services/tell_of_person'

export type SetStatusInput = {
  actor: User
  /** Null: none any more. */
  status: { text?: string; emoji?: string; until?: string | null } | null
}

/** Says what somebody is doing, until when; colleagues see it beside their name. */
export class SetStatus {
  /** @throws InvalidInput for an end that has passed */
  async handle({ actor, status }: SetStatusInput): Promise<User> {
    const until = status?.until ? DateTime.fromISO(status.until) : null
    if (until && until <= DateTime.now())
      throw new InvalidInput([{ field: 'until', rule: 'future', message: 'The end must be ahead' }])
    return lock(actor, async (locked, trx) => {
      const { text = null, emoji = null } = status ?? {}
      await locked.merge({ statusText: text, statusEmoji: emoji, statusUntil: until }).save()
      // That it changed, not what it says: events outlive what people may erase.
      const eventId = await recordEvent(trx, status ? 'status.set' : 'status.cleared', {
        actor,
        subject: { type: 'user', id: locked.id },
      })
      await tellOfPerson(trx, eventId, locked)
      if (until) afterCommit(trx, () => statusTimer.at(until.toJSDate()))
      return locked
    })
  }
}

/** Takes away a status whose time has passed, and says so. */
export class ExpireStatus {
  async handle({ userId }: { userId: string }): Promise<void> {
    const user = await User.find(userId)
    if (!user) return
    await lock(user, async (locked, trx) => {
      // Set anew meanwhile, to a later end.
      if (!locked.statusUntil || locked.statusUntil > DateTime.now()) return
      await locked.merge({ statusText: null, statusEmoji: null, statusUntil: null }).save()
      const subject = { type: 'user', id: locked.id }
      await tellOfPerson(
        trx,
        await recordEvent(trx, 'status.expired', { actor: null, subject }),
        locked
      )
    })
  }
}

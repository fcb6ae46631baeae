import { DateTime } from 'luxon'
import { identity } from '#config/identity'
import { lock } from '#app/core/database/lock'
import { recordEvent } from '#app/core/events/record_event'
import { newId } from '#app/core/operation'
import { requirePassword } from '#app/identity/actions/change_password'
import EmailChange from '#app/identity/models/email_change'
import type User from '#app/identity/models/user'

export type RequestEmailChangeInput = { actor: User; email: string; currentPassword: string }

/** Nothing changes until the new address proves itself by the link that is mailed to it. Whether it is taken is said only then. */
export class RequestEmailChange {
  async handle({ actor, email, currentPassword }: RequestEmailChangeInput): Promise<EmailChange> {
    await requirePassword(actor, currentPassword)
    return lock(actor, async (locked, trx) => {
      const change = await EmailChange.create(
        {
          id: newId(),
          userId: locked.id,
          oldEmail: locked.email,
          newEmail: email,
          expiresAt: DateTime.now().plus({ hours: identity.emailChangeHours }),
        },
        { client: trx }
      )
      await recordEvent(trx, 'email.change_requested', {
        actor,
        subject: { type: 'user', id: locked.id },
        payload: { changeId: change.id },
      })
      return change
    })
  }
}

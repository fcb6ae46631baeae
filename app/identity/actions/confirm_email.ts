import { DateTime } from 'luxon'
import { lock } from '#app/core/database/lock'
import { sql } from '#app/core/database/sql'
import { recordEvent } from '#app/core/events/record_event'
import { LinkInvalid } from '#app/identity/actions/reset_password'
import EmailChange from '#app/identity/models/email_change'
import type User from '#app/identity/models/user'
import { refusedByConstraint } from '#app/identity/services/constraints'
import { mailTokens } from '#app/identity/services/mail_tokens'
import { refreshStanding } from '#app/identity/services/standing'

export type ConfirmEmailInput = { actor: User; token: string }

/** The person who asked opens the link: the link alone, in a stranger's mailbox after a typing error, gives nothing. */
export class ConfirmEmail {
  async handle({ actor, token }: ConfirmEmailInput): Promise<User> {
    const id = mailTokens.read('email-change', token)
    if (!id) throw new LinkInvalid()
    return refusedByConstraint(() =>
      lock(actor, async (locked, trx) => {
        const change = await EmailChange.query({ client: trx })
          .where('id', id)
          .where('user_id', locked.id)
          .whereNull('used_at')
          .first()
        if (!change || change.expiresAt <= DateTime.now() || change.oldEmail !== locked.email)
          throw new LinkInvalid()
        await sql(
          'update email_changes set used_at = now() where user_id = ? and used_at is null',
          [locked.id],
          trx
        )
        await sql(
          'update password_resets set used_at = now() where user_id = ? and used_at is null',
          [locked.id],
          trx
        )
        await locked.merge({ email: change.newEmail, version: locked.version + 1 }).save()
        await refreshStanding(trx, locked.id)
        await recordEvent(trx, 'email.changed', {
          actor,
          subject: { type: 'user', id: locked.id },
          payload: { changeId: id },
        })
        return locked
      })
    )
  }
}

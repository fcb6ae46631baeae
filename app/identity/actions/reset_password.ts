import { lockRow } from '#app/core/database/lock'
import { sql } from '#app/core/database/sql'
import { transaction } from '#app/core/database/transaction'
import { recordEvent } from '#app/core/events/record_event'
import { Problem } from '#app/core/http/problem'
import { DateTime } from 'luxon'
import PasswordReset from '#app/identity/models/password_reset'
import { loginDelays } from '#app/identity/services/login_delays'
import { mailTokens } from '#app/identity/services/mail_tokens'
import { passwords } from '#app/identity/services/passwords'
import { endSessions } from '#app/identity/services/standing'

export type ResetPasswordInput = { token: string; password: string }

/** A new password by the mailed link: once, and with it every session of the account ends. */
export class ResetPassword {
  async handle({ token, password }: ResetPasswordInput): Promise<void> {
    const id = mailTokens.read('password-reset', token)
    if (!id) throw new LinkInvalid()
    const passwordHash = await passwords.hash(password)
    const user = await transaction(async (trx) => {
      const asked = await PasswordReset.query({ client: trx })
        .where('id', id)
        .preload('user')
        .first()
      if (!asked?.user) throw new LinkInvalid()
      // The person before the link (lock order); read again under the lock, for it may have been used meanwhile.
      const locked = await lockRow(asked.user, trx)
      const reset = await asked.refresh()
      if (reset.usedAt || reset.expiresAt <= DateTime.now() || !locked.isActive)
        throw new LinkInvalid()
      await sql(
        'update password_resets set used_at = now() where user_id = ? and used_at is null',
        [locked.id],
        trx
      )
      await locked.merge({ passwordHash }).save()
      await endSessions(trx, { userId: locked.id, reason: 'password_changed' })
      await recordEvent(trx, 'password.changed', {
        actor: locked,
        subject: { type: 'user', id: locked.id },
        payload: { resetId: id },
      })
      return locked
    })
    await loginDelays.forgive(user.email)
  }
}

/** One answer for forged, used and expired: which of them it is helps nobody but a guesser. */
export class LinkInvalid extends Problem {
  constructor() {
    super(410, 'LINK_INVALID')
  }
}

import { DateTime } from 'luxon'
import limiter from '@adonisjs/limiter/services/main'
import { identity, mailsPerAccount } from '#config/identity'
import { sql } from '#app/core/database/sql'
import { transaction } from '#app/core/database/transaction'
import { recordEvent } from '#app/core/events/record_event'
import { newId } from '#app/core/operation'

export type RequestPasswordResetInput = { email: string }

/**
 * Whether or not the address has an account, the same rows are written and the same answer given; a listener
 * mails the link where there is somebody to mail it to.
 */
export class RequestPasswordReset {
  async handle({ email }: RequestPasswordResetInput): Promise<void> {
    if (!(await this.#mayBeMailed(email))) return
    const id = newId()
    const expiresAt = DateTime.now().plus({ minutes: identity.passwordResetMinutes }).toISO()
    await transaction(async (trx) => {
      await sql(
        `insert into password_resets (id, user_id, expires_at)
         values (?, (select id from users where fold(email) = fold(?) and deactivated_at is null), ?)`,
        [id, email, expiresAt],
        trx
      )
      await recordEvent(trx, 'password.reset_requested', {
        actor: null,
        subject: { type: 'password_reset', id },
      })
    })
  }

  /** More than a few are silently left out: nobody fills another's mailbox, and the links on their way still work. */
  async #mayBeMailed(email: string): Promise<boolean> {
    const [{ account }] = await sql<{ account: string }>(
      `select encode(sha256(convert_to(fold(?), 'UTF8')), 'hex') as account`,
      [email]
    )
    const mails = limiter.use('database', {
      requests: mailsPerAccount.requests,
      duration: mailsPerAccount.seconds,
    })
    return (await mails.attempt(`mails:${account}`, () => true)) ?? false
  }
}

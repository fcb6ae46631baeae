import { Forbidden, Unauthenticated } from '#app/core/http/problem'
import { lock } from '#app/core/database/lock'
import { sql } from '#app/core/database/sql'
import { type Credentials, credentialsOf, openSession } from '#app/identity/actions/open_session'
import type User from '#app/identity/models/user'
import { userByEmail } from '#app/identity/queries/user_by_email'
import { type Caller, loginDelays } from '#app/identity/services/login_delays'
import { passwords } from '#app/identity/services/passwords'

export type SignInInput = Caller & { password: string }

/** E-mail and password for a session. Whether an address has an account shows neither in the answer nor in its time. */
export class SignIn {
  async handle({ password, ...caller }: SignInInput): Promise<Credentials> {
    const login = await loginDelays.begin(caller)
    const user = await userByEmail(caller.email)
    if (!(await passwords.verify(password, user?.passwordHash)) || !user) {
      await login.failed()
      throw new Unauthenticated('INVALID_CREDENTIALS')
    }
    await login.succeeded()
    const opened = await lock(user, async (locked, trx) => {
      // Said only to who knows the password.
      if (!locked.isActive) throw new Forbidden('ACCOUNT_DISABLED')
      // Changed while we compared: what was proved is no longer so.
      if (locked.passwordHash !== user.passwordHash)
        throw new Unauthenticated('INVALID_CREDENTIALS')
      return openSession(trx, {
        user: locked,
        audience: 'app',
        address: caller.address,
        userAgent: caller.userAgent,
      })
    })
    if (passwords.isOutdated(user.passwordHash!)) await this.#rehash(user, password)
    return credentialsOf(opened)
  }

  /** The cost was raised since: the only moment at which we have the password to hash it anew. */
  async #rehash(user: User, password: string) {
    const fresh = await passwords.hash(password)
    await sql('update users set password_hash = ? where id = ? and password_hash = ?', [
      fresh,
      user.id,
      user.passwordHash,
    ])
  }
}

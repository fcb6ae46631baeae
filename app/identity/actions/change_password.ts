import limiter from '@adonisjs/limiter/services/main'
import { passwordChecks } from '#config/identity'
import { lock } from '#app/core/database/lock'
import { sql } from '#app/core/database/sql'
import { recordEvent } from '#app/core/events/record_event'
import { Problem } from '#app/core/http/problem'
import type User from '#app/identity/models/user'
import { passwords } from '#app/identity/services/passwords'
import { endSessions } from '#app/identity/services/standing'

export type ChangePasswordInput = {
  actor: User
  sessionId: string
  currentPassword: string
  password: string
}

/** A new password, for who knows the present one. Whoever else was signed in with the old one is not any more. */
export class ChangePassword {
  async handle({
    actor,
    sessionId,
    currentPassword,
    password,
  }: ChangePasswordInput): Promise<void> {
    await requirePassword(actor, currentPassword)
    const passwordHash = await passwords.hash(password)
    await lock(actor, async (locked, trx) => {
      await locked.merge({ passwordHash }).save()
      await endSessions(trx, { userId: locked.id, reason: 'password_changed', except: sessionId })
      await recordEvent(trx, 'password.changed', {
        actor,
        subject: { type: 'user', id: locked.id },
      })
    })
  }
}

/** A stolen session is no password: what matters asks for it, and guessing it is slow. */
export async function requirePassword(actor: User, given: string): Promise<void> {
  const guesses = limiter.use('database', {
    requests: passwordChecks.requests,
    duration: passwordChecks.seconds,
  })
  const key = `password-check:${actor.id}`
  await guesses.consume(key)
  // The actor may come from the session cache; the hash that counts is the one that stands now.
  const [fresh] = await sql<{ hash: string | null }>(
    'select password_hash as hash from users where id = ?',
    [actor.id]
  )
  if (!(await passwords.verify(given, fresh.hash))) throw new Problem(422, 'WRONG_PASSWORD')
  await guesses.delete(key)
}

import { DateTime } from 'luxon'
import { identity } from '#config/identity'
import { transaction, type Transaction } from '#app/core/database/transaction'
import { recordEvent } from '#app/core/events/record_event'
import { newId } from '#app/core/operation'
import PasswordReset from '#app/identity/models/password_reset'
import User, { type Locale, type Role } from '#app/identity/models/user'
import { joinTeams } from '#app/identity/services/join_teams'
import { refusedByConstraint } from '#app/identity/services/constraints'

export type NewUser = {
  name: string
  email: string
  role: Role
  locale?: Locale
  timeZone?: string
  teamIds?: string[]
}
export type CreateUserInput = NewUser & { actor: User | null; passwordHash?: string }

/** Makes an account. Without a password the person chooses one, by a link that is mailed to them. */
export class CreateUser {
  async handle(input: CreateUserInput): Promise<User> {
    return refusedByConstraint(() => transaction((trx) => createUser(trx, input)))
  }
}

export async function createUser(
  trx: Transaction,
  { actor, passwordHash, teamIds = [], ...fields }: CreateUserInput
): Promise<User> {
  const user = await User.create(
    { id: newId(), passwordHash: passwordHash ?? null, ...fields },
    { client: trx }
  )
  await user.refresh()
  await joinTeams(trx, user, teamIds)
  const welcomeId = passwordHash ? null : await offerPassword(trx, user)
  await recordEvent(trx, 'user.created', {
    actor,
    subject: { type: 'user', id: user.id },
    payload: { role: user.role, teamIds, welcomeId },
  })
  return user
}

async function offerPassword(trx: Transaction, user: User): Promise<string> {
  const expiresAt = DateTime.now().plus({ days: identity.invitationDays })
  const reset = await PasswordReset.create(
    { id: newId(), userId: user.id, expiresAt },
    { client: trx }
  )
  return reset.id
}

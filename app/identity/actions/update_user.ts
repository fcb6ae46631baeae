import { lock } from '#app/core/database/lock'
import { sql } from '#app/core/database/sql'
import type { Transaction } from '#app/core/database/transaction'
import { recordEvent } from '#app/core/events/record_event'
import { StaleVersion } from '#app/core/http/problem'
import { raiseAccess } from '#app/core/realtime/access'
import type User from '#app/identity/models/user'
import type { Locale, Role } from '#app/identity/models/user'
import { refusedByConstraint } from '#app/identity/services/constraints'
import { refreshStanding } from '#app/identity/services/standing'
import { tellOfPerson } from '#app/identity/services/tell_of_person'
import UserTransformer from '#app/identity/transformers/user_transformer'

export type UserChanges = {
  name?: string
  email?: string
  role?: Role
  locale?: Locale
  timeZone?: string
}
export type UpdateUserInput = {
  actor: User | null
  user: User
  changes: UserChanges
  version?: number
}

/** Edits an account: one's own profile, or as an admin anybody's. A new role holds on every node within a second. */
export class UpdateUser {
  async handle({ actor, user, changes, version }: UpdateUserInput): Promise<User> {
    return refusedByConstraint(() =>
      lock(user, async (locked, trx) => {
        if (version !== undefined && version !== locked.version)
          throw new StaleVersion(new UserTransformer(locked).toObject())
        return editUser(trx, locked, { actor, changes })
      })
    )
  }
}

/** On the locked row, in a transaction that is open already. */
export async function editUser(
  trx: Transaction,
  locked: User,
  { actor, changes }: Pick<UpdateUserInput, 'actor' | 'changes'>
): Promise<User> {
  const before = locked.role
  locked.merge(changes)
  const fields = Object.keys(locked.$dirty)
  if (fields.length === 0) return locked
  await locked.merge({ version: locked.version + 1 }).save()
  // Which fields, not what they say: events outlive what people may erase.
  const payload = {
    fields,
    ...(before === locked.role ? {} : { role: { from: before, to: locked.role } }),
  }
  const eventId = await recordEvent(trx, 'user.updated', {
    actor,
    subject: { type: 'user', id: locked.id },
    payload,
  })
  await refreshStanding(trx, locked.id)
  if (before !== locked.role) await changeRole(trx, locked)
  // What was mailed to the old address opens nothing any more.
  if (fields.includes('email'))
    await sql(
      'update password_resets set used_at = now() where user_id = ? and used_at is null',
      [locked.id],
      trx
    )
  if (fields.includes('name') || fields.includes('role')) await tellOfPerson(trx, eventId, locked)
  return locked
}

async function changeRole(trx: Transaction, user: User) {
  if (!user.isStaff) await sql('delete from team_members where user_id = ?', [user.id], trx)
  await raiseAccess(trx, [user.id])
}

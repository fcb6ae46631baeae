import { BasePolicy } from '@adonisjs/bouncer'
import User from '#app/identity/models/user'

/** Colleagues, as colleagues see them. */
export default class PersonPolicy extends BasePolicy {
  list(actor: User) {
    return actor.isStaff
  }

  /** Who is here, and saying so of oneself. */
  presence(actor: User) {
    return actor.isStaff
  }
}

/** Who can be mentioned, messaged, transferred to: the company's active people. To a student, nobody. */
export function visiblePeople(actor: User) {
  const query = User.query()
    .whereNull('users.deactivated_at')
    .whereIn('users.role', ['admin', 'team'])
  return actor.isStaff ? query : query.whereRaw('false')
}

import { BasePolicy } from '@adonisjs/bouncer'
import User from '#app/identity/models/user'

/** Accounts are the admins' to keep. What is one's own goes by /me and needs no leave. */
export default class UserPolicy extends BasePolicy {
  list(actor: User) {
    return actor.role === 'admin'
  }

  create(actor: User) {
    return actor.role === 'admin'
  }

  view(actor: User) {
    return actor.role === 'admin'
  }

  update(actor: User) {
    return actor.role === 'admin'
  }

  /** Deactivate and reactivate. That an admin remains, the database keeps. */
  end(actor: User) {
    return actor.role === 'admin'
  }
}

/** The accounts that this person may know as accounts (e-mail, role): an admin all, anybody their own. */
export function visibleUsers(actor: User) {
  const query = User.query()
  return actor.role === 'admin' ? query : query.where('users.id', actor.id)
}

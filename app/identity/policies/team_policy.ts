import { BasePolicy } from '@adonisjs/bouncer'
import Team from '#app/identity/models/team'
import type User from '#app/identity/models/user'

/** Teams are seen by the company's own people, and written by admins. */
export default class TeamPolicy extends BasePolicy {
  list(actor: User) {
    return actor.isStaff
  }

  create(actor: User) {
    return actor.role === 'admin'
  }

  update(actor: User) {
    return actor.role === 'admin'
  }

  delete(actor: User) {
    return actor.role === 'admin'
  }

  /** Only the company's own active people are in teams. */
  canJoin(_actor: User, user: User) {
    return user.isStaff && user.isActive
  }
}

export function visibleTeams(actor: User) {
  const query = Team.query()
  return actor.isStaff ? query : query.whereRaw('false')
}

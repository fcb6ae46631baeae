import { BasePolicy } from '@adonisjs/bouncer'
import Invitation from '#app/identity/models/invitation'
import type User from '#app/identity/models/user'

export default class InvitationPolicy extends BasePolicy {
  list(actor: User) {
    return actor.role === 'admin'
  }

  create(actor: User) {
    return actor.role === 'admin'
  }

  cancel(actor: User) {
    return actor.role === 'admin'
  }
}

export function visibleInvitations(actor: User) {
  const query = Invitation.query()
  return actor.role === 'admin' ? query : query.whereRaw('false')
}

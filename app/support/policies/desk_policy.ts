import { AuthorizationResponse, BasePolicy } from '@adonisjs/bouncer'
import type User from '#app/identity/models/user'

/** How the desk is set up is the company's to say; everybody who serves sees it. */
export default class DeskPolicy extends BasePolicy {
  configure(actor: User) {
    return actor.role === 'admin'
      ? AuthorizationResponse.allow()
      : AuthorizationResponse.deny('NOT_AN_ADMIN')
  }

  view(actor: User) {
    return actor.isStaff ? AuthorizationResponse.allow() : AuthorizationResponse.deny('FORBIDDEN')
  }
}

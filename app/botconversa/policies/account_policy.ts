import { AuthorizationResponse, BasePolicy } from '@adonisjs/bouncer'
import type User from '#app/identity/models/user'

/** Accounts are the company's to set up; how they do concerns everybody who answers by them. */
export default class AccountPolicy extends BasePolicy {
  configure(actor: User) {
    return actor.role === 'admin'
      ? AuthorizationResponse.allow()
      : AuthorizationResponse.deny('NOT_AN_ADMIN')
  }

  watch(actor: User) {
    return actor.isStaff ? AuthorizationResponse.allow() : AuthorizationResponse.deny('FORBIDDEN')
  }
}

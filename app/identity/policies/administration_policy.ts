import { BasePolicy } from '@adonisjs/bouncer'
import type User from '#app/identity/models/user'

/** What only an admin sees: the audit trail, and what failed. */
export default class AdministrationPolicy extends BasePolicy {
  readAudit(actor: User) {
    return actor.role === 'admin'
  }

  operate(actor: User) {
    return actor.role === 'admin'
  }
}

import { AuthorizationResponse, BasePolicy } from '@adonisjs/bouncer'
import type User from '#app/identity/models/user'

/** Anybody of the company adds one; who made it, or an admin, takes it away. */
export default class EmojiPolicy extends BasePolicy {
  remove(actor: User, { createdBy }: { createdBy: { id: string } }) {
    return actor.role === 'admin' || createdBy.id === actor.id
      ? AuthorizationResponse.allow()
      : AuthorizationResponse.deny('NOT_THE_MAKER')
  }
}

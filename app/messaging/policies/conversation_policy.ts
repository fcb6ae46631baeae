import { AuthorizationResponse, BasePolicy } from '@adonisjs/bouncer'
import type User from '#app/identity/models/user'
import { kindOf } from '#app/messaging/kinds'
import type { Standing } from '#app/messaging/queries/find_standing'

/** Asks the conversation's own kind. */
export default class ConversationPolicy extends BasePolicy {
  read(actor: User, standing: Standing) {
    return kindOf(standing).read(actor, standing)
  }

  /** That they exist, and who is in them. */
  listAll(actor: User) {
    return actor.role === 'admin'
      ? AuthorizationResponse.allow()
      : AuthorizationResponse.deny('NOT_AN_ADMIN')
  }

  /** Reading only: by whoever reads it, or by an admin who has broken the glass. */
  inspect(actor: User, standing: Standing) {
    if (actor.role === 'admin' && standing.glassBroken) return AuthorizationResponse.allow()
    return kindOf(standing).read(actor, standing)
  }

  freeze(actor: User, standing: Standing) {
    return kindOf(standing).freeze(actor, standing)
  }

  /** To read what they are not in, for a stated reason. */
  breakGlass(actor: User, _standing: Standing) {
    return this.listAll(actor)
  }

  send(actor: User, standing: Standing) {
    return kindOf(standing).send(actor, standing)
  }

  react(actor: User, standing: Standing) {
    return kindOf(standing).react(actor, standing)
  }

  moderate(actor: User, standing: Standing) {
    return kindOf(standing).moderate(actor, standing)
  }
}

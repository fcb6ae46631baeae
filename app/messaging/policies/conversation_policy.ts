import { BasePolicy } from '@adonisjs/bouncer'
import type User from '#app/identity/models/user'
import { kindOf } from '#app/messaging/kinds'
import type { Standing } from '#app/messaging/queries/find_standing'

/** Asks the conversation's own kind. */
export default class ConversationPolicy extends BasePolicy {
  read(actor: User, standing: Standing) {
    return kindOf(standing).read(actor, standing)
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

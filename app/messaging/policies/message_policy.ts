import { AuthorizationResponse, BasePolicy } from '@adonisjs/bouncer'
import type User from '#app/identity/models/user'
import { kindOf } from '#app/messaging/kinds'
import type { DeliveryState } from '#app/messaging/models/message'
import type { Standing } from '#app/messaging/queries/find_standing'

type Authored = { authorId: string | null; delivery?: DeliveryState | null }

/** What was carried to another system can not be unsaid there: here it stays as it was read. */
const isCarried = ({ delivery }: Authored) =>
  delivery === 'sending' || delivery === 'sent' || delivery === 'unknown'

/** What is said belongs to who said it; a moderator may take it away, nobody else may change it. */
export default class MessagePolicy extends BasePolicy {
  edit(actor: User, message: Authored, standing: Standing): AuthorizationResponse {
    if (message.authorId !== actor.id) return AuthorizationResponse.deny('NOT_THE_AUTHOR')
    if (isCarried(message)) return AuthorizationResponse.deny('ALREADY_DELIVERED', 409)
    return kindOf(standing).send(actor, standing)
  }

  /** Who has confirmed is for its author, and for those who run the conversation. */
  followUp(actor: User, message: Authored, standing: Standing): AuthorizationResponse {
    if (message.authorId === actor.id) return kindOf(standing).read(actor, standing)
    return kindOf(standing).moderate(actor, standing)
  }

  /** What is frozen stays as it is, but for who keeps order. */
  delete(actor: User, message: Authored, standing: Standing): AuthorizationResponse {
    const asModerator = kindOf(standing).moderate(actor, standing)
    if (standing.frozen && !asModerator.authorized)
      return AuthorizationResponse.deny('CONVERSATION_FROZEN', 409)
    if (isCarried(message)) return AuthorizationResponse.deny('ALREADY_DELIVERED', 409)
    if (message.authorId === actor.id) return kindOf(standing).read(actor, standing)
    return asModerator
  }
}

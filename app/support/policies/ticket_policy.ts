import { AuthorizationResponse, BasePolicy } from '@adonisjs/bouncer'
import type User from '#app/identity/models/user'
import type { TicketAccess } from '#app/support/queries/find_ticket'

const allow = () => AuthorizationResponse.allow()
const { deny } = AuthorizationResponse

/** Who follows a ticket, or is offered it, reads it and notes; serving it is for its queue and who has it. */
export default class TicketPolicy extends BasePolicy {
  serve(_actor: User, access: TicketAccess) {
    return access.serves ? allow() : deny('NOT_IN_THE_QUEUE')
  }

  read(_actor: User, access: TicketAccess) {
    return access.sees ? allow() : deny('NOT_FOUND', 404)
  }
}

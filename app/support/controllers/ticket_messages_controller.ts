import type { HttpContext } from '@adonisjs/core/http'
import { once } from '#app/core/http/idempotency'
import { findMessage } from '#app/messaging/queries/find_message'
import { findStanding } from '#app/messaging/queries/find_standing'
import { ListMessages } from '#app/messaging/queries/list_messages'
import { toMessagesFor, toSentMessage } from '#app/messaging/transformers/message_transformer'
import { messageWindowValidator } from '#app/messaging/validators/messages'
import { SendTicketMessage } from '#app/support/actions/send_ticket_message'
import { sendTicketMessageValidator } from '#app/support/validators/tickets'

/** What the student sees. */
export default class TicketMessagesController {
  async index({ auth, params, request }: HttpContext) {
    const window = await request.queryAs(messageWindowValidator)
    const standing = await findStanding(auth.user!, params.id)
    const { rows, meta } = await new ListMessages().handle({ standing, ...window })
    return { data: await toMessagesFor(auth.user!, rows), meta }
  }

  async store(ctx: HttpContext) {
    const { auth, params, request, response } = ctx
    const actor = auth.user!
    const input = await request.bodyAs(sendTicketMessageValidator)
    const sent = await once(
      ctx,
      actor,
      () => new SendTicketMessage().handle({ actor, conversationId: params.id, ...input }),
      async (id) => ({ ...(await findMessage(actor, id)), isNew: true, notReached: [] })
    )
    response.status(sent.isNew ? 201 : 200)
    return { data: await toSentMessage(actor, sent) }
  }
}

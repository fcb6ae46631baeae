import type { HttpContext } from '@adonisjs/core/http'
import { once } from '#app/core/http/idempotency'
import { findTicket } from '#app/support/queries/find_ticket'
import { ChooseContact } from '#app/botconversa/actions/choose_contact'
import { StartFlow } from '#app/botconversa/actions/start_flow'
import { deliveryById } from '#app/botconversa/queries/delivery_rows'
import { flowsOf } from '#app/botconversa/queries/item_rows'
import { ticketHealth } from '#app/botconversa/queries/ticket_health'
import { toDelivery } from '#app/botconversa/transformers/delivery_transformer'
import { isWindowOpen, toHealth } from '#app/botconversa/transformers/health_transformer'
import { chooseContactValidator, startFlowValidator } from '#app/botconversa/validators/channel'

/** WhatsApp behind a ticket. */
export default class TicketChannelController {
  async show({ auth, params }: HttpContext) {
    const { id } = await findTicket(auth.user!, params.id)
    return { data: toHealth(await ticketHealth(id)) }
  }

  async chooseContact({ auth, params, request }: HttpContext) {
    const { contactId } = await request.bodyAs(chooseContactValidator)
    await new ChooseContact().handle({ actor: auth.user!, ticketId: params.id, contactId })
    return { data: toHealth(await ticketHealth(params.id)) }
  }

  async flows({ auth, params }: HttpContext) {
    const { id } = await findTicket(auth.user!, params.id)
    const health = await ticketHealth(id)
    const flows = await flowsOf(health.accountId)
    return { data: { windowOpen: isWindowOpen(health), flows } }
  }

  async startFlow(ctx: HttpContext) {
    const { auth, i18n, params, request, response } = ctx
    const actor = auth.user!
    const { flowId } = await request.bodyAs(startFlowValidator)
    const start = () => new StartFlow().handle({ actor, ticketId: params.id, flowId })
    const delivery = await once(ctx, actor, start, async (id) => (await deliveryById(id))!)
    response.status(202)
    return { data: toDelivery(delivery, i18n) }
  }
}

import type { HttpContext } from '@adonisjs/core/http'
import { once } from '#app/core/http/idempotency'
import { toMessageFor } from '#app/messaging/transformers/message_transformer'
import { findMessage } from '#app/messaging/queries/find_message'
import { CancelDeliveries } from '#app/botconversa/actions/cancel_deliveries'
import { DismissDelivery } from '#app/botconversa/actions/dismiss_delivery'
import { ResendMessage, RetryDelivery, supersedingOf } from '#app/botconversa/actions/send_again'
import { findAccount } from '#app/botconversa/queries/account_rows'
import { ListDeliveries } from '#app/botconversa/queries/delivery_rows'
import { toDelivery, toTriedDelivery } from '#app/botconversa/transformers/delivery_transformer'
import {
  cancelDeliveriesValidator,
  listDeliveriesValidator,
} from '#app/botconversa/validators/channel'
import AccountPolicy from '#app/botconversa/policies/account_policy'

/** What goes out. */
export default class DeliveriesController {
  async index({ bouncer, i18n, params, request }: HttpContext) {
    await bouncer.with(AccountPolicy).authorize('configure')
    const wish = await request.queryAs(listDeliveriesValidator)
    const { id: accountId } = await findAccount(params.id)
    const { rows, nextCursor } = await new ListDeliveries().handle({ accountId, ...wish })
    return { data: rows.map((row) => toTriedDelivery(row, i18n)), meta: { nextCursor } }
  }

  async retry(ctx: HttpContext) {
    const { auth, bouncer, i18n, params, response } = ctx
    await bouncer.with(AccountPolicy).authorize('configure')
    const actor = auth.user!
    const { id: accountId, deliveryId } = params
    const retry = () => new RetryDelivery().handle({ actor, accountId, deliveryId })
    const delivery = await once(ctx, actor, retry, () => supersedingOf(deliveryId))
    response.status(202)
    return { data: toDelivery(delivery, i18n) }
  }

  async dismiss({ auth, bouncer, i18n, params }: HttpContext) {
    await bouncer.with(AccountPolicy).authorize('configure')
    const which = { accountId: params.id, deliveryId: params.deliveryId }
    const dismissed = await new DismissDelivery().handle({ actor: auth.user!, ...which })
    return { data: toDelivery(dismissed, i18n) }
  }

  async cancel({ auth, bouncer, params, request }: HttpContext) {
    await bouncer.with(AccountPolicy).authorize('configure')
    const { deliveryIds } = await request.bodyAs(cancelDeliveriesValidator)
    const which = { accountId: params.id, deliveryIds }
    const cancelled = await new CancelDeliveries().handle({ actor: auth.user!, ...which })
    return { data: { cancelled } }
  }

  async resend(ctx: HttpContext) {
    const { auth, params } = ctx
    const actor = auth.user!
    const resend = () => new ResendMessage().handle({ actor, messageId: params.id })
    const again = async () => (await findMessage(actor, params.id)).message
    return { data: await toMessageFor(actor, await once(ctx, actor, resend, again)) }
  }
}

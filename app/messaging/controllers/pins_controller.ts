import type { HttpContext } from '@adonisjs/core/http'
import { once } from '#app/core/http/idempotency'
import { PinMessage } from '#app/messaging/actions/pin_message'
import ConversationPolicy from '#app/messaging/policies/conversation_policy'
import { findMessage } from '#app/messaging/queries/find_message'
import { findStanding } from '#app/messaging/queries/find_standing'
import { ListPins } from '#app/messaging/queries/list_kept_messages'
import { pageValidator } from '#app/messaging/validators/messages'

export default class PinsController {
  async index({ auth, bouncer, params, request }: HttpContext) {
    const page = await request.queryAs(pageValidator)
    const standing = await findStanding(auth.user!, params.id)
    await bouncer.with(ConversationPolicy).authorize('inspect', standing)
    const pins = await new ListPins().handle({ actor: auth.user!, standing, ...page })
    return { data: pins.rows, meta: { nextCursor: pins.nextCursor } }
  }

  store(ctx: HttpContext) {
    return this.#set(ctx, true)
  }

  destroy(ctx: HttpContext) {
    return this.#set(ctx, false)
  }

  async #set(ctx: HttpContext, pinned: boolean) {
    const { auth, bouncer, params, response } = ctx
    const actor = auth.user!
    const { message, standing } = await findMessage(actor, params.id)
    await bouncer.with(ConversationPolicy).authorize('send', standing)
    const set = () => new PinMessage().handle({ actor, message, pinned })
    await once(ctx, actor, set, async () => {})
    return response.noContent()
  }
}

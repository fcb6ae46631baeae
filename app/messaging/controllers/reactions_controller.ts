import type { HttpContext } from '@adonisjs/core/http'
import { once } from '#app/core/http/idempotency'
import { SetReaction } from '#app/messaging/actions/set_reaction'
import ConversationPolicy from '#app/messaging/policies/conversation_policy'
import { findMessage, inspectMessage } from '#app/messaging/queries/find_message'
import { ListReactors } from '#app/messaging/queries/list_readers'
import { toMessageFor } from '#app/messaging/transformers/message_transformer'
import { pageValidator } from '#app/messaging/validators/messages'

export default class ReactionsController {
  async index({ auth, params, request }: HttpContext) {
    const page = await request.queryAs(pageValidator)
    const { message } = await inspectMessage(auth.user!, params.id)
    const { rows, nextCursor } = await new ListReactors().handle({ message, ...page })
    return { data: rows, meta: { nextCursor } }
  }

  store(ctx: HttpContext) {
    return this.#set(ctx, true)
  }

  destroy(ctx: HttpContext) {
    return this.#set(ctx, false)
  }

  async #set(ctx: HttpContext, on: boolean) {
    const { auth, bouncer, params } = ctx
    const actor = auth.user!
    const { message, standing } = await findMessage(actor, params.id)
    await bouncer.with(ConversationPolicy).authorize('react', standing)
    const set = () => new SetReaction().handle({ actor, message, emoji: params.emoji, on })
    return { data: await toMessageFor(actor, await once(ctx, actor, set, async () => message)) }
  }
}

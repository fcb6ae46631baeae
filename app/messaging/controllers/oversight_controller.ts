import type { HttpContext } from '@adonisjs/core/http'
import { once } from '#app/core/http/idempotency'
import { BreakGlass, glassGrant } from '#app/messaging/actions/break_glass'
import { FreezeConversation } from '#app/messaging/actions/freeze_conversation'
import { conversationRow } from '#app/messaging/queries/conversation_rows'
import { toConversation } from '#app/messaging/transformers/conversation_transformer'
import { breakGlassValidator, freezeValidator } from '#app/messaging/validators/conversations'

/** What those do who keep order. */
export default class OversightController {
  freeze = (ctx: HttpContext) => this.#setFrozen(ctx, true)
  unfreeze = (ctx: HttpContext) => this.#setFrozen(ctx, false)

  async #setFrozen(ctx: HttpContext, frozen: boolean) {
    const { auth, params, request } = ctx
    const actor = auth.user!
    const { reason } = await request.bodyAs(freezeValidator)
    const wish = { actor, conversationId: params.id as string, frozen, reason }
    const freeze = () => new FreezeConversation().handle(wish)
    const row = await once(ctx, actor, freeze, () => conversationRow(params.id, actor.id))
    return { data: toConversation(row) }
  }

  async breakGlass(ctx: HttpContext) {
    const { auth, params, request, response } = ctx
    const actor = auth.user!
    const { reason } = await request.bodyAs(breakGlassValidator)
    const open = () => new BreakGlass().handle({ actor, conversationId: params.id, reason })
    response.status(201)
    return { data: await once(ctx, actor, open, (id) => glassGrant(actor, id)) }
  }
}

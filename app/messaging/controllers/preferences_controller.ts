import type { HttpContext } from '@adonisjs/core/http'
import { HideConversation, SetPreferences } from '#app/messaging/actions/set_preferences'
import ConversationPolicy from '#app/messaging/policies/conversation_policy'
import { findStanding } from '#app/messaging/queries/find_standing'
import { toConversation } from '#app/messaging/transformers/conversation_transformer'
import { preferencesValidator } from '#app/messaging/validators/personal'

/** How I have a conversation. */
export default class PreferencesController {
  async update({ auth, bouncer, params, request }: HttpContext) {
    const wish = await request.bodyAs(preferencesValidator)
    const { id: conversationId } = await this.#mine({ auth, bouncer, params })
    const row = await new SetPreferences().handle({ actor: auth.user!, conversationId, ...wish })
    return { data: toConversation(row) }
  }

  hide = (ctx: HttpContext) => this.#setHidden(ctx, true)
  show = (ctx: HttpContext) => this.#setHidden(ctx, false)

  async #setHidden(ctx: HttpContext, hidden: boolean) {
    const { id: conversationId } = await this.#mine(ctx)
    const wish = { actor: ctx.auth.user!, conversationId, hidden }
    return { data: toConversation(await new HideConversation().handle(wish)) }
  }

  async #mine({ auth, bouncer, params }: Pick<HttpContext, 'auth' | 'bouncer' | 'params'>) {
    const standing = await findStanding(auth.user!, params.id)
    await bouncer.with(ConversationPolicy).authorize('read', standing)
    return standing
  }
}

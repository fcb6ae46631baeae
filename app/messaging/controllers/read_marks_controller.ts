import type { HttpContext } from '@adonisjs/core/http'
import { MarkRead, MarkUnread } from '#app/messaging/actions/mark_read'
import ConversationPolicy from '#app/messaging/policies/conversation_policy'
import { findStanding } from '#app/messaging/queries/find_standing'
import { markReadValidator } from '#app/messaging/validators/messages'

/** How far somebody has read. */
export default class ReadMarksController {
  async update({ auth, bouncer, params, request }: HttpContext) {
    const { seq } = await request.bodyAs(markReadValidator)
    const standing = await findStanding(auth.user!, params.id)
    await bouncer.with(ConversationPolicy).authorize('read', standing)
    return {
      data: await new MarkRead().handle({ actor: auth.user!, conversationId: standing.id, seq }),
    }
  }

  async destroy({ auth, bouncer, params, request }: HttpContext) {
    const { seq } = await request.bodyAs(markReadValidator)
    const standing = await findStanding(auth.user!, params.id)
    await bouncer.with(ConversationPolicy).authorize('read', standing)
    return {
      data: await new MarkUnread().handle({ actor: auth.user!, conversationId: standing.id, seq }),
    }
  }
}

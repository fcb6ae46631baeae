import type { HttpContext } from '@adonisjs/core/http'
import { MarkRead, MarkUnread } from '#app/messaging/actions/mark_read'
import { ReadAll } from '#app/messaging/actions/read_all'
import ConversationPolicy from '#app/messaging/policies/conversation_policy'
import { findStanding } from '#app/messaging/queries/find_standing'
import { ListReceipts } from '#app/messaging/queries/list_receipts'
import { markReadValidator, pageValidator } from '#app/messaging/validators/messages'

/** How far somebody has read. */
export default class ReadMarksController {
  async update({ auth, bouncer, params, request }: HttpContext) {
    const { seq } = await request.bodyAs(markReadValidator)
    const standing = await findStanding(auth.user!, params.id)
    await bouncer.with(ConversationPolicy).authorize('read', standing)
    return { data: await new MarkRead().handle({ actor: auth.user!, standing, seq }) }
  }

  async destroy({ auth, bouncer, params, request }: HttpContext) {
    const { seq } = await request.bodyAs(markReadValidator)
    const standing = await findStanding(auth.user!, params.id)
    await bouncer.with(ConversationPolicy).authorize('read', standing)
    return { data: await new MarkUnread().handle({ actor: auth.user!, standing, seq }) }
  }

  async all({ auth }: HttpContext) {
    return { data: await new ReadAll().handle({ actor: auth.user! }) }
  }

  async index({ auth, bouncer, params, request }: HttpContext) {
    const page = await request.queryAs(pageValidator)
    const standing = await findStanding(auth.user!, params.id)
    await bouncer.with(ConversationPolicy).authorize('read', standing)
    const { rows, nextCursor } = await new ListReceipts().handle({ standing, ...page })
    return { data: rows, meta: { nextCursor } }
  }
}

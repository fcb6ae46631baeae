import type { HttpContext } from '@adonisjs/core/http'
import { DropDraft, KeepDraft } from '#app/messaging/actions/keep_draft'
import ConversationPolicy from '#app/messaging/policies/conversation_policy'
import { ListDrafts } from '#app/messaging/queries/draft_rows'
import { findStanding } from '#app/messaging/queries/find_standing'
import { draftPlaceValidator, keepDraftValidator } from '#app/messaging/validators/personal'
import { pageValidator } from '#app/messaging/validators/messages'

export default class DraftsController {
  async index({ auth, request }: HttpContext) {
    const page = await request.queryAs(pageValidator)
    const { rows, nextCursor } = await new ListDrafts().handle({ actor: auth.user!, ...page })
    return { data: rows, meta: { nextCursor } }
  }

  async update({ auth, bouncer, params, request }: HttpContext) {
    const input = await request.bodyAs(keepDraftValidator)
    const standing = await findStanding(auth.user!, params.id)
    await bouncer.with(ConversationPolicy).authorize('read', standing)
    const wish = { actor: auth.user!, conversationId: standing.id, ...input }
    return { data: await new KeepDraft().handle(wish) }
  }

  async destroy({ auth, bouncer, params, request, response }: HttpContext) {
    const { threadRootId } = await request.queryAs(draftPlaceValidator)
    const standing = await findStanding(auth.user!, params.id)
    await bouncer.with(ConversationPolicy).authorize('read', standing)
    const place = { conversationId: standing.id, threadRootId }
    await new DropDraft().handle({ actor: auth.user!, ...place })
    return response.noContent()
  }
}

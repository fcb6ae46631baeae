import type { HttpContext } from '@adonisjs/core/http'
import ConversationPolicy from '#app/messaging/policies/conversation_policy'
import { findStanding } from '#app/messaging/queries/find_standing'
import { ListFiles } from '#app/messaging/queries/list_files'
import { listFilesValidator } from '#app/messaging/validators/messages'

export default class FilesController {
  async index({ auth, bouncer, params, request }: HttpContext) {
    const wish = await request.queryAs(listFilesValidator)
    const standing = await findStanding(auth.user!, params.id)
    await bouncer.with(ConversationPolicy).authorize('inspect', standing)
    const { rows, nextCursor } = await new ListFiles().handle({ standing, ...wish })
    return { data: rows, meta: { nextCursor } }
  }
}

import type { HttpContext } from '@adonisjs/core/http'
import { SetBookmark } from '#app/messaging/actions/set_bookmark'
import { findMessage } from '#app/messaging/queries/find_message'
import { ListBookmarks, ListMentions } from '#app/messaging/queries/list_kept_messages'
import { pageValidator } from '#app/messaging/validators/messages'

/** What concerns one person among all that is said: what they keep, and where they are named. */
export default class BookmarksController {
  async index({ auth, request }: HttpContext) {
    const page = await request.queryAs(pageValidator)
    const { rows, nextCursor } = await new ListBookmarks().handle({ actor: auth.user!, ...page })
    return { data: rows, meta: { nextCursor } }
  }

  async mentions({ auth, request }: HttpContext) {
    const page = await request.queryAs(pageValidator)
    const { rows, nextCursor } = await new ListMentions().handle({ actor: auth.user!, ...page })
    return { data: rows, meta: { nextCursor } }
  }

  async store({ auth, params, response }: HttpContext) {
    const { message } = await findMessage(auth.user!, params.id)
    await new SetBookmark().handle({ actor: auth.user!, message, on: true })
    return response.noContent()
  }

  async destroy({ auth, params, response }: HttpContext) {
    const { message } = await findMessage(auth.user!, params.id)
    await new SetBookmark().handle({ actor: auth.user!, message, on: false })
    return response.noContent()
  }
}

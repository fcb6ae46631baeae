import type { HttpContext } from '@adonisjs/core/http'
import { SearchMessages } from '#app/messaging/queries/search_messages'
import FoundMessageTransformer from '#app/messaging/transformers/found_message_transformer'
import { searchMessagesValidator } from '#app/messaging/validators/search'

/** What was said, by its words. Everybody searches only what they may read: the query is built on that. */
export default class SearchesController {
  async messages({ auth, request, serialize }: HttpContext) {
    const wish = await request.queryAs(searchMessagesValidator)
    const { rows, nextCursor } = await new SearchMessages().handle({ actor: auth.user!, ...wish })
    return { ...(await serialize(FoundMessageTransformer.transform(rows))), meta: { nextCursor } }
  }
}

import type { HttpContext } from '@adonisjs/core/http'
import { OpenDirectMessage } from '#app/chat/actions/open_direct_message'
import { openDirectMessageValidator } from '#app/chat/validators/channels'
import { once } from '#app/core/http/idempotency'
import { conversationRow } from '#app/messaging/queries/conversation_rows'
import ConversationTransformer from '#app/messaging/transformers/conversation_transformer'

export default class DirectMessagesController {
  async store(ctx: HttpContext) {
    const { auth, request, response, serialize } = ctx
    const { userIds } = await request.bodyAs(openDirectMessageValidator)
    const opened = await once(
      ctx,
      auth.user!,
      () => new OpenDirectMessage().handle({ actor: auth.user!, userIds }),
      async (id) => ({ conversation: await conversationRow(id, auth.user!.id), isNew: true })
    )
    response.status(opened.isNew ? 201 : 200)
    return serialize(ConversationTransformer.transform(opened.conversation).useVariant('forMember'))
  }
}

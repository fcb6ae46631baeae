import type { HttpContext } from '@adonisjs/core/http'
import { once } from '#app/core/http/idempotency'
import { InvalidInput } from '#app/core/http/problem'
import { DeleteMessage } from '#app/messaging/actions/delete_message'
import { EditMessage } from '#app/messaging/actions/edit_message'
import { SendMessage } from '#app/messaging/actions/send_message'
import ConversationPolicy from '#app/messaging/policies/conversation_policy'
import MessagePolicy from '#app/messaging/policies/message_policy'
import { findMessage } from '#app/messaging/queries/find_message'
import { findStanding } from '#app/messaging/queries/find_standing'
import { ListMessages } from '#app/messaging/queries/list_messages'
import { ListMessageEdits } from '#app/messaging/queries/list_message_edits'
import MessageTransformer from '#app/messaging/transformers/message_transformer'
import {
  editMessageValidator,
  messageWindowValidator,
  sendMessageValidator,
} from '#app/messaging/validators/messages'

export default class MessagesController {
  async index({ auth, bouncer, params, request, serialize }: HttpContext) {
    const window = await request.queryAs(messageWindowValidator)
    if (
      [window.before, window.after, window.around].filter((edge) => edge !== undefined).length > 1
    ) {
      throw new InvalidInput([
        { field: 'around', rule: 'one_of', message: 'Only one of before, after and around' },
      ])
    }
    const standing = await findStanding(auth.user!, params.id)
    await bouncer.with(ConversationPolicy).authorize('read', standing)
    const { rows, meta } = await new ListMessages().handle({ standing, ...window })
    return { ...(await serialize(MessageTransformer.transform(rows))), meta }
  }

  async store(ctx: HttpContext) {
    const { auth, params, request, response, serialize } = ctx
    const input = await request.bodyAs(sendMessageValidator)
    const sent = await once(
      ctx,
      auth.user!,
      () => new SendMessage().handle({ actor: auth.user!, conversationId: params.id, ...input }),
      async (id) => ({ ...(await findMessage(auth.user!, id)), isNew: true })
    )
    response.status(sent.isNew ? 201 : 200)
    return serialize(MessageTransformer.transform(sent.message))
  }

  async show({ auth, params, serialize }: HttpContext) {
    const { message } = await findMessage(auth.user!, params.id)
    return serialize(MessageTransformer.transform(message))
  }

  async update(ctx: HttpContext) {
    const { auth, bouncer, params, request, serialize } = ctx
    const input = await request.bodyAs(editMessageValidator)
    const { message, standing } = await findMessage(auth.user!, params.id)
    await bouncer.with(MessagePolicy).authorize('edit', message, standing)
    const edit = () => new EditMessage().handle({ actor: auth.user!, message, ...input })
    const edited = await once(ctx, auth.user!, edit, async () => message)
    return serialize(MessageTransformer.transform(edited))
  }

  async destroy(ctx: HttpContext) {
    const { auth, bouncer, params, serialize } = ctx
    const { message, standing } = await findMessage(auth.user!, params.id)
    await bouncer.with(MessagePolicy).authorize('delete', message, standing)
    const remove = () => new DeleteMessage().handle({ actor: auth.user!, message })
    const deleted = await once(ctx, auth.user!, remove, async () => message)
    return serialize(MessageTransformer.transform(deleted))
  }

  async history({ auth, params }: HttpContext) {
    const { message } = await findMessage(auth.user!, params.id)
    return { data: await new ListMessageEdits().handle({ message }) }
  }
}

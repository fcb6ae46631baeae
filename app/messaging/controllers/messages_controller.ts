import type { HttpContext } from '@adonisjs/core/http'
import { once } from '#app/core/http/idempotency'
import { InvalidInput } from '#app/core/http/problem'
import { DeleteMessage } from '#app/messaging/actions/delete_message'
import { EditMessage } from '#app/messaging/actions/edit_message'
import { ForwardMessage } from '#app/messaging/actions/forward_message'
import { SendMessage } from '#app/messaging/actions/send_message'
import ConversationPolicy from '#app/messaging/policies/conversation_policy'
import MessagePolicy from '#app/messaging/policies/message_policy'
import { findMessage, inspectMessage } from '#app/messaging/queries/find_message'
import { findStanding } from '#app/messaging/queries/find_standing'
import { ListMessages } from '#app/messaging/queries/list_messages'
import { ListMessageEdits } from '#app/messaging/queries/list_message_edits'
import {
  toMessageFor,
  toMessagesFor,
  toSentMessage,
} from '#app/messaging/transformers/message_transformer'
import {
  editMessageValidator,
  forwardMessageValidator,
  messageWindowValidator,
  sendMessageValidator,
} from '#app/messaging/validators/messages'

export default class MessagesController {
  async index({ auth, bouncer, params, request }: HttpContext) {
    const window = await request.queryAs(messageWindowValidator)
    if (
      [window.before, window.after, window.around].filter((edge) => edge !== undefined).length > 1
    ) {
      throw new InvalidInput([
        { field: 'around', rule: 'one_of', message: 'Only one of before, after and around' },
      ])
    }
    const standing = await findStanding(auth.user!, params.id)
    await bouncer.with(ConversationPolicy).authorize('inspect', standing)
    const { rows, meta } = await new ListMessages().handle({ standing, ...window })
    return { data: await toMessagesFor(auth.user!, rows), meta }
  }

  async store(ctx: HttpContext) {
    const { auth, params, request, response } = ctx
    const input = await request.bodyAs(sendMessageValidator)
    const sent = await once(
      ctx,
      auth.user!,
      () => new SendMessage().handle({ actor: auth.user!, conversationId: params.id, ...input }),
      async (id) => ({ ...(await findMessage(auth.user!, id)), isNew: true, notReached: [] })
    )
    response.status(sent.isNew ? 201 : 200)
    return { data: await toSentMessage(auth.user!, sent) }
  }

  async forward(ctx: HttpContext) {
    const { auth, params, request, response } = ctx
    const actor = auth.user!
    const input = await request.bodyAs(forwardMessageValidator)
    const { message } = await findMessage(actor, params.id)
    const sent = await once(
      ctx,
      actor,
      () => new ForwardMessage().handle({ actor, message, ...input }),
      async (id) => ({ ...(await findMessage(actor, id)), isNew: true, notReached: [] })
    )
    response.status(sent.isNew ? 201 : 200)
    return { data: await toSentMessage(actor, sent) }
  }

  async show({ auth, params }: HttpContext) {
    const { message } = await inspectMessage(auth.user!, params.id)
    return { data: await toMessageFor(auth.user!, message) }
  }

  async update(ctx: HttpContext) {
    const { auth, bouncer, params, request } = ctx
    const input = await request.bodyAs(editMessageValidator)
    const { message, standing } = await findMessage(auth.user!, params.id)
    await bouncer.with(MessagePolicy).authorize('edit', message, standing)
    const edit = () => new EditMessage().handle({ actor: auth.user!, message, ...input })
    const edited = await once(ctx, auth.user!, edit, async () => message)
    return { data: await toMessageFor(auth.user!, edited) }
  }

  async destroy(ctx: HttpContext) {
    const { auth, bouncer, params } = ctx
    const { message, standing } = await findMessage(auth.user!, params.id)
    await bouncer.with(MessagePolicy).authorize('delete', message, standing)
    const remove = () => new DeleteMessage().handle({ actor: auth.user!, message })
    const deleted = await once(ctx, auth.user!, remove, async () => message)
    return { data: await toMessageFor(auth.user!, deleted) }
  }

  async history({ auth, params }: HttpContext) {
    const { message } = await inspectMessage(auth.user!, params.id)
    return { data: await new ListMessageEdits().handle({ message }) }
  }
}

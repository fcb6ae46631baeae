import type { HttpContext } from '@adonisjs/core/http'
import { ArchiveChannel } from '#app/chat/actions/archive_channel'
import { CreateChannel } from '#app/chat/actions/create_channel'
import { demandChange, UpdateChannel } from '#app/chat/actions/update_channel'
import ChannelPolicy from '#app/chat/policies/channel_policy'
import { findChannel } from '#app/chat/queries/find_channel'
import { channelRow, ListChannels } from '#app/chat/queries/list_channels'
import { toChannel } from '#app/chat/transformers/channel_transformer'
import {
  createChannelValidator,
  listChannelsValidator,
  updateChannelValidator,
} from '#app/chat/validators/channels'
import { once } from '#app/core/http/idempotency'
import { conversationRow } from '#app/messaging/queries/conversation_rows'
import ConversationTransformer from '#app/messaging/transformers/conversation_transformer'

export default class ChannelsController {
  async index({ auth, request }: HttpContext) {
    const filters = await request.queryAs(listChannelsValidator)
    const { rows, nextCursor } = await new ListChannels().handle({ actor: auth.user!, ...filters })
    return { data: rows.map(toChannel), meta: { nextCursor } }
  }

  async show({ auth, params }: HttpContext) {
    const { id } = await findChannel(auth.user!, params.id)
    return { data: toChannel(await channelRow(id, auth.user!.id)) }
  }

  async store(ctx: HttpContext) {
    const { auth, request, response, serialize } = ctx
    const input = await request.bodyAs(createChannelValidator)
    const create = () => new CreateChannel().handle({ actor: auth.user!, ...input })
    const channel = await once(ctx, auth.user!, create, (id) => conversationRow(id, auth.user!.id))
    response.status(201)
    return serialize(ConversationTransformer.transform(channel).useVariant('forMember'))
  }

  async update(ctx: HttpContext) {
    const { auth, params, request, serialize } = ctx
    const input = await request.bodyAs(updateChannelValidator)
    const standing = await findChannel(auth.user!, params.id)
    demandChange(auth.user!, standing, input)
    const update = () =>
      new UpdateChannel().handle({ actor: auth.user!, channelId: standing.id, ...input })
    const channel = await once(ctx, auth.user!, update, (id) => conversationRow(id, auth.user!.id))
    return serialize(ConversationTransformer.transform(channel).useVariant('forMember'))
  }

  archive = (ctx: HttpContext) => this.#setArchived(ctx, true)
  unarchive = (ctx: HttpContext) => this.#setArchived(ctx, false)

  async #setArchived(ctx: HttpContext, archived: boolean) {
    const { auth, bouncer, params, serialize } = ctx
    const standing = await findChannel(auth.user!, params.id)
    await bouncer.with(ChannelPolicy).authorize('manage', standing)
    const archive = () =>
      new ArchiveChannel().handle({ actor: auth.user!, channelId: standing.id, archived })
    const channel = await once(ctx, auth.user!, archive, () =>
      conversationRow(standing.id, auth.user!.id)
    )
    return serialize(ConversationTransformer.transform(channel).useVariant('forMember'))
  }
}

import type { HttpContext } from '@adonisjs/core/http'
import { AddMember } from '#app/chat/actions/add_member'
import { ChangeMemberRole } from '#app/chat/actions/change_member_role'
import { JoinChannel } from '#app/chat/actions/join_channel'
import { RemoveMember } from '#app/chat/actions/remove_member'
import ChannelPolicy from '#app/chat/policies/channel_policy'
import { findChannel } from '#app/chat/queries/find_channel'
import { ListMembers } from '#app/chat/queries/list_members'
import {
  addMemberValidator,
  changeMemberValidator,
  leaveChannelValidator,
  listMembersValidator,
} from '#app/chat/validators/channels'
import { once } from '#app/core/http/idempotency'
import { conversationRow } from '#app/messaging/queries/conversation_rows'
import { memberRow } from '#app/messaging/services/membership'
import ConversationTransformer from '#app/messaging/transformers/conversation_transformer'
import MemberTransformer from '#app/messaging/transformers/member_transformer'

export default class ChannelMembersController {
  async index({ auth, bouncer, params, request, serialize }: HttpContext) {
    const page = await request.queryAs(listMembersValidator)
    const standing = await findChannel(auth.user!, params.id)
    await bouncer.with(ChannelPolicy).authorize('members', standing)
    const { rows, nextCursor } = await new ListMembers().handle({ standing, ...page })
    return { ...(await serialize(MemberTransformer.transform(rows))), meta: { nextCursor } }
  }

  async store(ctx: HttpContext) {
    const { auth, bouncer, params, request, response, serialize } = ctx
    const input = await request.bodyAs(addMemberValidator)
    const standing = await findChannel(auth.user!, params.id)
    await bouncer.with(ChannelPolicy).authorize('invite', standing)
    const added = await once(
      ctx,
      auth.user!,
      () => new AddMember().handle({ actor: auth.user!, channelId: standing.id, ...input }),
      async () => ({ member: (await memberRow(standing.id, input.userId))!, isNew: true })
    )
    response.status(added.isNew ? 201 : 200)
    return serialize(MemberTransformer.transform(added.member))
  }

  async update(ctx: HttpContext) {
    const { auth, bouncer, params, request, serialize } = ctx
    const { role } = await request.bodyAs(changeMemberValidator)
    const standing = await findChannel(auth.user!, params.id)
    await bouncer.with(ChannelPolicy).authorize('manage', standing)
    const { userId } = params
    const change = () =>
      new ChangeMemberRole().handle({ actor: auth.user!, channelId: standing.id, userId, role })
    const member = await once(
      ctx,
      auth.user!,
      change,
      async () => (await memberRow(standing.id, userId))!
    )
    return serialize(MemberTransformer.transform(member))
  }

  async destroy(ctx: HttpContext) {
    const { auth, params, response } = ctx
    const standing = await findChannel(auth.user!, params.id)
    const remove = () =>
      new RemoveMember().handle({
        actor: auth.user!,
        channelId: standing.id,
        userId: params.userId,
      })
    await once(ctx, auth.user!, remove, async () => {})
    return response.noContent()
  }

  async join(ctx: HttpContext) {
    const { auth, bouncer, params, serialize } = ctx
    const standing = await findChannel(auth.user!, params.id)
    await bouncer.with(ChannelPolicy).authorize('join', standing)
    const join = () => new JoinChannel().handle({ actor: auth.user!, channelId: standing.id })
    const channel = await once(ctx, auth.user!, join, () =>
      conversationRow(standing.id, auth.user!.id)
    )
    return serialize(ConversationTransformer.transform(channel).useVariant('forMember'))
  }

  async leave(ctx: HttpContext) {
    const { auth, params, request, response } = ctx
    const { successorId } = await request.bodyAs(leaveChannelValidator)
    // A repeated request comes from somebody who is out already, and for whom a private channel is gone.
    const leave = async () => {
      const standing = await findChannel(auth.user!, params.id)
      await new RemoveMember().handle({
        actor: auth.user!,
        channelId: standing.id,
        userId: auth.user!.id,
        successorId,
      })
    }
    await once(ctx, auth.user!, leave, async () => {})
    return response.noContent()
  }
}

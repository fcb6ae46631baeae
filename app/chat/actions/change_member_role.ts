import ChannelPolicy from '#app/chat/policies/channel_policy'
import { refuseLastOwner } from '#app/chat/actions/remove_member'
import { transaction } from '#app/core/database/transaction'
import { demand } from '#app/core/http/demand'
import { NotFound } from '#app/core/http/problem'
import type User from '#app/identity/models/user'
import type { MemberRole } from '#app/messaging/models/conversation_member'
import { lockStanding } from '#app/messaging/queries/find_standing'
import { changeRole, memberRow } from '#app/messaging/services/membership'
import type { MemberRow } from '#app/messaging/transformers/member_transformer'

export type ChangeMemberRoleInput = {
  actor: User
  channelId: string
  userId: string
  role: MemberRole
}

/** Makes somebody owner, moderator or plain member of a channel. */
export class ChangeMemberRole {
  async handle({ actor, channelId, userId, role }: ChangeMemberRoleInput): Promise<MemberRow> {
    return transaction(async (trx) => {
      const standing = await lockStanding(actor, channelId, trx)
      demand(new ChannelPolicy().manage(actor, standing))
      const member = await memberRow(channelId, userId, trx)
      if (!member || member.leftAt) throw new NotFound()
      if (member.role === role) return member
      if (member.role === 'owner') await refuseLastOwner(trx, channelId, userId)
      return changeRole(trx, { actor, conversationId: channelId, userId }, role)
    })
  }
}

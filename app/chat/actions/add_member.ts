import ChannelPolicy from '#app/chat/policies/channel_policy'
import { noteArrival } from '#app/chat/services/channel_notes'
import { transaction } from '#app/core/database/transaction'
import { demand } from '#app/core/http/demand'
import { Problem } from '#app/core/http/problem'
import User from '#app/identity/models/user'
import type { MemberRole } from '#app/messaging/models/conversation_member'
import { lockStanding } from '#app/messaging/queries/find_standing'
import { admit, memberRow } from '#app/messaging/services/membership'
import type { MemberRow } from '#app/messaging/transformers/member_transformer'

export type AddMemberInput = { actor: User; channelId: string; userId: string; role?: MemberRole }

/** Brings somebody of the company into a channel. Who is in already stays as they are. */
export class AddMember {
  async handle({
    actor,
    channelId,
    userId,
    role = 'member',
  }: AddMemberInput): Promise<{ member: MemberRow; isNew: boolean }> {
    return transaction(async (trx) => {
      const standing = await lockStanding(actor, channelId, trx)
      demand(new ChannelPolicy().invite(actor, standing))
      if (role !== 'member') demand(new ChannelPolicy().manage(actor, standing))
      const person = await User.find(userId, { client: trx })
      if (!person?.isStaff || !person.isActive) throw new Problem(422, 'NOT_A_TEAMMATE')

      const known = await memberRow(channelId, userId, trx)
      if (known && !known.leftAt) return { member: known, isNew: false }
      const member = await admit(trx, { actor, conversationId: channelId, userId }, role)
      const note = { event: 'member.joined' as const, actorId: actor.id, personId: userId }
      await noteArrival(trx, channelId, note)
      return { member, isNew: true }
    })
  }
}

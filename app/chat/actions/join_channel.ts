import ChannelPolicy from '#app/chat/policies/channel_policy'
import { transaction } from '#app/core/database/transaction'
import { demand } from '#app/core/http/demand'
import type User from '#app/identity/models/user'
import { conversationRow, type ConversationRow } from '#app/messaging/queries/conversation_rows'
import { lockStanding } from '#app/messaging/queries/find_standing'
import { storeSystemMessage } from '#app/messaging/services/system_messages'
import { admit } from '#app/messaging/services/membership'

/** Comes into a public channel. Joining twice is joining once. */
export class JoinChannel {
  async handle({ actor, channelId }: { actor: User; channelId: string }): Promise<ConversationRow> {
    return transaction(async (trx) => {
      const standing = await lockStanding(actor, channelId, trx)
      demand(new ChannelPolicy().join(actor, standing))
      if (!standing.role) {
        await admit(trx, { actor, conversationId: channelId, userId: actor.id }, 'member')
        const note = { event: 'member.joined' as const, actorId: actor.id, personId: actor.id }
        await storeSystemMessage(trx, channelId, note)
      }
      return conversationRow(channelId, actor.id, trx)
    })
  }
}

import { recordEvent } from '#app/core/events/record_event'
import { sql } from '#app/core/database/sql'
import { transaction } from '#app/core/database/transaction'
import { demand } from '#app/core/http/demand'
import type User from '#app/identity/models/user'
import ConversationPolicy from '#app/messaging/policies/conversation_policy'
import { conversationRow, type ConversationRow } from '#app/messaging/queries/conversation_rows'
import { lockStanding } from '#app/messaging/queries/find_standing'
import { nextRevision } from '#app/messaging/services/numbering'
import { storeSystemMessage } from '#app/messaging/services/system_messages'
import { tellOfLoss } from '#app/messaging/services/tell'
import { toConversationForAll } from '#app/messaging/transformers/conversation_transformer'

export type FreezeConversationInput = {
  actor: User
  conversationId: string
  frozen: boolean
  reason?: string
}

/**
 * Stops all writing in a conversation, or lets it go on. A new audience from then on, so that a send which was decided
 * before is asked again. Freezing twice is freezing once.
 */
export class FreezeConversation {
  async handle(input: FreezeConversationInput): Promise<ConversationRow> {
    const { actor, conversationId, frozen, reason } = input
    return transaction(async (trx) => {
      const standing = await lockStanding(actor, conversationId, trx)
      demand(new ConversationPolicy().freeze(actor, standing))
      if (standing.frozen === frozen) return conversationRow(conversationId, actor.id, trx)

      const event = frozen ? 'conversation.frozen' : 'conversation.unfrozen'
      await storeSystemMessage(trx, conversationId, { event, actorId: actor.id })
      const numbers = await nextRevision(trx, conversationId, { losesAccess: true })
      await sql(CHANGE, [frozen, numbers.revision, conversationId], trx)
      const eventId = await recordEvent(trx, event, {
        actor,
        subject: { type: 'conversation', id: conversationId },
        payload: { ...(reason && { reason }) },
      })
      const changed = await conversationRow(conversationId, actor.id, trx)
      const told = { eventId, conversationId, numbers }
      const fields = { conversation: toConversationForAll(changed) }
      tellOfLoss(trx, 'conversation.updated', told, fields, [])
      return changed
    })
  }
}

const CHANGE = `
  update conversations set frozen_at = case when ? then now() end, meta_revision = ?, version = version + 1 where id = ?`

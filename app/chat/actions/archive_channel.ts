import ChannelPolicy from '#app/chat/policies/channel_policy'
import { recordEvent } from '#app/core/events/record_event'
import { sql } from '#app/core/database/sql'
import { transaction } from '#app/core/database/transaction'
import { demand } from '#app/core/http/demand'
import type User from '#app/identity/models/user'
import { conversationRow, type ConversationRow } from '#app/messaging/queries/conversation_rows'
import { lockStanding } from '#app/messaging/queries/find_standing'
import { nextRevision } from '#app/messaging/services/numbering'
import { storeSystemMessage } from '#app/messaging/services/system_messages'
import { tellConversation, tellOfLoss } from '#app/messaging/services/tell'
import { toConversationForAll } from '#app/messaging/transformers/conversation_transformer'

export type ArchiveChannelInput = { actor: User; channelId: string; archived: boolean }

/**
 * Closes a channel for writing, or opens it again; its history stays readable. Archiving makes a new audience, so
 * that a send which was decided before is asked again and refused.
 */
export class ArchiveChannel {
  async handle({ actor, channelId, archived }: ArchiveChannelInput): Promise<ConversationRow> {
    return transaction(async (trx) => {
      const standing = await lockStanding(actor, channelId, trx)
      demand(new ChannelPolicy().manage(actor, standing))
      if (standing.archived === archived) return conversationRow(channelId, actor.id, trx)

      const note = archived ? 'conversation.archived' : 'conversation.unarchived'
      await storeSystemMessage(trx, channelId, { event: note, actorId: actor.id })
      const numbers = await nextRevision(trx, channelId, { losesAccess: archived })
      await sql(CHANGE, [archived, numbers.revision, channelId], trx)
      const name = archived ? 'conversation.archived' : 'conversation.updated'
      const eventId = await recordEvent(trx, note, {
        actor,
        subject: { type: 'conversation', id: channelId },
      })
      const changed = await conversationRow(channelId, actor.id, trx)
      const told = { eventId, conversationId: channelId, numbers }
      const fields = { conversation: toConversationForAll(changed) }
      if (archived) tellOfLoss(trx, name, told, fields, [])
      else tellConversation(trx, name, told, fields, 'conversation')
      return changed
    })
  }
}

const CHANGE = `
  update conversations set archived_at = case when ? then now() end, meta_revision = ?, version = version + 1 where id = ?`

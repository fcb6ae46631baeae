import ChannelPolicy from '#app/chat/policies/channel_policy'
import { recordEvent } from '#app/core/events/record_event'
import { sql } from '#app/core/database/sql'
import { transaction } from '#app/core/database/transaction'
import { demand } from '#app/core/http/demand'
import { Conflict, Problem } from '#app/core/http/problem'
import { newId } from '#app/core/operation'
import { raiseAccess } from '#app/core/realtime/access'
import type User from '#app/identity/models/user'
import Conversation, { type Visibility } from '#app/messaging/models/conversation'
import { conversationRow, type ConversationRow } from '#app/messaging/queries/conversation_rows'
import { tellPeople } from '#app/messaging/services/tell'
import { toConversationForAll } from '#app/messaging/transformers/conversation_transformer'

export type CreateChannelInput = {
  actor: User
  name: string
  visibility: Visibility
  topic?: string
  description?: string
  announcement?: boolean
  isDefault?: boolean
  retentionDays?: number | null
}

/** Makes a channel with its maker as owner. Names are one, whatever their case and accents. */
export class CreateChannel {
  async handle({ actor, ...fields }: CreateChannelInput): Promise<ConversationRow> {
    if (fields.isDefault) demand(new ChannelPolicy().setDefault(actor))
    try {
      return await this.#create(actor, fields)
    } catch (error) {
      throw channelProblem(error)
    }
  }

  async #create(actor: User, fields: Omit<CreateChannelInput, 'actor'>) {
    return transaction(async (trx) => {
      const { id } = await Conversation.create(
        { ...fields, id: newId(), kind: 'channel', createdBy: actor.id },
        { client: trx }
      )
      await sql(
        `insert into conversation_members (conversation_id, user_id, role) values (?, ?, 'owner')`,
        [id, actor.id],
        trx
      )
      await raiseAccess(trx, [actor.id])
      const eventId = await recordEvent(trx, 'conversation.created', {
        actor,
        subject: { type: 'conversation', id },
      })
      const row = await conversationRow(id, actor.id, trx)
      const told = {
        eventId,
        conversationId: id,
        numbers: { revision: row.revision, epoch: row.epoch },
      }
      tellPeople(trx, [actor.id], 'conversation.created', told, {
        conversation: toConversationForAll(row),
      })
      return row
    })
  }
}

/** What the database refuses, in words that a caller can act on. */
export function channelProblem(error: unknown): unknown {
  const { constraint } = error as { constraint?: string }
  if (constraint === 'conversations_channel_name') return new Conflict('CHANNEL_NAME_TAKEN')
  if (constraint === 'conversations_default') return new Problem(422, 'DEFAULT_NEEDS_PUBLIC')
  return error
}

import { isNameTaken } from '#app/chat/actions/create_channel'
import ChannelPolicy from '#app/chat/policies/channel_policy'
import { recordEvent } from '#app/core/events/record_event'
import { sql } from '#app/core/database/sql'
import { type Transaction, transaction } from '#app/core/database/transaction'
import { demand } from '#app/core/http/demand'
import { Conflict, StaleVersion } from '#app/core/http/problem'
import type User from '#app/identity/models/user'
import { conversationRow, type ConversationRow } from '#app/messaging/queries/conversation_rows'
import { lockStanding } from '#app/messaging/queries/find_standing'
import { nextRevision } from '#app/messaging/services/numbering'
import { tellConversation } from '#app/messaging/services/tell'
import {
  toConversation,
  toConversationForAll,
} from '#app/messaging/transformers/conversation_transformer'

export type UpdateChannelInput = {
  actor: User
  channelId: string
  name?: string
  topic?: string | null
  description?: string | null
  version?: number
}

/** Renames a channel, or says anew what it is for. */
export class UpdateChannel {
  async handle({
    actor,
    channelId,
    version,
    ...fields
  }: UpdateChannelInput): Promise<ConversationRow> {
    try {
      return await transaction(async (trx) => {
        const standing = await lockStanding(actor, channelId, trx)
        demand(
          new ChannelPolicy()[fields.name === undefined ? 'describe' : 'manage'](actor, standing)
        )
        const current = await conversationRow(channelId, actor.id, trx)
        if (version !== undefined && version !== current.version)
          throw new StaleVersion(toConversation(current))
        return this.#change(trx, actor, { ...current, ...defined(fields) })
      })
    } catch (error) {
      throw isNameTaken(error) ? new Conflict('CHANNEL_NAME_TAKEN') : error
    }
  }

  async #change(trx: Transaction, actor: User, { id, name, topic, description }: ConversationRow) {
    const numbers = await nextRevision(trx, id)
    await sql(CHANGE, [name, topic || null, description || null, numbers.revision, id], trx)
    const eventId = await recordEvent(trx, 'conversation.updated', {
      actor,
      subject: { type: 'conversation', id },
    })
    const changed = await conversationRow(id, actor.id, trx)
    const told = { eventId, conversationId: id, numbers }
    tellConversation(
      trx,
      'conversation.updated',
      told,
      { conversation: toConversationForAll(changed) },
      'conversation'
    )
    return changed
  }
}

const CHANGE =
  'update conversations set name = ?, topic = ?, description = ?, meta_revision = ?, version = version + 1 where id = ?'

/** What the caller left out stays as it is. */
function defined<Fields extends object>(fields: Fields): Partial<Fields> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined)
  ) as Partial<Fields>
}

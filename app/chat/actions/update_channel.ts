import { channelProblem } from '#app/chat/actions/create_channel'
import ChannelPolicy from '#app/chat/policies/channel_policy'
import { recordEvent } from '#app/core/events/record_event'
import { sql } from '#app/core/database/sql'
import { type Transaction, transaction } from '#app/core/database/transaction'
import { demand } from '#app/core/http/demand'
import { StaleVersion } from '#app/core/http/problem'
import type User from '#app/identity/models/user'
import { conversationRow, type ConversationRow } from '#app/messaging/queries/conversation_rows'
import { lockStanding, type Standing } from '#app/messaging/queries/find_standing'
import { nextRevision } from '#app/messaging/services/numbering'
import { storeSystemMessage } from '#app/messaging/services/system_messages'
import { tellConversation, tellOfLoss } from '#app/messaging/services/tell'
import {
  toConversation,
  toConversationForAll,
} from '#app/messaging/transformers/conversation_transformer'

export type ChannelFields = {
  name?: string
  topic?: string | null
  description?: string | null
  announcement?: boolean
  isDefault?: boolean
  retentionDays?: number | null
}
export type UpdateChannelInput = ChannelFields & {
  actor: User
  channelId: string
  version?: number
}

/** Renames a channel, or says anew what it is for and how it is kept. */
export class UpdateChannel {
  async handle({ actor, channelId, version, ...fields }: UpdateChannelInput) {
    try {
      return await transaction(async (trx) => {
        const standing = await lockStanding(actor, channelId, trx)
        demandChange(actor, standing, fields)
        const current = await conversationRow(channelId, actor.id, trx)
        if (version !== undefined && version !== current.version)
          throw new StaleVersion(toConversation(current))
        return this.#change(trx, actor, current, { ...current, ...defined(fields) })
      })
    } catch (error) {
      throw channelProblem(error)
    }
  }

  async #change(trx: Transaction, actor: User, before: ConversationRow, after: ConversationRow) {
    const { id } = before
    if (after.name !== before.name) await this.#noteName(trx, actor, before, after)
    // Whoever is about to post in what is for announcements now is asked again.
    const losesAccess = after.announcement && !before.announcement
    const numbers = await nextRevision(trx, id, { losesAccess })
    const { name, topic, description, announcement, isDefault, retentionDays } = after
    const kept = [name, topic || null, description || null, announcement, isDefault, retentionDays]
    await sql(CHANGE, [...kept, numbers.revision, id], trx)
    const eventId = await recordEvent(trx, 'conversation.updated', {
      actor,
      subject: { type: 'conversation', id },
      payload: settingsChanged(before, after),
    })
    const changed = await conversationRow(id, actor.id, trx)
    const told = { eventId, conversationId: id, numbers }
    const shown = { conversation: toConversationForAll(changed) }
    if (losesAccess) tellOfLoss(trx, 'conversation.updated', told, shown, [])
    else tellConversation(trx, 'conversation.updated', told, shown, 'conversation')
    return changed
  }

  #noteName(trx: Transaction, actor: User, before: ConversationRow, after: ConversationRow) {
    const [from, to] = [before.name, after.name]
    const event = 'conversation.renamed' as const
    return storeSystemMessage(trx, before.id, { event, actorId: actor.id, from, to })
  }
}

/** What it is for may be said by who moderates it; what it is and how it is kept is its owner's. */
export function demandChange(actor: User, standing: Standing, fields: ChannelFields) {
  const { topic, description, ...settings } = defined(fields)
  const policy = new ChannelPolicy()
  demand(policy[Object.keys(settings).length > 0 ? 'manage' : 'describe'](actor, standing))
  if (fields.isDefault !== undefined) demand(policy.setDefault(actor))
}

/** Settings that change what happens to other people's words are traced with their value. */
function settingsChanged(before: ConversationRow, after: ConversationRow) {
  const traced = ['announcement', 'isDefault', 'retentionDays'] as const
  return Object.fromEntries(
    traced.filter((name) => before[name] !== after[name]).map((name) => [name, after[name]])
  )
}

const CHANGE = `
  update conversations
     set name = ?, topic = ?, description = ?, announcement = ?, is_default = ?, retention_days = ?,
         meta_revision = ?, version = version + 1
   where id = ?`

/** What the caller left out stays as it is. */
function defined<Fields extends object>(fields: Fields): Partial<Fields> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined)
  ) as Partial<Fields>
}

import { recordEvent } from '#app/core/events/record_event'
import { sql } from '#app/core/database/sql'
import { transaction } from '#app/core/database/transaction'
import { demand } from '#app/core/http/demand'
import { Conflict, NotFound, StaleVersion } from '#app/core/http/problem'
import { newId } from '#app/core/operation'
import type User from '#app/identity/models/user'
import MessagePolicy from '#app/messaging/policies/message_policy'
import { lockStanding } from '#app/messaging/queries/find_standing'
import { messageRow, type MessageRow } from '#app/messaging/queries/message_rows'
import { mentionsIn } from '#app/messaging/services/mention_tokens'
import { replaceMentions, resolveMentions } from '#app/messaging/services/mentions'
import { nextRevision } from '#app/messaging/services/numbering'
import { tellConversation } from '#app/messaging/services/tell'
import { tellReadStates } from '#app/messaging/services/tell_read_state'
import { toMessage } from '#app/messaging/transformers/message_transformer'

export type EditMessageInput = {
  actor: User
  message: MessageRow
  body: string
  version?: number
  notifyAll?: boolean
}

/** Changes what the actor wrote; what it said before stays in its history. */
export class EditMessage {
  async handle({
    actor,
    message,
    body,
    version,
    notifyAll,
  }: EditMessageInput): Promise<MessageRow> {
    return transaction(async (trx) => {
      const standing = await lockStanding(actor, message.conversationId, trx)
      const current = await messageRow(message.id, trx)
      if (!current) throw new NotFound()
      demand(new MessagePolicy().edit(actor, current, standing))
      if (current.deletedAt) throw new Conflict('MESSAGE_DELETED')
      if (version !== undefined && version !== current.version)
        throw new StaleVersion(toMessage(current))
      if (body === current.body) return current

      const mentioned = await resolveMentions(
        trx,
        standing,
        { actor, body, notifyAll },
        mentionsIn(current.body)
      )
      const numbers = await nextRevision(trx, current.conversationId)
      await sql(REMEMBER, [newId(), current.id, current.version, current.body, actor.id], trx)
      await sql(CHANGE, [body, mentioned.tokens.length > 0, numbers.revision, current.id], trx)
      const affected = await replaceMentions(trx, { ...current, authorId: actor.id }, mentioned)
      const edited = (await messageRow(current.id, trx))!
      const eventId = await recordEvent(trx, 'message.updated', {
        actor,
        subject: { type: 'message', id: edited.id },
        context: { type: 'conversation', id: edited.conversationId },
        payload: { version: edited.version },
      })
      const told = { eventId, conversationId: edited.conversationId, numbers }
      tellConversation(
        trx,
        'message.updated',
        told,
        { messageId: edited.id, seq: edited.seq, message: toMessage(edited) },
        'message'
      )
      tellReadStates(trx, current.conversationId, affected)
      return edited
    })
  }
}

const REMEMBER =
  'insert into message_edits (id, message_id, version, body, edited_by) values (?, ?, ?, ?, ?)'
const CHANGE =
  'update messages set body = ?, has_mentions = ?, revision = ?, version = version + 1, edited_at = clock_timestamp() where id = ?'

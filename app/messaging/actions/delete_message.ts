import { recordEvent } from '#app/core/events/record_event'
import { sql } from '#app/core/database/sql'
import { type Transaction, transaction } from '#app/core/database/transaction'
import { demand } from '#app/core/http/demand'
import { NotFound } from '#app/core/http/problem'
import { releaseAttachments } from '#app/files/services/attaching'
import type User from '#app/identity/models/user'
import MessagePolicy from '#app/messaging/policies/message_policy'
import { lockStanding } from '#app/messaging/queries/find_standing'
import { messageRow, type MessageRow } from '#app/messaging/queries/message_rows'
import { forgetMentions } from '#app/messaging/services/mentions'
import { nextRevision } from '#app/messaging/services/numbering'
import { tellConversation } from '#app/messaging/services/tell'
import { tellReadStates } from '#app/messaging/services/tell_read_state'
import { forgetReply } from '#app/messaging/services/threads'
import { toMessage } from '#app/messaging/transformers/message_transformer'

export type DeleteMessageInput = { actor: User; message: MessageRow }

/** Leaves a tombstone: the number stays, what was said and its history go. Deleting twice is deleting once. */
export class DeleteMessage {
  async handle({ actor, message }: DeleteMessageInput): Promise<MessageRow> {
    return transaction(async (trx) => {
      const standing = await lockStanding(actor, message.conversationId, trx)
      const current = await messageRow(message.id, trx)
      if (!current) throw new NotFound()
      demand(new MessagePolicy().delete(actor, current, standing))
      if (current.deletedAt) return current

      const numbers = await nextRevision(trx, current.conversationId)
      const affected = await this.#forgetRest(trx, current, numbers.revision)
      await sql(TOMBSTONE, [numbers.revision, actor.id, current.id], trx)
      const deleted = (await messageRow(current.id, trx))!
      const eventId = await recordEvent(trx, 'message.deleted', {
        actor,
        subject: { type: 'message', id: deleted.id },
        context: { type: 'conversation', id: deleted.conversationId },
      })
      const told = { eventId, conversationId: deleted.conversationId, numbers }
      tellConversation(
        trx,
        'message.deleted',
        told,
        { messageId: deleted.id, seq: deleted.seq, message: toMessage(deleted) },
        'message'
      )
      tellReadStates(trx, current.conversationId, affected)
      return deleted
    })
  }

  /** What hung on it goes with it, by the same revision. */
  async #forgetRest(
    trx: Transaction,
    { id, threadRootId, attachments }: MessageRow,
    revision: number
  ) {
    if (attachments) await releaseAttachments('message', [id], trx)
    await sql('delete from message_edits where message_id = ?', [id], trx)
    await sql('delete from reactions where message_id = ?', [id], trx)
    await sql('delete from confirmations where message_id = ?', [id], trx)
    await sql('delete from confirmation_requests where message_id = ?', [id], trx)
    await sql('delete from bookmarks where message_id = ?', [id], trx)
    await sql(UNPIN, [revision, id], trx)
    if (threadRootId) await forgetReply(trx, threadRootId, revision, id)
    return forgetMentions(trx, id)
  }
}

const TOMBSTONE = `
  update messages
     set body = '', has_reactions = false, has_mentions = false, has_attachments = false, requires_confirmation = false,
         forwarded_from_id = null, file_names = null, file_kinds = null, revision = ?, version = version + 1, deleted_at = clock_timestamp(), deleted_by = ?
   where id = ?`

const UNPIN =
  'update pins set unpinned_at = now(), revision = ? where message_id = ? and unpinned_at is null'

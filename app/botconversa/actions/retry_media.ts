import { sql } from '#app/core/database/sql'
import { afterCommit, transaction } from '#app/core/database/transaction'
import { Conflict, NotFound } from '#app/core/http/problem'
import { expectFileAgain } from '#app/files/actions/expect_file'
import { attachmentById, type AttachmentRow } from '#app/files/queries/attachment_rows'
import type User from '#app/identity/models/user'
import { lockServed } from '#app/support/actions/claim_ticket'
import { fetchMedia } from '#app/botconversa/jobs/media_jobs'

export type RetryMediaInput = { actor: User; ticketId: string; attachmentId: string }

/** A contact's file that could not be fetched is tried for anew, as often and as long as the first time. */
export class RetryMedia {
  /** @throws NotFound, Forbidden NOT_IN_THE_QUEUE, Conflict FILE_NOT_MISSED */
  async handle({ actor, ticketId, attachmentId }: RetryMediaInput): Promise<AttachmentRow> {
    return transaction(async (trx) => {
      await lockServed(trx, actor, ticketId)
      await sql('select 1 from conversations where id = ? for no key update', [ticketId], trx)
      const [file] = await sql<{ id: string }>(OF_TICKET, [attachmentId, ticketId], trx)
      if (!file) throw new NotFound()
      const [waiting] = await sql(AGAIN, [file.id], trx)
      if (!waiting || !(await expectFileAgain(trx, { actor, fileId: file.id })))
        throw new Conflict('FILE_NOT_MISSED')
      afterCommit(trx, () => fetchMedia.dispatch({ fileId: file.id }))
      return (await attachmentById(attachmentId, trx))!
    })
  }
}

const OF_TICKET = `
  select a.file_id as id from attachments a join messages m on a.owner_type = 'message' and m.id = a.owner_id
   where a.id = ? and m.conversation_id = ? and m.deleted_at is null`
const AGAIN = `
  update botconversa_media set state = 'waiting', attempts = 0, error = null, next_at = now()
   where file_id = ? and state = 'failed' returning 1`

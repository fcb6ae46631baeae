import logger from '@adonisjs/core/services/logger'
import { sql } from '#app/core/database/sql'
import { afterCommit, transaction } from '#app/core/database/transaction'
import { recordEvent } from '#app/core/events/record_event'
import { Problem } from '#app/core/http/problem'
import { ProcessFile } from '#app/files/actions/process_file'
import { processFile } from '#app/files/jobs/process_file_job'
import type { Actor } from '#app/files/ports'
import { attachmentById, type AttachmentRow } from '#app/files/queries/attachment_rows'
import { files } from '#config/files'

export type PublishFileInput = {
  actor: Actor
  fileId: string
  attachmentId: string
  /** Of a picture; 0 for everything else. */
  pixels: number
}

/** The bytes are stored: from here on its uploader sees it. A picture of a usual size is ready in the answer. */
export class PublishFile {
  async handle(input: PublishFileInput): Promise<AttachmentRow> {
    const { fileId, attachmentId, pixels } = input
    const inline = pixels > 0 && pixels <= files.inlinePixels
    await this.#publish(input, inline)
    if (inline) await this.#workAtOnce(fileId)
    const row = (await attachmentById(attachmentId))!
    if (inline && row.state === 'refused') throw new Problem(422, 'FILE_UNREADABLE')
    return row
  }

  #publish({ actor, fileId, attachmentId }: PublishFileInput, inline: boolean) {
    return transaction(async (trx) => {
      const [{ kind, state }] = await sql<{ kind: string; state: string }>(
        `update stored_files
            set state = case kind when 'document' then 'ready' else 'processing' end,
                announced_at = case kind when 'document' then now() end
          where id = ? returning kind, state`,
        [fileId],
        trx
      )
      await recordEvent(trx, 'attachment.uploaded', {
        actor,
        subject: { type: 'attachment', id: attachmentId },
        payload: { fileId, kind },
      })
      if (state === 'processing' && !inline)
        afterCommit(trx, () => processFile.dispatch({ fileId }))
    })
  }

  /** What fails here is tried again in a job, which the sweep would start too. */
  async #workAtOnce(fileId: string) {
    try {
      await new ProcessFile().handle({ fileId })
    } catch (error) {
      logger.warn({ err: error, fileId }, 'a picture is left to the job')
      await processFile.dispatch({ fileId })
    }
  }
}

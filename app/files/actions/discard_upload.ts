import logger from '@adonisjs/core/services/logger'
import { sql } from '#app/core/database/sql'
import { RemoveFile } from '#app/files/actions/remove_file'

/** Takes back a reservation that came to nothing. What can not be removed now, the sweep removes. */
export class DiscardUpload {
  async handle({ fileId, attachmentId }: { fileId: string; attachmentId: string }): Promise<void> {
    try {
      await sql(
        `with gone as (delete from attachments where id = ? and owner_id is null returning file_id)
         insert into released_files (file_id) select file_id from gone on conflict do nothing`,
        [attachmentId]
      )
      await new RemoveFile().handle({ fileId })
    } catch (error) {
      logger.warn({ err: error, fileId }, 'a discarded upload is left to the sweep')
    }
  }
}

import logger from '@adonisjs/core/services/logger'
import { sql } from '#app/core/database/sql'
import { RemoveFile } from '#app/files/actions/remove_file'

const BATCH = 200

/** Looks at each file that lost a use. One that can not be removed now stays marked for the next time. */
export class RemoveReleasedFiles {
  async handle(): Promise<void> {
    let after = '00000000-0000-0000-0000-000000000000'
    for (;;) {
      const rows = await sql<{ fileId: string }>(
        'select file_id as "fileId" from released_files where file_id > ? order by file_id limit ?',
        [after, BATCH]
      )
      for (const { fileId } of rows) await this.#tryToRemove(fileId)
      if (rows.length < BATCH) return
      after = rows.at(-1)!.fileId
    }
  }

  async #tryToRemove(fileId: string) {
    try {
      await new RemoveFile().handle({ fileId })
    } catch (error) {
      logger.warn({ err: error, fileId }, 'a released file could not be removed')
    }
  }
}

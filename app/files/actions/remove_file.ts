import { sql } from '#app/core/database/sql'
import { type Transaction, transaction } from '#app/core/database/transaction'
import { removeObjects } from '#app/files/services/object_store'
import { returnStorage } from '#app/files/services/quotas'

type Unused = { countedFor: string | null; countedBytes: number }

/**
 * Removes a file that no attachment uses any more: its objects, then its row. Where the store fails, the row stays
 * and the next sweep tries again; where another use is left, only the mark goes.
 */
export class RemoveFile {
  async handle({ fileId }: { fileId: string }): Promise<void> {
    await transaction(async (trx) => {
      const unused = await this.#lockUnused(trx, fileId)
      if (!unused) return
      await removeObjects(fileId)
      await sql('delete from stored_files where id = ?', [fileId], trx)
      await returnStorage(trx, unused.countedFor, unused.countedBytes)
    })
  }

  /** Uses come only from uses (a copy locks its source), so a file without one stays without. */
  async #lockUnused(trx: Transaction, fileId: string): Promise<Unused | undefined> {
    await sql('delete from released_files where file_id = ?', [fileId], trx)
    const [unused] = await sql<Unused>(
      `select counted_for as "countedFor", counted_bytes as "countedBytes" from stored_files f
        where id = ? and not exists (select from attachments where file_id = f.id)
        for no key update`,
      [fileId],
      trx
    )
    return unused
  }
}

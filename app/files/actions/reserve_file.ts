import { sql } from '#app/core/database/sql'
import { transaction } from '#app/core/database/transaction'
import { newId, operation } from '#app/core/operation'
import type { Actor } from '#app/files/ports'
import type { FileType } from '#app/files/services/file_types'
import { keyOf } from '#app/files/services/object_store'
import { claimStorage } from '#app/files/services/quotas'

export type NewFile = {
  actor: Actor
  name: string
  type: FileType
  bytes: number
  sha256: string | null
  width?: number
  height?: number
}
export type Reserved = { fileId: string; attachmentId: string }

/**
 * Makes room for a file before its bytes are stored: whatever ends in between leaves a row that the sweep finds,
 * never an object that no row knows.
 *
 * @throws Problem STORAGE_QUOTA_EXCEEDED
 */
export class ReserveFile {
  async handle(file: NewFile): Promise<Reserved> {
    const ids = { fileId: newId(), attachmentId: newId() }
    // An Idempotency-Key belongs to the transaction that ends the upload, not to this one.
    const context = operation.current() && { ...operation.current()!, idempotency: undefined }
    const reserve = () => this.#store(file, ids)
    await (context ? operation.run(context, reserve) : reserve())
    return ids
  }

  #store({ actor, name, type, bytes, sha256, width, height }: NewFile, ids: Reserved) {
    return transaction(async (trx) => {
      await claimStorage(trx, actor.id, bytes)
      await sql(
        `with file as (
           insert into stored_files (id, kind, mime, bytes, sha256, width, height, object_key, counted_for, counted_bytes)
           values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
         )
         insert into attachments (id, file_id, uploader_id, name) values (?, ?, ?, ?)`,
        [
          ids.fileId,
          type.kind,
          type.mime,
          bytes,
          sha256,
          width ?? null,
          height ?? null,
          keyOf(ids.fileId, 'original'),
          actor.id,
          bytes,
          ids.attachmentId,
          ids.fileId,
          actor.id,
          name,
        ],
        trx
      )
    })
  }
}

import { join } from 'node:path'
import { sql } from '#app/core/database/sql'
import { Conflict, NotFound, Problem } from '#app/core/http/problem'
import { DiscardUpload } from '#app/files/actions/discard_upload'
import { requireObjectStore } from '#app/files/actions/presign_upload'
import { PublishFile } from '#app/files/actions/publish_file'
import { inspect } from '#app/files/actions/store_upload'
import type { Actor } from '#app/files/ports'
import { attachmentById, type AttachmentRow } from '#app/files/queries/attachment_rows'
import {
  incomingKey,
  moveObject,
  objectSize,
  withLocalCopy,
} from '#app/files/services/object_store'
import { inWorkspace } from '#app/files/services/workspace'

/**
 * The client says that its bytes are there: they are taken out of its reach, then looked at as any upload is.
 *
 * @throws NotFound, Conflict UPLOAD_INCOMPLETE, Problem of `inspect`
 */
export class CompleteUpload {
  async handle({ actor, id }: { actor: Actor; id: string }): Promise<AttachmentRow> {
    requireObjectStore()
    const row = await attachmentById(id)
    if (!row || row.uploaderId !== actor.id) throw new NotFound()
    if (row.state !== 'pending') return row
    await this.#takeIn(row)
    try {
      const pixels = await this.#inspect(row)
      return await new PublishFile().handle({ actor, fileId: row.fileId, attachmentId: id, pixels })
    } catch (error) {
      // Bytes that are refused go; after a failure of ours the client may ask again.
      if (error instanceof Problem && error.status! < 500)
        await new DiscardUpload().handle({ fileId: row.fileId, attachmentId: id })
      throw error
    }
  }

  /** What was announced must be what came: the quota was counted by it. */
  async #takeIn({ fileId, bytes, objectKey, mime }: AttachmentRow) {
    const incoming = incomingKey(fileId)
    if ((await objectSize(objectKey)) === bytes) return // A first try came as far as here.
    if ((await objectSize(incoming)) !== bytes) throw new Conflict('UPLOAD_INCOMPLETE')
    await moveObject(incoming, objectKey, mime)
    if ((await objectSize(objectKey)) !== bytes) throw new Conflict('UPLOAD_INCOMPLETE')
  }

  #inspect({ fileId, objectKey, name, mime, bytes }: AttachmentRow): Promise<number> {
    return inWorkspace((folder) =>
      withLocalCopy(objectKey, join(folder, 'received'), async (path) => {
        const found = await inspect({ path, name, declaredType: mime, bytes })
        const { type, width = null, height = null, pixels = 0 } = found
        await sql(
          `update stored_files set kind = ?, mime = ?, width = ?, height = ? where id = ? and state = 'pending'`,
          [type.kind, type.mime, width, height, fileId]
        )
        return pixels
      })
    )
  }
}

import { sql } from '#app/core/database/sql'
import type { Transaction } from '#app/core/database/transaction'
import { newId } from '#app/core/operation'
import { fileName } from '#app/files/services/file_names'
import { keyOf } from '#app/files/services/object_store'

export type ExpectedFile = { ownerType: string; ownerId: string; name: string }

/**
 * A file that is on its way from another system already hangs on what it came with, and shows as being worked on. It is
 * nobody's upload: only the company's quota counts it, once it is here.
 */
export async function expectFile(
  trx: Transaction,
  { ownerType, ownerId, name }: ExpectedFile
): Promise<{ fileId: string; attachmentId: string }> {
  const ids = { fileId: newId(), attachmentId: newId() }
  await sql(
    `with file as (
       insert into stored_files (id, kind, mime, bytes, object_key, counted_bytes)
       values (?, 'document', 'application/octet-stream', 0, ?, 0)
     )
     insert into attachments (id, file_id, name, owner_type, owner_id, attached_at) values (?, ?, ?, ?, ?, now())`,
    [
      ...[ids.fileId, keyOf(ids.fileId, 'original')],
      ...[ids.attachmentId, ids.fileId, fileName(name), ownerType, ownerId],
    ],
    trx
  )
  return ids
}

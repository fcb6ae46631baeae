import { sql } from '#app/core/database/sql'
import type { Transaction } from '#app/core/database/transaction'
import { newId } from '#app/core/operation'
import { recordEvent } from '#app/core/events/record_event'
import { tellOwners } from '#app/files/actions/announce_file'
import type { Actor } from '#app/files/ports'
import { attachmentsOfFile } from '#app/files/queries/attachment_rows'
import { fileName } from '#app/files/services/file_names'
import { keyOf } from '#app/files/services/object_store'

/**
 * One that never came is waited for once more; who looks sees it being worked on. Whoever calls holds the owner's lock: it
 * stands before the file's.
 *
 * @returns whether there was such a one
 */
export async function expectFileAgain(
  trx: Transaction,
  { actor, fileId }: { actor: Actor; fileId: string }
): Promise<boolean> {
  const [expected] = await sql(EXPECT_AGAIN, [fileId], trx)
  if (!expected) return false
  await recordEvent(trx, 'attachment.expected_again', {
    actor,
    subject: { type: 'file', id: fileId },
  })
  await tellOwners(trx, await attachmentsOfFile(fileId, trx))
  return true
}

/** Nothing of it is stored, or counted. What is told of it later is news again. */
const EXPECT_AGAIN = `
  update stored_files set state = 'pending', refusal = null, settled_at = null, announced_at = null
   where id = ? and state = 'refused' and counted_bytes = 0 and sha256 is null returning 1`

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

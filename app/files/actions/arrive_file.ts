import { sql } from '#app/core/database/sql'
import { afterCommit, type Transaction, transaction } from '#app/core/database/transaction'
import { recordEvent } from '#app/core/events/record_event'
import { AnnounceFile } from '#app/files/actions/announce_file'
import { ProcessFile } from '#app/files/actions/process_file'
import { inspect } from '#app/files/actions/store_upload'
import { fileName } from '#app/files/services/file_names'
import type { Incoming } from '#app/files/services/incoming'
import { keyOf, putFile } from '#app/files/services/object_store'
import { claimStorage } from '#app/files/services/quotas'

export type ArriveFileInput = { fileId: string; incoming: Incoming }

/** The bytes of a file that was expected: looked at as those of any upload, then told to what it hangs on. */
export class ArriveFile {
  /** @throws Problem FILE_EMPTY, FILE_TOO_LARGE, FILE_UNREADABLE, IMAGE_TOO_LARGE, STORAGE_QUOTA_EXCEEDED */
  async handle({ fileId, incoming }: ArriveFileInput): Promise<void> {
    const { type, width = null, height = null } = await inspect(incoming)
    if (!(await isExpected(fileId))) return
    // Before the row says so: stored again it stands where it stood.
    await putFile(incoming.path, keyOf(fileId, 'original'), type.mime)
    const hasArrived = await transaction(async (trx) => {
      if (!(await isExpected(fileId, trx))) return false
      await claimStorage(trx, null, incoming.bytes)
      const { bytes, sha256, name } = incoming
      await sql(
        ARRIVED,
        [type.kind, type.mime, bytes, sha256, width, height, bytes, type.kind, fileId],
        trx
      )
      await sql('update attachments set name = ? where file_id = ?', [fileName(name), fileId], trx)
      await recordEvent(trx, 'attachment.arrived', {
        actor: null,
        subject: { type: 'file', id: fileId },
        payload: { kind: type.kind },
      })
      return true
    })
    if (hasArrived) await new ProcessFile().handle({ fileId })
  }
}

/** Whether its bytes are still waited for. */
export async function isExpected(fileId: string, trx?: Transaction): Promise<boolean> {
  const rows = await sql(
    `select 1 from stored_files where id = ? and state = 'pending' ${trx ? 'for no key update' : ''}`,
    [fileId],
    trx
  )
  return rows.length > 0
}

/** It is as old as its bytes: the sweep for work that was cut off looks at what is new. */
const ARRIVED = `
  update stored_files
     set kind = ?, mime = ?, bytes = ?, sha256 = ?, width = ?, height = ?, counted_bytes = ?,
         state = case ? when 'document' then 'ready' else 'processing' end, created_at = now()
   where id = ?`

/** It will not come: shown as refused from now on, in the transaction that gives it up. */
export async function refuseFile(
  trx: Transaction,
  { fileId, refusal }: { fileId: string; refusal: string }
) {
  const [refused] = await sql(
    `update stored_files set state = 'refused', refusal = ?, settled_at = now() where id = ? and state = 'pending' returning 1`,
    [refusal, fileId],
    trx
  )
  if (!refused) return
  await recordEvent(trx, 'attachment.missed', {
    actor: null,
    subject: { type: 'file', id: fileId },
    payload: { refusal },
  })
  afterCommit(trx, () => new AnnounceFile().handle({ fileId }))
}

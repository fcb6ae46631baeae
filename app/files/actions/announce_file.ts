import { sql } from '#app/core/database/sql'
import { afterCommit, type Transaction, transaction } from '#app/core/database/transaction'
import { newId } from '#app/core/operation'
import { emitter } from '#app/core/realtime/emitter'
import { userRoom } from '#app/core/realtime/rooms'
import { attachmentOwner } from '#app/files/ports'
import { type AttachmentRow, attachmentsOfFile } from '#app/files/queries/attachment_rows'
import { toAttachment } from '#app/files/transformers/attachment_transformer'

/**
 * Tells what a file hangs on that it is ready or refused, at least once. After the state is committed, in a
 * transaction of its own: an owner locks its conversation first, and whoever deletes there never waits for a file.
 */
export class AnnounceFile {
  async handle({ fileId }: { fileId: string }): Promise<void> {
    await waitForAttaching(fileId)
    await transaction(async (trx) => {
      const rows = await attachmentsOfFile(fileId, trx)
      await tellOwners(trx, rows)
      await sql('update stored_files set announced_at = now() where id = ?', [fileId], trx)
      afterCommit(trx, () => rows.forEach(tellUploader))
    })
  }
}

/** Raises the revision of what a file hangs on. */
export async function tellOwners(trx: Transaction, rows: AttachmentRow[]) {
  for (const [type, ownerIds] of ownersOf(rows))
    await attachmentOwner(type).attachmentsChanged(trx, ownerIds)
}

/** Whoever is attaching it at this moment may still have seen the old state: their commit is waited for. */
const waitForAttaching = (fileId: string) =>
  transaction((trx) => sql('select 1 from attachments where file_id = ? for share', [fileId], trx))

function ownersOf(rows: AttachmentRow[]): Map<string, string[]> {
  const owners = new Map<string, string[]>()
  for (const { ownerType, ownerId } of rows)
    if (ownerType) owners.set(ownerType, [...(owners.get(ownerType) ?? []), ownerId!].sort())
  return owners
}

function tellUploader(row: AttachmentRow) {
  if (!row.uploaderId) return
  const frame = { eventId: newId(), at: new Date().toISOString(), attachment: toAttachment(row) }
  emitter.emit(userRoom(row.uploaderId), 'attachment.updated', frame)
}

import { sql } from '#app/core/database/sql'
import { transaction } from '#app/core/database/transaction'
import { recordEvent } from '#app/core/events/record_event'
import { AnnounceFile } from '#app/files/actions/announce_file'
import { attachmentsOfFile } from '#app/files/queries/attachment_rows'
import { type StoredFile, storedFile } from '#app/files/queries/stored_file'
import { keyOf, removeObject } from '#app/files/services/object_store'
import { type Outcome, workOn } from '#app/files/services/work_on_file'

export type ProcessFileInput = { fileId: string; signal?: AbortSignal }

/**
 * Measures a file and makes what is served of it. Each step can be done again: a worker that is killed leaves
 * objects that are written anew, a state that is decided once, and news that are told until they were told.
 */
export class ProcessFile {
  async handle({ fileId, signal }: ProcessFileInput): Promise<void> {
    const file = await storedFile(fileId)
    if (!file || file.state === 'pending') return
    if (file.state === 'processing') await this.#settle(file, await workOn(file, signal))
    if (!file.announcedAt) await new AnnounceFile().handle({ fileId })
    await this.#removeUnclean(fileId)
  }

  #settle(file: StoredFile, outcome: Outcome) {
    return transaction(async (trx) => {
      const { kind, mime, bytes, width, height, durationMs, waveform, objectKey } = outcome
      const [settled] = await sql(
        `update stored_files
            set state = ?, refusal = ?, kind = ?, mime = ?, bytes = ?, width = ?, height = ?, duration_ms = ?, waveform = ?::jsonb,
                object_key = ?, original_key = ?, thumbnail_key = ?, settled_at = now()
          where id = ? and state = 'processing' returning 1`,
        [
          outcome.state,
          outcome.refusal,
          kind,
          mime,
          bytes,
          width,
          height,
          durationMs,
          waveform && JSON.stringify(waveform),
          objectKey,
          outcome.originalKey,
          outcome.thumbnailKey,
          file.id,
        ],
        trx
      )
      if (!settled) return
      for (const { id, ownerId } of await attachmentsOfFile(file.id, trx)) {
        await recordEvent(trx, `attachment.${outcome.state}`, {
          actor: null,
          subject: { type: 'attachment', id },
          context: ownerId ? { type: 'owner', id: ownerId } : undefined,
          payload: { fileId: file.id },
        })
      }
    })
  }

  /** A picture's original says where it was taken. Nobody was ever served it, and now it goes. */
  async #removeUnclean(fileId: string) {
    const file = await storedFile(fileId)
    if (file?.state === 'ready' && file.objectKey === keyOf(fileId, 'clean'))
      await removeObject(keyOf(fileId, 'original'))
  }
}

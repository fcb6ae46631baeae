import { Problem } from '#app/core/http/problem'
import { ReserveFile } from '#app/files/actions/reserve_file'
import type { Actor } from '#app/files/ports'
import { fileName } from '#app/files/services/file_names'
import { tooLarge } from '#app/files/services/incoming'
import { incomingKey, isLocal, signedUpload } from '#app/files/services/object_store'
import type { DirectUpload } from '#app/files/transformers/direct_upload_shapes'
import { files } from '#config/files'

export type PresignUploadInput = { actor: Actor; name: string; mime: string; bytes: number }

/**
 * An address for a client to put bytes at by itself. They are counted now; what they are is looked at when they are there.
 *
 * @throws Problem DIRECT_UPLOADS_UNAVAILABLE, FILE_EMPTY, FILE_TOO_LARGE, STORAGE_QUOTA_EXCEEDED
 */
export class PresignUpload {
  async handle({ actor, name, mime, bytes }: PresignUploadInput): Promise<DirectUpload> {
    requireObjectStore()
    if (bytes === 0) throw new Problem(422, 'FILE_EMPTY')
    if (bytes > files.maxBytes) throw tooLarge()
    const { attachmentId, fileId } = await new ReserveFile().handle({
      actor,
      name: fileName(name),
      type: { kind: 'document', mime },
      bytes,
      sha256: null,
    })
    return {
      id: attachmentId,
      method: 'PUT',
      url: await signedUpload(incomingKey(fileId), mime, bytes),
      headers: { 'content-type': mime },
      expiresAt: new Date(Date.now() + files.uploadSeconds * 1000).toISOString(),
    }
  }
}

export function requireObjectStore() {
  if (isLocal()) throw new Problem(503, 'DIRECT_UPLOADS_UNAVAILABLE')
}

import { Problem } from '#app/core/http/problem'
import { DiscardUpload } from '#app/files/actions/discard_upload'
import { PublishFile } from '#app/files/actions/publish_file'
import { ReserveFile } from '#app/files/actions/reserve_file'
import type { Actor } from '#app/files/ports'
import type { AttachmentRow } from '#app/files/queries/attachment_rows'
import { typeOfFile } from '#app/files/services/file_types'
import { imageSize } from '#app/files/services/images'
import { type Incoming, tooLarge } from '#app/files/services/incoming'
import { keyOf, putFile } from '#app/files/services/object_store'
import { files } from '#config/files'

export type StoreUploadInput = { actor: Actor; incoming: Incoming }

/**
 * Takes over a file that came in: looks at its bytes, counts it, stores it.
 *
 * @throws Problem FILE_EMPTY, FILE_TOO_LARGE, FILE_UNREADABLE, IMAGE_TOO_LARGE, STORAGE_QUOTA_EXCEEDED
 */
export class StoreUpload {
  async handle({ actor, incoming }: StoreUploadInput): Promise<AttachmentRow> {
    const inspected = await inspect(incoming)
    const { name, bytes, sha256 } = incoming
    const reserved = await new ReserveFile().handle({ actor, name, bytes, sha256, ...inspected })
    try {
      await putFile(incoming.path, keyOf(reserved.fileId, 'original'), inspected.type.mime)
      const pixels = inspected.pixels ?? 0
      return await new PublishFile().handle({ actor, ...reserved, pixels })
    } catch (error) {
      await new DiscardUpload().handle(reserved)
      throw error
    }
  }
}

type Inspected = {
  type: Awaited<ReturnType<typeof typeOfFile>>
  width?: number
  height?: number
  pixels?: number
}

/** What a file is and whether it may be, before a row or an object is made of it. */
export async function inspect(incoming: Omit<Incoming, 'sha256'>): Promise<Inspected> {
  const { path, declaredType, name, bytes } = incoming
  if (bytes === 0) throw new Problem(422, 'FILE_EMPTY')
  const type = await typeOfFile(path, declaredType, name)
  const limit = files.maxBytesOf[type.kind]
  if (bytes > limit) throw tooLarge(limit)
  return type.kind === 'image' ? { type, ...(await imageSize(path)) } : { type }
}

import { sql } from '#app/core/database/sql'
import type { FileKind } from '#app/files/services/file_types'
import type { FileState } from '#app/files/queries/attachment_rows'

export type StoredFile = {
  id: string
  kind: FileKind
  mime: string
  bytes: number
  width: number | null
  height: number | null
  state: FileState
  objectKey: string
  announcedAt: Date | null
}

export async function storedFile(id: string): Promise<StoredFile | undefined> {
  const [file] = await sql<StoredFile>(
    `select id, kind, mime, bytes, width, height, state, object_key as "objectKey", announced_at as "announcedAt"
       from stored_files where id = ?`,
    [id]
  )
  return file
}

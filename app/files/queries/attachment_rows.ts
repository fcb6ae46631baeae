import db from '@adonisjs/lucid/services/db'
import { sql } from '#app/core/database/sql'
import type { Transaction } from '#app/core/database/transaction'
import type { FileKind } from '#app/files/services/file_types'

export type FileState = 'pending' | 'processing' | 'ready' | 'refused'

export type AttachmentRow = {
  id: string
  fileId: string
  /** Null for a file that another system sent. */
  uploaderId: string | null
  name: string
  ownerType: string | null
  ownerId: string | null
  position: number
  kind: FileKind
  mime: string
  bytes: number
  width: number | null
  height: number | null
  durationMs: number | null
  waveform: number[] | null
  state: FileState
  objectKey: string
  originalKey: string | null
  thumbnailKey: string | null
}

export const ATTACHMENTS = `
  select a.id, a.file_id as "fileId", a.uploader_id as "uploaderId", a.name,
         a.owner_type as "ownerType", a.owner_id as "ownerId", a.position,
         f.kind, f.mime, f.bytes, f.width, f.height, f.duration_ms as "durationMs", f.waveform, f.state,
         f.object_key as "objectKey", f.original_key as "originalKey", f.thumbnail_key as "thumbnailKey"
    from attachments a join stored_files f on f.id = a.file_id`

type Client = Transaction | typeof db

export async function attachmentById(id: string, client: Client = db) {
  const [row] = await sql<AttachmentRow>(`${ATTACHMENTS} where a.id = ?`, [id], client)
  return row as AttachmentRow | undefined
}

export const attachmentsOfFile = (fileId: string, client: Client = db) =>
  sql<AttachmentRow>(`${ATTACHMENTS} where a.file_id = ? order by a.id`, [fileId], client)

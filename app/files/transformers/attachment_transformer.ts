import { BaseTransformer } from '@adonisjs/core/transformers'
import type { AttachmentRow } from '#app/files/queries/attachment_rows'
import type { FileKind } from '#app/files/services/file_types'

export type Attachment = {
  /** @format uuid */
  id: string
  /** By the bytes, whatever the file is called. */
  kind: FileKind
  name: string
  mime: string
  bytes: number
  width: number | null
  height: number | null
  durationMs: number | null
  /** Loudness of 96 parts, each 0 to 1. */
  waveform: number[] | null
  state: 'ready' | 'processing' | 'refused'
  url: string
  thumbnailUrl: string | null
}

/** Nothing in it depends on who looks: it goes into messages and frames as it is. */
export default class AttachmentTransformer extends BaseTransformer<AttachmentRow> {
  toObject(): Attachment {
    const row = this.resource
    const url = `/api/v1/attachments/${row.id}`
    return {
      ...this.pick(row, [
        'id',
        'kind',
        'name',
        'mime',
        'bytes',
        'width',
        'height',
        'durationMs',
        'waveform',
      ]),
      // On its way from another system: to who looks, it is being worked on.
      state: row.state === 'pending' ? 'processing' : row.state,
      url,
      thumbnailUrl: row.thumbnailKey ? `${url}/thumbnail` : null,
    }
  }
}

export const toAttachment = (row: AttachmentRow): Attachment =>
  new AttachmentTransformer(row).toObject()

import { type Attachment, toAttachment } from '#app/files/transformers/attachment_transformer'
import { renderBody } from '#app/messaging/services/rendering'
import type { Mention, PersonRef } from '#app/messaging/transformers/message_transformer'
import type { NoteRow } from '#app/support/queries/note_rows'

/** What the team says among itself about a ticket. There is no shape of it for students, nor a way to make one. */
export type Note = {
  /** @format uuid */
  id: string
  /** @format uuid */
  ticketId: string
  /** Its place in the timeline. */
  position: number
  /** The ticket's at the note's last change. */
  revision: number
  author: PersonRef
  /** As written. Empty once deleted. */
  body: string
  html: string | null
  mentions: Mention[]
  attachments: Attachment[]
  pinned: boolean
  /** @format date-time */
  createdAt: string
  /** @format date-time */
  editedAt: string | null
  /** @format date-time */
  deletedAt: string | null
  version: number
}

const iso = (text: string | null) => (text === null ? null : new Date(text).toISOString())

export function toNote(row: NoteRow): Note {
  const { id, ticketId, position, revision, author, body, mentions, version } = row
  return {
    ...{ id, ticketId, position, revision, author, body, mentions, version },
    html: renderBody(body, mentions),
    attachments: row.attachments.map(toAttachment),
    pinned: row.pinnedAt !== null,
    createdAt: new Date(row.createdAt).toISOString(),
    editedAt: iso(row.editedAt),
    deletedAt: iso(row.deletedAt),
  }
}

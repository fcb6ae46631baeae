import { sql } from '#app/core/database/sql'
import { NOTE_JSON, type NoteRow } from '#app/support/queries/note_rows'

export type NotesMeta = { hasBefore: boolean }
export type NoteEdit = {
  version: number
  body: string
  /** @format date-time */
  editedAt: string
}

/** Notes of a ticket in the order of the timeline, the newest page first. */
export async function listNotes(
  ticketId: string,
  { before, limit }: { before?: number; limit: number }
) {
  const found = await sql<{ note: NoteRow }>(
    `select ${NOTE_JSON} as note from notes n
      where n.ticket_id = ? and n.position < ? order by n.position desc limit ?`,
    [ticketId, before ?? Number.MAX_SAFE_INTEGER, limit + 1]
  )
  const rows = found
    .slice(0, limit)
    .map(({ note }) => note)
    .reverse()
  return { rows, hasBefore: found.length > limit }
}

/** What a note said before each of its edits. */
export async function noteEdits(noteId: string): Promise<NoteEdit[]> {
  const rows = await sql<{ version: number; body: string; editedAt: Date }>(
    'select version, body, edited_at as "editedAt" from note_edits where note_id = ? order by version',
    [noteId]
  )
  return rows.map((row) => ({ ...row, editedAt: row.editedAt.toISOString() }))
}

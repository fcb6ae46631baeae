import { NotFound } from '#app/core/http/problem'
import type { AttachmentOwner } from '#app/files/ports'
import type User from '#app/identity/models/user'
import { tellOfNoteFiles } from '#app/support/actions/write_note'
import { findNote } from '#app/support/queries/note_rows'

/** What hangs on notes is the team's, like the notes. */
export const noteAttachments: AttachmentOwner = {
  async mayRead(actor, noteId) {
    try {
      return (await findNote(actor as User, noteId)).deletedAt === null
    } catch (error) {
      if (error instanceof NotFound) return false
      throw error
    }
  },
  attachmentsChanged: tellOfNoteFiles,
}

import { sql } from '#app/core/database/sql'
import type { AttachmentOwner } from '#app/files/ports'
import type User from '#app/identity/models/user'

/** Seen by all of the company, also of an emoji that is offered no longer: reactions still name it. */
export const emojiPictures: AttachmentOwner = {
  async mayRead(actor) {
    return (actor as User).isStaff
  },
  /** A picture that turned out to be none takes its emoji with it. */
  async attachmentsChanged(trx, emojiIds) {
    await sql(
      `update custom_emojis e set removed_at = now()
         from attachments a join stored_files f on f.id = a.file_id
        where e.id = any(?::uuid[]) and e.removed_at is null and a.id = e.attachment_id and f.state = 'refused'`,
      [emojiIds],
      trx
    )
  },
}

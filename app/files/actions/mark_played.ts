import { sql } from '#app/core/database/sql'
import { transaction } from '#app/core/database/transaction'
import { recordEvent } from '#app/core/events/record_event'
import type { Actor } from '#app/files/ports'
import type { AttachmentRow } from '#app/files/queries/attachment_rows'

/** Remembers that a person listened. A second time changes nothing. */
export class MarkPlayed {
  async handle({ actor, attachment }: { actor: Actor; attachment: AttachmentRow }): Promise<void> {
    await transaction(async (trx) => {
      const [first] = await sql(
        'insert into attachment_plays (attachment_id, user_id) values (?, ?) on conflict do nothing returning 1',
        [attachment.id, actor.id],
        trx
      )
      if (!first) return
      const subject = { type: 'attachment', id: attachment.id }
      await recordEvent(trx, 'attachment.played', { actor, subject })
    })
  }
}

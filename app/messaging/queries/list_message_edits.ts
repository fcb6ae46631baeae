import { sql } from '#app/core/database/sql'
import type { MessageRow } from '#app/messaging/queries/message_rows'

export type MessageEdit = {
  version: number
  body: string
  /** When it was replaced. @format date-time */
  replacedAt: string
}

/** What a message said before each of its edits, oldest first. A deleted one has no history left. */
export class ListMessageEdits {
  async handle({ message }: { message: MessageRow }): Promise<MessageEdit[]> {
    const rows = await sql<{ version: number; body: string; editedAt: Date }>(
      'select version, body, edited_at as "editedAt" from message_edits where message_id = ? order by version',
      [message.id]
    )
    return rows.map(({ version, body, editedAt }) => ({
      version,
      body,
      replacedAt: editedAt.toISOString(),
    }))
  }
}

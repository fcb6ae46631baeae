import db from '@adonisjs/lucid/services/db'
import { sql } from '#app/core/database/sql'
import type { Transaction } from '#app/core/database/transaction'
import { type AttachmentRow, ATTACHMENTS } from '#app/files/queries/attachment_rows'
import { type Attachment, toAttachment } from '#app/files/transformers/attachment_transformer'

/** What hangs on each of these owners, in the order it was attached: one query for a page. Owners without any are absent. */
export async function attachmentsOf(
  ownerType: string,
  ownerIds: string[],
  client: Transaction | typeof db = db
): Promise<Map<string, Attachment[]>> {
  const byOwner = new Map<string, Attachment[]>()
  if (ownerIds.length === 0) return byOwner
  const rows = await sql<AttachmentRow>(
    `${ATTACHMENTS} where a.owner_type = ? and a.owner_id = any(?::uuid[]) order by a.position, a.id`,
    [ownerType, ownerIds],
    client
  )
  for (const row of rows)
    byOwner.set(row.ownerId!, [...(byOwner.get(row.ownerId!) ?? []), toAttachment(row)])
  return byOwner
}

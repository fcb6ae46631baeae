import { sql } from '#app/core/database/sql'

/** Who has listened to each of these, in order; attachments that nobody played are absent. */
export async function listPlays(attachmentIds: string[]): Promise<Map<string, string[]>> {
  const rows = await sql<{ id: string; userIds: string[] }>(
    `select attachment_id as id, array_agg(user_id::text order by played_at, user_id) as "userIds"
       from attachment_plays where attachment_id = any(?::uuid[]) group by attachment_id`,
    [attachmentIds]
  )
  return new Map(rows.map(({ id, userIds }) => [id, userIds]))
}

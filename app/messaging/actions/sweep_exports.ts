import { sql } from '#app/core/database/sql'
import { FailExport } from '#app/messaging/actions/make_export'
import { exportFiles } from '#app/messaging/services/export_files'

const BATCH = 500

/**
 * Deletes exports whose days are over, files first. Answers those to ask for again: neither ready nor moving, since
 * a process may die between commit and wake-up. What does not come about in a day has failed.
 */
export class SweepExports {
  async handle(): Promise<string[]> {
    for (const { id } of await sql<{ id: string }>(EXPIRED, [BATCH])) {
      await exportFiles.remove(id)
      await sql('delete from conversation_exports where id = ?', [id])
    }
    await exportFiles.removeAbandoned()
    for (const { id } of await sql<{ id: string }>(HOPELESS, [BATCH]))
      await new FailExport().handle({ exportId: id, error: 'not made within a day' })
    return (await sql<{ id: string }>(STUCK, [BATCH])).map(({ id }) => id)
  }
}

const EXPIRED =
  'select id from conversation_exports where expires_at <= now() order by expires_at limit ?'

const HOPELESS = `
  select id from conversation_exports
   where state in ('queued', 'running') and created_at < now() - interval '1 day' order by created_at limit ?`

const STUCK = `
  update conversation_exports set changed_at = now()
   where id in (select id from conversation_exports
                 where state in ('queued', 'running') and changed_at < now() - interval '10 minutes'
                 order by changed_at limit ? for update skip locked)
  returning id`

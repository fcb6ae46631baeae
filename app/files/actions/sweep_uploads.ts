import { sql } from '#app/core/database/sql'
import { RemoveReleasedFiles } from '#app/files/actions/remove_released_files'
import { sweepWorkspaces } from '#app/files/services/workspace'
import { files } from '#config/files'

const BATCH = 500
const HOUR_MS = 3_600_000

/** Lets go of uploads that nobody attached in time, and of what a killed process left half received. */
export class SweepUploads {
  async handle(): Promise<void> {
    for (;;) {
      const gone = await sql(SWEEP, [files.unattachedHours, BATCH])
      await new RemoveReleasedFiles().handle()
      if (gone.length < BATCH) break
    }
    await sweepWorkspaces(files.unattachedHours * HOUR_MS)
  }
}

const SWEEP = `
  with gone as (
    delete from attachments
     where owner_id is null and id in (
       select id from attachments where owner_id is null and created_at < now() - make_interval(hours => ?)
        order by created_at limit ?)
    returning file_id)
  insert into released_files (file_id) select distinct file_id from gone
  on conflict (file_id) do update set released_at = now() returning file_id`

import { basename } from 'node:path'
import { sql } from '#app/core/database/sql'
import { afterCommit, type Transaction } from '#app/core/database/transaction'
import { expectFile } from '#app/files/actions/expect_file'
import { fetchMedia } from '#app/botconversa/jobs/media_jobs'

type Media = { accountId: string; messageId: string; url: string }

/** A file that came as an address: it hangs on its message at once, and a job fetches it. */
export async function expectMedia(trx: Transaction, { accountId, messageId, url }: Media) {
  const owner = { ownerType: 'message', ownerId: messageId, name: nameIn(url) }
  const { fileId } = await expectFile(trx, owner)
  await sql(
    'insert into botconversa_media (file_id, account_id, url) values (?, ?, ?)',
    [fileId, accountId, url],
    trx
  )
  afterCommit(trx, () => fetchMedia.dispatch({ fileId }))
}

/** What the address calls it, without what signs it. */
export function nameIn(url: string): string {
  try {
    return decodeURIComponent(basename(new URL(url).pathname)) || 'arquivo'
  } catch {
    return 'arquivo' // No address at all: the fetch says so.
  }
}

import { sql } from '#app/core/database/sql'
import type { Transaction } from '#app/core/database/transaction'
import { Problem } from '#app/core/http/problem'
import { files } from '#config/files'

const COMPANY = 'company'
/** Of nobody: for the company alone. */
type Holder = string | null

/**
 * Counts bytes for a person and the company, or for neither. The counter rows are raised only where the sum stays
 * below the quota, so uploads at the same time wait for each other and can not pass it together.
 *
 * @throws Problem STORAGE_QUOTA_EXCEEDED
 */
export async function claimStorage(trx: Transaction, userId: Holder, bytes: number) {
  // Always the person before the company.
  if (userId) await claim(trx, userId, bytes, files.personQuotaBytes, 'person')
  await claim(trx, COMPANY, bytes, files.companyQuotaBytes, 'company')
}

async function claim(
  trx: Transaction,
  holder: string,
  bytes: number,
  quota: number,
  scope: string
) {
  await sql('insert into storage_use (holder) values (?) on conflict do nothing', [holder], trx)
  const [raised] = await sql(
    'update storage_use set bytes = bytes + ? where holder = ? and bytes + ? <= ? returning 1',
    [bytes, holder, bytes, quota],
    trx
  )
  if (!raised) throw new Problem(413, 'STORAGE_QUOTA_EXCEEDED', { scope, quotaBytes: quota })
}

export async function returnStorage(trx: Transaction, userId: Holder, bytes: number) {
  for (const holder of [userId, COMPANY].filter((one) => one !== null))
    await sql('update storage_use set bytes = bytes - ? where holder = ?', [bytes, holder], trx)
}

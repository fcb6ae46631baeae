import { v4 as uuid } from 'uuid'
import { sql } from '#app/core/database/sql'
import { newId } from '#app/core/operation'
import { accountById, type AccountRow } from '#app/botconversa/queries/account_rows'
import { accountSecrets } from '#app/botconversa/services/account_secrets'

type Fields = { baseUrl?: string; apiKey?: string; ratePerMinute?: number; enabled?: boolean }

/** An account as the database has it, for what does not go over HTTP. */
export async function makeAccount({
  baseUrl = 'http://127.0.0.1:9',
  apiKey = uuid(),
  ratePerMinute = 600,
  enabled = true,
}: Fields = {}): Promise<AccountRow> {
  const id = newId()
  const token = accountSecrets.fresh()
  await sql(
    `insert into botconversa_accounts (id, name, api_key, api_key_hash, base_url, rate_per_minute, enabled, token, token_hash)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      id,
      `Conta ${id}`,
      accountSecrets.seal(apiKey),
      accountSecrets.hash(apiKey),
      baseUrl,
      ratePerMinute,
      enabled,
      accountSecrets.seal(token),
      accountSecrets.hash(token),
    ]
  )
  return (await accountById(id))!
}

export const standingOf = async (id: string): Promise<AccountRow> => (await accountById(id))!

/** The clock of the account is set, so that nobody waits for it. */
export const turnClock = (
  id: string,
  column: 'probe_at' | 'paused_until' | 'down_since' | 'limited_since',
  ago: string
) => sql(`update botconversa_accounts set ${column} = now() - ?::interval where id = ?`, [ago, id])

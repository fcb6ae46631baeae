import { sql } from '#app/core/database/sql'

/** By its id or its name, as a person at a terminal calls it. */
export async function accountNamed(
  text: string
): Promise<{ id: string; name: string } | undefined> {
  const [account] = await sql<{ id: string; name: string }>(
    `select id, name from botconversa_accounts
      where archived_at is null and (id::text = lower(?) or fold(name) = fold(?)) order by id::text = lower(?) desc limit 1`,
    [text, text, text]
  )
  return account
}

import { createHash } from 'node:crypto'
import pg from 'pg'
import { v7 as newId } from 'uuid'

export const TOKEN = 'bench-token'
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

/** An account whose webhooks are taken in; nothing goes out of it. Answers its id. */
export async function benchAccount(fieldMap: object): Promise<string> {
  return withClient(async (client) => {
    const values = [newId(), sha256(TOKEN), JSON.stringify(fieldMap)]
    const { rows } = await client.query(
      `insert into botconversa_accounts (id, name, api_key, api_key_hash, base_url, token, token_hash, enabled, field_map)
       values ($1, 'Bench', '', 'bench', 'http://127.0.0.1:9', '', $2, false, $3)
       on conflict (token_hash) do update set field_map = excluded.field_map returning id`,
      values
    )
    return rows[0].id as string
  })
}

export async function withClient<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** The least that makes a ticket of a request: its rows, in one transaction, by prepared statements. */
import pg from 'pg'
import { v7 as newId } from 'uuid'

const WORKERS = 4
const CLAIM = `
  select id, body from botconversa_inbox where account_id = $1 and state = 'received'
   order by position limit 1 for no key update skip locked`
const STORE = `
  with person as (insert into contacts (id, name, source) values ($1, 'Alguém', 'botconversa')),
       phone as (insert into contact_phones (contact_id, number, match_key) values ($1, '+5511987654321', $1::text)),
       conversation as (insert into conversations (id, kind, visibility, last_seq, revision, team_revision) values ($2, 'ticket', 'private', 1, 2, 2)),
       ticket as (insert into tickets (id, subject, channel, contact_id, status) values ($2, 'Bom dia', 'botconversa', $1, 'new')),
       happened as (insert into ticket_events (id, ticket_id, position, name) values ($3, $2, 1, 'ticket.created')),
       said as (insert into messages (id, conversation_id, seq, ordinal, revision, contact_id, body, team_revision, position)
                values ($4, $2, 1, 1, 2, $1, $5, 2, 2)),
       recorded as (insert into events (id, name, subject_type, subject_id) values ($3, 'ticket.created', 'ticket', $2), ($4, 'message.created', 'message', $4))
  update botconversa_inbox set state = 'processed' where id = $6`

/** @returns seconds until nothing waits */
export async function floorOfBurst(account: string): Promise<number> {
  const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: WORKERS })
  const from = performance.now()
  await Promise.all(Array.from({ length: WORKERS }, () => work(pool, account)))
  const seconds = (performance.now() - from) / 1000
  await pool.end()
  return seconds
}

async function work(pool: pg.Pool, account: string) {
  const client = await pool.connect()
  for (;;) {
    await client.query('begin')
    const { rows } = await client.query({ name: 'claim', text: CLAIM, values: [account] })
    if (rows.length > 0) {
      const { text } = JSON.parse(rows[0].body.toString())
      const values = [newId(), newId(), newId(), newId(), text, rows[0].id]
      await client.query({ name: 'store', text: STORE, values })
    }
    await client.query('commit')
    if (rows.length === 0) break
  }
  client.release()
}

/** A: begin, three prepared statements, commit. B: the same rows and locks in one statement. */
import { v7 as newId } from 'uuid'
import { floorPool, serveFloor } from '../support/floor_server.ts'

const NUMBER = `
  update conversations
     set last_seq = last_seq + 1, revision = revision + 1, last_ordinal = last_ordinal + 1,
         last_message_at = clock_timestamp(), changed_at = clock_timestamp()
   where id = $1 returning last_seq as seq`
const STORE = `
  insert into messages (id, conversation_id, seq, ordinal, revision, author_id, client_id, body)
  values ($1, $2, $3, $3, $3, $4, $5, $6) returning created_at`
const RECORD = `
  with read as (
    update conversation_members set last_read_seq = $3, last_read_ordinal = $3, changed_at = clock_timestamp()
     where conversation_id = $2 and user_id = $4)
  insert into events (id, name, subject_type, subject_id, context_id, actor_id, payload)
  values ($5, 'message.created', 'message', $1, $2, $4, jsonb_build_object('seq', $3::bigint))`
const ALL_IN_ONE = `
  with numbered as (${NUMBER}), stored as (
    insert into messages (id, conversation_id, seq, ordinal, revision, author_id, client_id, body)
    select $2::uuid, $1, seq, seq, seq, $3::uuid, $4::uuid, $5 from numbered returning seq, created_at
  ), read as (
    update conversation_members member
       set last_read_seq = seq, last_read_ordinal = seq, changed_at = clock_timestamp()
      from stored where member.conversation_id = $1 and member.user_id = $3
  ), recorded as (
    insert into events (id, name, subject_type, subject_id, context_id, actor_id, payload)
    select $6::uuid, 'message.created', 'message', $2, $1, $3, jsonb_build_object('seq', seq) from stored)
  select seq, created_at from stored`

const pool = floorPool()
type Sent = {
  id: string
  conversation: string
  author: string
  clientId: string
  body: string
  event: string
}

async function inSteps({ id, conversation, author, clientId, body, event }: Sent) {
  const client = await pool.connect()
  try {
    await client.query('begin')
    const values = [conversation]
    const { seq } = (await client.query({ name: 'number', text: NUMBER, values })).rows[0]
    const stored = [id, conversation, seq, author, clientId, body]
    const { rows } = await client.query({ name: 'store', text: STORE, values: stored })
    const recorded = [id, conversation, seq, author, event]
    await client.query({ name: 'record', text: RECORD, values: recorded })
    await client.query('commit')
    return { seq, ...rows[0] }
  } finally {
    client.release()
  }
}

async function atOnce({ id, conversation, author, clientId, body, event }: Sent) {
  const values = [conversation, id, author, clientId, body, event]
  return (await pool.query({ name: 'all', text: ALL_IN_ONE, values })).rows[0]
}

const store = process.argv[2] === 'B' ? atOnce : inSteps

/** The path says who and where: /author/conversation. */
serveFloor(async (path, text) => {
  const [, author, conversation] = path.split('/')
  const { clientId, body } = JSON.parse(text) as { clientId: string; body: string }
  const message = { id: newId(), event: newId(), author, conversation, clientId, body }
  return { data: { ...message, ...(await store(message)) } }
})

/**
 * What one writes by hand for the desk. /list/person and /views/person: rows and counts, no scope but the queues, no shapes.
 * /claim/agent/ticket: one transaction with the rows and the lock of a claim. /say/student/ticket likewise. /reset: unclaims.
 */
import { randomUUID } from 'node:crypto'
import { v7 as newId } from 'uuid'
import type pg from 'pg'
import { floorPool, serveFloor } from '../support/floor_server.ts'
import { CLAIM_QUEUE, queueId } from '../../database/bench/ids.ts'

const SEEN = `(t.queue_id is null or t.assignee_id = $1 or t.queue_id in (select queue_id from queue_members where user_id = $1))`
const LIST = `
  select t.*, c.team_revision, c.last_seq, k.name as contact, s.name as student, a.name as assignee, q.name as queue, m.body
    from tickets t join conversations c on c.id = t.id
    left join contacts k on k.id = t.contact_id left join users s on s.id = t.student_id
    left join users a on a.id = t.assignee_id left join queues q on q.id = t.queue_id
    left join messages m on m.conversation_id = t.id and m.seq = c.last_seq
   where ${SEEN} order by t.listed_at desc, t.id desc limit 50`
const COUNTS = `select t.status, count(*)::int from tickets t where ${SEEN} group by 1`
const VIEWS = `
  select count(*) filter (where t.assignee_id = $1 and t.status = 'open') as mine,
         count(*) filter (where t.assignee_id is null and t.status in ('new', 'open')) as waiting,
         count(*) filter (where t.priority = 'urgent' and t.status in ('new', 'open')) as urgent,
         count(*) filter (where t.status = 'pending') as pending,
         count(*) filter (where exists (select 1 from ticket_clocks k where k.ticket_id = t.id and k.stopped_at is null and k.breached_at is not null)) as late
    from tickets t where t.status <> 'closed' and ${SEEN}`

const LOCK = 'select assignee_id from tickets where id = $1 for no key update'
const NUMBER = `
  update conversations set revision = revision + 1, team_revision = team_revision + 1, changed_at = clock_timestamp()
   where id = $1 returning team_revision as revision`
const TAKE = `
  update tickets set assignee_id = $2, assigned_at = now(), revision = $3, student_revision = $3, listed_at = clock_timestamp() where id = $1`
const RECORD = `
  with timeline as (insert into ticket_events (id, ticket_id, position, name, actor_id) values ($2, $1, $3, $5, $4)),
       event as (insert into events (id, name, subject_type, subject_id, actor_id) values ($6, $5, 'ticket', $1, $4) returning id)
  insert into outbox (event_id, listener) select id, 'support.assignment' from event`
const STORE = `
  with numbered as (
    update conversations set last_seq = last_seq + 1, last_main_seq = last_seq + 1, last_ordinal = last_ordinal + 1,
                             revision = revision + 1, team_revision = team_revision + 1, last_message_at = now()
     where id = $1 returning last_seq as seq, last_ordinal as ordinal, revision, team_revision
  ), stored as (
    insert into messages (id, conversation_id, seq, ordinal, revision, author_id, client_id, body, team_revision, position)
    select $2::uuid, $1, seq, ordinal, revision, $3::uuid, $4::uuid, $5, team_revision, team_revision from numbered
  )
  insert into events (id, name, subject_type, subject_id, context_id, actor_id) values ($6, 'message.created', 'message', $2, $1, $3)`
const TOUCH = 'update tickets set listed_at = clock_timestamp() where id = $1'
const RESET = `update tickets set assignee_id = null, assigned_at = null, status = 'new' where queue_id = $1`

const pool = floorPool()

async function transaction<T>(work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect()
  try {
    await client.query('begin')
    const result = await work(client)
    await client.query('commit')
    return result
  } finally {
    client.release()
  }
}

const named = (client: pg.PoolClient, name: string, text: string, values: unknown[]) =>
  client.query({ name, text, values })

const claim = (agent: string, ticket: string) =>
  transaction(async (client) => {
    const [{ assignee_id: owner }] = (await named(client, 'lock', LOCK, [ticket])).rows
    if (owner) return { won: false, owner }
    const [{ revision }] = (await named(client, 'number', NUMBER, [ticket])).rows
    await named(client, 'take', TAKE, [ticket, agent, revision])
    const values = [ticket, newId(), revision, agent, 'ticket.claimed', newId()]
    await named(client, 'record', RECORD, values)
    return { won: true, owner: agent }
  })

const say = (student: string, ticket: string, body: string) =>
  transaction(async (client) => {
    await named(client, 'lock', LOCK, [ticket])
    const values = [ticket, newId(), student, randomUUID(), body, newId()]
    await named(client, 'store', STORE, values)
    await named(client, 'touch', TOUCH, [ticket])
    return values[1]
  })

const read = async (name: string, text: string, person: string) =>
  (await pool.query({ name, text, values: [person] })).rows

serveFloor(async (path, text) => {
  const [, kind, first, second] = path.split('/')
  if (kind === 'list')
    return Promise.all([read('list', LIST, first), read('counts', COUNTS, first)])
  if (kind === 'views')
    return Promise.all([
      read('list', LIST, first),
      read('counts', COUNTS, first),
      read('views', VIEWS, first),
    ])
  if (kind === 'claim') return claim(first, second)
  if (kind === 'say') return say(first, second, (JSON.parse(text) as { body: string }).body)
  return pool.query(RESET, [queueId(CLAIM_QUEUE)])
})

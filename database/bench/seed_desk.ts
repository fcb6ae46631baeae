import { sql } from '#app/core/database/sql'
import { transaction } from '#app/core/database/transaction'
import { CLAIM_QUEUE, CLAIMABLE, historyOf, QUEUES, READERS, STUDENTS } from '#database/bench/ids'

type Wish = { people: number; tickets: number; passwordHash: string }

/** The desk after months of work: every open ticket has a clock that runs; the newest thousand wait for somebody. */
export async function seedDesk({ people, tickets, passwordHash }: Wish) {
  const history = historyOf(tickets)
  const total = history + tickets
  await transaction(async (trx) => {
    await sql(SERVED, [], trx)
    await sql(MEMBERS, [people], trx)
    await sql(STUDENTS_OF, [passwordHash], trx)
    await sql(CONTACTS, [], trx)
    await sql(CONVERSATIONS, [total], trx)
    await sql(TICKETS, [total, history, Math.floor(people / 4)], trx)
    await sql(MESSAGES, [], trx)
    await sql(CONVERSATION_MEMBERS, [], trx)
    await sql(TIMELINE, [], trx)
    await sql(CLOCKS, [], trx)
    await sql(VIEWS, [], trx)
  })
  for (const table of TABLES) await sql(`vacuum analyze ${table}`)
}

const TABLES = [
  'users contacts conversations conversation_members messages queues queue_members tickets ticket_events',
  'ticket_clocks ticket_views',
].flatMap((names) => names.split(' '))

const id = (table: string, number: string) =>
  `('01900000-${table}-7000-8000-' || lpad(to_hex(${number}), 12, '0'))::uuid`

const SERVED = `
  insert into queues (id, name) select ${id('0011', 'q')}, 'Fila bench ' || q from generate_series(1, ${CLAIM_QUEUE}) q`

const MEMBERS = `
  insert into queue_members (queue_id, user_id)
  select ${id('0011', 'q')}, ${id('0001', 'n')}
    from generate_series(1, ${CLAIM_QUEUE}) q, generate_series(1, ?::int) n
   where case q when ${CLAIM_QUEUE} then n <= ${READERS} else (n + q) % 4 = 0 end`

const STUDENTS_OF = `
  insert into users (id, name, email, role, password_hash)
  select ${id('0012', 'n')}, 'Aluna ' || n, 'aluna' || n || '@bench.test', 'student', ?
    from generate_series(1, ${STUDENTS}) n`

const CONTACTS = `
  insert into contacts (id, name, user_id, source)
  select ${id('0014', 'n')}, 'Aluna ' || n, ${id('0012', 'n')}, 'widget' from generate_series(1, ${STUDENTS}) n`

const CONVERSATIONS = `
  insert into conversations (id, kind, visibility, last_seq, last_ordinal, last_main_seq, revision, team_revision, last_message_at)
  select ${id('0013', 'n')}, 'ticket', 'private', 1, 1, 1, 2, 2, now() from generate_series(1, ?::int) n`

/** Who has a ticket is of its queue; of those that are open six in ten are worked on. */
const TICKETS = `
  insert into tickets (id, subject, status, priority, channel, contact_id, student_id, queue_id, assignee_id, assigned_at,
                       snoozed_until, first_response_at, waiting_since, resolved_at, closed_at, revision, student_revision,
                       listed_at, created_at)
  select ${id('0013', 'n')}, 'Assunto ' || n || case n % 3 when 0 then ': matrícula' when 1 then ': boleto' else ': prova' end,
         status, (array['normal', 'normal', 'normal', 'low', 'high', 'urgent'])[1 + n % 6], 'widget',
         ${id('0014', 'student')}, ${id('0012', 'student')}, ${id('0011', 'queue')},
         case when held then ${id('0001', 'agent')} end, case when held then created end,
         case when status = 'snoozed' then now() + interval '1 day' end, case when held then created + interval '5 minutes' end,
         case when status in ('new', 'open') and n % 2 = 0 then created end,
         case when status = 'closed' then created + interval '1 hour' end,
         case when status = 'closed' then created + interval '3 days' end, 1, 1,
         least(now(), created + make_interval(secs => n * 37 % 5000)), created
    from (select ?::int as total, ?::int as history, ?::int as agents) wish,
         lateral generate_series(1, total) n,
         lateral (select n > total - ${CLAIMABLE} as claimable, 1 + (n - 1 - total + ${CLAIMABLE} + ${STUDENTS} * 1000) % ${STUDENTS} as student,
                         now() - make_interval(secs => (total - n) * 60) as created) made,
         lateral (select case when claimable then ${CLAIM_QUEUE} else 1 + n % ${QUEUES} end as queue,
                         case when n <= history then 'closed' when claimable then 'new'
                              else (array['new', 'open', 'open', 'open', 'open', 'open', 'open', 'pending', 'pending', 'snoozed'])[1 + n / 20 % 10]
                         end as status) kind,
         lateral (select status <> 'new' as held, 4 * (1 + n / 20 % (agents - 1)) - queue % 4 as agent) hand
   order by n`

const MESSAGES = `
  insert into messages (id, conversation_id, seq, ordinal, revision, author_id, client_id, body, created_at, team_revision, position)
  select t.id, t.id, 1, 1, 2, t.student_id, t.id, t.subject || ': preciso de ajuda, por favor.', t.created_at, 2, 2 from tickets t`

const CONVERSATION_MEMBERS = `
  insert into conversation_members (conversation_id, user_id, last_read_seq, last_read_ordinal)
  select t.id, t.student_id, 1, 1 from tickets t`

const TIMELINE = `
  insert into ticket_events (id, ticket_id, position, name, actor_id, created_at)
  select t.id, t.id, 1, 'ticket.created', t.student_id, t.created_at from tickets t`

const CLOCKS = `
  with policy as (
    insert into sla_policies (id, name, resolution_minutes) values (${id('0015', '1')}, 'Bench', 200000) returning id
  )
  insert into ticket_clocks (id, ticket_id, kind, policy_id, target_ms, started_at, running_since, warn_at, due_at)
  select t.id, t.id, 'resolution', policy.id, 200000::bigint * 60000, t.created_at, t.created_at,
         t.created_at + interval '160000 minutes', t.created_at + interval '200000 minutes'
    from tickets t, policy where t.status <> 'closed'`

/** Of everybody's: what a desk looks at again and again. */
const VIEWS = `
  insert into ticket_views (id, name, filters, position)
  select ${id('0016', 'n')}, name, filters::jsonb, n
    from (values (1, 'Meus', '{"assigneeId":"me","status":"open"}'), (2, 'Sem dono', '{"assigneeId":"none","status":"new,open"}'),
                 (3, 'Urgentes', '{"priority":"urgent","status":"new,open"}'), (4, 'Esperando', '{"status":"pending"}'),
                 (5, 'Atrasados', '{"slaState":"breached"}')) v (n, name, filters)`

import { prepared, sql } from '#app/core/database/sql'
import type { Transaction } from '#app/core/database/transaction'
import { type PersonJson, speaker } from '#app/messaging/queries/message_rows'
import { UNREAD_COUNT } from '#app/messaging/queries/unread'
import { SLA_JSON, type SlaSummary } from '#app/support/queries/sla_rows'
import type { ClockKind } from '#app/support/services/sla_clock'
import type { TicketFacts } from '#app/support/queries/ticket_facts'
import { TRANSFER_JSON, type TransferRow } from '#app/support/queries/transfer_rows'

export type TagJson = { id: string; name: string; colour: string | null }
export type ContactJson = {
  id: string
  name: string
  phone: string | null
  email: string | null
  blocked: boolean
}
export type LastMessageJson = {
  id: string
  seq: number
  author: PersonJson | null
  kind: string
  body: string
  createdAt: string
}
/** The worst of the clocks that have not stopped, as json of the database holds it. */
export type SlaJson = { state: SlaSummary['state']; kind: ClockKind; dueAt: string | null }
export type RatingJson = { score: number; comment: string | null; createdAt: string }

/** A ticket as the team sees it: its own columns, and the numbers of its conversation. */
export type TicketRow = TicketFacts & {
  contact: ContactJson | null
  student: PersonJson | null
  queue: { id: string; name: string } | null
  assignee: PersonJson | null
  tags: TagJson[]
  followerIds: string[]
  pendingTransfer: TransferRow | null
  lastMessage: LastMessageJson | null
  rating: RatingJson | null
  sla: SlaJson | null
  revision: number
  conversationRevision: number
  lastSeq: number
  teamReadSeq: number
  studentReadSeq: number | null
  previousTicketId: string | null
  windowExpiresAt: Date | null
  form: Record<string, unknown> | null
  customFields: Record<string, unknown>
  /** With microseconds: the key of its page. */
  listedAt: string
}

const person = (alias: string) =>
  `case when ${alias}.id is not null then json_build_object('id', ${alias}.id, 'name', ${alias}.name, 'avatarUrl', ${alias}.avatar_url) end`

export const TICKET_COLUMNS = `
  t.id, t.number, t.subject, t.status, t.priority, t.channel, t.contact_id as "contactId", t.student_id as "studentId",
  t.site_id as "siteId", t.account_id as "accountId", t.queue_id as "queueId", t.assignee_id as "assigneeId",
  t.merged_into_id as "mergedIntoId", t.previous_ticket_id as "previousTicketId", t.is_spam as "isSpam",
  t.snoozed_until as "snoozedUntil", t.first_response_at as "firstResponseAt", t.waiting_since as "waitingSince",
  t.last_agent_reply_at as "lastAgentReplyAt", t.resolved_at as "resolvedAt", t.closed_at as "closedAt",
  t.created_at as "createdAt", t.version, t.form, t.window_expires_at as "windowExpiresAt", t.custom_fields as "customFields", t.listed_at::text as "listedAt",
  t.team_read_seq as "teamReadSeq", c.team_revision as revision, c.revision as "conversationRevision", c.last_seq as "lastSeq",
  case when k.id is not null then json_build_object('id', k.id, 'name', k.name, 'blocked', k.blocked_at is not null,
    'phone', (select p.number from contact_phones p where p.contact_id = k.id order by p.position limit 1),
    'email', (select e.address from contact_emails e where e.contact_id = k.id order by e.position limit 1)) end as contact,
  ${person('s')} as student, ${person('a')} as assignee,
  case when q.id is not null then json_build_object('id', q.id, 'name', q.name) end as queue,
  (select me.last_read_seq from conversation_members me where me.conversation_id = t.id and me.user_id = t.student_id) as "studentReadSeq",
  (select coalesce(json_agg(json_build_object('id', g.id, 'name', g.name, 'colour', g.colour) order by fold(g.name), g.id), '[]')
     from ticket_tags tt join tags g on g.id = tt.tag_id where tt.ticket_id = t.id) as tags,
  (select coalesce(json_agg(f.user_id order by f.created_at, f.user_id), '[]') from ticket_followers f where f.ticket_id = t.id) as "followerIds",
  (select ${TRANSFER_JSON('o')} from transfers o where o.ticket_id = t.id and o.state = 'pending') as "pendingTransfer",
  (select json_build_object('score', r.score, 'comment', r.comment, 'createdAt', r.created_at)
     from ticket_ratings r where r.ticket_id = t.id) as rating,
  (${SLA_JSON}) as sla,
  (select json_build_object('id', m.id, 'seq', m.seq, 'author', ${speaker('m', 'ma')}, 'kind', m.kind, 'body', left(m.body, 200),
            'createdAt', m.created_at)
     from messages m left join users ma on ma.id = m.author_id
    where m.conversation_id = t.id and m.seq = c.last_main_seq) as "lastMessage"`

export const TICKET_JOINS = `
  join conversations c on c.id = t.id
  left join contacts k on k.id = t.contact_id
  left join users s on s.id = coalesce(t.student_id, k.user_id) -- Whoever the contact is; who may read it as a student is student_id alone.
  left join users a on a.id = t.assignee_id
  left join queues q on q.id = t.queue_id`

const ONE = prepared(`select ${TICKET_COLUMNS} from tickets t ${TICKET_JOINS} where t.id = ?`)
const MANY = prepared(
  `select ${TICKET_COLUMNS} from tickets t ${TICKET_JOINS} where t.id = any(?::uuid[])`
)

/** Who may see it is asked at the door: findTicket. */
export async function ticketRow(id: string, trx?: Transaction): Promise<TicketRow> {
  const [row] = await sql<TicketRow>(ONE, [id], trx)
  return row
}

/** The same for many, in the order of the ids. */
export async function ticketRowsOf(ids: string[]): Promise<TicketRow[]> {
  if (ids.length === 0) return []
  const rows = await sql<TicketRow>(MANY, [ids])
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

/** A ticket as its student sees it. Read by a statement of its own, so that nothing of the team's is even fetched. */
export type StudentTicketRow = {
  id: string
  number: number
  subject: string
  status: TicketFacts['status']
  channel: TicketFacts['channel']
  assignee: PersonJson | null
  revision: number
  lastSeq: number
  lastReadSeq: number
  teamReadSeq: number
  unreadCount: number
  queuePosition: number | null
  rating: RatingJson | null
  mergedIntoId: string | null
  previousTicketId: string | null
  createdAt: Date
  resolvedAt: Date | null
  closedAt: Date | null
}

/** Who came before, without spam, and oneself: who is taken for spam does not learn of it. */
const AHEAD = `
  select count(*)::int from tickets w
   where w.assignee_id is null and w.status in ('new', 'open') and (w.created_at, w.id) <= (t.created_at, t.id)
     and (not w.is_spam or w.id = t.id)`

/** Uses indexes: tickets_student, tickets_unassigned. */
const STUDENT_COLUMNS = `
  t.id, t.number, t.subject, t.status, t.channel, t.resolved_at as "resolvedAt", t.closed_at as "closedAt",
  t.created_at as "createdAt", t.previous_ticket_id as "previousTicketId", t.team_read_seq as "teamReadSeq",
  case when exists (select 1 from tickets x where x.id = t.merged_into_id and x.student_id = t.student_id) then t.merged_into_id end as "mergedIntoId",
  c.revision, c.last_seq as "lastSeq", coalesce(me.last_read_seq, 0) as "lastReadSeq",
  case when me.id is null then 0 else ${UNREAD_COUNT} end as "unreadCount",
  case when coalesce(q.shows_agent, true) then ${person('a')} end as assignee,
  case when t.assignee_id is not null or t.status not in ('new', 'open') then null
       when t.queue_id is null then (${AHEAD} and w.queue_id is null)
       else (${AHEAD} and w.queue_id = t.queue_id) end as "queuePosition",
  (select json_build_object('score', r.score, 'comment', r.comment, 'createdAt', r.created_at)
     from ticket_ratings r where r.ticket_id = t.id) as rating`

const STUDENT_JOINS = `
  join conversations c on c.id = t.id
  left join conversation_members me on me.conversation_id = t.id and me.user_id = t.student_id
  left join users a on a.id = t.assignee_id
  left join queues q on q.id = t.queue_id`

export async function studentTicketRows(
  where: string,
  values: unknown[],
  trx?: Transaction
): Promise<StudentTicketRow[]> {
  return sql<StudentTicketRow>(
    `select ${STUDENT_COLUMNS} from tickets t ${STUDENT_JOINS} ${where}`,
    values,
    trx
  )
}

export async function studentTicketRow(id: string, trx?: Transaction): Promise<StudentTicketRow> {
  return (await studentTicketRows('where t.id = ?', [id], trx))[0]
}

import { prepared, sql } from '#app/core/database/sql'
import type { Transaction } from '#app/core/database/transaction'
import { newId } from '#app/core/operation'
import type User from '#app/identity/models/user'
import {
  FACT_COLUMNS,
  type TicketChannel,
  type TicketFacts,
  type TicketPriority,
} from '#app/support/queries/ticket_facts'
import { conclude, type TicketChange } from '#app/support/services/ticket_changes'

export type NewTicket = {
  actor: User | null
  subject: string
  channel: TicketChannel
  priority?: TicketPriority
  contactId?: string | null
  studentId?: string | null
  siteId?: string | null
  accountId?: string | null
  clientId?: string | null
  queueId?: string | null
  assigneeId?: string | null
  previousTicketId?: string | null
  form?: Record<string, unknown> | null
  tagIds?: string[]
  /** It begins with words that want an answer. */
  isWaiting?: boolean
  /** Until then the other side may be answered freely. */
  windowExpiresAt?: Date | null
}

/** Begins a ticket and its conversation; the student, where there is one, is a member of that. Answers its id. */
export async function openTicket(trx: Transaction, input: NewTicket): Promise<string> {
  const id = newId()
  const { actor, studentId = null, tagIds = [] } = input
  const change = beginning(input)
  const line = [newId(), id, change.name, actor?.id ?? null, JSON.stringify(change.payload)]
  const [ticket] = await sql<TicketFacts>(
    NEW,
    [id, actor?.id ?? null, ...valuesOf(id, input), ...line],
    trx
  )
  if (tagIds.length > 0) await sql(TAG, [id, tagIds], trx)
  if (studentId) {
    await sql(
      'insert into conversation_members (conversation_id, user_id) values (?, ?)',
      [id, studentId],
      trx
    )
  }
  await conclude(trx, ticket, change, { numbers: FIRST })
  return id
}

/** The numbers of what nothing was changed in yet. */
const FIRST = { revision: 1, inner: 1, epoch: 0, kind: 'ticket' } as const

const beginning = (input: NewTicket): TicketChange => ({
  name: 'ticket.created',
  frame: 'ticket.created',
  actor: input.actor,
  shown: true,
  concerns: [input.studentId, input.assigneeId],
  payload: {
    channel: input.channel,
    queueId: input.queueId ?? null,
    assigneeId: input.assigneeId ?? null,
  },
})

const valuesOf = (id: string, input: NewTicket) => [
  id,
  input.subject,
  input.channel,
  input.priority ?? 'normal',
  input.contactId ?? null,
  input.studentId ?? null,
  input.siteId ?? null,
  input.accountId ?? null,
  input.clientId ?? null,
  input.queueId ?? null,
  input.assigneeId ?? null,
  input.assigneeId ?? null,
  input.previousTicketId ?? null,
  input.form ? JSON.stringify(input.form) : null,
  input.actor?.id ?? null,
  input.isWaiting ?? false,
  input.windowExpiresAt ?? null,
]

const NEW = prepared(`
  with conversation as (
    insert into conversations (id, kind, visibility, created_by, revision, team_revision) values (?, 'ticket', 'private', ?, 1, 1)
  ), ticket as (
    insert into tickets (id, subject, channel, priority, contact_id, student_id, site_id, account_id, client_id, queue_id,
                         assignee_id, assigned_at, previous_ticket_id, form, created_by, waiting_since, window_expires_at,
                         revision, student_revision, listed_at)
    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, case when ?::uuid is not null then now() end, ?, ?, ?,
            case when ?::boolean then clock_timestamp() end, ?, 1, 1, clock_timestamp())
    returning ${FACT_COLUMNS}
  ), line as (
    insert into ticket_events (id, ticket_id, position, name, actor_id, payload) values (?, ?, 1, ?, ?, ?)
  )
  select * from ticket`)
const TAG =
  'insert into ticket_tags (ticket_id, tag_id) select ?, unnest(?::uuid[]) on conflict do nothing'

import { prepared, sql } from '#app/core/database/sql'
import type { Transaction } from '#app/core/database/transaction'
import { NotFound } from '#app/core/http/problem'

export const STATUSES = ['new', 'open', 'pending', 'snoozed', 'resolved', 'closed'] as const
export const PRIORITIES = ['low', 'normal', 'high', 'urgent'] as const
export type TicketStatus = (typeof STATUSES)[number]
export type TicketPriority = (typeof PRIORITIES)[number]
export type TicketChannel = 'widget' | 'botconversa' | 'manual'

/** A ticket's own row, as actions decide on it. */
export type TicketFacts = {
  id: string
  number: number
  subject: string
  status: TicketStatus
  priority: TicketPriority
  channel: TicketChannel
  contactId: string | null
  studentId: string | null
  siteId: string | null
  accountId: string | null
  queueId: string | null
  assigneeId: string | null
  mergedIntoId: string | null
  isSpam: boolean
  snoozedUntil: Date | null
  firstResponseAt: Date | null
  waitingSince: Date | null
  lastAgentReplyAt: Date | null
  resolvedAt: Date | null
  closedAt: Date | null
  createdAt: Date
  version: number
}

export const FACT_COLUMNS = `
         id, number, subject, status, priority, channel, contact_id as "contactId", student_id as "studentId",
         site_id as "siteId", account_id as "accountId", queue_id as "queueId", assignee_id as "assigneeId",
         merged_into_id as "mergedIntoId", is_spam as "isSpam", snoozed_until as "snoozedUntil",
         first_response_at as "firstResponseAt", waiting_since as "waitingSince", last_agent_reply_at as "lastAgentReplyAt",
         resolved_at as "resolvedAt", closed_at as "closedAt", created_at as "createdAt", version`
const FACTS = prepared(`select ${FACT_COLUMNS} from tickets where id = ?`)
const LOCKED = prepared(`${FACTS} for no key update`)

export async function ticketFacts(id: string, trx?: Transaction): Promise<TicketFacts | undefined> {
  const [facts] = await sql<TicketFacts>(FACTS, [id], trx)
  return facts
}

const ALL_LOCKED = prepared(
  `select ${FACT_COLUMNS} from tickets where id = any(?::uuid[]) order by id for no key update`
)

/** Many, in the order of their ids. */
export const lockTickets = (trx: Transaction, ids: string[]) =>
  sql<TicketFacts>(ALL_LOCKED, [ids], trx)

/**
 * The row under its lock, in the lock order of the house (user < queue < ticket < conversation).
 *
 * @throws NotFound where it is gone
 */
export async function lockTicket(trx: Transaction, id: string): Promise<TicketFacts> {
  const [facts] = await sql<TicketFacts>(LOCKED, [id], trx)
  if (!facts) throw new NotFound()
  return facts
}

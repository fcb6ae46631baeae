import type { PersonRef } from '#app/messaging/transformers/message_transformer'
import type { TicketChannel, TicketStatus } from '#app/support/queries/ticket_facts'
import type { StudentTicketRow } from '#app/support/queries/ticket_rows'
import { type TicketRating, withIsoCreation } from '#app/support/transformers/ticket_transformer'

/** A ticket as its student sees it: nothing that is the team's. */
export type StudentTicket = {
  /** @format uuid */
  id: string
  number: number
  subject: string
  status: TicketStatus
  channel: TicketChannel
  /** Who serves it, where the queue shows that. */
  assignee: PersonRef | null
  /** @format uuid */
  conversationId: string
  /** The conversation's. */
  revision: number
  lastSeq: number
  lastReadSeq: number
  /** Up to where the team has read. */
  teamReadSeq: number
  unreadCount: number
  /** 1 is next; null for who does not wait for somebody. */
  queuePosition: number | null
  rating: TicketRating | null
  /** @format uuid */
  mergedIntoId: string | null
  /** @format uuid */
  previousTicketId: string | null
  /** @format date-time */
  createdAt: string
  /** @format date-time */
  resolvedAt: string | null
  /** @format date-time */
  closedAt: string | null
}

export const toStudentTicket = (row: StudentTicketRow): StudentTicket => ({
  ...row,
  conversationId: row.id,
  rating: withIsoCreation(row.rating),
  createdAt: row.createdAt.toISOString(),
  resolvedAt: row.resolvedAt?.toISOString() ?? null,
  closedAt: row.closedAt?.toISOString() ?? null,
})

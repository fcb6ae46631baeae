import type { PersonRef } from '#app/messaging/transformers/message_transformer'
import type { TicketChannel, TicketPriority, TicketStatus } from '#app/support/queries/ticket_facts'
import type { TicketRow } from '#app/support/queries/ticket_rows'
import {
  type QueueRef,
  toTransfer,
  type Transfer,
} from '#app/support/transformers/transfer_transformer'
import type { SlaSummary } from '#app/support/queries/sla_rows'

export type TagRef = {
  /** @format uuid */
  id: string
  name: string
  colour: string | null
}

export type TicketContact = {
  /** @format uuid */
  id: string
  name: string
  phone: string | null
  email: string | null
  blocked: boolean
}

export type TicketPreview = {
  /** @format uuid */
  id: string
  seq: number
  author: PersonRef | null
  kind: string
  /** Its first 200 characters. */
  body: string
  /** @format date-time */
  createdAt: string
}

export type TicketRating = {
  score: number
  comment: string | null
  /** @format date-time */
  createdAt: string
}

/** A ticket as the team sees it. Students are given StudentTicket, a shape of its own. */
export type Ticket = {
  /** @format uuid */
  id: string
  /** What people call it by. */
  number: number
  subject: string
  status: TicketStatus
  priority: TicketPriority
  channel: TicketChannel
  contact: TicketContact | null
  student: PersonRef | null
  queue: QueueRef | null
  assignee: PersonRef | null
  tags: TagRef[]
  /** @format uuid */
  conversationId: string
  /** The team's number. */
  revision: number
  conversationRevision: number
  lastSeq: number
  lastMessage: TicketPreview | null
  /** Up to where each side has read. */
  teamReadSeq: number
  studentReadSeq: number | null
  pendingTransfer: Transfer | null
  sla: SlaSummary | null
  followerIds: string[]
  form: Record<string, unknown> | null
  customFields: Record<string, unknown>
  isSpam: boolean
  rating: TicketRating | null
  /** @format uuid */
  mergedIntoId: string | null
  /** @format uuid */
  previousTicketId: string | null
  /** @format date-time */
  snoozedUntil: string | null
  /** @format date-time */
  firstResponseAt: string | null
  /** Since when the student waits for an answer. @format date-time */
  waitingSince: string | null
  /** Until when a contact of WhatsApp may be written to freely; null: always. @format date-time */
  windowExpiresAt: string | null
  /** @format date-time */
  resolvedAt: string | null
  /** @format date-time */
  closedAt: string | null
  /** @format date-time */
  createdAt: string
  version: number
}

const iso = (date: Date | null) => date?.toISOString() ?? null
export const withIsoCreation = <Row extends { createdAt: string }>(row: Row | null): Row | null =>
  row && { ...row, createdAt: new Date(row.createdAt).toISOString() }

export function toTicket(row: TicketRow): Ticket {
  const { id, number, subject, status, priority, channel, contact, student, queue, assignee } = row
  return {
    ...{ id, number, subject, status, priority, channel, contact, student, queue, assignee },
    tags: row.tags,
    conversationId: id,
    revision: row.revision,
    conversationRevision: row.conversationRevision,
    lastSeq: row.lastSeq,
    lastMessage: withIsoCreation(row.lastMessage),
    teamReadSeq: row.teamReadSeq,
    studentReadSeq: row.studentReadSeq,
    pendingTransfer: row.pendingTransfer && toTransfer(row.pendingTransfer),
    sla: row.sla && { ...row.sla, dueAt: row.sla.dueAt && new Date(row.sla.dueAt).toISOString() },
    followerIds: row.followerIds,
    form: row.form,
    customFields: row.customFields,
    isSpam: row.isSpam,
    rating: withIsoCreation(row.rating),
    mergedIntoId: row.mergedIntoId,
    previousTicketId: row.previousTicketId,
    snoozedUntil: iso(row.snoozedUntil),
    firstResponseAt: iso(row.firstResponseAt),
    waitingSince: iso(row.waitingSince),
    windowExpiresAt: iso(row.windowExpiresAt),
    resolvedAt: iso(row.resolvedAt),
    closedAt: iso(row.closedAt),
    createdAt: row.createdAt.toISOString(),
    version: row.version,
  }
}

import type { Note } from '#app/support/transformers/note_transformer'
import type { StudentTicket } from '#app/support/transformers/student_ticket_transformer'
import type { Ticket } from '#app/support/transformers/ticket_transformer'
import type { Transfer } from '#app/support/transformers/transfer_transformer'
import type { PersonRef } from '#app/messaging/transformers/message_transformer'

type Told = {
  /** @format uuid */
  eventId: string
  /** @format date-time */
  at: string
}

/** To the team with its number and shape; to the student with the conversation's, and the shape of theirs. */
export type TicketChanged = Told & {
  /** @format uuid */
  ticketId: string
  /** To the student alone. @format uuid */
  conversationId?: string
  revision: number
  /** Null where it is too large to come along, or one may see it no longer. */
  ticket: Ticket | StudentTicket | null
}
export type TransferChanged = Told & {
  /** @format uuid */
  ticketId: string
  revision: number
  /** @format uuid */
  transferId: string
  transfer: Transfer | null
}
export type NoteChanged = Told & {
  /** @format uuid */
  ticketId: string
  revision: number
  /** @format uuid */
  noteId: string
  note: Note | null
}
/** Who has it open; who of them writes is said by `typing`. */
export type TicketViewing = Told & {
  /** @format uuid */
  ticketId: string
  users: PersonRef[]
}
export type QueuePosition = Told & {
  /** @format uuid */
  ticketId: string
  position: number | null
}
export type SlaTold = Told & {
  /** @format uuid */
  ticketId: string
  revision: number
  /** @format uuid */
  clockId: string
  kind: string
  /** @format date-time */
  dueAt: string | null
}
export type TicketHeadFrame = { ticketId: string; revision: number }
export type QueueHeadFrame = { queueId: string | null; changedAt: string | null }

/** What the desk says to sockets. AsyncAPI and the typed client are made from this map. */
export type SupportFrames = {
  'ticket.created': TicketChanged
  'ticket.updated': TicketChanged
  'ticket.assigned': TicketChanged
  'ticket.transferred': TicketChanged
  'ticket.resolved': TicketChanged
  'ticket.reopened': TicketChanged
  'ticket.snoozed': TicketChanged
  'ticket.rated': TicketChanged
  'ticket.viewing': TicketViewing
  'transfer.requested': TransferChanged
  'transfer.accepted': TransferChanged
  'transfer.declined': TransferChanged
  'transfer.cancelled': TransferChanged
  'transfer.expired': TransferChanged
  'note.created': NoteChanged
  'note.updated': NoteChanged
  'note.deleted': NoteChanged
  'queue.position': QueuePosition
  'sla.warning': SlaTold
  'sla.breached': SlaTold
}

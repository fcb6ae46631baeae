import type { Message } from './shapes.ts'

/**
 * What the client rule needs to know of a ticket as the team sees it. `ticketRevision` is the team's number: it counts
 * what the student sees, and notes, transfers and assignment too.
 */
export type Ticket = {
  id: string
  /** The team's number when it was read. */
  revision: number
  conversationRevision: number
  lastSeq: number
}
export type TicketMessage = Message & { ticketRevision: number; position: number }
/** A note or a transfer: its place in the timeline, and the ticket's number at its last change. */
export type Placed = { id: string; position: number; revision: number }
export type TicketEvent = { id: string; name: string }

type Row =
  | { type: 'message'; revision: number; message: TicketMessage }
  | { type: 'note'; revision: number; note: Placed }
  | { type: 'transfer'; revision: number; transfer: Placed }
  | { type: 'event'; revision: number; event: TicketEvent }
export type TimelineEntry = Row & { position: number }
export type TicketChange = Row | { type: 'ticket'; revision: number; ticket: Ticket }

/** Any frame to the team about a ticket; which fields it has depends on its name. */
export type TicketFrame = {
  eventId?: string
  ticketId?: string
  /** The conversation's in frames of messages, else the team's. */
  revision?: number
  ticketRevision?: number
  conversationId?: string
  message?: Message | null
  note?: Placed | null
  transfer?: Placed | null
  ticket?: Ticket | null
}

export type TimelinePage = { entries: TimelineEntry[]; hasBefore: boolean; revision: number }

/** How the rule reaches the server. `httpDesk` is the real one; a test has its own. */
export interface DeskBackend {
  /** @throws an error with `code` NOT_FOUND where one may not see it */
  ticket(ticketId: string): Promise<Ticket>
  timeline(ticketId: string, before?: number): Promise<TimelinePage>
  /** @throws an error with `code` RESYNC_REQUIRED where the newest page must be fetched afresh */
  changes(
    ticketId: string,
    after: number
  ): Promise<{ changes: TicketChange[]; revision: number; hasMore: boolean }>
}

/** What is known of one opened ticket. Never changed in place: a new object says that something is new. */
export type TicketState = {
  readonly id: string
  /** Everything up to this revision has been applied. */
  readonly revision: number
  readonly ticket: Ticket
  /** Ascending by position: messages, notes, transfers and what else happened. */
  readonly entries: readonly TimelineEntry[]
  readonly hasBefore: boolean
}

/** The team's number of a frame. */
export const numberOf = (frame: TicketFrame) => frame.ticketRevision ?? frame.revision!

/**
 * What a frame carries, by its own revision. Shown at once, also where something before it lacks: it must not wait for
 * a line of the timeline.
 */
export function putPayload(state: TicketState, name: string, frame: TicketFrame): TicketState {
  const { note, transfer, ticket } = frame
  if (name.startsWith('message.')) return putSaid(state, name, frame)
  if (note) return putEntry(state, { type: 'note', ...placeOf(note), note })
  if (transfer) return putEntry(state, { type: 'transfer', ...placeOf(transfer), transfer })
  return ticket ? putTicket(state, ticket) : state
}

/** Whether nothing more than this frame's payload belongs to its revision: other changes write a line, too. */
export const isWhole = ({ message, note }: TicketFrame) => Boolean(message ?? note)

export function applyTicketChange(state: TicketState, change: TicketChange): TicketState {
  if (change.type === 'ticket') return putTicket(state, change.ticket)
  return putEntry(state, placed(change))
}

export function advanceTicket(state: TicketState, revision: number): TicketState {
  return revision <= state.revision ? state : { ...state, revision }
}

/** Older entries; what is held already wins unless it is older. */
export function putTimelinePage(
  state: TicketState,
  { entries, hasBefore }: Pick<TimelinePage, 'entries' | 'hasBefore'>
): TicketState {
  const opened: TicketState = { ...state, hasBefore: false }
  return { ...entries.reduce((next, entry) => putEntry(next, entry), opened), hasBefore }
}

const placeOf = ({ position, revision }: Placed) => ({ position, revision })

function placed(row: Row): TimelineEntry {
  if (row.type === 'message') return { ...row, position: row.message.position }
  if (row.type === 'note') return { ...row, position: row.note.position }
  if (row.type === 'transfer') return { ...row, position: row.transfer.position }
  return { ...row, position: row.revision }
}

/** A frame of a message does not say where it stands: a new one stands at its number, another where it stood. */
function putSaid(state: TicketState, name: string, frame: TicketFrame): TicketState {
  const { message } = frame
  if (!message) return state
  const held = state.entries.find(
    (entry) => entry.type === 'message' && entry.message.id === message.id
  )
  if (!held && name !== 'message.created') return state
  const revision = numberOf(frame)
  const position = held?.position ?? revision
  const said = { ...message, ticketRevision: revision, position }
  return putEntry(state, { type: 'message', revision, position, message: said })
}

function putEntry(state: TicketState, entry: TimelineEntry): TicketState {
  const at = placeIn(state.entries, entry)
  const held = state.entries[at]
  if (held && isSame(held, entry)) {
    if (held.revision >= entry.revision) return state
    return { ...state, entries: state.entries.with(at, entry) }
  }
  if (at === 0 && state.hasBefore) return state // On a page that is not loaded.
  return { ...state, entries: state.entries.toSpliced(at, 0, entry) }
}

const isSame = (a: TimelineEntry, b: TimelineEntry) =>
  a.position === b.position && a.type === b.type

/** As the server orders them: a transfer stands at the same place as the line that says it. */
function placeIn(entries: readonly TimelineEntry[], { position, type }: TimelineEntry): number {
  const after = entries.findLastIndex(
    (held) => held.position < position || (held.position === position && held.type < type)
  )
  return after + 1
}

function putTicket(state: TicketState, ticket: Ticket): TicketState {
  return ticket.revision < state.ticket.revision ? state : { ...state, ticket }
}

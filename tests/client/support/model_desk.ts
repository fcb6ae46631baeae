import { Desk } from '#client/desk'
import type {
  Placed,
  Ticket,
  TicketChange,
  TicketFrame,
  TicketMessage,
  TimelineEntry,
} from '#client/tickets'
import { Line } from '#tests/client/support/network'

type Sent = { name: string; frame: () => TicketFrame }
type Note = Placed & { body: string }
type Transfer = Placed & { state: string }

const refused = (code: string) => Object.assign(new Error(code), { code })

/** The server's side of one ticket, small enough to be plainly right: the team's number, present state, changes. */
export class ModelTicket {
  revision = 0
  conversationRevision = 0
  status = 'open'
  isAllowed = true
  messages: TicketMessage[] = []
  notes: Note[] = []
  transfers: Transfer[] = []
  lines: { revision: number; id: string; name: string }[] = []
  #own = 0
  #events = 0

  constructor(
    private emit: (sent: Sent) => void,
    private tooFar: number,
    private pageSize = 4
  ) {}

  say(isLarge = false) {
    const message = this.#message()
    this.messages.push(message)
    this.#told('message.created', message, isLarge)
  }

  edit(at: number) {
    const message = pick(this.messages, at)
    if (!message) return
    message.ticketRevision = ++this.revision
    message.revision = ++this.conversationRevision
    message.body = `edited at ${this.revision}`
    this.#told('message.updated', message)
  }

  note() {
    const position = ++this.revision
    const note = { id: `n${position}`, position, revision: position, body: 'note' }
    this.notes.push(note)
    this.#tell('note.created', () => ({ note }))
  }

  editNote(at: number) {
    const note = pick(this.notes, at)
    if (!note) return
    note.revision = ++this.revision
    note.body = `edited at ${note.revision}`
    this.#tell('note.updated', () => ({ note }))
  }

  change(status: string) {
    this.status = status
    this.#line('ticket.changed')
    this.#tell('ticket.updated', () => ({ ticket: this.#shown() }))
  }

  /** Two frames of one number: the transfer, and what it does to the ticket. */
  request() {
    this.#line('transfer.requested')
    const position = this.revision
    const transfer = { id: `t${position}`, position, revision: position, state: 'pending' }
    this.transfers.push(transfer)
    this.#tell('ticket.updated', () => ({ ticket: this.#shown() }))
    this.#tell('transfer.requested', () => ({ transfer }))
  }

  answer(at: number) {
    const transfer = pick(this.transfers, at)
    if (!transfer) return
    this.#line('transfer.answered')
    Object.assign(transfer, { state: `answered at ${this.revision}`, revision: this.revision })
    this.#tell('transfer.accepted', () => ({ transfer }))
    this.#tell('ticket.transferred', () => ({ ticket: this.#shown() }))
  }

  ticket(): Ticket & { status: string } {
    this.#ask()
    return this.#shown()
  }

  entries(): TimelineEntry[] {
    return this.#rows()
      .filter((row) => row.type !== 'ticket')
      .map((row) => ({ ...row, position: positionOf(row) }) as TimelineEntry)
      .sort((a, b) => a.position - b.position || (a.type < b.type ? -1 : 1))
  }

  timeline(before = Infinity) {
    this.#ask()
    const older = this.entries().filter(({ position }) => position < before)
    const edge = older.at(-this.pageSize)?.position ?? 0
    const page = older.filter(({ position }) => position >= edge)
    return { entries: page, hasBefore: page.length < older.length, revision: this.revision }
  }

  changes(after: number, limit: number) {
    this.#ask()
    if (this.revision - after > this.tooFar || after > this.revision)
      throw refused('RESYNC_REQUIRED')
    const missing = this.#rows()
      .filter(({ revision }) => revision > after)
      .sort((a, b) => a.revision - b.revision)
    const end = missing[limit - 1]?.revision ?? Infinity
    const changes = missing.filter(({ revision }) => revision <= end)
    return { changes, revision: this.revision, hasMore: changes.length < missing.length }
  }

  #rows(): TicketChange[] {
    return [
      ...this.messages.map((message) => ({
        type: 'message' as const,
        revision: message.ticketRevision,
        message,
      })),
      ...this.notes.map((note) => ({ type: 'note' as const, revision: note.revision, note })),
      ...this.transfers.map((transfer) => ({
        type: 'transfer' as const,
        revision: transfer.revision,
        transfer,
      })),
      ...this.lines.map(({ revision, ...event }) => ({ type: 'event' as const, revision, event })),
      { type: 'ticket', revision: this.#own, ticket: this.#shown() },
    ]
  }

  #shown() {
    const { revision, conversationRevision, status } = this
    return { id: 't', revision, conversationRevision, status, lastSeq: this.messages.length }
  }

  #ask() {
    if (!this.isAllowed) throw refused('NOT_FOUND')
  }

  #line(name: string) {
    this.#own = ++this.revision
    this.lines.push({ revision: this.revision, id: `e${this.revision}`, name })
  }

  #message(): TicketMessage {
    const position = ++this.revision
    const revision = ++this.conversationRevision
    const seq = this.messages.length + 1
    return {
      ...{ id: `m${seq}`, conversationId: 't', seq, revision, position, ticketRevision: position },
      ...{ author: null, kind: 'text', body: `body ${seq}`, createdAt: '', deletedAt: null },
      ...{ reactions: [], replyTo: null, threadRootId: null, thread: null, mentions: [] },
    }
  }

  /** Frames of messages carry both numbers, and the message without the team's. */
  #told(name: string, message: TicketMessage, isLarge = false) {
    const ticketRevision = this.revision
    this.#tell(name, () => {
      const { position: _position, ticketRevision: _number, ...shown } = message
      const said = { conversationId: 't', revision: shown.revision, ticketRevision }
      return { ...said, message: isLarge ? null : shown }
    })
  }

  /** A payload is read when the number is given, or, as a ticket's may be, once the frame leaves: then it may be newer. */
  #tell(name: string, payload: () => TicketFrame) {
    const known = { eventId: `e${++this.#events}`, ticketId: 't', revision: this.revision }
    const atOnce = structuredClone(payload())
    const isLate = name.startsWith('ticket.') && this.#events % 2 === 0
    this.emit({
      name,
      frame: () => structuredClone({ ...known, ...(isLate ? payload() : atOnce) }),
    })
  }
}

const pick = <T>(rows: T[], at: number): T | undefined => rows[at % Math.max(1, rows.length)]

const positionOf = (row: TicketChange): number => {
  if (row.type === 'message') return row.message.position
  if (row.type === 'note') return row.note.position
  return row.type === 'transfer' ? row.transfer.position : row.revision
}

/** A ticket that somebody has open, over a bad line. */
export class DeskLine extends Line<Sent> {
  server: ModelTicket
  desk: Desk
  told: string[] = []

  constructor({ tooFar = 2_000, changesPage = 4 } = {}) {
    super()
    this.server = new ModelTicket((sent) => this.frames.push(sent), tooFar)
    this.desk = new Desk({
      backend: {
        ticket: () => this.later(() => this.server.ticket()),
        timeline: (_id, before) => this.later(() => this.server.timeline(before)),
        changes: (_id, after) => this.later(() => this.server.changes(after, changesPage)),
      },
      surroundings: this.surroundings,
    })
    this.desk.attach({
      open: () => this.later(() => ({ revision: this.server.ticket().revision })),
      close: () => this.later(() => ({})),
    })
    this.desk.subscribe(({ type }) => this.told.push(type))
  }

  protected give({ name, frame }: Sent) {
    this.desk.receive(name, frame())
  }
}

import { RevisionStore } from '../../clients/typescript/src/revision_store.ts'
import { realSurroundings } from '../../clients/typescript/src/shapes.ts'
import type { Change, Message, Ticket } from './shapes.ts'

export type Page = { data: Message[]; meta: { hasBefore: boolean; revision: number } }
export type Changes = { data: Change[]; meta: { revision: number; hasMore: boolean } }
export type Frame = {
  revision?: number
  message?: Message | null
  ticket?: Ticket | null
  /** Of a reaction. */
  messageId?: string
  emoji?: string
  count?: number
}

export interface ThreadBackend {
  newest(id: string): Promise<Page>
  before(id: string, seq: number): Promise<Page>
  changes(id: string, after: number): Promise<Changes>
  ticket(id: string): Promise<Ticket>
}

type State = {
  readonly revision: number
  readonly ticket: Ticket
  readonly messages: readonly Message[]
  readonly hasBefore: boolean
  /** What changed of older ones that are not shown: messages that are may quote them. */
  readonly apart: ReadonlyMap<string, Message>
}

/** One ticket that is looked at, kept equal to the server's by the rule of docs/realtime.md, which is the typed client's. */
export class Thread extends RevisionStore<State, Frame, Change> {
  #known: Ticket

  constructor(
    ticket: Ticket,
    private backend: ThreadBackend,
    private onChange: () => void,
    surroundings = realSurroundings
  ) {
    super(ticket.id, surroundings)
    this.#known = ticket
  }

  get isLoaded() {
    return this.state !== null
  }

  get ticket(): Ticket {
    return this.state?.ticket ?? this.#known
  }

  get messages(): readonly Message[] {
    return this.state?.messages ?? []
  }

  get hasBefore(): boolean {
    return this.state?.hasBefore ?? false
  }

  /** What is known of the ticket from elsewhere, or said before the server says it. */
  take(ticket: Ticket) {
    this.#known = ticket
    if (this.state) this.put({ ...this.state, ticket })
  }

  async older() {
    const first = this.messages[0]
    if (!this.hasBefore || !first) return
    const { data, meta } = await this.backend.before(this.id, first.seq)
    if (this.isClosed || this.messages[0]?.seq !== first.seq) return
    // They lie before what is shown, and are to be taken.
    const opened = data.reduce(putMessage, { ...this.state!, hasBefore: false })
    this.put({ ...opened, hasBefore: meta.hasBefore })
    await this.redo(meta.revision)
  }

  receive(frame: Frame) {
    if (frame.revision !== undefined) this.hold(frame.revision, '', frame)
  }

  protected async fetch() {
    // The ticket is read first: what changes meanwhile is above its revision, and is asked for.
    const ticket = await this.backend.ticket(this.id)
    const { data, meta } = await this.backend.newest(this.id)
    const { revision } = ticket
    const { hasBefore } = meta
    const state = { revision, ticket, messages: data, hasBefore, apart: new Map() }
    return { state, reached: meta.revision }
  }

  protected async fetchChanges(after: number) {
    const { data, meta } = await this.backend.changes(this.id, after)
    return { changes: data, ...meta }
  }

  protected applyFrame(state: State, _name: string, frame: Frame): State | null {
    const { message, ticket, emoji, revision } = frame
    if (message === null || ticket === null) return null
    let next = message ? putMessage(state, message) : state
    if (ticket) next = putTicket(next, ticket)
    if (emoji) next = putReaction(next, frame)
    return this.advance(next, revision!)
  }

  protected applyChange(state: State, change: Change): State {
    if (change.type === 'message') return putMessage(state, change.message)
    return change.type === 'ticket' ? putTicket(state, change.ticket) : state
  }

  protected advance(state: State, revision: number): State {
    return revision > state.revision ? { ...state, revision } : state
  }

  protected changed() {
    this.onChange()
  }

  /** It is its student's as long as there are both: whoever is signed in now is somebody else. */
  protected gone() {
    this.close()
  }
}

function putTicket(state: State, ticket: Ticket): State {
  return ticket.revision < state.ticket.revision ? state : { ...state, ticket }
}

function putMessage(state: State, given: Message): State {
  const held = state.messages.find(({ id }) => id === given.id)
  if (held && given.revision <= held.revision) return state
  const apart = state.apart.get(given.id)
  const message = apart && apart.revision > given.revision ? apart : given
  const others = state.messages
    .filter(({ id }) => id !== message.id)
    .map((other) => requoted(other, message))
  // What lies before the part that is shown comes with its page.
  const isShown = held || !state.hasBefore || message.seq > (state.messages[0]?.seq ?? 0)
  if (!isShown)
    return { ...state, messages: others, apart: new Map(state.apart).set(message.id, message) }
  const quoted =
    others.find(({ id }) => id === message.replyTo?.id) ??
    state.apart.get(message.replyTo?.id ?? '')
  const taken = quoted ? requoted(message, quoted) : message
  return { ...state, messages: [...others, taken].sort((a, b) => a.seq - b.seq) }
}

/** What quotes it shows what it says now. */
function requoted(held: Message, { id, body, deletedAt }: Message): Message {
  return held.replyTo?.id === id ? { ...held, replyTo: { ...held.replyTo, body, deletedAt } } : held
}

function putReaction(state: State, { messageId, emoji, count, revision }: Frame): State {
  const message = state.messages.find(({ id }) => id === messageId)
  if (!message || message.revision >= revision!) return state
  const others = message.reactions.filter((reaction) => reaction.emoji !== emoji)
  const reactions = count ? [...others, { emoji: emoji!, count }] : others
  return putMessage(state, { ...message, reactions, revision: revision! })
}

import { RevisionStore } from './revision_store.ts'
import type { Surroundings } from './shapes.ts'
import {
  advanceTicket,
  applyTicketChange,
  type DeskBackend,
  isWhole,
  numberOf,
  putPayload,
  putTimelinePage,
  type TicketChange,
  type TicketFrame,
  type TicketState,
} from './tickets.ts'

export type TicketStoreOptions = {
  backend: DeskBackend
  surroundings: Surroundings
  onChange: (store: TicketStore) => void
  onGone: (store: TicketStore) => void
}

/** One opened ticket as the team sees it, with its timeline. */
export class TicketStore extends RevisionStore<TicketState, TicketFrame, TicketChange> {
  #options: TicketStoreOptions

  constructor(id: string, options: TicketStoreOptions) {
    super(id, options.surroundings)
    this.#options = options
  }

  /** One page more of the past. */
  async loadBefore(): Promise<void> {
    const asked = this.state
    if (!asked?.hasBefore || asked.entries.length === 0) return
    const oldest = asked.entries[0].position
    const page = await this.#options.backend.timeline(this.id, oldest)
    if (this.isClosed || this.state!.entries[0]?.position !== oldest) return
    this.put(putTimelinePage(this.state!, page))
    await this.redo(page.revision)
  }

  /** A frame to the team about this ticket that carries a revision. */
  receive(name: string, frame: TicketFrame) {
    if (this.state) this.put(putPayload(this.state, name, frame))
    this.hold(numberOf(frame), name, frame)
  }

  protected async fetch() {
    // The ticket is read first: what changes meanwhile is above its number, and is applied again by its own.
    const ticket = await this.#options.backend.ticket(this.id)
    const { entries, hasBefore, revision } = await this.#options.backend.timeline(this.id)
    const state = { id: this.id, revision: ticket.revision, ticket, entries, hasBefore }
    return { state, reached: revision }
  }

  protected fetchChanges(after: number) {
    return this.#options.backend.changes(this.id, after)
  }

  protected applyFrame(state: TicketState, name: string, frame: TicketFrame) {
    const put = putPayload(state, name, frame)
    return isWhole(frame) ? advanceTicket(put, numberOf(frame)) : null
  }

  protected applyChange(state: TicketState, change: TicketChange) {
    return applyTicketChange(state, change)
  }

  protected advance(state: TicketState, revision: number) {
    return advanceTicket(state, revision)
  }

  protected changed() {
    this.#options.onChange(this)
  }

  protected gone() {
    this.#options.onGone(this)
  }
}

import { isGone } from './revision_store.ts'
import { realSurroundings, type Surroundings } from './shapes.ts'
import { TicketStore } from './ticket_store.ts'
import type { DeskBackend, TicketFrame } from './tickets.ts'

const RETRY_MS = { first: 1_000, most: 30_000 }
const SYNC_JITTER_MS = 5_000

/** What opens and closes a ticket on the socket: its frames come in between. */
export interface TicketLine {
  open(ticketId: string): Promise<{ revision: number }>
  close(ticketId: string): Promise<unknown>
}
export type DeskOptions = { backend: DeskBackend; surroundings?: Surroundings }
export type DeskEvent =
  | { type: 'changed'; store: TicketStore }
  /** It went to where one may not see it. */
  | { type: 'gone'; ticketId: string }

/**
 * The tickets that somebody of the team has open, at most 20, each kept equal to the server's. `Realtime` gives it its frames,
 * and opens them again on each connect.
 */
export class Desk {
  readonly open = new Map<string, TicketStore>()
  #backend: DeskBackend
  #surroundings: Surroundings
  #line?: TicketLine
  #listeners = new Set<(event: DeskEvent) => void>()
  #failures = 0
  #planned?: () => void

  constructor({ backend, surroundings = realSurroundings }: DeskOptions) {
    this.#backend = backend
    this.#surroundings = surroundings
  }

  /** Answers how to stop listening. Bound, so that it can be handed over as it is. */
  subscribe = (listener: (event: DeskEvent) => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  attach(line: TicketLine) {
    this.#line = line
  }

  /**
   * Loads a ticket and keeps it up to date until `closeTicket`.
   *
   * @throws ProblemError NOT_FOUND, TOO_MANY_TICKETS_OPEN
   */
  async openTicket(id: string): Promise<TicketStore> {
    const known = this.open.get(id)
    if (known) return known
    const store = new TicketStore(id, {
      backend: this.#backend,
      surroundings: this.#surroundings,
      onChange: (changed) => this.#tell({ type: 'changed', store: changed }),
      onGone: (gone) => this.#lose(gone.id),
    })
    this.open.set(id, store) // Before the fetch: what comes meanwhile waits in it.
    try {
      const heads = await this.#line?.open(id)
      await store.load()
      if (heads) store.head(heads.revision)
    } catch (error) {
      this.#drop(id)
      throw error
    }
    return store
  }

  async closeTicket(id: string): Promise<void> {
    if (!this.#drop(id)) return
    await this.#line?.close(id)
  }

  /** On every connect: a new socket has none open, and some of what was told meanwhile is missing. */
  async connected(): Promise<void> {
    this.#planned?.()
    this.#planned = undefined
    const opened = await Promise.all([...this.open.values()].map((store) => this.#openAgain(store)))
    if (opened.every(Boolean)) this.#failures = 0
    else this.#planAgain()
  }

  /** Each frame of the socket that is about a ticket. */
  receive(name: string, frame: TicketFrame & { jitterMs?: number }) {
    if (name === 'sync.required') return this.#lookAgain(frame.jitterMs ?? SYNC_JITTER_MS)
    const store = frame.ticketId === undefined ? undefined : this.open.get(frame.ticketId)
    if (!store) return
    if (name === 'head') store.head(frame.revision!)
    else if (frame.revision !== undefined) store.receive(name, frame)
  }

  stop() {
    this.#planned?.()
    for (const id of this.open.keys()) this.#drop(id)
  }

  /** Whether it is open on the socket now. */
  async #openAgain(store: TicketStore): Promise<boolean> {
    try {
      const heads = await this.#line?.open(store.id)
      if (heads) store.head(heads.revision)
      if (store.isBehind) await store.catchUp()
      return true
    } catch (error) {
      if (!isGone(error)) return false
      this.#lose(store.id)
      return true
    }
  }

  /** What one may see has changed: a question that is refused says so. */
  #lookAgain(jitterMs: number) {
    this.#surroundings.after(this.#surroundings.random() * jitterMs, () => {
      for (const store of this.open.values()) void store.catchUp()
    })
  }

  #planAgain() {
    const patience = Math.min(RETRY_MS.most, RETRY_MS.first * 2 ** this.#failures++)
    this.#planned = this.#surroundings.after(patience, () => void this.connected())
  }

  #drop(id: string): boolean {
    this.open.get(id)?.close()
    return this.open.delete(id)
  }

  #lose(id: string) {
    if (this.#drop(id)) this.#tell({ type: 'gone', ticketId: id })
  }

  #tell(event: DeskEvent) {
    for (const listener of this.#listeners) listener(event)
  }
}

import type { Api } from './api.ts'
import type { Head, Ticket } from './shapes.ts'

type Page = { data: Ticket[]; meta: { nextCursor: string | null } }

const PAGE = 20

/** The student's tickets: as many pages as were asked for, and of the rest how much is unread. */
export class Shelf {
  isLoaded = false
  hasMore = false
  #tickets = new Map<string, Ticket>()
  #heads: Head[] = []
  #cursor: string | null = null

  constructor(private api: Api) {}

  get = (id: string) => this.#tickets.get(id)

  get unread(): number {
    const beyond = this.#heads.filter(({ id }) => !this.#tickets.has(id))
    return [...this.#tickets.values(), ...beyond].reduce((sum, one) => sum + one.unreadCount, 0)
  }

  /** The newest first. */
  list(): Ticket[] {
    return [...this.#tickets.values()].sort((a, b) => (a.id < b.id ? 1 : -1))
  }

  /** False for what is older than what is known. */
  take(ticket: Ticket): boolean {
    const known = this.#tickets.get(ticket.id)
    if (known && known.revision > ticket.revision) return false
    this.#tickets.set(ticket.id, ticket)
    return true
  }

  move(id: string, change: Partial<Ticket>): Ticket | undefined {
    const known = this.#tickets.get(id)
    if (!known) return undefined
    const moved = { ...known, ...change }
    this.#tickets.set(id, moved)
    return moved
  }

  clear() {
    this.#tickets.clear()
    this.#heads = []
    this.isLoaded = false
    this.hasMore = false
  }

  async more() {
    await this.#load(this.#cursor)
  }

  /** Whatever differs from the heads is read anew: one page where the list itself changed, else ticket by ticket. */
  async agree(heads: Head[]) {
    const oldest = this.list().at(-1)?.id ?? ''
    const isShown = ({ id }: Head) => !this.hasMore || id >= oldest
    if (!this.isLoaded || heads.some((head) => isShown(head) && !this.#tickets.has(head.id)))
      await this.#load(null)
    for (const head of heads) {
      const known = this.#tickets.get(head.id)
      if (known && known.revision < head.revision)
        this.take((await this.api.get<{ data: Ticket }>(`/widget/tickets/${head.id}`)).data)
      this.move(head.id, { unreadCount: head.unreadCount })
    }
    this.#heads = heads
  }

  async #load(cursor: string | null) {
    const after = cursor ? `&cursor=${encodeURIComponent(cursor)}` : ''
    const { data, meta } = await this.api.get<Page>(`/widget/tickets?limit=${PAGE}${after}`)
    for (const ticket of data) this.take(ticket)
    // A first page that is read again moves no place that was reached before.
    if (cursor || !this.isLoaded) {
      this.#cursor = meta.nextCursor
      this.hasMore = meta.nextCursor !== null
    }
    this.isLoaded = true
  }
}

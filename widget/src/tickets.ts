import type { Api } from './api.ts'
import { type Head, Refusal, type Ticket } from './shapes.ts'
import { Shelf } from './shelf.ts'
import { Thread, type ThreadBackend } from './thread.ts'

type Answer = { data: Ticket }

const RETRY_MS = 2_000

/** What is known of the student's tickets, the one that is looked at with all that was said in it, and how both are kept up to date. */
export class Tickets {
  readonly shelf: Shelf
  thread: Thread | null = null
  #retry?: ReturnType<typeof setTimeout>

  constructor(
    private api: Api,
    private onChange: () => void,
    private onMoreUnread: () => void
  ) {
    this.shelf = new Shelf(api)
  }

  async open(ticketId: string) {
    const ticket = this.shelf.get(ticketId)
    if (!ticket || this.thread?.id === ticketId) return
    this.leave()
    const thread = new Thread(ticket, this.#backend(), () => this.#threadChanged(thread))
    this.thread = thread
    await this.#again(() => thread.load())
  }

  leave() {
    this.thread?.close()
    this.thread = null
  }

  clear() {
    this.leave()
    clearTimeout(this.#retry)
    this.shelf.clear()
  }

  async more() {
    await this.shelf.more()
    this.onChange()
  }

  take(ticket: Ticket) {
    if (!this.shelf.take(ticket)) return
    if (this.thread?.id === ticket.id) this.thread.take(ticket)
    this.onChange()
  }

  move(ticketId: string, change: Partial<Ticket>) {
    this.shelf.move(ticketId, change)
    const { thread } = this
    if (thread?.id === ticketId) thread.take({ ...thread.ticket, ...change })
    this.onChange()
  }

  async read(ticketId: string, seq: number) {
    if (!this.shelf.get(ticketId)?.unreadCount) return
    this.move(ticketId, { unreadCount: 0 })
    await this.api.put(`/widget/tickets/${ticketId}/read`, { seq }).catch(() => void this.sync())
  }

  async rate(ticketId: string, score: number, comment: string) {
    const body = { score, ...(comment && { comment }) }
    this.take((await this.api.post<Answer>(`/widget/tickets/${ticketId}/rating`, body)).data)
  }

  async finish(ticketId: string) {
    this.take((await this.api.post<Answer>(`/widget/tickets/${ticketId}/close`, {})).data)
  }

  /** The heads of everything; what differs is read anew, and what is open by its changes. */
  async sync() {
    await this.#again(async () => {
      const unread = this.shelf.isLoaded ? this.shelf.unread : Infinity
      const { data } = await this.api.get<{ data: { tickets: Head[] } }>('/widget/sync')
      await this.shelf.agree(data.tickets)
      if (this.shelf.unread > unread) this.onMoreUnread()
      const open = this.thread
      const head = data.tickets.find(({ id }) => id === open?.id)
      if (open && !open.isLoaded) await open.load()
      else if (open && head && head.revision > open.state!.revision) await open.catchUp()
      this.onChange()
    })
  }

  #threadChanged(thread: Thread) {
    if (this.thread !== thread) return
    const { unreadCount } = this.shelf.get(thread.ticket.id) ?? thread.ticket
    this.shelf.take({ ...thread.ticket, unreadCount })
    this.onChange()
  }

  #backend(): ThreadBackend {
    const { api } = this
    const of = (id: string) => `/widget/tickets/${id}`
    return {
      newest: (id) => api.get(`${of(id)}/messages?limit=50`),
      before: (id, seq) => api.get(`${of(id)}/messages?limit=50&before=${seq}`),
      changes: (id, after) => api.get(`${of(id)}/changes?after=${after}`),
      ticket: async (id) => (await api.get<Answer>(of(id))).data,
    }
  }

  /** What the network broke off is done once more when it is back; what is refused is not. */
  async #again(work: () => Promise<void>) {
    try {
      await work()
    } catch (error) {
      if (error instanceof Refusal && !error.passes) return
      clearTimeout(this.#retry)
      if (this.api.session) this.#retry = setTimeout(() => void this.sync(), RETRY_MS)
    }
  }
}

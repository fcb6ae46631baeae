import { Api } from './api.ts'
import { Hearing, type Typing } from './hearing.ts'
import { Identity } from './identity.ts'
import { Line } from './line.ts'
import { type Draft, type Letter, localId, Outbox } from './outbox.ts'
import { type Config, type Message, Refusal, type Session, type Ticket } from './shapes.ts'
import { Tickets } from './tickets.ts'

const RETRY_MS = { first: 2_000, most: 30_000 }
const POLL_MS = 15_000
const TYPING_EVERY_MS = 3_000
const CONFIG_KEPT_MS = 60_000

/** What signs a student in: what their portal signed, or the access of a page where they signed in themselves. */
export type Voucher = string | (() => string | Promise<string>)

/** What the widget knows and does, without its looks. */
export class Desk {
  readonly api: Api
  readonly tickets: Tickets
  config: Config | null = null
  outbox: Outbox | null = null
  connection: 'off' | 'connecting' | 'online' = 'off'
  typing: Typing | null = null
  /** Why nobody is signed in. */
  refusal: Refusal | null = null
  isSigningIn = false
  /** What was begun to be written and not sent, by ticket. */
  readonly drafts = new Map<string, string>()
  onChange: () => void = () => {}
  /** Somebody of the team wrote; null: found out later, after the connection was away. */
  onIncoming: (message: Message | null) => void = () => {}
  onBegun: (local: string, ticketId: string) => void = () => {}
  onSignedOut: () => void = () => {}
  #identity: Identity
  #line: Line
  #hearing = new Hearing(this)
  #poll?: ReturnType<typeof setInterval>
  #attempt = 0
  #typedAt = 0
  #configAt = 0

  constructor(
    origin: string,
    readonly siteKey: string
  ) {
    this.api = new Api(origin)
    this.tickets = new Tickets(
      this.api,
      () => this.onChange(),
      () => this.onIncoming(null)
    )
    this.#identity = new Identity(this.api, siteKey)
    this.#identity.onEnded = () => this.#ended()
    this.#line = new Line(this.api, {
      connected: () => this.#connected(),
      lost: () => this.#lost(),
      frame: (name, frame) => this.#hearing.receive(name, frame),
    })
    addEventListener('online', () => this.#wake())
    addEventListener('offline', () => this.#lost())
    document.addEventListener('visibilitychange', () => document.hidden || this.#wake())
  }

  get unread() {
    return this.api.session ? this.tickets.shelf.unread : 0
  }

  /** How the site is set up, and whether somebody serves now; the latter is asked again from time to time. */
  async loadConfig(keptMs = CONFIG_KEPT_MS) {
    if (Date.now() - this.#configAt < keptMs) return
    const path = `/widget/config?siteKey=${encodeURIComponent(this.siteKey)}`
    const { data } = await this.api.ask<{ data: Config }>('GET', path)
    this.#configAt = Date.now()
    this.config = data
    this.onChange()
  }

  /** Tried until it is answered: the network may be away when the page is loaded. */
  async signIn(by: Voucher): Promise<void> {
    const attempt = ++this.#attempt
    this.#leaveAll()
    this.isSigningIn = true
    for (let wait = RETRY_MS.first; ; wait = Math.min(wait * 2, RETRY_MS.most)) {
      this.onChange()
      try {
        const session = await this.#sessionBy(by)
        if (attempt === this.#attempt) this.#begin(session)
        return
      } catch (error) {
        if (attempt !== this.#attempt) return
        if (error instanceof Refusal && !error.passes) return this.#refused(error)
      }
      await untilOnline(wait)
      if (attempt !== this.#attempt) return
    }
  }

  async signOut() {
    this.#attempt++
    this.#leaveAll()
    await this.#identity.end()
  }

  leave() {
    this.tickets.leave()
    this.typing = null
  }

  /** Where it will be found: the id of its ticket, or of the one that it begins. */
  say(draft: Draft): string {
    const { clientId, ticketId } = this.outbox!.add(draft)
    return ticketId ?? localId(clientId)
  }

  type(ticketId: string) {
    if (Date.now() - this.#typedAt < TYPING_EVERY_MS) return
    this.#typedAt = Date.now()
    this.#line.emit('typing', { conversationId: ticketId })
  }

  #sessionBy(by: Voucher): Promise<Session> {
    return typeof by === 'string' ? this.#identity.byPortal(by) : this.#identity.byPage(by)
  }

  #begin(session: Session) {
    this.isSigningIn = false
    const prefix = `zayn:${this.siteKey}:outbox:${session.user.id}:`
    this.outbox = new Outbox(prefix, (letter) => this.#send(letter))
    this.outbox.onChange = () => this.onChange()
    this.outbox.onBegun = ({ local, ticketId }) => void this.#begun(local, ticketId)
    this.connection = 'connecting'
    void this.#line.open()
    void this.outbox.flush()
    void this.tickets.sync()
    // Networks that let no socket through still give answers.
    this.#poll = setInterval(() => {
      if (this.connection !== 'online' && !document.hidden) void this.tickets.sync()
    }, POLL_MS)
    this.onChange()
  }

  #leaveAll() {
    this.#line.close()
    this.outbox?.stop()
    this.outbox = null
    this.leave()
    this.tickets.clear()
    this.drafts.clear()
    clearInterval(this.#poll)
    this.isSigningIn = false
    this.refusal = null
    this.connection = 'off'
    this.onChange()
  }

  #refused(refusal: Refusal) {
    this.#identity.forget()
    this.isSigningIn = false
    this.refusal = refusal
    this.onChange()
    this.onSignedOut()
  }

  #ended() {
    this.#attempt++
    this.#leaveAll()
    this.onSignedOut()
  }

  async #begun(local: string, ticketId: string) {
    if (!this.tickets.shelf.get(ticketId)) await this.tickets.sync()
    this.onBegun(local, ticketId)
  }

  async #send(letter: Letter): Promise<{ ticketId: string }> {
    const { clientId, body, kind, attachmentIds, ticketId, form, previousTicketId } = letter
    const said = { clientId, body, ...(kind && { kind }), ...(attachmentIds && { attachmentIds }) }
    if (ticketId) {
      await this.api.post(`/widget/tickets/${ticketId}/messages`, said)
      return { ticketId }
    }
    const { data } = await this.api.post<{ data: Ticket }>('/widget/tickets', {
      ...said,
      siteKey: this.siteKey,
      ...(form && { form }),
      ...(previousTicketId && { previousTicketId }),
    })
    this.tickets.take(data)
    return { ticketId: data.id }
  }

  #connected() {
    this.connection = 'online'
    this.onChange()
    void this.tickets.sync()
    void this.outbox?.flush()
  }

  #lost() {
    if (this.connection === 'off') return
    this.connection = 'connecting'
    this.onChange()
  }

  #wake() {
    if (!this.api.session) return
    if (this.#line.isConnected) return this.#connected()
    this.#line.wake()
    void this.outbox?.flush()
    void this.tickets.sync()
  }
}

/** The network says that it is back, or so much time has passed. */
const untilOnline = (milliseconds: number) =>
  new Promise<void>((done) => {
    const end = () => {
      clearTimeout(timer)
      removeEventListener('online', end)
      done()
    }
    const timer = setTimeout(end, milliseconds)
    addEventListener('online', end)
  })

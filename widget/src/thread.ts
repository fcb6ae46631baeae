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

const GAP_MS = 250
const RETRY_MS = 3_000

/**
 * One ticket that is looked at, by the rule of docs/realtime.md: a frame not above the known revision is dropped, the next one
 * is applied, one above that is held a moment and then everything that is missing is fetched. A message is taken by its
 * own revision.
 */
export class Thread {
  messages: Message[] = []
  hasBefore = false
  revision = -1
  #held: Frame[] = []
  #timer?: ReturnType<typeof setTimeout>
  #catching?: Promise<void>

  constructor(
    public ticket: Ticket,
    private backend: ThreadBackend,
    private onChange: () => void
  ) {}

  get isLoaded() {
    return this.revision >= 0
  }

  async load() {
    // The ticket is read first: what changes meanwhile is above its revision, and is asked for.
    const ticket = await this.backend.ticket(this.ticket.id)
    const page = await this.backend.newest(this.ticket.id)
    this.ticket = ticket
    this.messages = page.data
    this.hasBefore = page.meta.hasBefore
    this.revision = ticket.revision
    this.onChange()
    await this.catchUp()
  }

  async older() {
    if (!this.hasBefore || this.messages.length === 0) return
    const page = await this.backend.before(this.ticket.id, this.messages[0].seq)
    this.hasBefore = false // They lie before what is shown, and are to be taken.
    for (const message of page.data) this.#put(message)
    this.hasBefore = page.meta.hasBefore
    this.onChange()
  }

  receive(frame: Frame) {
    if (!this.isLoaded || frame.revision === undefined || frame.revision <= this.revision) return
    if (frame.revision > this.revision + 1 || frame.message === null || frame.ticket === null) {
      this.#held.push(frame)
      this.#askIn(GAP_MS)
      return
    }
    this.#apply(frame)
    this.#release()
    this.onChange()
  }

  /** Everything after what is known; frames that came meanwhile are below it, or come next. */
  catchUp(): Promise<void> {
    clearTimeout(this.#timer)
    this.#timer = undefined
    this.#catching ??= this.#catchUp().finally(() => (this.#catching = undefined))
    return this.#catching
  }

  stop() {
    clearTimeout(this.#timer)
  }

  async #catchUp() {
    for (;;) {
      const { data, meta } = await this.backend.changes(this.ticket.id, this.revision)
      for (const change of data) {
        if (change.type === 'message') this.#put(change.message)
        if (change.type === 'ticket') this.ticket = change.ticket
      }
      this.revision = Math.max(this.revision, meta.hasMore ? data.at(-1)!.revision : meta.revision)
      if (!meta.hasMore) break
    }
    this.#release()
    this.onChange()
  }

  /** Again and again while the network is away: what is missing stays missing. */
  #askIn(milliseconds: number) {
    this.#timer ??= setTimeout(
      () => void this.catchUp().catch(() => this.#askIn(RETRY_MS)),
      milliseconds
    )
  }

  #release() {
    this.#held.sort((a, b) => a.revision! - b.revision!)
    while (this.#held[0] && this.#held[0].revision! <= this.revision + 1) {
      const frame = this.#held.shift()!
      if (frame.revision! > this.revision && frame.message !== null && frame.ticket !== null)
        this.#apply(frame)
    }
    if (this.#held.length > 0) this.#askIn(GAP_MS)
  }

  #apply(frame: Frame) {
    if (frame.message) this.#put(frame.message)
    if (frame.ticket) this.ticket = frame.ticket
    if (frame.emoji) this.#react(frame)
    this.revision = frame.revision!
  }

  #react({ messageId, emoji, count, revision }: Frame) {
    const at = this.messages.findIndex(({ id }) => id === messageId)
    const message = this.messages[at]
    if (!message || message.revision >= revision!) return
    const others = message.reactions.filter((reaction) => reaction.emoji !== emoji)
    const reactions = count ? [...others, { emoji: emoji!, count }] : others
    this.messages[at] = { ...message, reactions, revision: revision! }
  }

  #put(message: Message) {
    const at = this.messages.findIndex(({ id }) => id === message.id)
    if (at >= 0) {
      if (message.revision < this.messages[at].revision) return
      this.messages[at] = message
      this.#requote(message)
      return
    }
    // What lies before the part that is shown comes with its page.
    const first = this.messages[0]
    if (this.hasBefore && first && message.seq < first.seq - 1) return
    this.messages.push(message)
    this.messages.sort((a, b) => a.seq - b.seq)
  }

  /** What quotes it shows what it says now. */
  #requote({ id, body, deletedAt }: Message) {
    for (const [at, message] of this.messages.entries())
      if (message.replyTo?.id === id)
        this.messages[at] = { ...message, replyTo: { ...message.replyTo, body, deletedAt } }
  }
}

import type { Change, Conversation, Frame, Member, Message, Snapshot } from '#client/shapes'

type Stored = Omit<Message, 'reactions' | 'replyTo' | 'thread'> & {
  reactors: Map<string, Set<string>>
  replyToId: string | null
}
type MemberRow = { id: string; revision: number; isHere: boolean }
export type SentFrame = { name: string; frame: () => Frame }

export const ME = 'me'
const person = (id: string) => ({ id, name: id, avatarUrl: null })

/** The server's side of one conversation, small enough to be plainly right: numbers, present state, changes. */
export class ModelServer {
  revision = 0
  firstSeq = 1
  name = 'first'
  messages: Stored[] = []
  lastReadSeq = 0
  #metaRevision = 0
  #events = 0
  #members = new Map<string, MemberRow>(
    ['me', 'ana', 'bia'].map((id) => [id, { id, revision: 0, isHere: true }])
  )
  #pins = new Map<string, { revision: number; pinned: boolean }>()

  constructor(
    private emit: (sent: SentFrame) => void,
    private tooFar = 2_000,
    private pageSize = 3
  ) {}

  send(
    author: string,
    replyToSeq?: number,
    threadRootSeq?: number,
    isLarge = false,
    mentions: Stored['mentions'] = []
  ) {
    const root = this.#at(threadRootSeq)
    const seq = this.messages.length + 1
    const stored: Stored = {
      id: `m${seq}`,
      conversationId: 'c',
      seq,
      revision: ++this.revision,
      author: person(author),
      kind: 'text',
      body: `body ${seq}`,
      createdAt: new Date(seq * 1000).toISOString(),
      deletedAt: null,
      threadRootId: root?.threadRootId ? null : (root?.id ?? null),
      mentions,
      reactors: new Map(),
      replyToId: this.#at(replyToSeq)?.id ?? null,
    }
    this.messages.push(stored)
    if (stored.threadRootId) root!.revision = this.revision
    if (author === ME && !stored.threadRootId) this.lastReadSeq = seq
    this.#tell('message.created', () => ({ seq, message: isLarge ? null : this.#forAll(stored) }))
  }

  edit(seq: number) {
    const message = this.#at(seq)
    if (!message || message.deletedAt) return
    message.revision = ++this.revision
    message.body = `edited at ${this.revision}`
    this.#tell('message.updated', () => ({
      messageId: message.id,
      seq: message.seq,
      message: this.#forAll(message),
    }))
  }

  delete(seq: number) {
    const message = this.#at(seq)
    if (!message || message.deletedAt) return
    Object.assign(message, {
      revision: ++this.revision,
      body: '',
      deletedAt: new Date(this.revision).toISOString(),
      reactors: new Map(),
    })
    if (this.#pins.get(message.id)?.pinned)
      this.#pins.set(message.id, { revision: this.revision, pinned: false })
    const root = this.messages.find(({ id }) => id === message.threadRootId)
    if (root) root.revision = this.revision
    this.#tell('message.deleted', () => ({
      messageId: message.id,
      seq: message.seq,
      message: this.#forAll(message),
    }))
  }

  react(userId: string, seq: number, emoji: string) {
    const message = this.#at(seq)
    if (!message || message.deletedAt) return
    const people = message.reactors.get(emoji) ?? new Set()
    const added = !people.has(userId)
    if (added) people.add(userId)
    else people.delete(userId)
    message.reactors.set(emoji, people)
    message.revision = ++this.revision
    const count = people.size
    this.#tell('reaction.changed', () => ({ messageId: message.id, emoji, count, userId, added }))
  }

  rename(name: string) {
    this.name = name
    this.#metaRevision = ++this.revision
    this.#tell('conversation.updated', () => ({ conversation: this.#conversation() }))
  }

  /** Forgets what stands before `seq`. */
  expire(seq: number) {
    this.firstSeq = seq
    this.rename(this.name)
  }

  toggleMember(id: string) {
    const row = this.#members.get(id)!
    Object.assign(row, { isHere: !row.isHere, revision: ++this.revision })
    this.#tell(row.isHere ? 'member.joined' : 'member.left', () => ({ member: this.#member(id) }))
  }

  togglePin(seq: number) {
    const message = this.#at(seq)
    if (!message || message.deletedAt) return
    const pinned = !this.#pins.get(message.id)?.pinned
    this.#pins.set(message.id, { revision: ++this.revision, pinned })
    this.#tell('pin.changed', () => ({ messageId: message.id, pinned }))
  }

  read(seq: number) {
    this.lastReadSeq = Math.max(this.lastReadSeq, Math.min(seq, this.messages.length))
    const told = {
      unreadCount: this.unreadCount(),
      mentionCount: 0,
      lastReadSeq: this.lastReadSeq,
      conversationId: 'c',
    }
    const at = String(++this.#events).padStart(9, '0')
    this.emit({ name: 'unread.changed', frame: () => ({ ...told, eventId: `e${at}`, at }) })
  }

  unreadCount(): number {
    const countable = this.messages.filter(
      ({ threadRootId, deletedAt }) => threadRootId === null && !deletedAt
    )
    return countable.filter(({ seq, author }) => seq > this.lastReadSeq && author!.id !== ME).length
  }

  snapshot(): Snapshot {
    const kept = this.messages.filter(({ seq }) => seq >= this.firstSeq)
    const page = kept.slice(-this.pageSize)
    const here = [...this.#members.values()].filter(({ isHere }) => isHere)
    return {
      conversation: this.mine(),
      messages: page.map((message) => this.forMe(message)),
      hasBefore: page.length < kept.length,
      revision: this.revision,
      members: here.map(({ id }) => this.#member(id)),
      pins: this.pinned(),
    }
  }

  before(seq: number) {
    const older = this.messages.filter((message) => message.seq < seq)
    const page = older.slice(-this.pageSize)
    return {
      messages: page.map((message) => this.forMe(message)),
      hasBefore: page.length < older.length,
      revision: this.revision,
    }
  }

  changes(after: number, limit: number): { changes: Change[]; revision: number; hasMore: boolean } {
    if (this.revision - after > this.tooFar || after > this.revision)
      throw Object.assign(new Error(), { code: 'RESYNC_REQUIRED' })
    const all: Change[] = [
      ...this.messages.map((message) => ({
        revision: message.revision,
        type: 'message' as const,
        message: this.forMe(message),
      })),
      ...[...this.#members.values()].map(({ id, revision, isHere }) => ({
        revision,
        type: 'member' as const,
        change: isHere ? ('joined' as const) : ('left' as const),
        member: this.#member(id),
      })),
      ...[...this.#pins].map(([messageId, pin]) => ({ ...pin, type: 'pin' as const, messageId })),
      { revision: this.#metaRevision, type: 'conversation', conversation: this.#conversation() },
    ]
    const missing = all
      .filter(({ revision }) => revision > after)
      .sort((a, b) => a.revision - b.revision)
    // Rows of one revision (a reply and its root) stay on one page.
    const end = missing[limit - 1]?.revision ?? Infinity
    const changes = missing.filter(({ revision }) => revision <= end)
    return { changes, revision: this.revision, hasMore: changes.length < missing.length }
  }

  head() {
    return {
      id: 'c',
      revision: this.revision,
      lastSeq: this.messages.length,
      lastReadSeq: this.lastReadSeq,
      unreadCount: this.unreadCount(),
      mentionCount: 0,
    }
  }

  mine(): Conversation {
    return {
      ...this.#conversation(),
      unreadCount: this.unreadCount(),
      mentionCount: 0,
      me: { lastReadSeq: this.lastReadSeq },
    }
  }

  pinned = () => [...this.#pins].filter(([, { pinned }]) => pinned).map(([id]) => id)
  present = () => [...this.#members.values()].filter(({ isHere }) => isHere).map(({ id }) => id)

  forMe(message: Stored): Message {
    const shown = this.#forAll(message)
    return {
      ...shown,
      reactions: shown.reactions.map((one) => ({
        ...one,
        mine: message.reactors.get(one.emoji)!.has(ME),
      })),
    }
  }

  #forAll({ reactors, replyToId, ...message }: Stored): Message {
    const replies = this.messages.filter(
      ({ threadRootId, deletedAt }) => threadRootId === message.id && !deletedAt
    )
    const quoted = this.messages.find(({ id }) => id === replyToId)
    const reactions = [...reactors]
      .map(([emoji, people]) => ({ emoji, count: people.size }))
      .filter(({ count }) => count > 0)
    return {
      ...message,
      reactions,
      replyTo: quoted
        ? { id: quoted.id, author: quoted.author, body: quoted.body, deletedAt: quoted.deletedAt }
        : null,
      thread:
        replies.length > 0
          ? { replyCount: replies.length, lastReplyAt: replies.at(-1)!.createdAt }
          : null,
    }
  }

  #conversation() {
    const last = this.messages.findLast(({ threadRootId }) => threadRootId === null)
    const lastMessage = last ? this.#forAll(last) : null
    return {
      id: 'c',
      name: this.name,
      revision: this.revision,
      firstSeq: this.firstSeq,
      lastSeq: this.messages.length,
      lastMessage,
    }
  }

  #member(id: string): Member {
    return { user: person(id), role: this.#members.get(id)!.revision % 2 ? 'member' : 'moderator' }
  }

  #at(seq: number | undefined): Stored | undefined {
    return seq === undefined || this.messages.length === 0
      ? undefined
      : this.messages[seq % this.messages.length]
  }

  /** `payload` is asked for when the frame leaves, which may be after later changes. */
  #tell(name: string, payload: () => Frame) {
    const known = {
      eventId: `e${++this.#events}`,
      at: String(this.#events),
      conversationId: 'c',
      revision: this.revision,
    }
    this.emit({ name, frame: () => structuredClone({ ...known, ...payload() }) })
  }
}

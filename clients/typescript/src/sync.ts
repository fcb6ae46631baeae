import {
  type Frame,
  type Head,
  realSurroundings,
  type Surroundings,
  type SyncBackend,
} from './shapes.ts'
import { ConversationStore } from './store.ts'

const REMEMBERED_EVENTS = 5_000
const SYNC_JITTER_MS = 5_000
const RETRY_MS = { first: 1_000, most: 30_000 }
const OWN_READ_STATE = new Set(['unread.changed', 'read.changed'])

export type SyncOptions = {
  backend: SyncBackend
  /** The id of the signed-in person. */
  me: string
  /** Their teams, as `/me` says; a message to one of them counts as a mention. */
  teamIds?: readonly string[]
  surroundings?: Surroundings
}
export type SyncEvent =
  | { type: 'changed'; store: ConversationStore }
  | { type: 'heads' }
  | { type: 'left'; conversationId: string }

/**
 * Everything that one signed-in person keeps up to date: the heads of all their conversations, and the
 * conversations that are open. Give it each frame, and say when the socket has connected.
 */
export class Sync {
  readonly heads = new Map<string, Head>()
  readonly open = new Map<string, ConversationStore>()
  #options: Required<SyncOptions>
  #seen = new Set<string>()
  #listeners = new Set<(event: SyncEvent) => void>()
  #since: string | null = null
  #syncing?: Promise<void>
  #again = false
  #failures = 0
  #planned?: () => void

  constructor(options: SyncOptions) {
    this.#options = { surroundings: realSurroundings, teamIds: [], ...options }
  }

  /** Answers how to stop listening. Bound, so that it can be handed over as it is. */
  subscribe = (listener: (event: SyncEvent) => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Loads a conversation and keeps it up to date until `closeConversation`. */
  async openConversation(id: string): Promise<ConversationStore> {
    const known = this.open.get(id)
    if (known) return known
    const store = new ConversationStore(id, {
      backend: this.#options.backend,
      surroundings: this.#options.surroundings,
      reader: { id: this.#options.me, teamIds: this.#options.teamIds },
      onChange: (changed) => this.#tell({ type: 'changed', store: changed }),
      onGone: (gone) => this.#leave(gone.id),
    })
    this.open.set(id, store) // Before the fetch: what comes meanwhile waits in it.
    try {
      await store.load()
    } catch (error) {
      this.closeConversation(id)
      throw error
    }
    return store
  }

  closeConversation(id: string) {
    this.open.get(id)?.close()
    this.open.delete(id)
  }

  /** On every connect: one question for everything, then `changes` of what differs. */
  connected(): Promise<void> {
    return this.sync()
  }

  /** Each frame of the socket. Answers false for one that was known already: no second sound. */
  receive(name: string, frame: Frame): boolean {
    if (frame.eventId && this.#isKnown(frame.eventId)) return false
    if (name === 'sync.required')
      this.#planSync(this.#options.surroundings.random() * (frame.jitterMs ?? SYNC_JITTER_MS))
    else if (frame.conversationId) this.#receiveAbout(frame.conversationId, name, frame)
    return true
  }

  /** The heads of all, and of the open ones what is missing. */
  sync(): Promise<void> {
    if (this.#syncing) this.#again = true
    this.#syncing ??= this.#sync().finally(() => {
      this.#syncing = undefined
      if (this.#again) void this.sync()
    })
    return this.#syncing
  }

  stop() {
    this.#planned?.()
    for (const id of this.open.keys()) this.closeConversation(id)
  }

  #receiveAbout(id: string, name: string, frame: Frame) {
    const store = this.open.get(id)
    const isMine = frame.userId === undefined || frame.userId === this.#options.me
    if (name === 'head') store?.head(frame.revision!)
    else if (OWN_READ_STATE.has(name) && isMine) this.#readState(store, frame)
    else if (name === 'member.left' && frame.member!.user.id === this.#options.me)
      return this.#leave(id)
    else if (frame.revision !== undefined) store?.receive(name, frame)
    this.#updateHead(id, frame)
  }

  /** It may be newer than the heads that are on their way: they are asked for once more. */
  #readState(store: ConversationStore | undefined, frame: Frame) {
    if (this.#syncing) this.#again = true
    store?.readState(frame)
  }

  /** A row of the list: taken if newer. */
  #updateHead(
    id: string,
    { revision, seq, lastSeq, lastReadSeq, unreadCount, mentionCount }: Frame
  ) {
    const head = this.heads.get(id)
    if (!head) return
    const counts = {
      unreadCount: unreadCount ?? head.unreadCount,
      mentionCount: mentionCount ?? head.mentionCount,
      lastReadSeq: lastReadSeq ?? head.lastReadSeq,
    }
    const newest = Math.max(head.lastSeq, seq ?? 0, lastSeq ?? 0)
    this.heads.set(id, {
      ...head,
      ...counts,
      revision: Math.max(head.revision, revision ?? 0),
      lastSeq: newest,
    })
    this.#tell({ type: 'heads' })
  }

  async #sync() {
    this.#again = false
    this.#planned?.()
    this.#planned = undefined
    try {
      const isWhole = this.#since === null
      const { conversations, left, serverTime } = await this.#options.backend.sync(this.#since)
      this.#since = serverTime
      this.#failures = 0
      this.#takeHeads(conversations, isWhole ? this.#missingFrom(conversations) : left)
    } catch {
      // Not swallowed: the next try is planned, and a socket that connects again asks as well.
      this.#planSync(Math.min(RETRY_MS.most, RETRY_MS.first * 2 ** this.#failures++))
    }
  }

  #takeHeads(heads: Head[], left: string[]) {
    const present = new Set(heads.map(({ id }) => id))
    for (const id of left) if (!present.has(id)) this.#leave(id)
    for (const head of heads) {
      this.heads.set(head.id, head)
      const isOvertaken = this.open.get(head.id)?.reconcile(head) === false
      // What one has read may have changed as well, and that frame may be lost.
      if (isOvertaken) this.#planSync(this.#options.surroundings.random() * SYNC_JITTER_MS)
    }
    this.#tell({ type: 'heads' })
  }

  /** The first answer is whole: what is not in it is gone. One being loaded just now may be younger than it. */
  #missingFrom(heads: Head[]): string[] {
    const present = new Set(heads.map(({ id }) => id))
    const loaded = [...this.open.values()].filter(({ state }) => state !== null).map(({ id }) => id)
    return [...this.heads.keys(), ...loaded].filter((id) => !present.has(id))
  }

  #leave(id: string) {
    this.closeConversation(id)
    this.heads.delete(id)
    this.#tell({ type: 'left', conversationId: id })
  }

  #planSync(milliseconds: number) {
    this.#planned ??= this.#options.surroundings.after(milliseconds, () => {
      this.#planned = undefined
      void this.sync()
    })
  }

  #isKnown(eventId: string): boolean {
    if (this.#seen.has(eventId)) return true
    this.#seen.add(eventId)
    if (this.#seen.size > REMEMBERED_EVENTS) this.#seen.delete(this.#seen.values().next().value!)
    return false
  }

  #tell(event: SyncEvent) {
    for (const listener of this.#listeners) listener(event)
  }
}

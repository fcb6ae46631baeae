import { advance, applyChange, applyFrame, applyHead, applyReadState } from './apply.ts'
import type { Frame, Head, Reader, Surroundings, SyncBackend } from './shapes.ts'
import { type ConversationState, fromSnapshot, putPage } from './state.ts'

/** How long the missing frame may still come by itself. */
const HOLD_MS = 250
/** Many clients miss the same frame: they do not all ask at once. */
const JITTER_MS = 1_000
const RETRY_MS = { first: 1_000, most: 30_000 }
const GONE = new Set(['NOT_FOUND', 'NOT_A_MEMBER', 'FORBIDDEN'])

/** What is kept no longer may have been unread, quoted, the last: what stands now is asked for. */
const lostFront = (before: ConversationState, after: ConversationState) =>
  after.conversation.firstSeq > before.conversation.firstSeq

export type StoreOptions = {
  backend: SyncBackend
  surroundings: Surroundings
  reader: Reader
  onChange: (store: ConversationStore) => void
  onGone: (store: ConversationStore) => void
}

/**
 * One loaded conversation, kept equal to the server's by the client rule of docs/realtime.md. `state` is null
 * until the first load; frames that come meanwhile are kept for after it.
 */
export class ConversationStore {
  readonly id: string
  #options: StoreOptions
  #state: ConversationState | null = null
  #held = new Map<number, { name: string; frame: Frame }>()
  /** The server has come at least this far. */
  #target = 0
  /** Of an older page it is not known yet what changed since it was read, at this revision. */
  #redoFrom = Infinity
  #cancelPlan?: () => void
  #catching?: Promise<void>
  #failures = 0
  #lastReadAt = ''
  #closed = false

  constructor(id: string, options: StoreOptions) {
    this.id = id
    this.#options = options
  }

  get state(): ConversationState | null {
    return this.#state
  }

  get isBehind(): boolean {
    return (
      this.#state !== null && (this.#target > this.#state.revision || this.#redoFrom < Infinity)
    )
  }

  /** Fetches the newest page afresh; call it once the socket is connected. */
  async load(): Promise<void> {
    const snapshot = await this.#options.backend.load(this.id)
    if (this.#closed) return
    this.#redoFrom = Infinity
    this.#set(fromSnapshot(snapshot))
    this.#target = Math.max(snapshot.revision, snapshot.conversation.revision, this.#target)
    this.#drain()
  }

  /** One page more of the past. */
  async loadBefore(): Promise<void> {
    const asked = this.#state
    if (!asked?.hasBefore || asked.messages.length === 0) return
    const oldest = asked.messages[0].seq
    const page = await this.#options.backend.before(this.id, oldest)
    // Loaded afresh meanwhile: the page may no longer touch what is held.
    if (this.#closed || this.#state!.messages[0]?.seq !== oldest) return
    this.#set(putPage(this.#state!, page.messages, page.hasBefore))
    // What changed on the page since it was read came by as frames about messages not held then.
    if (page.revision >= this.#state!.revision) return
    this.#redoFrom = Math.min(this.#redoFrom, page.revision)
    await this.catchUp()
  }

  /** A frame about this conversation that carries a revision. */
  receive(name: string, frame: Frame) {
    this.#target = Math.max(this.#target, frame.revision!)
    if (this.#state && frame.revision! <= this.#state.revision) return
    this.#held.set(frame.revision!, { name, frame })
    this.#drain()
  }

  /** A node says how far the conversation has come. */
  head(revision: number) {
    this.#target = Math.max(this.#target, revision)
    this.#drain()
  }

  /** The person's own counts. They have no revision, so the later one wins. */
  readState(frame: Frame) {
    if (!this.#state || (frame.at ?? '') < this.#lastReadAt) return
    this.#lastReadAt = frame.at ?? ''
    this.#set(applyReadState(this.#state, frame))
  }

  /**
   * What `/sync` says of this conversation; asks for the rest at once. Answers false where frames have overtaken
   * it: then its counts say nothing of now.
   */
  reconcile(head: Head): boolean {
    this.#target = Math.max(this.#target, head.revision)
    if (!this.#state) return true
    const isOvertaken = head.revision < this.#state.revision
    this.#set(applyHead(this.#state, head))
    this.#drain()
    if (this.isBehind) void this.catchUp()
    return !isOvertaken
  }

  /** Asks what changed after the known revision, until nothing is missing. One such question runs at a time. */
  catchUp(): Promise<void> {
    this.#cancelPlan?.()
    this.#cancelPlan = undefined
    this.#catching ??= this.#catchUp().finally(() => {
      this.#catching = undefined
      this.#drain()
    })
    return this.#catching
  }

  close() {
    this.#closed = true
    this.#cancelPlan?.()
  }

  async #catchUp() {
    if (!this.#state) return
    const redo = this.#redoFrom
    try {
      await this.#applyChanges(Math.min(redo, this.#state.revision))
      if (this.#redoFrom === redo) this.#redoFrom = Infinity
      this.#failures = 0
    } catch (error) {
      const { code } = error as { code?: string }
      if (this.#closed) return
      if (GONE.has(code ?? '')) return this.#options.onGone(this)
      this.#failures++ // Whatever it was, the revision still lacks: `drain` plans another try.
    }
  }

  async #applyChanges(after: number): Promise<void> {
    for (let from = after, hasMore = true; hasMore;) {
      const answer = await this.#options.backend
        .changes(this.id, from)
        .catch((error: { code?: string }) => {
          if (error.code !== 'RESYNC_REQUIRED') throw error
        })
      if (this.#closed) return
      if (!answer) return this.load()
      const { changes, revision } = answer
      hasMore = answer.hasMore
      const applied = changes.reduce(
        (state, change) => applyChange(state, change, this.#options.reader),
        this.#state!
      )
      from = hasMore ? changes.at(-1)!.revision : revision
      // Rows asked from an older revision than the known one (a page) never take it back.
      this.#set(after <= applied.revision ? advance(applied, from) : applied)
    }
  }

  /** Applies what is next, drops what is past, and sees to it that a gap does not stay. */
  #drain() {
    if (!this.#state || this.#closed) return
    const state = this.#applyHeld(this.#state)
    for (const revision of this.#held.keys())
      if (revision <= state.revision) this.#held.delete(revision)
    if (state !== this.#state) this.#set(state)
    if (this.isBehind) this.#plan()
    else this.#cancel()
  }

  #applyHeld(known: ConversationState): ConversationState {
    const next = this.#held.get(known.revision + 1)
    const applied = next && applyFrame(known, next.name, next.frame, this.#options.reader)
    return applied ? this.#applyHeld(applied) : known
  }

  #plan() {
    if (this.#cancelPlan || this.#catching) return
    const { random, after } = this.#options.surroundings
    const patience =
      this.#failures > 0
        ? Math.min(RETRY_MS.most, RETRY_MS.first * 2 ** (this.#failures - 1))
        : HOLD_MS
    this.#cancelPlan = after(patience, () => {
      this.#cancelPlan = after(random() * JITTER_MS, () => void this.catchUp())
    })
  }

  #cancel() {
    this.#cancelPlan?.()
    this.#cancelPlan = undefined
  }

  #set(state: ConversationState) {
    const before = this.#state
    this.#state = state
    this.#options.onChange(this)
    if (before && lostFront(before, state)) this.#planLoad()
  }

  /** Many clients hear of it at once. */
  #planLoad() {
    const { random, after } = this.#options.surroundings
    after(random() * JITTER_MS, () => {
      if (!this.#closed) void this.load().catch(() => this.#drain())
    })
  }
}

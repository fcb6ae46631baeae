import { advance, applyChange, applyFrame, applyHead, applyReadState } from './apply.ts'
import { RevisionStore } from './revision_store.ts'
import type { Change, Frame, Head, Reader, Surroundings, SyncBackend } from './shapes.ts'
import { type ConversationState, fromSnapshot, putPage } from './state.ts'

/** Many clients hear of it at once. */
const RELOAD_JITTER_MS = 1_000

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

/** One loaded conversation. */
export class ConversationStore extends RevisionStore<ConversationState, Frame, Change> {
  #options: StoreOptions
  #lastReadAt = ''

  constructor(id: string, options: StoreOptions) {
    super(id, options.surroundings)
    this.#options = options
  }

  /** One page more of the past. */
  async loadBefore(): Promise<void> {
    const asked = this.state
    if (!asked?.hasBefore || asked.messages.length === 0) return
    const oldest = asked.messages[0].seq
    const page = await this.#options.backend.before(this.id, oldest)
    // Loaded afresh meanwhile: the page may no longer touch what is held.
    if (this.isClosed || this.state!.messages[0]?.seq !== oldest) return
    this.put(putPage(this.state!, page.messages, page.hasBefore))
    // What changed on the page since it was read came by as frames about messages not held then.
    await this.redo(page.revision)
  }

  /** A frame about this conversation that carries a revision. */
  receive(name: string, frame: Frame) {
    this.hold(frame.revision!, name, frame)
  }

  /** The person's own counts. They have no revision, so the later one wins. */
  readState(frame: Frame) {
    if (!this.state || (frame.at ?? '') < this.#lastReadAt) return
    this.#lastReadAt = frame.at ?? ''
    this.put(applyReadState(this.state, frame))
  }

  /**
   * What `/sync` says of this conversation; asks for the rest at once. Answers false where frames have overtaken
   * it: then its counts say nothing of now.
   */
  reconcile(head: Head): boolean {
    const known = this.state
    if (known) this.put(applyHead(known, head))
    this.aim(head.revision)
    if (this.isBehind) void this.catchUp()
    return !known || head.revision >= known.revision
  }

  protected async fetch() {
    const snapshot = await this.#options.backend.load(this.id)
    const reached = Math.max(snapshot.revision, snapshot.conversation.revision)
    return { state: fromSnapshot(snapshot), reached }
  }

  protected fetchChanges(after: number) {
    return this.#options.backend.changes(this.id, after)
  }

  protected applyFrame(state: ConversationState, name: string, frame: Frame) {
    return applyFrame(state, name, frame, this.#options.reader)
  }

  protected applyChange(state: ConversationState, change: Change) {
    return applyChange(state, change, this.#options.reader)
  }

  protected advance(state: ConversationState, revision: number) {
    return advance(state, revision)
  }

  protected changed(before: ConversationState | null) {
    this.#options.onChange(this)
    if (before && lostFront(before, this.state!)) this.#planLoad()
  }

  protected gone() {
    this.#options.onGone(this)
  }

  #planLoad() {
    const { random, after } = this.surroundings
    after(random() * RELOAD_JITTER_MS, () => {
      if (!this.isClosed) void this.load().catch(() => this.aim(0))
    })
  }
}

import type { Surroundings } from './shapes.ts'

/** How long the missing frame may still come by itself. */
const HOLD_MS = 250
/** Many clients miss the same frame: they do not all ask at once. */
const JITTER_MS = 1_000
const RETRY_MS = { first: 1_000, most: 30_000 }
const GONE = new Set(['NOT_FOUND', 'NOT_A_MEMBER', 'FORBIDDEN'])

/** The server says that one may not see it (any longer). */
export const isGone = (error: unknown) => GONE.has((error as { code?: string }).code ?? '')

/** What changed after a revision, and how far the server had come. */
export type Changes<Change> = { changes: Change[]; revision: number; hasMore: boolean }
/** What is known of something: everything up to its revision. */
export type Known = { readonly revision: number }

/**
 * Something that the server numbers, kept equal to the server's by the client rule of docs/realtime.md. `state` is null
 * until the first load; frames that come meanwhile are kept for after it.
 */
export abstract class RevisionStore<
  State extends Known,
  Frame,
  Change extends { revision: number },
> {
  readonly id: string
  protected readonly surroundings: Surroundings
  #state: State | null = null
  #held = new Map<number, { name: string; frame: Frame }>()
  /** The server has come at least this far. */
  #target = 0
  /** Of an older page it is not known yet what changed since it was read, at this revision. */
  #redoFrom = Infinity
  #cancelPlan?: () => void
  #catching?: Promise<void>
  #failures = 0
  #closed = false

  protected constructor(id: string, surroundings: Surroundings) {
    this.id = id
    this.surroundings = surroundings
  }

  /** The newest page afresh, and how far the server has come by what was read. */
  protected abstract fetch(): Promise<{ state: State; reached: number }>
  /** @throws an error with `code` RESYNC_REQUIRED where the newest page must be fetched afresh */
  protected abstract fetchChanges(after: number): Promise<Changes<Change>>
  /** The frame of the next revision, applied; null where it alone does not say enough and `changes` has to be asked. */
  protected abstract applyFrame(state: State, name: string, frame: Frame): State | null
  /** One row of `changes`: the present state of something, by its own revision. */
  protected abstract applyChange(state: State, change: Change): State
  /** Everything up to this revision is known now. */
  protected abstract advance(state: State, revision: number): State
  /** It is another state; `before` is null at the first load. */
  protected abstract changed(before: State | null): void
  /** One may see it no longer. */
  protected abstract gone(): void

  get state(): State | null {
    return this.#state
  }

  get isClosed(): boolean {
    return this.#closed
  }

  get isBehind(): boolean {
    return (
      this.#state !== null && (this.#target > this.#state.revision || this.#redoFrom < Infinity)
    )
  }

  /** Fetches the newest page afresh; call it once the socket is connected. */
  async load(): Promise<void> {
    const { state, reached } = await this.fetch()
    if (this.#closed) return
    this.#redoFrom = Infinity
    this.put(state)
    this.aim(reached)
  }

  /** A node says how far it has come. */
  head(revision: number) {
    this.aim(revision)
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

  /** A frame of that revision: applied once it is the next one. */
  protected hold(revision: number, name: string, frame: Frame) {
    if (!this.#state || revision > this.#state.revision) this.#held.set(revision, { name, frame })
    this.aim(revision)
  }

  /** The server has come so far: what lacks is waited for, then asked for. */
  protected aim(revision: number) {
    this.#target = Math.max(this.#target, revision)
    this.#drain()
  }

  /** What was read at an older revision than the known one may lack what frames said meanwhile. */
  protected async redo(from: number) {
    if (from >= this.#state!.revision) return
    this.#redoFrom = Math.min(this.#redoFrom, from)
    await this.catchUp()
  }

  protected put(state: State) {
    if (state === this.#state) return
    const before = this.#state
    this.#state = state
    this.changed(before)
  }

  async #catchUp() {
    if (!this.#state) return
    const redo = this.#redoFrom
    try {
      await this.#applyChanges(Math.min(redo, this.#state.revision))
      if (this.#redoFrom === redo) this.#redoFrom = Infinity
      this.#failures = 0
    } catch (error) {
      if (this.#closed) return
      if (isGone(error)) return this.gone()
      this.#failures++ // Whatever it was, the revision still lacks: `drain` plans another try.
    }
  }

  /**
   * The known revision moves once the last page is in, not before: what changed again while the pages were read stands
   * on a later one, and the frame of the next revision must not be applied to what lacks it.
   */
  async #applyChanges(after: number): Promise<void> {
    for (let from = after, hasMore = true; hasMore;) {
      const answer = await this.fetchChanges(from).catch((error: { code?: string }) => {
        if (error.code !== 'RESYNC_REQUIRED') throw error
      })
      if (this.#closed) return
      if (!answer) return this.load()
      const { changes, revision } = answer
      hasMore = answer.hasMore
      if (hasMore) from = changes.at(-1)!.revision
      const applied = changes.reduce(
        (state, change) => this.applyChange(state, change),
        this.#state!
      )
      // Rows asked from an older revision than the known one (a page) never take it back.
      const isKnown = !hasMore && after <= applied.revision
      this.put(isKnown ? this.advance(applied, revision) : applied)
    }
  }

  /** Applies what is next, drops what is past, and sees to it that a gap does not stay. */
  #drain() {
    if (!this.#state || this.#closed) return
    const state = this.#applyHeld(this.#state)
    for (const revision of this.#held.keys())
      if (revision <= state.revision) this.#held.delete(revision)
    this.put(state)
    if (this.isBehind) this.#plan()
    else this.#cancel()
  }

  #applyHeld(known: State): State {
    // A frame may say only what it changed: that fits nothing whose own changes are not in yet.
    if (this.#redoFrom < Infinity) return known
    const next = this.#held.get(known.revision + 1)
    const applied = next && this.applyFrame(known, next.name, next.frame)
    return applied ? this.#applyHeld(applied) : known
  }

  #plan() {
    if (this.#cancelPlan || this.#catching) return
    const { random, after } = this.surroundings
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
}

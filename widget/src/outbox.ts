import { keep } from './keep.ts'
import { type Fault, Refusal } from './shapes.ts'
import { oneAtATime, TabTalk } from './tabs.ts'

/** Something to be said, kept until the server has it: over reloads, and however often it is sent. */
export type Letter = {
  clientId: string
  /** Null: it begins a ticket. That of one which is still on its way: `local:` and the clientId of its beginning. */
  ticketId: string | null
  body: string
  kind?: 'voice'
  attachmentIds?: string[]
  /** What hangs on it, to be shown meanwhile. */
  fileNames?: string[]
  form?: Record<string, string>
  previousTicketId?: string
  /** Milliseconds; of two letters of one student never the same. */
  writtenAt: number
  failure?: { code: string; text: string; faults?: Fault[] }
}
export type Draft = Omit<Letter, 'clientId' | 'writtenAt' | 'failure'>

/** What a letter says of the conversation that it begins. */
export type Beginning = Pick<Draft, 'ticketId' | 'form' | 'previousTicketId'>

export const localId = (clientId: string) => `local:${clientId}`

type Send = (letter: Letter) => Promise<{ ticketId: string }>
type Begun = { local: string; ticketId: string }

const RETRY_MS = { first: 1_000, most: 15_000 }

/**
 * In the order they were written, one at a time, by one of the tabs: what fails for the network waits, what is refused is shown
 * so. Each letter is kept by itself, so that no tab writes over what another added.
 */
export class Outbox {
  letters: Letter[] = []
  /** Until then the server takes no more. */
  waitsUntil = 0
  onChange: () => void = () => {}
  /** A ticket that was begun in this browser has its id now. */
  onBegun: (begun: Begun) => void = () => {}
  #isRunning = false
  #isStopped = false
  #failures = 0
  #timer?: ReturnType<typeof setTimeout>
  #tabs: TabTalk<Begun>

  constructor(
    private prefix: string,
    private send: Send
  ) {
    this.#read()
    this.#tabs = new TabTalk(prefix, (begun) => this.onBegun(begun))
    keep.watch(
      (key) => key.startsWith(prefix),
      () => this.#isStopped || this.#changed()
    )
  }

  add(draft: Draft): Letter {
    const last = this.letters.at(-1)?.writtenAt ?? 0
    const writtenAt = Math.max(Date.now(), last + 1)
    const letter: Letter = { ...draft, clientId: crypto.randomUUID(), writtenAt }
    this.#keep(letter)
    this.#changed()
    void this.flush()
    return letter
  }

  /** Tries what was refused once more, with what is put right in it. */
  retry(clientId: string, change: Partial<Beginning> = {}) {
    const { failure: _failure, ...letter } = this.letters.find((one) => one.clientId === clientId)!
    this.#keep({ ...letter, ...change })
    this.#changed()
    void this.flush()
  }

  discard(clientId: string) {
    keep.remove(this.prefix + clientId)
    this.#changed()
  }

  async flush() {
    if (this.#isRunning || this.#isStopped || Date.now() < this.waitsUntil) return
    this.#isRunning = true
    clearTimeout(this.#timer)
    try {
      await oneAtATime(this.prefix, () => this.#deliverAll())
      this.#failures = 0
    } catch (error) {
      this.#wait(error)
    } finally {
      this.#isRunning = false
    }
  }

  stop() {
    this.#isStopped = true
    clearTimeout(this.#timer)
    this.#tabs.close()
  }

  async #deliverAll() {
    for (this.#read(); !this.#isStopped;) {
      const letter = this.#next()
      if (!letter) break
      await this.#deliver(letter)
    }
  }

  /** The network, or the server is away: nothing is lost, the same clientId is sent again. */
  #wait(error: unknown) {
    if (this.#isStopped || (error instanceof Refusal && error.status === 401)) return
    const backOff = Math.min(RETRY_MS.most, RETRY_MS.first * 2 ** this.#failures++)
    const asked = error instanceof Refusal ? (error.retryAfterMs ?? 0) : 0
    if (asked > 0) this.waitsUntil = Date.now() + asked
    this.#timer = setTimeout(() => void this.flush(), Math.max(backOff, asked))
    this.onChange()
  }

  /** A reply to what is not begun yet waits for its beginning. */
  #next(): Letter | undefined {
    const held = new Set(
      this.letters
        .filter(({ failure, ticketId }) => failure && ticketId === null)
        .map(({ clientId }) => localId(clientId))
    )
    return this.letters.find(({ failure, ticketId }) => !failure && !held.has(ticketId ?? ''))
  }

  async #deliver(letter: Letter) {
    try {
      const { ticketId } = await this.send(letter)
      if (letter.ticketId === null) this.#begun({ local: localId(letter.clientId), ticketId })
      this.discard(letter.clientId)
    } catch (error) {
      if (!(error instanceof Refusal) || error.passes || error.status === 401) throw error
      const { code, message: text, faults } = error
      this.#keep({ ...letter, failure: { code, text, faults } })
      this.#changed()
    }
  }

  #begun(begun: Begun) {
    for (const letter of this.letters)
      if (letter.ticketId === begun.local) this.#keep({ ...letter, ticketId: begun.ticketId })
    this.onBegun(begun)
    this.#tabs.say(begun)
  }

  #keep(letter: Letter) {
    keep.set(this.prefix + letter.clientId, JSON.stringify(letter))
  }

  #changed() {
    this.#read()
    this.onChange()
  }

  #read() {
    this.letters = keep
      .keys(this.prefix)
      .map((key) => keep.read<Letter>(key))
      .filter((letter) => letter !== null)
      .sort((a, b) => a.writtenAt - b.writtenAt)
  }
}

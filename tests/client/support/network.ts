import { type Surroundings, type SyncBackend } from '#client/shapes'
import { Sync } from '#client/sync'
import { ME, ModelServer, type SentFrame } from '#tests/client/support/model_server'

/** Lets every promise that can go on do so. */
export const settle = () => new Promise<void>((done) => setImmediate(done))

/** Between a model server and a client: frames that wait, answers that wait, and a clock that stands still. */
export abstract class Line<Sent> {
  frames: Sent[] = []
  #answers: (() => void)[] = []
  #timers = new Map<number, { at: number; work: () => void }>()
  #now = 0
  #ids = 0

  surroundings: Surroundings = {
    random: () => 0.5,
    after: (milliseconds, work) => {
      const id = ++this.#ids
      this.#timers.set(id, { at: this.#now + milliseconds, work })
      return () => this.#timers.delete(id)
    },
  }

  protected abstract give(sent: Sent): void

  get waiting(): number {
    return this.#answers.length
  }

  /** What is fetched is read at once and answered later: frames may overtake it. */
  protected later<T>(read: () => T): Promise<T> {
    return new Promise((resolve, reject) => {
      let answer: () => void
      try {
        const value = structuredClone(read())
        answer = () => resolve(value)
      } catch (error) {
        answer = () => reject(error)
      }
      this.#answers.push(answer)
    })
  }

  async answerOne() {
    this.#answers.shift()?.()
    await settle()
  }

  deliver(place: number, { again = false } = {}) {
    if (this.frames.length === 0) return
    const at = place % this.frames.length
    const [sent] = again ? [this.frames[at]] : this.frames.splice(at, 1)
    this.give(sent)
  }

  drop(place: number) {
    if (this.frames.length > 0) this.frames.splice(place % this.frames.length, 1)
  }

  async pass(milliseconds: number) {
    this.#now += milliseconds
    for (const [id, { at, work }] of [...this.#timers]) {
      if (at > this.#now || !this.#timers.delete(id)) continue
      work()
      await settle()
    }
  }

  /** Until nothing moves any more: answers come, timers fire, no further frame does. */
  async quiet() {
    for (let calm = 0; calm < 3; calm++) {
      while (this.waiting > 0) {
        await this.answerOne()
        calm = 0
      }
      await this.pass(40_000)
    }
  }
}

/** To one conversation. */
export class Network extends Line<SentFrame> {
  server: ModelServer
  sync: Sync

  constructor({ tooFar = 2_000, changesPage = 4 } = {}) {
    super()
    this.server = new ModelServer((sent) => this.frames.push(sent), tooFar)
    this.sync = new Sync({
      backend: this.#backend(changesPage),
      me: ME,
      teamIds: ['my-team'],
      surroundings: this.surroundings,
    })
  }

  protected give({ name, frame }: SentFrame) {
    this.sync.receive(name, frame())
  }

  #backend(changesPage: number): SyncBackend {
    return {
      load: () => this.later(() => this.server.snapshot()),
      before: (_id, seq) => this.later(() => this.server.before(seq)),
      changes: (_id, after) => this.later(() => this.server.changes(after, changesPage)),
      sync: () =>
        this.later(() => ({ conversations: [this.server.head()], left: [], serverTime: 'now' })),
    }
  }
}

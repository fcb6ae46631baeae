/** What goes wrong, and how often. */
export type Fault = {
  answer:
    'limited' | 'error' | 'drop' | 'html' | 'error_inside' | 'forbidden' | 'broken_json' | 'silence'
  /** Done, and then not told. */
  afterEffect?: boolean
  /** How many calls it meets; without it all from now on. */
  times?: number
  /** The part of the calls that it meets: 0.2 is every fifth, by chance. */
  share?: number
  /** Only calls whose method and path hold this: `POST`, `/send_message/`. */
  path?: string
  /** Of a 429: what its Retry-After says; without it there is none. */
  retryAfter?: string | number
  /** Of a page of HTML; 200 where it is not said. */
  status?: number
}

/** Chance that is the same in every run. */
export class Chance {
  #state: number

  constructor(seed: number) {
    this.#state = seed
  }

  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }

  below(limit: number): number {
    return Math.floor(this.next() * limit)
  }
}

export class Faults {
  #plan: Fault[] = []
  #chance: Chance

  constructor(chance: Chance) {
    this.#chance = chance
  }

  get plan(): readonly Fault[] {
    return this.#plan
  }

  add(fault: Fault) {
    this.#plan.push({ ...fault })
  }

  clear() {
    this.#plan = []
  }

  /** The first that meets this call. */
  meet(call: string): Fault | undefined {
    const fault = this.#plan.find(
      ({ path, times, share = 1 }) =>
        (path === undefined || call.includes(path)) &&
        (times === undefined || times > 0) &&
        this.#chance.next() < share
    )
    if (fault?.times !== undefined) fault.times--
    return fault
  }
}

import { TooManyRequests } from '#app/core/http/problem'

type Load = { requests: number; bytes: number }

/** What one sender may have under way at a time on this node: requests, and bytes of theirs that are held in memory. */
export class InFlight {
  #limits: Load
  #loads = new Map<string, Load>()

  constructor(limits: Load) {
    this.#limits = limits
  }

  /**
   * `grow` is told of each part that is read.
   *
   * @throws TooManyRequests, so that the sender knows that nothing was kept
   */
  async during<T>(key: string, work: (grow: (bytes: number) => void) => Promise<T>): Promise<T> {
    const load = this.#loads.get(key) ?? { requests: 0, bytes: 0 }
    if (load.requests >= this.#limits.requests) throw new TooManyRequests(1)
    this.#loads.set(key, load)
    load.requests++
    let held = 0
    try {
      return await work((bytes) => {
        if (load.bytes + bytes > this.#limits.bytes) throw new TooManyRequests(1)
        load.bytes += bytes
        held += bytes
      })
    } finally {
      load.bytes -= held
      if (--load.requests === 0) this.#loads.delete(key)
    }
  }
}

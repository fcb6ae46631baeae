/** What the tabs of one browser agree on. Without Web Locks (an old browser, a page without https) each acts alone. */

/** One tab at a time; the others wait, and look anew at what is kept. */
export function oneAtATime<T>(name: string, work: () => Promise<T>): Promise<T> {
  return navigator.locks ? (navigator.locks.request(name, work) as Promise<T>) : work()
}

/** Only the first tab: those that come while `holdMs` has not passed do nothing. */
export async function onlyOnce(name: string, holdMs: number, work: () => void) {
  if (!navigator.locks) return work()
  await navigator.locks.request(name, { ifAvailable: true }, async (lock) => {
    if (!lock) return
    work()
    await new Promise((done) => setTimeout(done, holdMs))
  })
}

/** Says something to the other tabs. */
export class TabTalk<Said> {
  #channel?: BroadcastChannel

  constructor(name: string, hear: (said: Said) => void) {
    if (!('BroadcastChannel' in globalThis)) return
    this.#channel = new BroadcastChannel(name)
    this.#channel.onmessage = ({ data }) => hear(data)
  }

  say(said: Said) {
    this.#channel?.postMessage(said)
  }

  close() {
    this.#channel?.close()
  }
}

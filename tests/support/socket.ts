import { io, type Socket } from 'socket.io-client'
import { baseUrl } from '#tests/support/api'
import { contract } from '#tests/support/contract'

/** Only what never comes takes so long, however busy the machine is. */
const WAIT_MS = 20_000

export type ReceivedFrame = { name: string; frame: any }

/** What sockets were given since the last look, as it is held against AsyncAPI. */
let violations: Promise<unknown>[] = []

/** Fails with what the sockets of a test were given against the contract; called after each test (bootstrap.ts). */
export async function framesKeptTheContract() {
  const looked = violations
  violations = []
  await Promise.all(looked)
}

function hold(message: string, payload: unknown) {
  const check = contract.checkMessage(message, payload)
  check.catch(() => {}) // Said at the end of the test, with all the others.
  violations.push(check)
}

/** A plain socket of somebody, that remembers every frame it was given, and holds each against its contract. */
export class TestSocket {
  readonly frames: ReceivedFrame[] = []
  #waiting = new Set<() => void>()

  private constructor(readonly raw: Socket) {
    raw.onAny((name, frame, acknowledge) => {
      hold(`frame.${name}`, name === 'delivery.probe' ? null : frame)
      if (name === 'delivery.probe') return acknowledge?.()
      this.frames.push({ name, frame })
      for (const look of this.#waiting) look()
    })
  }

  static async connect(token: string | null, url = baseUrl()): Promise<TestSocket> {
    const raw = io(url, {
      auth: { token },
      transports: ['websocket'],
      reconnection: false,
      forceNew: true,
    })
    const socket = new TestSocket(raw)
    await new Promise<void>((resolve, reject) => {
      raw.once('connect', resolve)
      raw.once('connect_error', reject)
    })
    return socket
  }

  /** The acknowledgement of an event. */
  async send(name: string, payload: unknown): Promise<any> {
    const answer = await this.raw.timeout(10_000).emitWithAck(name, payload)
    if (answer.error?.code !== 'UNKNOWN_EVENT') hold(`${name}.acknowledgement`, answer)
    return answer
  }

  named(name: string): any[] {
    return this.frames
      .filter((received) => received.name === name)
      .map((received) => received.frame)
  }

  /** The first frame of that name that fits, those that came already included. */
  async frame(
    name: string,
    fits: (frame: any) => boolean = () => true,
    timeoutMs = WAIT_MS
  ): Promise<any> {
    const find = () => this.named(name).find(fits)
    await this.until(() => find() !== undefined, `frame "${name}"`, timeoutMs)
    return find()
  }

  until(condition: () => boolean, what = 'condition', timeoutMs = WAIT_MS): Promise<void> {
    if (condition()) return Promise.resolve()
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.#waiting.delete(look)
        reject(
          new Error(
            `waited in vain for ${what}; had: ${this.frames.map((received) => received.name).join(', ')}`
          )
        )
      }, timeoutMs)
      const look = () => {
        if (!condition()) return
        clearTimeout(timer)
        this.#waiting.delete(look)
        resolve()
      }
      this.#waiting.add(look)
    })
  }

  closed(timeoutMs = WAIT_MS): Promise<string> {
    if (this.raw.disconnected) return Promise.resolve('already')
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error('the socket stayed open')), timeoutMs)
      this.raw.once('disconnect', (reason) => {
        clearTimeout(timer)
        resolve(reason)
      })
    })
  }

  close() {
    this.raw.disconnect()
  }
}

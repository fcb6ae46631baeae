import { io, type Socket } from 'socket.io-client'
import type { Desk } from './desk.ts'
import type { Frames, Inbound } from './generated/frames.ts'
import { isProblem, type Problem, ProblemError } from './problems.ts'
import type { Session } from './session.ts'
import type { Frame } from './shapes.ts'
import type { Sync } from './sync.ts'
import type { TicketFrame } from './tickets.ts'

type Acknowledgement = { ok: true; data: unknown } | { ok: false; error: Problem }
type Listener = (frame: never) => void

export type RealtimeOptions = {
  url: string
  session: Session
  /** Kept up to date by this socket: told of each frame, and of each connect. */
  sync?: Sync
  /** The same for the tickets that are open. */
  desk?: Desk
  onConnection?: (isConnected: boolean) => void
}

const ANSWER_WITHIN_MS = 10_000
/** A fresh token is handed over this long before the old one ends. */
const RENEW_BEFORE_MS = 60_000
const RECONNECT_MS = { least: 1_000, spread: 4_000 }
/** Longer than this a timer of JavaScript fires at once. */
const LONGEST_TIMER_MS = 2 ** 31 - 1
const TOKEN_ENDED = new Set(['TOKEN_EXPIRED', 'TOKEN_INVALID'])

/** The one socket of a client: it signs in, renews its session and comes back by itself. */
export class Realtime {
  #socket: Socket
  #listeners = new Map<string, Set<Listener>>()
  #renewal?: ReturnType<typeof setTimeout>
  #return?: ReturnType<typeof setTimeout>
  #closed = false

  constructor(private options: RealtimeOptions) {
    options.desk?.attach({
      open: (ticketId) => this.send('ticket.open', { ticketId }),
      close: (ticketId) => this.send('ticket.close', { ticketId }),
    })
    this.#socket = io(options.url, {
      autoConnect: false,
      transports: ['websocket'],
      auth: (give) => void this.#authenticate(give),
    })
    this.#socket.on('connect', () => this.#connected())
    this.#socket.on('disconnect', (reason) => this.#disconnected(reason))
    this.#socket.on('connect_error', (error) => void this.#refused(error))
    // Its acknowledgement tells the server how long frames take.
    this.#socket.on('delivery.probe', (...given: unknown[]) => {
      const acknowledge = given.at(-1)
      if (typeof acknowledge === 'function') acknowledge()
    })
    this.#socket.onAny(
      (name: string, frame: Frame) => name !== 'delivery.probe' && this.#received(name, frame)
    )
  }

  connect() {
    this.#closed = false
    this.#socket.connect()
  }

  close() {
    this.#closed = true
    clearTimeout(this.#renewal)
    clearTimeout(this.#return)
    this.#socket.disconnect()
  }

  /** The data of the acknowledgement; a refusal is thrown as ProblemError. Send messages again with the same clientId. */
  async send<Name extends keyof Inbound & string>(
    event: Name,
    payload: Inbound[Name]['payload']
  ): Promise<Inbound[Name]['data']> {
    const answer = (await this.#socket
      .timeout(ANSWER_WITHIN_MS)
      .emitWithAck(event, payload)) as Acknowledgement
    if (!answer.ok) throw new ProblemError(answer.error)
    return answer.data as Inbound[Name]['data']
  }

  /** Each frame of that name, once. Answers how to stop listening. */
  on<Name extends keyof Frames & string>(
    name: Name,
    listener: (frame: Frames[Name]) => void
  ): () => void {
    const known = this.#listeners.get(name) ?? new Set()
    this.#listeners.set(name, known.add(listener))
    return () => known.delete(listener)
  }

  async #authenticate(give: (auth: object) => void) {
    // Without one the server refuses, and the refusal is dealt with in one place.
    give({ token: await this.options.session.accessToken().catch(() => null) })
  }

  #connected() {
    this.#renewLater()
    this.options.onConnection?.(true)
    void this.options.sync?.connected()
    void this.options.desk?.connected()
  }

  #disconnected(reason: string) {
    clearTimeout(this.#renewal)
    this.options.onConnection?.(false)
    // Socket.IO comes back by itself unless the server closed the line: a session may have ended, or a role changed.
    if (reason === 'io server disconnect') this.#comeBack()
  }

  async #refused(error: Error & { data?: unknown }) {
    if (this.#socket.active || this.#closed) return
    const { session } = this.options
    const used = session.tokens?.accessToken
    if (!isProblem(error.data) || !TOKEN_ENDED.has(error.data.code)) return this.#comeBack()
    if (!used) return
    try {
      await session.refresh(used)
      this.#comeBack()
    } catch (refusal) {
      // A refusal ends the session, which says so itself; anything else is the network, and passes.
      if (!(refusal instanceof ProblemError)) this.#comeBack()
    }
  }

  #comeBack() {
    clearTimeout(this.#return)
    if (this.#closed) return
    this.#return = setTimeout(
      () => this.#socket.connect(),
      RECONNECT_MS.least + Math.random() * RECONNECT_MS.spread
    )
  }

  #received(name: string, frame: Frame) {
    if (name === 'session.expired') void this.#renew()
    const isNew = this.options.sync?.receive(name, frame) ?? true
    if (!isNew) return
    this.options.desk?.receive(name, frame as TicketFrame)
    for (const listener of this.#listeners.get(name) ?? []) listener(frame as never)
  }

  #renewLater() {
    clearTimeout(this.#renewal)
    const { tokens } = this.options.session
    if (!tokens) return
    const due = Date.parse(tokens.accessTokenExpiresAt) - Date.now() - RENEW_BEFORE_MS
    this.#renewal = setTimeout(
      () => void this.#renew(),
      Math.min(LONGEST_TIMER_MS, Math.max(0, due))
    )
  }

  /** Where it fails the server closes the line after its grace, and the way back asks for a token again. */
  async #renew() {
    try {
      const token = await this.options.session.accessToken(RENEW_BEFORE_MS + 1_000)
      if (!token || !this.#socket.connected) return
      await this.#socket.timeout(ANSWER_WITHIN_MS).emitWithAck('session.renew', { token })
      this.#renewLater()
    } catch (error) {
      if (!(error instanceof ProblemError))
        this.#renewal = setTimeout(
          () => void this.#renew(),
          RECONNECT_MS.least + RECONNECT_MS.spread
        )
    }
  }
}

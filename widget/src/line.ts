import type { Api } from './api.ts'

type Socket = {
  on(name: string, listener: (...given: any[]) => void): void
  onAny(listener: (name: string, frame: any, ...rest: any[]) => void): void
  emit(name: string, payload: object): void
  connect(): void
  disconnect(): void
  connected: boolean
}
type Connect = (origin: string, options: object) => Socket

export interface Ears {
  connected(): void
  lost(): void
  frame(name: string, frame: any): void
}

const RETRY_MS = 3_000
const REMEMBERED = 2_000

/** The socket of one student: signs in, renews its session, comes back by itself, and gives each frame once. */
export class Line {
  #socket?: Socket
  #isWanted = false
  #seen = new Set<string>()
  #retry?: ReturnType<typeof setTimeout>

  constructor(
    private api: Api,
    private ears: Ears
  ) {}

  get isConnected() {
    return this.#socket?.connected ?? false
  }

  async open() {
    this.close()
    this.#isWanted = true
    const connect = await loadClient(this.api.origin).catch(() => null)
    if (!this.#isWanted || this.#socket) return
    if (connect) this.#socket = this.#connect(connect)
    else this.#later()
  }

  close() {
    this.#isWanted = false
    clearTimeout(this.#retry)
    this.#socket?.disconnect()
    this.#socket = undefined
  }

  wake() {
    if (!this.isConnected) this.#socket?.connect()
  }

  /** A hint that may be lost: without a connection it is. */
  emit(name: string, payload: object) {
    if (this.isConnected) this.#socket!.emit(name, payload)
  }

  #connect(connect: Connect): Socket {
    const socket = connect(this.api.origin, {
      transports: ['websocket'],
      auth: (give: (auth: object) => void) => give({ token: this.api.session?.accessToken }),
      reconnectionDelayMax: 4_000,
      forceNew: true, // The page may have a socket of its own to the same server.
    })
    socket.on('connect', () => this.ears.connected())
    socket.on('disconnect', (reason: string) => this.#disconnected(socket, reason))
    socket.on('connect_error', (error: any) => void this.#refused(error))
    socket.onAny((name, frame, acknowledge) => {
      if (name === 'delivery.probe') return typeof acknowledge === 'function' && acknowledge()
      this.#receive(name, frame)
    })
    return socket
  }

  #disconnected(socket: Socket, reason: string) {
    if (socket !== this.#socket) return // Closed by us.
    this.ears.lost()
    if (reason === 'io server disconnect') this.#later()
  }

  /** Without `data` the network failed, and the client tries by itself; what the server refuses it does not. */
  async #refused({ data }: { data?: { code?: string } }) {
    this.ears.lost()
    if (!data) return
    if (!/^TOKEN_/.test(data.code ?? '')) return this.#later()
    await this.api.renew(this.api.session?.accessToken).then(
      () => this.#socket?.connect(),
      () => this.#later()
    )
  }

  #later() {
    clearTimeout(this.#retry)
    if (!this.#isWanted || !this.api.session) return
    this.#retry = setTimeout(
      () => (this.#socket ? this.#socket.connect() : void this.open()),
      RETRY_MS
    )
  }

  #receive(name: string, frame: any) {
    if (frame?.eventId && this.#known(frame.eventId)) return
    if (name === 'session.expired') void this.#renew()
    else this.ears.frame(name, frame)
  }

  /** Where that fails the server closes the socket, and the next connection asks again. */
  async #renew() {
    await this.api.renew(this.api.session?.accessToken).catch(() => {})
    const token = this.api.session?.accessToken
    if (token) this.emit('session.renew', { token })
  }

  #known(eventId: string): boolean {
    if (this.#seen.has(eventId)) return true
    this.#seen.add(eventId)
    if (this.#seen.size > REMEMBERED) this.#seen.delete(this.#seen.values().next().value!)
    return false
  }
}

let failures = 0

/** As a module: it leaves no `io` in the page, and does not take one that is there for ours. */
async function loadClient(origin: string): Promise<Connect> {
  // A module that failed to load stays failed under its address.
  const again = failures > 0 ? `&again=${failures}` : ''
  try {
    const client = await import(`${origin}/widget/socket.io.js?v=${SOCKET_VERSION}${again}`)
    return client.io
  } catch (error) {
    failures++
    throw error
  }
}

/** Of the client beside which the widget was built. */
declare const SOCKET_VERSION: string

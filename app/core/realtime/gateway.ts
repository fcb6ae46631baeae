import type { Server as HttpServer } from 'node:http'
import { Server, type Socket } from 'socket.io'
import logger from '@adonisjs/core/services/logger'
import { allowedOrigins } from '#config/cors'
import { realtime as config } from '#config/realtime'
import { toProblem } from '#app/core/http/to_problem'
import { renderProblem } from '#app/core/http/render_problem'
import { Unauthenticated } from '#app/core/http/problem'
import { socketsOpen } from '#app/core/observability/metrics'
import { newId } from '#app/core/operation'
import { type AdapterHandle, openAdapter } from '#app/core/realtime/adapter'
import { emitter, type NodeMessage } from '#app/core/realtime/emitter'
import { Heads } from '#app/core/realtime/heads'
import { Membership } from '#app/core/realtime/membership'
import { ports, type Principal } from '#app/core/realtime/ports'
import { receive } from '#app/core/realtime/receive'
import { type Revocation, revocations } from '#app/core/realtime/revocations'
import { sessionRoom } from '#app/core/realtime/rooms'

/** The sockets of one web node (docs/realtime.md). */
export class Gateway {
  readonly io: Server
  readonly heads: Heads
  readonly membership: Membership
  #adapter: AdapterHandle

  constructor(http: HttpServer) {
    this.io = new Server(http, {
      maxHttpBufferSize: config.maxInboundBytes * 2,
      cors: { origin: allowedOrigins },
      serveClient: false,
      // Connection-state recovery stays off: it restores rooms without asking the database.
    })
    this.#adapter = openAdapter(() => void this.heads.beat())
    this.io.adapter(this.#adapter.factory)
    this.membership = new Membership(this.io)
    this.heads = new Heads(this.membership)
  }

  async start() {
    this.io.use(
      (socket, next) =>
        void this.#shakeHands(socket).then(
          () => next(),
          (error) => next(refusal(error, socket))
        )
    )
    this.io.on('connection', (socket) => void this.#connected(socket))
    this.io.on('node', (message: NodeMessage) => this.#told(message))
    emitter.attach(this.io, (message) => this.#told(message))
    revocations.listen((revocation, isNew) => isNew && this.#revoked(revocation))
    await revocations.start()
    this.heads.start()
  }

  async stop() {
    await Promise.all([this.heads.stop(), revocations.stop()])
    // Requests that are still running emit to the other nodes until they end.
    await this.io.close()
    emitter.detach()
    await this.#adapter.close()
  }

  async #shakeHands(socket: Socket) {
    const { token } = socket.handshake.auth as { token?: unknown }
    if (typeof token !== 'string') throw new Unauthenticated('TOKEN_INVALID')
    socket.data.principal = await ports.authenticator.authenticate(token)
    await this.membership.settle(socket)
  }

  async #connected(socket: Socket) {
    const principal = socket.data.principal as Principal
    socketsOpen.inc()
    releaseRequest(socket)
    this.#expireLater(socket)
    socket.onAny((name, ...args) => void receive(socket, name, args))
    socket.on('disconnect', () => {
      socketsOpen.dec()
      clearTimeout(socket.data.expiry)
      this.#watch((watcher) => watcher.disconnected(principal, socket.id))
    })
    this.#watch((watcher) => watcher.connected(principal, socket.id))
    // The look at the revocations that ran between the handshake and now did not see this socket.
    if (await this.#ended(principal)) socket.disconnect(true)
  }

  async #ended(principal: Principal): Promise<boolean> {
    try {
      await ports.authenticator.stillValid(principal)
      return false
    } catch (error) {
      return toProblem(error).status! < 500
    }
  }

  /** Renewed before it ends (`session.renew`), or told so, and closed after a grace. */
  #expireLater(socket: Socket) {
    clearTimeout(socket.data.expiry)
    const { expiresAt } = socket.data.principal as Principal
    socket.data.expiry = setTimeout(
      () => {
        socket.emit('session.expired', { graceMs: config.sessionGraceMs })
        socket.data.expiry = setTimeout(
          () => socket.disconnect(true),
          config.sessionGraceMs
        ).unref()
      },
      Math.max(0, expiresAt - Date.now())
    ).unref()
  }

  /** Takes over a fresh token of the same session. */
  async renew(socket: Socket, token: string) {
    const fresh = await ports.authenticator.authenticate(token)
    const old = socket.data.principal as Principal
    if (fresh.sessionId !== old.sessionId || fresh.user.id !== old.user.id)
      throw new Unauthenticated('TOKEN_INVALID')
    socket.data.principal = fresh
    this.#expireLater(socket)
  }

  async #told(message: NodeMessage): Promise<void> {
    const work = {
      audience: () =>
        message.kind === 'audience' && this.heads.audienceChanged(message.room, message.id),
      access: () => message.kind === 'access' && this.#settleAll(message.userIds),
      revoked: () => revocations.lookAnew(),
    }[message.kind]
    try {
      await work()
    } catch (error) {
      logger.warn({ err: error, kind: message.kind }, 'node message')
    }
  }

  async #settleAll(userIds: string[]) {
    const sockets = userIds.flatMap((userId) => this.membership.socketsOf(userId))
    await Promise.all(sockets.map((socket) => this.membership.settle(socket)))
  }

  #revoked({ userId, sessionId, reason }: Revocation) {
    const sockets = sessionId
      ? this.membership.inRoom(sessionRoom(sessionId))
      : this.membership.socketsOf(userId)
    for (const socket of sockets) {
      if (reason === 'profile_changed') void this.#refresh(socket)
      else socket.disconnect(true)
    }
  }

  async #refresh(socket: Socket) {
    try {
      socket.data.principal = await ports.authenticator.stillValid(socket.data.principal)
      await this.membership.settle(socket)
    } catch {
      socket.disconnect(true) // Whatever could not be asked is not believed.
    }
  }

  #watch(tell: (watcher: (typeof ports.watchers)[number]) => Promise<void>) {
    for (const watcher of ports.watchers)
      tell(watcher).catch((error) => logger.warn({ err: error }, 'connection watcher'))
  }
}

/** `connect_error` carries the problem in `data`, as an HTTP answer would. */
function refusal(error: unknown, socket: Socket): Error {
  const problem = toProblem(error)
  if (problem.status! >= 500) logger.error({ err: error }, 'socket handshake failed')
  const locale = String(socket.handshake.headers['accept-language'] ?? '').startsWith('en')
    ? 'en'
    : 'pt-BR'
  return Object.assign(new Error(problem.code), { data: renderProblem(problem, locale, newId()) })
}

/** The request of the handshake has been read (`socket.handshake` keeps what of it counts); a socket lives on for hours. */
function releaseRequest({ conn }: Socket) {
  ;(conn as unknown as { request?: unknown }).request = undefined
}

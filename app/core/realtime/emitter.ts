import { Server } from 'socket.io'
import { type AdapterHandle, openAdapter } from '#app/core/realtime/adapter'
import { deliveryLag } from '#app/core/observability/metrics'
import { realtime as config } from '#config/realtime'

export type Frame = { eventId: string; at: string } & Record<string, unknown>

/** Said by one node to all (itself included): somebody's rooms are not what they were. */
export type NodeMessage =
  | { kind: 'audience'; room: string; id: string }
  | { kind: 'access'; userIds: string[] }
  | { kind: 'revoked' }

const lightened = (frame: Frame, heavy?: string): Frame =>
  heavy && Buffer.byteLength(JSON.stringify(frame)) > config.maxFrameBytes
    ? { ...frame, [heavy]: null }
    : frame

/**
 * The one way out to sockets, for web nodes, workers and commands alike. A process without sockets emits
 * through a headless server on the same adapter.
 */
class Emitter {
  #io?: Server
  #headless?: { io: Server; handle: AdapterHandle }
  #onNodeMessage: (message: NodeMessage) => Promise<void> = async () => {}
  #sent = 0
  #isClosed = false

  /** Called by the gateway of a web node. */
  attach(io: Server, onNodeMessage: (message: NodeMessage) => Promise<void>) {
    this.#io = io
    this.#onNodeMessage = onNodeMessage
  }

  /**
   * Sends a frame after commit. Best effort: who misses it finds out by the heads.
   * `heavy` names the field that becomes null where the frame is too large; its id stands beside it.
   */
  emit(rooms: string | string[], name: string, frame: Frame, heavy?: string) {
    this.#server()?.to(rooms).emit(name, lightened(frame, heavy))
  }

  /** To rooms, but to none of the sockets that are in one of `except`. */
  emitExcept(rooms: string[], except: string[], name: string, frame: Frame, heavy?: string) {
    this.#server()?.to(rooms).except(except).emit(name, lightened(frame, heavy))
  }

  /** As `emit`, measured now and then: commit → acknowledgement of a client that received it. */
  emitMeasured(room: string, name: string, frame: Frame, heavy: string, committedAt: number) {
    this.emit(room, name, frame, heavy)
    if (this.#io && this.#sent++ % config.probeEvery === 0) this.#probe(room, committedAt)
  }

  /** Comes back once this node has done it: what is emitted then finds its own sockets where they belong. */
  tellNodes(message: NodeMessage): Promise<void> {
    this.#server()?.serverSideEmit('node', message)
    return this.#onNodeMessage(message)
  }

  /** The gateway has gone; what is emitted from now on goes out without sockets. */
  detach() {
    this.#io = undefined
    this.#onNodeMessage = async () => {}
  }

  /** The process ends: what is emitted after this is dropped, and healed by the heads. */
  async close() {
    this.#isClosed = true
    const headless = this.#headless
    this.#headless = this.#io = undefined
    if (!headless) return
    // A server without an engine can not `close()`: its adapter is all there is to it.
    await headless.io.of('/').adapter.close()
    await headless.handle.close()
  }

  #server(): Server | undefined {
    if (this.#io) return this.#io
    if (this.#isClosed) return
    if (!this.#headless) {
      const handle = openAdapter(() => {})
      const io = new Server()
      io.adapter(handle.factory)
      this.#headless = { io, handle }
    }
    return this.#headless.io
  }

  /**
   * Packets of one socket stay in order, so the answer to a probe says that the frame before it has arrived.
   * One at a time: who never answers is not asked again. No timer waits for it, which would hold up a stop.
   */
  #probe(room: string, committedAt: number) {
    const [socketId] = this.#io!.of('/').adapter.rooms.get(room) ?? []
    const socket = socketId && this.#io!.of('/').sockets.get(socketId)
    if (!socket || socket.data.isProbed) return
    socket.data.isProbed = true
    socket.emit('delivery.probe', () => {
      socket.data.isProbed = false
      deliveryLag.observe((Date.now() - committedAt) / 1000)
    })
  }
}

export const emitter = new Emitter()

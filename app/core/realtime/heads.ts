import logger from '@adonisjs/core/services/logger'
import { realtime as config } from '#config/realtime'
import { accessVersions } from '#app/core/realtime/access'
import { type Membership, userIdOf } from '#app/core/realtime/membership'
import { type Head, ports, type RoomSource } from '#app/core/realtime/ports'
import { epochRoom } from '#app/core/realtime/rooms'

const IDS_PER_QUERY = 5_000
const SYNC_JITTER_MS = 5_000

/**
 * Anti-entropy: each beat reads by primary key how far the rooms with sockets here have come, and says so to
 * those that moved since the last beat. A lost frame, a lost join, the last message before a silence: all heal.
 */
export class Heads {
  /** The revision that this node last told each room of. */
  #told = new Map<string, number>()
  #timer?: NodeJS.Timeout
  #running?: Promise<void>

  constructor(private membership: Membership) {
    // Else the first beat after a deployment would tell every socket of every conversation it is in.
    membership.onComing = (room, revision) => {
      if (!this.#told.has(room)) this.#told.set(room, revision)
    }
  }

  start() {
    this.#timer = setInterval(() => void this.beat(), config.beatMs)
    this.#timer.unref()
  }

  stop() {
    clearInterval(this.#timer)
    return this.#running
  }

  /** One beat; a second call while one runs waits for it. */
  beat(): Promise<void> {
    this.#running ??= this.#beat()
      .catch((error) => logger.warn({ err: error }, 'heads'))
      .finally(() => (this.#running = undefined))
    return this.#running
  }

  /** A node was told that a room lost somebody. */
  async audienceChanged(kind: string, id: string) {
    const source = ports.rooms.find((candidate) => candidate.kind === kind)
    if (source && this.membership.roomsOfKind(kind).some((room) => room.id === id))
      await this.#place(source, id, (await source.heads([id])).get(id))
    await Promise.all(
      ports.rooms.filter(({ within }) => within === kind).map((inner) => this.#beatKind(inner))
    )
  }

  async #beat() {
    await Promise.all(ports.rooms.map((source) => this.#beatKind(source)))
    await this.#checkAccess()
  }

  async #beatKind(source: RoomSource) {
    const rooms = this.membership.roomsOfKind(source.kind)
    const ids = [...new Set(rooms.map((room) => room.id))]
    const live = new Set(rooms.map((room) => room.room))
    for (const room of this.#told.keys())
      if (room.startsWith(`${source.kind}:`) && !live.has(room)) this.#told.delete(room)
    for (let from = 0; from < ids.length; from += IDS_PER_QUERY) {
      const part = ids.slice(from, from + IDS_PER_QUERY)
      const heads = await source.heads(part)
      for (const id of part) await this.#place(source, id, heads.get(id))
    }
  }

  async #place(source: RoomSource, id: string, known: Head | undefined) {
    const hasMoved = await this.membership.move(source, id, known?.epoch)
    // What was said while they moved went to a room in which they were not yet.
    const head = hasMoved ? (await source.heads([id])).get(id) : known
    if (!head) return
    const room = epochRoom(source.kind, id, head.epoch)
    if ((this.#told.get(room) ?? -1) >= head.revision) return
    this.#told.set(room, head.revision)
    for (const socket of this.membership.inRoom(room)) socket.emit('head', head.frame)
  }

  async #checkAccess() {
    const sockets = [...this.membership.sockets.values()].filter(
      (socket) => socket.data.accessVersion !== undefined
    )
    const versions = await accessVersions([...new Set(sockets.map(userIdOf))])
    for (const socket of sockets) {
      if ((versions.get(userIdOf(socket)) ?? 0) === socket.data.accessVersion) continue
      await this.membership.settle(socket)
      socket.emit('sync.required', { jitterMs: SYNC_JITTER_MS })
    }
  }
}

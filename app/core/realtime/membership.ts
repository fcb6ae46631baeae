import type { Server, Socket } from 'socket.io'
import { accessVersions } from '#app/core/realtime/access'
import { ports, type Principal, type RoomSource } from '#app/core/realtime/ports'
import { epochRoom, parseEpochRoom, sessionRoom, userRoom } from '#app/core/realtime/rooms'

const MAX_TURNS = 5

/** Which sockets of this node are in which rooms. The database decides; nothing a client says does. */
export class Membership {
  /** Somebody comes into that room, who will ask for what was before this revision. */
  onComing: (room: string, revision: number) => void = () => {}

  constructor(private io: Server) {}

  get sockets(): Map<string, Socket> {
    return this.io.of('/').sockets as Map<string, Socket>
  }

  socketsOf(userId: string): Socket[] {
    return this.inRoom(userRoom(userId))
  }

  inRoom(room: string): Socket[] {
    const ids = this.io.of('/').adapter.rooms.get(room) ?? new Set<string>()
    return [...ids].map((id) => this.sockets.get(id)).filter((socket) => socket !== undefined)
  }

  /** Rooms of a kind that have sockets here. */
  roomsOfKind(kind: string): { room: string; id: string; epoch: number }[] {
    const found = []
    for (const room of this.io.of('/').adapter.rooms.keys()) {
      if (!room.startsWith(`${kind}:`)) continue
      const parsed = parseEpochRoom(room)
      if (parsed) found.push({ room, id: parsed.id, epoch: parsed.epoch })
    }
    return found
  }

  /**
   * Joins what the database grants now and leaves the rest. The version is read before and after:
   * a change in between is not missed, it makes one more turn.
   */
  async settle(socket: Socket) {
    const principal = socket.data.principal as Principal
    await socket.join([userRoom(principal.user.id), sessionRoom(principal.sessionId)])
    for (let turn = 0; turn < MAX_TURNS; turn++) {
      const before = await this.#accessVersion(principal)
      await this.#join(socket, await this.#granted(principal, askedBy(socket)))
      socket.data.accessVersion = before
      if ((await this.#accessVersion(principal)) === before) return
    }
  }

  /**
   * The audience of a room lost somebody: the others move to the room of the present epoch, the lost stay out.
   * Answers whether anybody moved.
   */
  async move(source: RoomSource, id: string, epoch: number | undefined): Promise<boolean> {
    const old = this.roomsOfKind(source.kind).filter(
      (room) => room.id === id && room.epoch !== epoch
    )
    const sockets = old.flatMap(({ room }) => this.inRoom(room))
    if (sockets.length === 0) return false
    const allowed =
      epoch === undefined
        ? new Set()
        : await source.allowed(id, [...new Set(sockets.map(userIdOf))])
    for (const socket of sockets) {
      for (const { room } of old) socket.leave(room)
      if (allowed.has(userIdOf(socket))) socket.join(epochRoom(source.kind, id, epoch!))
    }
    return true
  }

  async #granted(principal: Principal, asked: ReadonlySet<string>): Promise<Set<string>> {
    const lists = await Promise.all(
      ports.rooms.map(async (source) =>
        (await source.roomsOf(principal, asked)).map(({ id, epoch, revision }) => {
          const room = epochRoom(source.kind, id, epoch)
          if (revision !== undefined) this.onComing(room, revision)
          return room
        })
      )
    )
    return new Set(lists.flat())
  }

  async #join(socket: Socket, granted: Set<string>) {
    for (const room of socket.rooms)
      if (parseEpochRoom(room) && !granted.has(room)) socket.leave(room)
    await socket.join([...granted])
  }

  async #accessVersion({ user }: Principal): Promise<number> {
    return (await accessVersions([user.id])).get(user.id) ?? 0
  }
}

/** The rooms that a socket asked for (`ticket.open`): it is placed in them again whenever it is settled. */
export const askedBy = (socket: Socket): Set<string> => (socket.data.asked ??= new Set<string>())

export const userIdOf = (socket: Socket) => (socket.data.principal as Principal).user.id

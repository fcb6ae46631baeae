/** Who is on the line. */
export type Principal = {
  user: { id: string; name: string; role: string; locale: string }
  sessionId: string
  /** Milliseconds since 1970 at which the access token ends. */
  expiresAt: number
}

export interface SocketAuthenticator {
  /** @throws Unauthenticated TOKEN_EXPIRED, TOKEN_INVALID; Forbidden ACCOUNT_DISABLED */
  authenticate(token: string): Promise<Principal>
  /** The principal as it is now, asked of the database. Throws where the session or the account has ended. */
  stillValid(principal: Principal): Promise<Principal>
}

export type Head = { epoch: number; revision: number; frame: Record<string, unknown> }

/** Rooms of one kind (`conversation:{id}:{epoch}`): whose they are, and how far they have come. */
export interface RoomSource {
  readonly kind: string
  /** The kind whose epochs are part of these: where one of those changes, so does the audience of these. */
  readonly within?: string
  /**
   * `asked`: of a kind whose rooms are entered only on request, which ones this socket asked for. Where it costs nothing the
   * revision is answered too: who comes in asks `/sync`, and need not be told of what was before.
   */
  roomsOf(
    principal: Principal,
    asked: ReadonlySet<string>
  ): Promise<{ id: string; epoch: number; revision?: number }[]>
  /** By primary key, at most 5,000 ids at once. An id that is missing in the answer is gone. */
  heads(ids: string[]): Promise<Map<string, Head>>
  /** Those of the people who may be in the room now. */
  allowed(id: string, userIds: string[]): Promise<Set<string>>
}

export interface ConnectionWatcher {
  connected(principal: Principal, socketId: string): Promise<void>
  disconnected(principal: Principal, socketId: string): Promise<void>
}

class RealtimePorts {
  authenticator!: SocketAuthenticator
  rooms: RoomSource[] = []
  watchers: ConnectionWatcher[] = []
}

export const ports = new RealtimePorts()

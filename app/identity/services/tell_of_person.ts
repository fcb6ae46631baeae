import { DateTime } from 'luxon'
import { sql } from '#app/core/database/sql'
import { afterCommit, type Transaction } from '#app/core/database/transaction'
import { emitter } from '#app/core/realtime/emitter'
import { userRoom } from '#app/core/realtime/rooms'
import type User from '#app/identity/models/user'
import type { Role } from '#app/identity/models/user'

/** What somebody says they are doing. */
export type Status = {
  text: string | null
  emoji: string | null
  /** @format date-time */
  until: string | null
}

/** Past its end it is none, also before the timer took it away. */
export function statusOf({ statusText, statusEmoji, statusUntil }: User): Status | null {
  const isOver = statusUntil !== null && statusUntil <= DateTime.now()
  if (isOver || (!statusText && !statusEmoji)) return null
  return { text: statusText, emoji: statusEmoji, until: statusUntil?.toUTC().toISO() ?? null }
}

/** A person in frames: what every colleague may know. */
export type PublicPerson = {
  /** @format uuid */
  id: string
  name: string
  avatarUrl: string | null
  role: Role
  status: Status | null
}

export const publicPerson = (user: User): PublicPerson => ({
  id: user.id,
  name: user.name,
  avatarUrl: user.avatarUrl,
  role: user.role,
  status: statusOf(user),
})

/** `user.updated` to the person's own devices and those of their team colleagues. Others read it with their next list. */
export async function tellOfPerson(trx: Transaction, eventId: string, user: User) {
  const rows = await sql<{ userId: string }>(
    `select distinct other.user_id as "userId" from team_members mine join team_members other on other.team_id = mine.team_id
      where mine.user_id = ?`,
    [user.id],
    trx
  )
  const rooms = [...new Set([user.id, ...rows.map((row) => row.userId)])].map(userRoom)
  const frame = { eventId, at: new Date().toISOString(), user: publicPerson(user) }
  afterCommit(trx, () => emitter.emit(rooms, 'user.updated', frame))
}

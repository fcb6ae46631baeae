import { sql } from '#app/core/database/sql'
import { afterCommit, type Transaction } from '#app/core/database/transaction'
import { emitter } from '#app/core/realtime/emitter'
import { userRoom } from '#app/core/realtime/rooms'
import type User from '#app/identity/models/user'
import type { Role } from '#app/identity/models/user'

/** A person in frames: what every colleague may know. */
export type PublicPerson = {
  /** @format uuid */
  id: string
  name: string
  avatarUrl: string | null
  role: Role
}

export const publicPerson = ({ id, name, avatarUrl, role }: User): PublicPerson => ({
  id,
  name,
  avatarUrl,
  role,
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

import { sql } from '#app/core/database/sql'
import { newId } from '#app/core/operation'
import { emitter } from '#app/core/realtime/emitter'
import type { ConnectionWatcher } from '#app/core/realtime/ports'
import type { PersonRef } from '#app/messaging/transformers/message_transformer'
import { roomsOfTicket } from '#app/support/services/rooms'

/** Who looks at a ticket just now, on any node. A socket that opened it a moment ago may not be written down yet. */
const VIEWERS = `
  select distinct u.id, u.name, u.avatar_url as "avatarUrl"
    from ticket_viewers v join users u on u.id = v.user_id
   where v.ticket_id = ?
     and (v.opened_at > now() - interval '10 seconds' or exists (
       select 1 from connections c join nodes n on n.id = c.node_id
        where c.id = v.connection_id and n.seen_at > now() - interval '10 seconds'))
   order by u.name, u.id`

export const viewersOf = (ticketId: string) => sql<PersonRef>(VIEWERS, [ticketId])

export async function startViewing(ticketId: string, connectionId: string, userId: string) {
  await sql(
    'insert into ticket_viewers (ticket_id, connection_id, user_id) values (?, ?, ?) on conflict do nothing',
    [ticketId, connectionId, userId]
  )
  await tellViewing(ticketId)
}

export async function stopViewing(connectionId: string, ticketId: string | null = null) {
  const rows = await sql<{ ticketId: string }>(
    `delete from ticket_viewers where connection_id = ? and (?::uuid is null or ticket_id = ?::uuid)
     returning ticket_id as "ticketId"`,
    [connectionId, ticketId, ticketId]
  )
  for (const row of rows) await tellViewing(row.ticketId)
}

async function tellViewing(ticketId: string) {
  const rooms = await roomsOfTicket(ticketId)
  if (!rooms) return
  const users = await viewersOf(ticketId)
  emitter.emit(rooms.team, 'ticket.viewing', {
    eventId: newId(),
    at: new Date().toISOString(),
    ticketId,
    users,
  })
}

/** A socket that ends looks at nothing. */
export const viewingWatcher: ConnectionWatcher = {
  async connected() {},
  async disconnected({ user }, socketId) {
    if (user.role !== 'student') await stopViewing(socketId)
  },
}

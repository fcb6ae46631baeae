import { ticketsOpened } from '#config/support'
import { Conflict } from '#app/core/http/problem'
import { defineInbound } from '#app/core/realtime/inbound'
import { askedBy } from '#app/core/realtime/membership'
import type { Principal } from '#app/core/realtime/ports'
import type User from '#app/identity/models/user'
import { findTicket } from '#app/support/queries/find_ticket'
import { readHeads } from '#app/support/queries/ticket_heads'
import { roomsOfTicket } from '#app/support/services/rooms'
import { startViewing, stopViewing } from '#app/support/services/viewers'
import { openTicketEventValidator } from '#app/support/validators/tickets'

const actorOf = (principal: Principal) => principal.user as User
/** The audience may change while somebody comes in: then they come into the room of after. */
const MAX_TURNS = 5

defineInbound({
  name: 'ticket.open',
  summary: 'Opens a ticket on this socket: its frames come from now on, and others see who looks',
  input: openTicketEventValidator,
  answer: 'TicketHeads',
  students: false,
  async handle({ ticketId }, { principal, socket }) {
    const actor = actorOf(principal)
    await findTicket(actor, ticketId)
    const asked = askedBy(socket)
    if (!asked.has(ticketId) && asked.size >= ticketsOpened)
      throw new Conflict('TOO_MANY_TICKETS_OPEN', { limit: ticketsOpened })
    asked.add(ticketId)
    for (let turn = 0; turn < MAX_TURNS; turn++) {
      const before = await roomsOfTicket(ticketId)
      await findTicket(actor, ticketId)
      await socket.join(before!.team)
      if ((await roomsOfTicket(ticketId))!.team === before!.team) break
      await socket.leave(before!.team)
    }
    await startViewing(ticketId, socket.id, actor.id)
    return readHeads(ticketId)
  },
})

defineInbound({
  name: 'ticket.close',
  summary: 'Closes a ticket on this socket',
  input: openTicketEventValidator,
  answer: 'Record<string, never>',
  students: false,
  async handle({ ticketId }, { socket }) {
    if (!askedBy(socket).delete(ticketId)) return {}
    for (const room of socket.rooms)
      if (room.startsWith(`ticket:${ticketId}:`)) await socket.leave(room)
    await stopViewing(socket.id, ticketId)
    return {}
  },
})

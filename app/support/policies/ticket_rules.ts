import { AuthorizationResponse } from '@adonisjs/bouncer'
import { lockRow } from '#app/core/database/lock'
import type { Transaction } from '#app/core/database/transaction'
import { demand } from '#app/core/http/demand'
import { Forbidden } from '#app/core/http/problem'
import { userRoom } from '#app/core/realtime/rooms'
import type User from '#app/identity/models/user'
import type { ConversationKind } from '#app/messaging/kinds'
import type { Standing } from '#app/messaging/queries/find_standing'
import { ticketAccess, type TicketAccess } from '#app/support/queries/find_ticket'
import { lockTicket } from '#app/support/queries/ticket_facts'
import { outsideChannel } from '#app/support/ports'
import { refuseClosed } from '#app/support/services/ticket_states'
import { takeIn } from '#app/support/services/take_in'
import { audienceOf } from '#app/support/services/tell_ticket'
import { markTeamRead } from '#app/support/services/team_read'

const allow = () => AuthorizationResponse.allow()
const { deny } = AuthorizationResponse

/** Who answers what nobody has may have it by that: they are of the desk until then. */
async function lockTaker(trx: Transaction, actor: User, standing: Standing): Promise<User> {
  if (!actor.isStaff || accessOf(standing)?.assigneeId) return actor
  const person = await lockRow(actor, trx)
  if (!person.isActive) throw new Forbidden('ACCOUNT_DISABLED')
  return person
}

const accessOf = (standing: Standing) => standing.access as TicketAccess | null

/** What the student and the team say to each other is a conversation like any other; who may is the desk's to say. */
export const ticketRules: ConversationKind = {
  receipts: true,

  access: ticketAccess,

  see: (actor, standing) =>
    actor.isStaff ? Boolean(accessOf(standing)?.sees) : standing.role !== null,

  read: (actor, standing) => (ticketRules.see(actor, standing) ? allow() : deny('NOT_FOUND', 404)),

  send(actor, standing) {
    const access = accessOf(standing)
    if (!access || !ticketRules.see(actor, standing)) return deny('NOT_FOUND', 404)
    refuseClosed(access) // Thrown, as it says also what the ticket was merged into.
    if (standing.frozen) return deny('CONVERSATION_FROZEN', 409)
    if (!actor.isStaff) return access.blocked ? deny('CONTACT_BLOCKED') : allow()
    if (!access.serves) return deny('NOT_IN_THE_QUEUE')
    const isAnothers = access.assigneeId !== null && access.assigneeId !== actor.id
    return access.ownerAnswers && isAnothers ? deny('TAKE_OVER_FIRST', 409) : allow()
  },

  react: (actor, standing) =>
    actor.isStaff ? ticketRules.send(actor, standing) : deny('FORBIDDEN'),

  freeze: (actor) => (actor.role === 'admin' ? allow() : deny('NOT_AN_ADMIN')),
  moderate: () => deny('NOT_A_MODERATOR'),
  export: (actor) => (actor.role === 'admin' ? allow() : deny('NOT_AN_ADMIN')),

  /** Ticket before conversation, as everywhere; what was decided on a moment ago is asked again under the lock. */
  async saying(trx, actor, standing) {
    const person = await lockTaker(trx, actor, standing)
    const ticket = await lockTicket(trx, standing.id)
    const access = await ticketAccess(person, standing.id, trx)
    demand(ticketRules.send(person, { ...standing, access }))
    if (actor.isStaff) await outsideChannel(ticket)?.refuse(trx, ticket)
    return (spoken) => takeIn(trx, actor, ticket, spoken)
  },

  async inner(id) {
    const { team, queue, people } = await audienceOf(id)
    return { rooms: [team], lists: [queue, ...people.map(userRoom)], fields: { ticketId: id } }
  },

  markRead: markTeamRead,
}

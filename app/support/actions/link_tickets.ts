import { sql } from '#app/core/database/sql'
import { transaction } from '#app/core/database/transaction'
import { Problem } from '#app/core/http/problem'
import type User from '#app/identity/models/user'
import { LINK } from '#app/support/actions/merge_tickets'
import { findTicket } from '#app/support/queries/find_ticket'
import { lockTicket } from '#app/support/queries/ticket_facts'
import { follow, unfollow } from '#app/support/services/followers'
import { refuseReceiver } from '#app/support/services/receivers'
import { changeTicket } from '#app/support/services/ticket_changes'

export type LinkTicketsInput = { actor: User; ticketId: string; otherId: string; linked: boolean }

/** Says that two tickets belong together, or no longer. Doing it twice is doing it once. */
export class LinkTickets {
  /** @throws NotFound, Problem 422 LINK_TO_ITSELF */
  async handle({ actor, ticketId, otherId, linked }: LinkTicketsInput): Promise<void> {
    if (ticketId === otherId) throw new Problem(422, 'LINK_TO_ITSELF')
    await transaction(async (trx) => {
      const pair = [ticketId, otherId].sort()
      for (const id of pair) {
        await findTicket(actor, id, trx)
        await lockTicket(trx, id)
      }
      const changed = linked
        ? await sql(LINK, [...pair, actor.id], trx)
        : await sql(
            'delete from ticket_links where ticket_id = ? and other_id = ? returning 1',
            pair,
            trx
          )
      if (changed.length === 0) return
      for (const id of pair)
        await changeTicket(
          trx,
          { id },
          {
            name: linked ? 'ticket.linked' : 'ticket.unlinked',
            actor,
            payload: { otherId: pair.find((other) => other !== id) },
          }
        )
    })
  }
}

export type FollowTicketInput = {
  actor: User
  ticketId: string
  userId: string
  following: boolean
}

/** Who follows a ticket sees it and is told of it, whatever queue it is in. */
export class FollowTicket {
  /** @throws NotFound, Problem 422 RECEIVER_UNKNOWN, RECEIVER_NOT_TEAM, RECEIVER_INACTIVE */
  async handle({ actor, ticketId, userId, following }: FollowTicketInput): Promise<void> {
    await transaction(async (trx) => {
      await findTicket(actor, ticketId, trx)
      await lockTicket(trx, ticketId)
      if (following) await refuseReceiver(trx, userId, null)
      if (following) await follow(trx, ticketId, { actor, userIds: [userId] })
      else await unfollow(trx, ticketId, { actor, userId })
    })
  }
}

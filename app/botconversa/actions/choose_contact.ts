import { sql } from '#app/core/database/sql'
import { transaction } from '#app/core/database/transaction'
import { Conflict, Problem } from '#app/core/http/problem'
import type User from '#app/identity/models/user'
import { findContact } from '#app/identity/queries/contact_rows'
import { lockServed } from '#app/support/actions/claim_ticket'
import { changeTicket } from '#app/support/services/ticket_changes'
import { lockSubscriberOfTicket } from '#app/botconversa/queries/subscriber_rows'

export type ChooseContactInput = { actor: User; ticketId: string; contactId: string }

/** Says who it is that writes from a number that several people share, or that nobody had given us: here and from now on. */
export class ChooseContact {
  /** @throws NotFound, Forbidden NOT_IN_THE_QUEUE, Conflict TICKET_ALREADY_OPEN, Problem 422 NOT_WHATSAPP */
  async handle({ actor, ticketId, contactId }: ChooseContactInput): Promise<void> {
    await transaction(async (trx) => {
      const subscriber = await lockSubscriberOfTicket(ticketId, trx)
      const { ticket } = await lockServed(trx, actor, ticketId)
      if (!subscriber) throw new Problem(422, 'NOT_WHATSAPP')
      await findContact(contactId, trx)
      if (ticket.contactId === contactId) return
      const [twin] = await sql<{ id: string }>(TWIN, [contactId, ticket.accountId, ticketId], trx)
      if (twin) throw new Conflict('TICKET_ALREADY_OPEN', { ticketId: twin.id })
      await sql(
        'update botconversa_subscribers set contact_id = ?, synced_name = null where id = ?',
        [contactId, subscriber.id],
        trx
      )
      // What was said stays with who was meant to have said it.
      await sql(
        'update messages set contact_id = ? where conversation_id = ? and contact_id = ?',
        [contactId, ticketId, ticket.contactId],
        trx
      )
      await changeTicket(trx, ticket, {
        name: 'ticket.contact_chosen',
        actor,
        set: { contact_id: contactId },
        payload: { from: ticket.contactId, contactId },
      })
    })
  }
}

const TWIN = `
  select id from tickets where contact_id = ? and account_id = ? and id <> ? and status not in ('resolved', 'closed')`

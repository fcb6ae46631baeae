import { sql } from '#app/core/database/sql'
import type User from '#app/identity/models/user'
import { visibleTickets } from '#app/support/policies/ticket_scope'
import { type TicketRow, ticketRowsOf } from '#app/support/queries/ticket_rows'

/** What belongs to a ticket, as far as the person sees it. */
export async function listLinks(actor: User, ticketId: string): Promise<TicketRow[]> {
  const visible = visibleTickets(actor)
  const rows = await sql<{ id: string }>(
    `select t.id from tickets t
      where t.id in (select other_id from ticket_links where ticket_id = ?
                     union all select ticket_id from ticket_links where other_id = ?)
        and ${visible.text} order by t.id desc`,
    [ticketId, ticketId, ...visible.values]
  )
  return ticketRowsOf(rows.map(({ id }) => id))
}

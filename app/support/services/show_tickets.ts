import { ticketRow } from '#app/support/queries/ticket_rows'
import { type Ticket, toTicket } from '#app/support/transformers/ticket_transformer'

/** Who may see it is asked at the door: findTicket. */
export const showTicket = async (id: string): Promise<Ticket> => toTicket(await ticketRow(id))

import { sql } from '#app/core/database/sql'

/** How far a ticket has come, by either number. */
export type TicketHeads = {
  /** @format uuid */
  ticketId: string
  revision: number
  conversationRevision: number
}

export async function readHeads(ticketId: string): Promise<TicketHeads> {
  const [heads] = await sql<TicketHeads>(
    `select id as "ticketId", team_revision as revision, revision as "conversationRevision" from conversations where id = ?`,
    [ticketId]
  )
  return heads
}

import { sql } from '#app/core/database/sql'
import { transaction } from '#app/core/database/transaction'
import { Conflict } from '#app/core/http/problem'
import type User from '#app/identity/models/user'
import { step } from '#app/support/actions/change_status'
import { lockTicket } from '#app/support/queries/ticket_facts'
import { changeTicket } from '#app/support/services/ticket_changes'
import { refuseClosed } from '#app/support/services/ticket_states'

export type RateTicketInput = { actor: User; ticketId: string; score: number; comment?: string }

/** What the student thinks of how it went: once, and after it was resolved. */
export class RateTicket {
  /** @throws Conflict TICKET_NOT_RESOLVED, ALREADY_RATED */
  async handle({ actor, ticketId, score, comment }: RateTicketInput): Promise<void> {
    await transaction(async (trx) => {
      const ticket = await lockTicket(trx, ticketId)
      const [stored] = await sql(
        'select 1 from ticket_ratings where ticket_id = ?',
        [ticketId],
        trx
      )
      if (stored) throw new Conflict('ALREADY_RATED')
      if (ticket.status !== 'resolved' && ticket.status !== 'closed')
        throw new Conflict('TICKET_NOT_RESOLVED')
      await sql(INSERT, [ticketId, actor.id, score, comment ?? null, ticket.assigneeId], trx)
      await changeTicket(trx, ticket, {
        name: 'ticket.rated',
        frame: 'ticket.rated',
        actor,
        shown: true,
        payload: { score },
      })
    })
  }
}

const INSERT =
  'insert into ticket_ratings (ticket_id, student_id, score, comment, assignee_id) values (?, ?, ?, ?, ?)'

/** The student says that it is done. What is done already stays so. */
export class ResolveOwnTicket {
  /** @throws Conflict TICKET_CLOSED */
  async handle({ actor, ticketId }: { actor: User; ticketId: string }): Promise<void> {
    await transaction(async (trx) => {
      const ticket = await lockTicket(trx, ticketId)
      refuseClosed(ticket)
      if (ticket.status !== 'resolved')
        await step(trx, ticket, { actor, by: 'resolve', reason: 'student' })
    })
  }
}

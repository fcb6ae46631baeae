import { sql } from '#app/core/database/sql'
import { transaction } from '#app/core/database/transaction'
import { Conflict, Problem } from '#app/core/http/problem'
import type User from '#app/identity/models/user'
import { lockServed } from '#app/support/actions/claim_ticket'
import { cancelPendingTransfer } from '#app/support/services/pending_transfer'
import { changeTicket } from '#app/support/services/ticket_changes'
import { refuseClosed } from '#app/support/services/ticket_states'

export type MergeTicketsInput = { actor: User; sourceId: string; targetId: string }

/** Two tickets about one thing: the source is closed, reads on and points to the target, which shows it folded. Nothing moves. */
export class MergeTickets {
  /** @throws NotFound, Forbidden NOT_IN_THE_QUEUE, Conflict TICKET_CLOSED, Problem 422 MERGE_WITH_ITSELF, MERGE_OTHER_PERSON */
  async handle({ actor, sourceId, targetId }: MergeTicketsInput): Promise<void> {
    if (sourceId === targetId) throw new Problem(422, 'MERGE_WITH_ITSELF')
    await transaction(async (trx) => {
      // In order of id: two opposite merges would wait for each other.
      const [first, second] = [sourceId, targetId].sort()
      const tickets = [
        (await lockServed(trx, actor, first)).ticket,
        (await lockServed(trx, actor, second)).ticket,
      ]
      const source = tickets.find(({ id }) => id === sourceId)!
      const target = tickets.find(({ id }) => id === targetId)!
      refuseClosed(source)
      if (target.status === 'closed')
        throw new Conflict('TICKET_CLOSED', { mergedIntoId: target.mergedIntoId })
      // A student would read of somebody else's ticket.
      if (source.studentId !== target.studentId || source.contactId !== target.contactId)
        throw new Problem(422, 'MERGE_OTHER_PERSON')

      await cancelPendingTransfer(trx, source, actor)
      const now = new Date()
      await changeTicket(trx, source, {
        name: 'ticket.merged',
        actor,
        set: {
          status: 'closed',
          resolved_at: source.resolvedAt ?? now,
          closed_at: now,
          closes_at: null,
          snoozed_until: null,
          waiting_since: null,
          merged_into_id: targetId,
        },
        shown: true,
        payload: { targetId, targetNumber: target.number },
      })
      await sql(LINK, [...[sourceId, targetId].sort(), actor.id], trx)
      const [{ messages }] = await sql<{ messages: number }>(
        'select last_seq as messages from conversations where id = ?',
        [sourceId],
        trx
      )
      await changeTicket(trx, target, {
        name: 'ticket.absorbed',
        actor,
        payload: { sourceId, sourceNumber: source.number, messages },
      })
    })
  }
}

export const LINK = `
  insert into ticket_links (ticket_id, other_id, created_by) values (?, ?, ?) on conflict do nothing returning 1`

import { sql } from '#app/core/database/sql'
import { transaction } from '#app/core/database/transaction'
import { changeHands } from '#app/support/actions/claim_ticket'
import { absentTickets } from '#app/support/queries/absent_agents'
import { bestCandidate, isWaiting, nextAssignable } from '#app/support/queries/candidates'
import { type QueueRules, queueRules } from '#app/support/queries/queue_rules'
import { lockTicket } from '#app/support/queries/ticket_facts'
import { openingOf } from '#app/support/services/opening'

/** Others may be given tickets while we wait for a lock: then the choice is made anew. */
const MAX_TURNS = 10

/**
 * Gives what waits in a queue to who is free, the oldest first. Each in a transaction of its own, decided again under the
 * locks of the person, the queue and the ticket, in that order: nobody is ever given more than they can hold.
 */
export class AssignWaiting {
  /** @returns how many were given to somebody */
  async handle({ queueId }: { queueId: string }): Promise<number> {
    const rules = await queueRules(queueId)
    if (!rules || rules.assignment === 'manual') return 0
    if (!(await openingOf(rules.businessHoursId, new Date())).open) return 0
    let given = 0
    for (let at = await nextAssignable(queueId); at; at = await nextAssignable(queueId, at))
      if (await this.#assign(rules, at.id)) given++
    return given
  }

  async #assign(rules: QueueRules, ticketId: string): Promise<boolean> {
    for (let turn = 0; turn < MAX_TURNS; turn++) {
      const userId = await bestCandidate(rules, ticketId)
      if (!userId) return false
      const outcome = await this.#give(rules, ticketId, userId)
      if (outcome !== 'again') return outcome === 'given'
    }
    return false // The next change, or the sweep of each minute, tries again.
  }

  #give(rules: QueueRules, ticketId: string, userId: string): Promise<'given' | 'gone' | 'again'> {
    return transaction(async (trx) => {
      await sql('select 1 from users where id = ? for no key update', [userId], trx)
      await sql('select 1 from queues where id = ? for no key update', [rules.id], trx)
      const ticket = await lockTicket(trx, ticketId)
      if (!(await isWaiting(rules.id!, ticketId, trx))) return 'gone'
      if ((await bestCandidate(rules, ticketId, trx)) !== userId) return 'again'
      await sql(
        'update queue_members set last_assigned_at = clock_timestamp() where queue_id = ? and user_id = ?',
        [rules.id, userId],
        trx
      )
      const payload = { by: rules.assignment, queueId: rules.id }
      await changeHands(trx, ticket, {
        actor: null,
        assigneeId: userId,
        name: 'ticket.assigned',
        payload,
      })
      return 'given'
    })
  }
}

/** `userId`: whose it is to be still. */
export type ReleaseTicketInput = {
  ticketId: string
  reason: 'absent' | 'deactivated'
  userId?: string
}

/**
 * Takes tickets back from who went away and did not return in time, or has no account any more. What such a person had offered
 * to somebody stays offered.
 */
export class ReleaseTickets {
  async handle({ ticketId, reason, userId }: ReleaseTicketInput): Promise<void> {
    await transaction(async (trx) => {
      const ticket = await lockTicket(trx, ticketId)
      if (!ticket.assigneeId || ticket.status === 'closed') return
      if (userId && ticket.assigneeId !== userId) return
      if (reason === 'absent' && (await absentTickets(1, ticketId, trx)).length === 0) return
      await changeHands(trx, ticket, {
        actor: null,
        assigneeId: null,
        name: 'ticket.unassigned',
        payload: { reason },
      })
    })
  }
}

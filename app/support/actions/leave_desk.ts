import { sql } from '#app/core/database/sql'
import { transaction } from '#app/core/database/transaction'
import { ReleaseTickets } from '#app/support/actions/assign_waiting'
import { lockTicket } from '#app/support/queries/ticket_facts'
import { unfollow } from '#app/support/services/followers'
import { endTransfer, pendingTransferOf } from '#app/support/services/pending_transfer'

/** Somebody serves no more: what they had in hand goes back to its queues, what they were asked is withdrawn. */
export class LeaveDesk {
  async handle({ userId }: { userId: string }): Promise<void> {
    const [gone] = await sql(
      `select 1 from users where id = ? and (deactivated_at is not null or role = 'student')`,
      [userId]
    )
    if (!gone) return
    const held = await sql<{ id: string }>(
      `select id from tickets where assignee_id = ? and status <> 'closed' order by id`,
      [userId]
    )
    for (const { id } of held)
      await new ReleaseTickets().handle({ ticketId: id, reason: 'deactivated', userId })
    const asked = await sql<{ ticketId: string }>(
      `select ticket_id as "ticketId" from transfers where state = 'pending' and to_user_id = ? order by ticket_id`,
      [userId]
    )
    for (const { ticketId } of asked) await this.#withdraw(ticketId, userId)
    await sql('delete from queue_members where user_id = ?', [userId])
    const followed = await sql<{ id: string }>(
      'select ticket_id as id from ticket_followers where user_id = ? order by ticket_id',
      [userId]
    )
    for (const { id } of followed)
      await transaction(async (trx) => {
        await lockTicket(trx, id)
        await unfollow(trx, id, { actor: null, userId, reason: 'deactivated' })
      })
  }

  async #withdraw(ticketId: string, userId: string) {
    await transaction(async (trx) => {
      const ticket = await lockTicket(trx, ticketId)
      const pending = await pendingTransferOf(trx, ticketId)
      if (pending?.toUser?.id === userId)
        await endTransfer(trx, ticket, pending.id, { state: 'cancelled', actor: null })
    })
  }
}

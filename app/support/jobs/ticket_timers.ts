import { sql } from '#app/core/database/sql'
import { transaction } from '#app/core/database/transaction'
import { defineTimer } from '#app/core/queues/timers'

const ids = async (text: string, limit: number) =>
  (await sql<{ id: string }>(text, [limit])).map(({ id }) => id)

/** A snoozed ticket comes back. Uses index: tickets_snoozed. */
export const snoozeTimer = defineTimer({
  name: 'support.snooze',
  due: (limit) =>
    ids(
      `select id from tickets where status = 'snoozed' and snoozed_until <= now() order by snoozed_until limit ?`,
      limit
    ),
  async fire(id) {
    // Imported late: the action that snoozes imports this file.
    const { step } = await import('#app/support/actions/change_status')
    const { lockTicket } = await import('#app/support/queries/ticket_facts')
    await transaction(async (trx) => {
      const ticket = await lockTicket(trx, id)
      if (ticket.status !== 'snoozed' || ticket.snoozedUntil! > new Date()) return
      await step(trx, ticket, { actor: null, by: 'unsnooze' })
    })
  },
})

/** What was resolved some days ago is closed. Uses index: tickets_closing. */
export const closeTimer = defineTimer({
  name: 'support.close',
  due: (limit) =>
    ids(
      `select id from tickets where status = 'resolved' and closes_at <= now() order by closes_at limit ?`,
      limit
    ),
  async fire(id) {
    const { step } = await import('#app/support/actions/change_status')
    const { lockTicket } = await import('#app/support/queries/ticket_facts')
    await transaction(async (trx) => {
      const ticket = await lockTicket(trx, id)
      const [due] = await sql(
        'select 1 from tickets where id = ? and closes_at <= now()',
        [id],
        trx
      )
      if (ticket.status === 'resolved' && due) await step(trx, ticket, { actor: null, by: 'close' })
    })
  },
})

/** An offer that nobody answered: the ticket stays with its sender. Uses index: transfers_expiry. */
export const transferTimer = defineTimer({
  name: 'support.transfer-expiry',
  due: (limit) =>
    ids(
      `select id from transfers where state = 'pending' and expires_at <= now() order by expires_at limit ?`,
      limit
    ),
  async fire(id) {
    const { ExpireTransfer } = await import('#app/support/actions/answer_transfer')
    await new ExpireTransfer().handle({ transferId: id })
  },
})

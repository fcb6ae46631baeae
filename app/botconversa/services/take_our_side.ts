import { sql } from '#app/core/database/sql'
import type { Transaction } from '#app/core/database/transaction'
import User from '#app/identity/models/user'
import { storeSystemMessage } from '#app/messaging/services/system_messages'
import { lockTicket } from '#app/support/queries/ticket_facts'
import { changeTicket } from '#app/support/services/ticket_changes'
import type { AccountRow } from '#app/botconversa/queries/account_rows'
import type { Settling } from '#app/botconversa/queries/inbox_rows'
import { lastTicketOf } from '#app/botconversa/queries/outside_tickets'
import type { SubscriberRow } from '#app/botconversa/queries/subscriber_rows'
import type { OutsideEvent } from '#app/botconversa/services/read_event'

/**
 * What the bot or a manager wrote inside BotConversa, where a block of a flow tells us: shown in the ticket as said by it.
 * It begins no ticket, and a ticket that a person answered there waits for nobody here.
 */
export async function takeOurSide(
  trx: Transaction,
  account: AccountRow,
  event: OutsideEvent,
  subscriber: SubscriberRow
): Promise<Settling> {
  const ticketId = await lastTicketOf(trx, subscriber.id)
  if (!ticketId) return { state: 'processed', outcome: 'no_ticket' }
  const ticket = await lockTicket(trx, ticketId)
  if (ticket.status === 'closed') return { state: 'processed', outcome: 'ticket_closed', ticketId }
  const manager = await managerOf(trx, account, event)
  if (event.origin === 'manager' && ticket.waitingSince)
    await changeTicket(trx, ticket, {
      name: 'ticket.answered',
      actor: manager,
      set: {
        waiting_since: null,
        first_response_at: ticket.firstResponseAt ?? new Date(),
        last_agent_reply_at: new Date(),
      },
      payload: { reason: 'botconversa' },
    })
  const { id: messageId } = await storeSystemMessage(trx, ticketId, {
    event: event.origin === 'bot' ? 'outside.bot' : 'outside.manager',
    actorId: manager?.id ?? null,
    text: event.text ?? event.mediaUrl ?? '',
    from: event.manager,
  })
  return { state: 'processed', outcome: 'our_side', ticketId, messageId }
}

/** The colleague who is that manager there, by the account's rules. */
export async function managerOf(
  trx: Transaction,
  { id, rules }: AccountRow,
  { manager }: Pick<OutsideEvent, 'manager'>
): Promise<User | null> {
  if (manager === null) return null
  const [known] = await sql<{ id: number }>(
    `select external_id as id from botconversa_items
      where account_id = ? and kind = 'manager' and (external_id::text = ? or lower(name) = lower(?)) limit 1`,
    [id, manager, manager],
    trx
  )
  const managerId = known ? String(known.id) : manager
  const rule = rules.managers?.find((one) => String(one.managerId) === managerId)
  return rule ? User.query({ client: trx }).where('id', rule.userId).first() : null
}

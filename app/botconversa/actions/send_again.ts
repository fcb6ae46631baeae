import { sql } from '#app/core/database/sql'
import { type Transaction, transaction } from '#app/core/database/transaction'
import { recordEvent } from '#app/core/events/record_event'
import { demand } from '#app/core/http/demand'
import { Conflict, NotFound } from '#app/core/http/problem'
import type User from '#app/identity/models/user'
import { NoteDelivery } from '#app/messaging/actions/note_delivery'
import { kindOf } from '#app/messaging/kinds'
import { findMessage } from '#app/messaging/queries/find_message'
import { messageRow, type MessageRow } from '#app/messaging/queries/message_rows'
import { lockTicket, type TicketFacts } from '#app/support/queries/ticket_facts'
import { changeTicket } from '#app/support/services/ticket_changes'
import { deliveryById, type DeliveryRow } from '#app/botconversa/queries/delivery_rows'
import { queueDelivery } from '#app/botconversa/services/queue_delivery'
import { whatsApp } from '#app/botconversa/services/outside_channel'

export type ResendMessageInput = { actor: User; messageId: string }

/** Somebody decides that a message that failed, or of which nobody knows, goes once more. Who was told twice is told by them. */
export class ResendMessage {
  /** @throws NotFound, Forbidden NOT_IN_THE_QUEUE, Conflict NOT_RESENDABLE, TAKE_OVER_FIRST, TICKET_CLOSED, CHANNEL_READ_ONLY, WINDOW_CLOSED */
  async handle({ actor, messageId }: ResendMessageInput): Promise<MessageRow> {
    const { message, standing } = await findMessage(actor, messageId)
    if (message.delivery === null) throw new Conflict('NOT_RESENDABLE', { state: null })
    demand(kindOf(standing).send(actor, standing))
    return transaction(async (trx) => {
      const ticket = await lockTicket(trx, message.conversationId)
      await whatsApp.refuse(trx, ticket)
      return sendAgain(trx, ticket, actor, messageId)
    })
  }
}

/** Under the ticket's lock: the parts of it that did not arrive for certain go to the end of the line. */
async function sendAgain(trx: Transaction, ticket: TicketFacts, actor: User, messageId: string) {
  await sql('select 1 from conversations where id = ? for no key update', [ticket.id], trx)
  const { delivery } = (await messageRow(messageId, trx))!
  if (delivery !== 'failed' && delivery !== 'unknown')
    throw new Conflict('NOT_RESENDABLE', { state: delivery })
  for (const part of await sql<DeliveryRow>(PARTS, [messageId], trx))
    await queueDelivery(trx, { ...part, messageId, createdBy: actor.id })
  await changeTicket(trx, ticket, {
    name: 'ticket.message_resent',
    actor,
    payload: { messageId, from: delivery },
  })
  const noted = { conversationId: ticket.id, messageId, state: 'queued' as const }
  return (await new NoteDelivery().within(trx, noted))!
}

const PARTS = `
  select * from (
    select distinct on (kind, payload->>'attachmentId')
           account_id as "accountId", subscriber_id as "subscriberId", ticket_id as "ticketId", kind, payload, state, position
      from botconversa_deliveries where message_id = ?
     order by kind, payload->>'attachmentId', position desc) part
   where state in ('failed', 'unknown') order by position`

export type RetryDeliveryInput = { actor: User; accountId: string; deliveryId: string }

/** An admin lets anything that failed go once more: a message whole, everything else by itself. */
export class RetryDelivery {
  /** @throws NotFound, Conflict NOT_RESENDABLE, CHANNEL_READ_ONLY, WINDOW_CLOSED */
  async handle({ actor, accountId, deliveryId }: RetryDeliveryInput): Promise<DeliveryRow> {
    return transaction(async (trx) => {
      const delivery = await deliveryById(deliveryId, trx)
      if (delivery?.accountId !== accountId) throw new NotFound()
      if (delivery.state !== 'failed' && delivery.state !== 'unknown')
        throw new Conflict('NOT_RESENDABLE', { state: delivery.state })
      if (delivery.messageId && delivery.ticketId) {
        const ticket = await lockTicket(trx, delivery.ticketId)
        await whatsApp.refuse(trx, ticket)
        await sendAgain(trx, ticket, actor, delivery.messageId)
        return newest(trx, delivery)
      }
      const id = await queueDelivery(trx, { ...delivery, createdBy: actor.id })
      await recordEvent(trx, 'botconversa.delivery_retried', {
        actor,
        subject: { type: 'botconversa_delivery', id: deliveryId },
        payload: { as: id },
      })
      return (await deliveryById(id, trx))!
    })
  }
}

async function newest(trx: Transaction, { messageId, id }: DeliveryRow): Promise<DeliveryRow> {
  const [row] = await sql<{ id: string }>(
    `select n.id from botconversa_deliveries d join botconversa_deliveries n
        on n.message_id = d.message_id and n.kind = d.kind and n.payload = d.payload
      where d.id = ? and d.message_id = ? order by n.position desc limit 1`,
    [id, messageId],
    trx
  )
  return (await deliveryById(row.id, trx))!
}

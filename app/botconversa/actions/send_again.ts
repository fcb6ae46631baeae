import { sql } from '#app/core/database/sql'
import { type Transaction, transaction } from '#app/core/database/transaction'
import { recordEvent } from '#app/core/events/record_event'
import { demand } from '#app/core/http/demand'
import { Conflict } from '#app/core/http/problem'
import type User from '#app/identity/models/user'
import { NoteDelivery } from '#app/messaging/actions/note_delivery'
import { kindOf } from '#app/messaging/kinds'
import { findMessage } from '#app/messaging/queries/find_message'
import { messageRow, type MessageRow } from '#app/messaging/queries/message_rows'
import { lockTicket, type TicketFacts } from '#app/support/queries/ticket_facts'
import { changeTicket } from '#app/support/services/ticket_changes'
import {
  DELIVERY_COLUMNS,
  deliveryById,
  type DeliveryRow,
  findDelivery,
  lockDelivery,
} from '#app/botconversa/queries/delivery_rows'
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
  // Before the conversation, as by whoever writes down what became of one.
  await sql(LOCKED, [messageId], trx)
  await sql('select 1 from conversations where id = ? for no key update', [ticket.id], trx)
  const { delivery } = (await messageRow(messageId, trx))!
  if (delivery !== 'failed' && delivery !== 'unknown')
    throw new Conflict('NOT_RESENDABLE', { state: delivery })
  for (const part of await sql<DeliveryRow>(PARTS, [messageId], trx))
    await supersede(trx, part, actor)
  await changeTicket(trx, ticket, {
    name: 'ticket.message_resent',
    actor,
    payload: { messageId, from: delivery },
  })
  const noted = { conversationId: ticket.id, messageId, state: 'queued' as const }
  return (await new NoteDelivery().within(trx, noted))!
}

const LOCKED =
  'select 1 from botconversa_deliveries where message_id = ? order by id for no key update'
const PARTS = `
  select * from (
    select distinct on (d.kind, d.payload->>'attachmentId') ${DELIVERY_COLUMNS}
      from botconversa_deliveries d where d.message_id = ?
     order by d.kind, d.payload->>'attachmentId', d.position desc) part
   where state in ('failed', 'unknown') order by position`

/** The same once more; of the first it is known that it was decided on. */
async function supersede(trx: Transaction, first: DeliveryRow, actor: User): Promise<string> {
  const id = await queueDelivery(trx, { ...first, automatic: false, createdBy: actor.id })
  await sql('update botconversa_deliveries set superseded_by = ? where id = ?', [id, first.id], trx)
  return id
}

export type RetryDeliveryInput = { actor: User; accountId: string; deliveryId: string }

/** An admin lets anything that failed go once more: a message whole, everything else by itself. */
export class RetryDelivery {
  /** @throws NotFound, Conflict NOT_RESENDABLE, CHANNEL_READ_ONLY, WINDOW_CLOSED */
  async handle({ actor, accountId, deliveryId }: RetryDeliveryInput): Promise<DeliveryRow> {
    return transaction(async (trx) => {
      const { messageId, ticketId } = await findDelivery(accountId, deliveryId, trx)
      const ticket = messageId && ticketId ? await lockTicket(trx, ticketId) : null
      const delivery = await lockDelivery(trx, deliveryId)
      refuseDecided(delivery)
      if (ticket) {
        await whatsApp.refuse(trx, ticket)
        await sendAgain(trx, ticket, actor, messageId!)
        return supersedingOf(deliveryId, trx)
      }
      const id = await supersede(trx, delivery, actor)
      await recordEvent(trx, 'botconversa.delivery_retried', {
        actor,
        subject: { type: 'botconversa_delivery', id: deliveryId },
        payload: { as: id },
      })
      return (await deliveryById(id, trx))!
    })
  }
}

/** Somebody has decided already: it is not sent twice because two people saw it, or one pressed twice. */
function refuseDecided({ state, supersededBy }: DeliveryRow) {
  if (supersededBy || (state !== 'failed' && state !== 'unknown'))
    throw new Conflict('NOT_RESENDABLE', { state, supersededBy })
}

/** As what a delivery went once more; itself where it did not. */
export async function supersedingOf(id: string, trx?: Transaction): Promise<DeliveryRow> {
  const delivery = (await deliveryById(id, trx))!
  return delivery.supersededBy ? (await deliveryById(delivery.supersededBy, trx))! : delivery
}

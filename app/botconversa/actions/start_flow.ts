import { transaction } from '#app/core/database/transaction'
import { Problem } from '#app/core/http/problem'
import type User from '#app/identity/models/user'
import { lockServed } from '#app/support/actions/claim_ticket'
import { changeTicket } from '#app/support/services/ticket_changes'
import { refuseClosed } from '#app/support/services/ticket_states'
import { accountById } from '#app/botconversa/queries/account_rows'
import { deliveryById, type DeliveryRow } from '#app/botconversa/queries/delivery_rows'
import { flowsOf } from '#app/botconversa/queries/item_rows'
import { subscriberOfTicket } from '#app/botconversa/queries/subscriber_rows'
import { refuseReadOnly } from '#app/botconversa/services/outside_channel'
import { queueDelivery } from '#app/botconversa/services/queue_delivery'

export type StartFlowInput = { actor: User; ticketId: string; flowId: number }

/** A flow of BotConversa's for the contact of a ticket: also where the window is closed, which is what flows are for. */
export class StartFlow {
  /** @throws NotFound, Forbidden NOT_IN_THE_QUEUE, Conflict TICKET_CLOSED, CHANNEL_READ_ONLY, Problem 422 NOT_WHATSAPP, FLOW_UNKNOWN */
  async handle({ actor, ticketId, flowId }: StartFlowInput): Promise<DeliveryRow> {
    return transaction(async (trx) => {
      const { ticket } = await lockServed(trx, actor, ticketId)
      refuseClosed(ticket)
      const subscriber = await subscriberOfTicket(ticketId, trx)
      if (!subscriber) throw new Problem(422, 'NOT_WHATSAPP')
      refuseReadOnly(await accountById(subscriber.accountId, trx))
      const flow = (await flowsOf(subscriber.accountId, trx)).find(({ id }) => id === flowId)
      if (!flow) throw new Problem(422, 'FLOW_UNKNOWN')
      await changeTicket(trx, ticket, {
        name: 'ticket.flow_started',
        actor,
        payload: { flowId, name: flow.name },
      })
      const { id: subscriberId, accountId } = subscriber
      const about = { accountId, subscriberId, ticketId, createdBy: actor.id }
      const id = await queueDelivery(trx, { ...about, kind: 'flow', payload: { flowId } })
      return (await deliveryById(id, trx))!
    })
  }
}

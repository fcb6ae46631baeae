import { sql } from '#app/core/database/sql'
import { afterCommit, type Transaction } from '#app/core/database/transaction'
import { newId } from '#app/core/operation'
import { wakeDeliveries } from '#app/botconversa/jobs/delivery_jobs'
import type { DeliveryKind, DeliveryPayload } from '#app/botconversa/queries/delivery_rows'

export type NewDelivery = {
  accountId: string
  subscriberId: string
  ticketId: string | null
  messageId?: string | null
  kind: DeliveryKind
  payload?: DeliveryPayload
  automatic?: boolean
  createdBy?: string | null
}

/** Puts something at the end of a subscriber's line, in the transaction that decided it. */
export async function queueDelivery(trx: Transaction, delivery: NewDelivery): Promise<string> {
  const id = newId()
  const { accountId, subscriberId, ticketId, messageId = null, kind, payload = {} } = delivery
  await sql(
    `insert into botconversa_deliveries (id, account_id, subscriber_id, ticket_id, message_id, kind, payload, automatic, created_by)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      ...[id, accountId, subscriberId, ticketId, messageId, kind, JSON.stringify(payload)],
      ...[delivery.automatic ?? false, delivery.createdBy ?? null],
    ],
    trx
  )
  afterCommit(trx, wakeDeliveries)
  return id
}

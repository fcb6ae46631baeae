import { prepared, sql } from '#app/core/database/sql'
import { afterCommit, type Transaction } from '#app/core/database/transaction'
import { Conflict } from '#app/core/http/problem'
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

/**
 * Puts something at the end of a subscriber's line, in the transaction that decided it. Until its end nobody puts the
 * account away: nothing ever waits behind one that is.
 *
 * @throws Conflict CHANNEL_READ_ONLY
 */
export async function queueDelivery(trx: Transaction, delivery: NewDelivery): Promise<string> {
  const id = newId()
  const { accountId, subscriberId, ticketId, messageId = null, kind, payload = {} } = delivery
  const queued = await sql(
    QUEUE,
    [
      ...[id, subscriberId, ticketId, messageId, kind, JSON.stringify(payload)],
      ...[delivery.automatic ?? false, delivery.createdBy ?? null, accountId],
    ],
    trx
  )
  if (queued.length === 0) throw new Conflict('CHANNEL_READ_ONLY')
  afterCommit(trx, wakeDeliveries)
  return id
}

const QUEUE = prepared(`
  insert into botconversa_deliveries (id, account_id, subscriber_id, ticket_id, message_id, kind, payload, automatic, created_by)
  select ?::uuid, a.id, ?::uuid, ?::uuid, ?::uuid, ?, ?::jsonb, ?::boolean, ?::uuid
    from botconversa_accounts a where a.id = ? and a.archived_at is null for key share of a
  returning 1`)

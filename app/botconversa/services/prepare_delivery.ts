import { sql } from '#app/core/database/sql'
import { afterCommit, type Transaction } from '#app/core/database/transaction'
import { attachmentById } from '#app/files/queries/attachment_rows'
import { messageRow, type MessageRow } from '#app/messaging/queries/message_rows'
import { plainBody } from '#app/messaging/services/mention_tokens'
import { wakeRefreshes } from '#app/botconversa/jobs/subscriber_jobs'
import type { AccountRow } from '#app/botconversa/queries/account_rows'
import type { DeliveryRow } from '#app/botconversa/queries/delivery_rows'
import { subscriberById } from '#app/botconversa/queries/subscriber_rows'
import type { Call } from '#app/botconversa/services/call'
import { clientOf } from '#app/botconversa/services/client'
import { publicAddressOf } from '#app/botconversa/services/public_files'
import type { Reason } from '#app/botconversa/services/reason'
import { deliveries as config } from '#config/botconversa'

export type Prepared = { call: () => Promise<Call<unknown>> }
/** Nothing is to be sent (any more), or not yet. */
export type Unprepared = { over: 'cancelled' | 'failed'; error?: Reason } | { later: number }

/** What is to be called, from what the message and its files are now. */
export async function prepareDelivery(
  trx: Transaction,
  account: AccountRow,
  delivery: DeliveryRow
): Promise<Prepared | Unprepared> {
  const subscriber = (await subscriberById(delivery.subscriberId, trx))!
  const message = delivery.messageId ? await messageRow(delivery.messageId, trx) : undefined
  const isSaid = delivery.kind === 'text' || delivery.kind === 'file'
  // Taken back, or so old that it is kept no more.
  if (isSaid && (!message || message.deletedAt)) return { over: 'cancelled' }
  if (subscriber.externalId === null) return introduce(trx, delivery)
  if (delivery.kind === 'file') return prepareFile(trx, account, subscriber.externalId, delivery)
  return { call: callOf(account, subscriber.externalId, delivery, message) }
}

/** Known by their number alone: a job of its own finds them there, or makes them; what is to be sent waits. */
async function introduce(
  trx: Transaction,
  { subscriberId, createdAt }: DeliveryRow
): Promise<Unprepared> {
  if (Date.now() - +createdAt > config.giveUpMs) return { over: 'failed', error: 'number_unknown' }
  // Not in here: whoever makes two subscribers one locks them before their deliveries. Asked for again, where it is lost.
  afterCommit(trx, () => sql(FIRST, [subscriberId]).then(wakeRefreshes))
  return { later: config.introductionMs }
}

/** Before all who only wrote to us; one that was tried a moment ago keeps its place. */
const FIRST = `
  update botconversa_subscribers set refresh_wanted_at = '-infinity' where id = ? and coalesce(refresh_wanted_at, '-infinity') <= now()`

function callOf(
  account: AccountRow,
  id: number,
  { kind, payload }: DeliveryRow,
  message: MessageRow | undefined
): () => Promise<Call<unknown>> {
  const client = clientOf(account)
  const { flowId, open, managerId, tagId, fieldId, value } = payload
  if (kind === 'text')
    return () => client.sendText(id, plainBody(message!.body, message!.mentions ?? []))
  if (kind === 'flow') return () => client.sendFlow(id, flowId!)
  if (kind === 'tag_on' || kind === 'tag_off')
    return () => client.setTag(id, tagId!, kind === 'tag_on')
  if (kind === 'field') return () => client.setField(id, fieldId!, value!)
  return () => client.setStatus(id, { open: open ?? true, managerId })
}

async function prepareFile(
  trx: Transaction,
  account: AccountRow,
  id: number,
  { payload }: DeliveryRow
): Promise<Prepared | Unprepared> {
  const attachment = await attachmentById(payload.attachmentId!, trx)
  if (!attachment) return { over: 'cancelled' }
  if (attachment.state === 'refused') return { over: 'failed', error: 'file_unreadable' }
  if (attachment.state !== 'ready') return { later: config.fileWaitMs }
  return { call: () => clientOf(account).sendFile(id, publicAddressOf(attachment)) }
}

import { prepared, sql } from '#app/core/database/sql'
import { afterCommit, type Transaction } from '#app/core/database/transaction'
import { wakeRefreshes } from '#app/botconversa/jobs/subscriber_jobs'
import type { AccountRow } from '#app/botconversa/queries/account_rows'
import { type InboxRow, parkedOf, settle, type Settling } from '#app/botconversa/queries/inbox_rows'
import { isBlocked } from '#app/botconversa/queries/outside_tickets'
import type { SubscriberRow } from '#app/botconversa/queries/subscriber_rows'
import { applyStatus, statusMeant } from '#app/botconversa/services/apply_status'
import { findSubscriber, withContact } from '#app/botconversa/services/find_subscriber'
import { isFirst } from '#app/botconversa/services/first_time'
import { followManager } from '#app/botconversa/services/follow_manager'
import { type OutsideEvent, readEvent } from '#app/botconversa/services/read_event'
import { takeMessage } from '#app/botconversa/services/take_message'
import { takeOurSide } from '#app/botconversa/services/take_our_side'

const REFRESH_AFTER_MS = 24 * 3_600_000

/** What becomes of one request, in its transaction. */
export async function takeIn(
  trx: Transaction,
  account: AccountRow,
  row: InboxRow
): Promise<Settling> {
  if (account.capturing) return { state: 'captured', outcome: 'captured' }
  const reading = readEvent(row.body, row.contentType, account.fieldMap)
  if ('unmapped' in reading) return { state: 'unmapped', outcome: reading.unmapped }
  const { event } = reading
  const subscriber = await findSubscriber(trx, account.id, event)
  const said = event.text !== null || event.mediaUrl !== null
  const taken = said ? await takeWords(trx, account, row, event, subscriber) : null
  if (!saysStatus(event)) return taken!
  return withStatus(taken, await takeStatus(trx, account, row, event, subscriber))
}

const saysStatus = ({ status, flow, text, mediaUrl }: OutsideEvent) =>
  status !== null || (flow !== null && text === null && mediaUrl === null)

async function takeWords(
  trx: Transaction,
  account: AccountRow,
  row: InboxRow,
  event: OutsideEvent,
  subscriber: SubscriberRow
): Promise<Settling> {
  if (!(await isFirst(trx, row, event.externalId))) return DUPLICATE
  if (event.origin !== 'contact') return takeOurSide(trx, account, event, subscriber)
  const speaker = await withContact(trx, subscriber)
  if (!speaker.isNew && (await isBlocked(trx, speaker.contactId)))
    return { state: 'processed', outcome: 'blocked' }
  const { ticketId, messageId, isNew } = await takeMessage(trx, { account, row, speaker, event })
  const isStale = !(speaker.refreshedAt && Date.now() - +speaker.refreshedAt < REFRESH_AFTER_MS)
  await sql(HEARD, [account.enabled && isStale, row.id, speaker.id], trx)
  if (account.enabled && isStale) afterCommit(trx, wakeRefreshes)
  if (event.manager !== null) await followManager(trx, account, ticketId, event)
  if (isNew) await applyParked(trx, account, row, speaker)
  return { state: 'processed', outcome: 'message', ticketId, messageId, isNewTicket: isNew }
}

/** When they wrote last. How long it took from the webhook to here is shown beside the ticket. */
const HEARD = prepared(`
  update botconversa_subscribers s
     set last_in_at = greatest(s.last_in_at, i.received_at),
         last_lag_ms = case when i.received_at < s.last_in_at then s.last_lag_ms
                            else extract(epoch from clock_timestamp() - i.received_at) * 1000 end,
         refresh_wanted_at = case when ?::boolean then coalesce(s.refresh_wanted_at, now()) else s.refresh_wanted_at end
    from botconversa_inbox i where i.id = ? and s.id = ?`)

const DUPLICATE: Settling = { state: 'processed', outcome: 'duplicate' }

async function takeStatus(
  trx: Transaction,
  account: AccountRow,
  row: InboxRow,
  event: OutsideEvent,
  subscriber: SubscriberRow
): Promise<Settling> {
  const meant = statusMeant(account, event)
  if (!meant)
    return { state: 'unmapped', outcome: 'status_unknown', error: event.status ?? event.flow }
  // A block may bring the id of the message that it followed: a state is known by its word beside it.
  const word = (event.status ?? event.flow)!.toLowerCase()
  const key = event.externalId && `status:${event.externalId}:${word}`
  if (!(await isFirst(trx, row, key))) return DUPLICATE
  const { outcome, ticketId, error } = await applyStatus(trx, subscriber.id, meant)
  if (outcome === 'no_ticket') return { state: 'parked', outcome: 'waits_for_message' }
  return { state: 'processed', outcome, ticketId, error }
}

/** Words that were taken count; a status that came with them and could not be used is said beside. */
function withStatus(taken: Settling | null, status: Settling): Settling {
  if (!taken || taken.outcome === status.outcome) return status
  const { outcome, error, ticketId } = status
  return {
    ticketId,
    ...taken,
    outcome: `${taken.outcome}, ${outcome}`,
    error: error ?? taken.error,
  }
}

/** What came before its message applies now, and not in the order in which the network had it. */
async function applyParked(
  trx: Transaction,
  account: AccountRow,
  row: InboxRow,
  subscriber: SubscriberRow
) {
  for (const parked of await parkedOf(trx, row, subscriber)) {
    const reading = readEvent(parked.body, parked.contentType, account.fieldMap)
    if ('unmapped' in reading) continue
    // Two people may have one number.
    const { subscriberId } = reading.event
    if (subscriberId !== null && subscriberId !== subscriber.externalId) continue
    const settled = await takeStatus(trx, account, parked, reading.event, subscriber)
    await settle(trx, parked.id, settled)
  }
}

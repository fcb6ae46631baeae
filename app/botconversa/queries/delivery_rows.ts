import { sql } from '#app/core/database/sql'
import type { Transaction } from '#app/core/database/transaction'
import { DEFAULT_LIMIT, decodeCursor, type Page, pageOf } from '#app/core/http/pagination'
import { NotFound } from '#app/core/http/problem'
import type { DeliveryState } from '#app/messaging/models/message'
import { SENDABLE } from '#app/botconversa/services/breaker'

export const DELIVERY_KINDS = [
  'text',
  'file',
  'flow',
  'status',
  'manager',
  'tag_on',
  'tag_off',
  'field',
] as const
export type DeliveryKind = (typeof DELIVERY_KINDS)[number]
export type QueuedState = DeliveryState | 'cancelled'

/** What each kind needs to be done; the words of a message are read when they are sent. */
export type DeliveryPayload = {
  attachmentId?: string
  flowId?: number
  open?: boolean
  managerId?: number
  tagId?: number
  fieldId?: number
  value?: string
}

export type DeliveryRow = {
  id: string
  position: number
  accountId: string
  subscriberId: string
  ticketId: string | null
  messageId: string | null
  kind: DeliveryKind
  payload: DeliveryPayload
  state: QueuedState
  attempts: number
  /** Its name; `said`: BotConversa's own words. */
  error: string | null
  said: string | null
  automatic: boolean
  createdAt: Date
  finishedAt: Date | null
  /** It went once more as this one. */
  supersededBy: string | null
  /** Somebody leaves it as it is. */
  dismissedAt: Date | null
}

export const DELIVERY_COLUMNS = `
  d.id, d.position, d.account_id as "accountId", d.subscriber_id as "subscriberId", d.ticket_id as "ticketId",
  d.message_id as "messageId", d.kind, d.payload, d.state, d.attempts, d.error, d.said, d.automatic, d.created_at as "createdAt",
  d.finished_at as "finishedAt", d.superseded_by as "supersededBy", d.dismissed_at as "dismissedAt"`

/** Done twice, these do harm: they are tried again only where nothing can have been done. */
export const isSend = ({ kind }: Pick<DeliveryRow, 'kind'>) =>
  kind === 'text' || kind === 'file' || kind === 'flow'

/**
 * The oldest delivery that may go now, of a subscriber for whom nothing older waits or is under way. Locked, so that nobody
 * else takes it. `busy`: accounts whose rate is used up. Uses indexes: botconversa_deliveries_waiting, botconversa_deliveries_line.
 */
export async function claimDelivery(
  trx: Transaction,
  busy: string[]
): Promise<DeliveryRow | undefined> {
  const [row] = await sql<DeliveryRow>(
    `select ${DELIVERY_COLUMNS} from botconversa_deliveries d join botconversa_accounts a on a.id = d.account_id
      where d.state = 'queued' and d.next_at <= now() and ${SENDABLE} and a.id <> all(?::uuid[])
        and not exists (select 1 from botconversa_deliveries e
                         where e.subscriber_id = d.subscriber_id and e.state in ('queued', 'sending') and e.position < d.position)
      order by d.next_at, d.position limit 1 for no key update of d skip locked`,
    [busy],
    trx
  )
  return row
}

export async function deliveryById(
  id: string,
  trx?: Transaction
): Promise<DeliveryRow | undefined> {
  const [row] = await sql<DeliveryRow>(
    `select ${DELIVERY_COLUMNS} from botconversa_deliveries d where d.id = ?`,
    [id],
    trx
  )
  return row
}

/** @throws NotFound, also for one of another account */
export async function findDelivery(accountId: string, id: string, trx: Transaction) {
  const delivery = await deliveryById(id, trx)
  if (delivery?.accountId !== accountId) throw new NotFound()
  return delivery
}

/** What somebody decides on, once: after the ticket and before the conversation. */
export async function lockDelivery(trx: Transaction, id: string): Promise<DeliveryRow> {
  await sql('select 1 from botconversa_deliveries where id = ? for no key update', [id], trx)
  return (await deliveryById(id, trx))!
}

type MessageState = { state: DeliveryState; error: string | null; said: string | null }

/**
 * How far a message is whose parts (its words, each of its files) go one by one: as far as the one that is worst off.
 * What was sent again counts as it is now. Uses index: botconversa_deliveries_message.
 */
export async function stateOfMessage(trx: Transaction, messageId: string): Promise<MessageState> {
  const [row] = await sql<MessageState>(
    `select case when bool_or(state = 'unknown') then 'unknown'
                 when bool_or(state = 'failed') then 'failed'
                 when bool_and(state in ('sent', 'cancelled')) then 'sent'
                 when bool_or(state in ('sending', 'sent')) then 'sending'
                 else 'queued' end as state,
            (array_agg(error order by position) filter (where error is not null and state <> 'sent'))[1] as error,
            (array_agg(said order by position) filter (where error is not null and state <> 'sent'))[1] as said
       from (select distinct on (kind, payload->>'attachmentId') state, error, said, position from botconversa_deliveries
              where message_id = ? order by kind, payload->>'attachmentId', position desc) part`,
    [messageId],
    trx
  )
  return row
}

export type AttemptJson = {
  outcome: string
  status: number | null
  error: string | null
  said: string | null
  durationMs: number
  at: string
}
export type ListedDelivery = DeliveryRow & { attemptRows: AttemptJson[] }

/** The newest first, each with its tries. Uses index: botconversa_deliveries_listed. */
export class ListDeliveries {
  async handle({
    accountId,
    state,
    cursor,
    limit = DEFAULT_LIMIT,
  }: {
    accountId: string
    state?: QueuedState
    cursor?: string
    limit?: number
  }): Promise<Page<ListedDelivery>> {
    const [before] = decodeCursor(cursor, ['number']) ?? [Number.MAX_SAFE_INTEGER]
    const rows = await sql<ListedDelivery>(
      `select ${DELIVERY_COLUMNS}, ${ATTEMPTS} as "attemptRows" from botconversa_deliveries d
        where d.account_id = ? and d.position < ? ${state ? 'and d.state = ?' : ''} order by d.position desc limit ?`,
      [accountId, before, ...(state ? [state] : []), limit + 1]
    )
    return pageOf(rows, limit, ({ position }) => [position])
  }
}

const ATTEMPTS = `(
  select coalesce(json_agg(json_build_object('outcome', t.outcome, 'status', t.status, 'error', t.error, 'said', t.said,
           'durationMs', t.duration_ms, 'at', t.at) order by t.at), '[]')
    from botconversa_attempts t where t.delivery_id = d.id)`

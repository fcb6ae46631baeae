import { prepared, sql } from '#app/core/database/sql'
import type { Transaction } from '#app/core/database/transaction'
import { DEFAULT_LIMIT, decodeCursor, type Page, pageOf } from '#app/core/http/pagination'
import { NotFound } from '#app/core/http/problem'
import type { SubscriberRow } from '#app/botconversa/queries/subscriber_rows'
import type { InboxState } from '#app/botconversa/services/inbox_states'

/** A request, without what it brought: that may be ten megabytes. */
export type InboxEntryRow = {
  id: string
  position: number
  accountId: string
  contentType: string | null
  bytes: number
  lane: string
  state: InboxState
  outcome: string | null
  error: string | null
  attempts: number
  messageId: string | null
  ticketId: string | null
  receivedAt: Date
  processedAt: Date | null
}
/** The same as it came. */
export type InboxRow = InboxEntryRow & { body: Buffer }
export type WholeRow = InboxRow & { headers: Record<string, unknown> }

const ENTRY_COLUMNS = `
  i.id, i.position, i.account_id as "accountId", i.content_type as "contentType", octet_length(i.body) as bytes, i.lane, i.state,
  i.outcome, i.error, i.attempts, i.message_id as "messageId", i.ticket_id as "ticketId", i.received_at as "receivedAt",
  i.processed_at as "processedAt"`
const INBOX_COLUMNS = `${ENTRY_COLUMNS}, i.body`

/**
 * The oldest request that waits, of a person of whom nothing older waits: locked, so that nobody else takes it, and with it
 * the person's lane. Uses indexes: botconversa_inbox_waiting, botconversa_inbox_lane.
 */
export async function claimNext(trx: Transaction): Promise<InboxRow | undefined> {
  const [row] = await sql<InboxRow>(NEXT, [], trx)
  return row
}

const NEXT = prepared(`
  select ${INBOX_COLUMNS} from botconversa_inbox i
   where i.state = 'received' and i.next_at <= now()
     and not exists (select 1 from botconversa_inbox e
                      where e.account_id = i.account_id and e.lane = i.lane and e.state = 'received' and e.position < i.position)
   order by i.position limit 1 for no key update skip locked`)

/** The lane of a request that says an id and no number: that of the number it had before. */
export const KNOWN_LANE = (account: string, lane: string) => `
  case when ${lane} like 's%' then coalesce(
    (select 'p' || s.match_key from botconversa_subscribers s
      where s.account_id = ${account} and s.external_id = substr(${lane}, 2)::bigint), ${lane}) else ${lane} end`

/** Changes of state that came before what they change, in the order in which they came: by a number, an id, or both. */
export const parkedOf = (
  trx: Transaction,
  { accountId, lane }: InboxRow,
  { externalId, matchKey }: SubscriberRow
) => sql<InboxRow>(PARKED, [accountId, [lane, `s${externalId}`, `p${matchKey}`]], trx)

const PARKED = prepared(`
  select ${INBOX_COLUMNS} from botconversa_inbox i
   where i.account_id = ? and i.lane = any(?::text[]) and i.state = 'parked' order by i.position for no key update`)

export type Settling = {
  state: InboxState
  outcome: string
  error?: string | null
  messageId?: string | null
  ticketId?: string | null
  /** It began a ticket. */
  isNewTicket?: boolean
}

export const settle = (
  trx: Transaction,
  id: string,
  { state, outcome, error = null, messageId = null, ticketId = null }: Settling
) => sql(SETTLE, [state, outcome, error?.slice(0, 2_000) ?? null, messageId, ticketId, id], trx)

const SETTLE = prepared(`
  update botconversa_inbox
     set state = ?, outcome = ?, error = ?, message_id = coalesce(?, message_id), ticket_id = coalesce(?, ticket_id),
         attempts = attempts + 1, processed_at = clock_timestamp()
   where id = ?`)

/** @throws NotFound, also for one of another account */
export async function findEntry(
  accountId: string,
  id: string,
  trx?: Transaction
): Promise<WholeRow> {
  const [row] = await sql<WholeRow>(
    `select ${INBOX_COLUMNS}, i.headers from botconversa_inbox i where i.id = ? and i.account_id = ?`,
    [id, accountId],
    trx
  )
  if (!row) throw new NotFound()
  return row
}

/** Everything of an account in one of these states, or processed with one of these outcomes, in the order in which it came. */
export async function entriesIn(accountId: string, states: string[]): Promise<string[]> {
  const rows = await sql<{ id: string }>(
    `select id from botconversa_inbox
      where account_id = ? and (state = any(?::text[]) or (state = 'processed' and outcome = any(?::text[]))) order by position`,
    [accountId, states, states]
  )
  return rows.map(({ id }) => id)
}

export type ListInboxInput = {
  accountId: string
  state?: InboxState
  cursor?: string
  limit?: number
}

/** The newest first. Uses indexes: botconversa_inbox_newest, botconversa_inbox_listed. */
export class ListInbox {
  async handle({
    accountId,
    state,
    cursor,
    limit = DEFAULT_LIMIT,
  }: ListInboxInput): Promise<Page<InboxEntryRow>> {
    const [before] = decodeCursor(cursor, ['number']) ?? [Number.MAX_SAFE_INTEGER]
    const rows = await sql<InboxEntryRow>(
      `select ${ENTRY_COLUMNS} from botconversa_inbox i
        where i.account_id = ? and i.position < ? ${state ? 'and i.state = ?' : ''}
        order by i.position desc limit ?`,
      [accountId, before, ...(state ? [state] : []), limit + 1]
    )
    return pageOf(rows, limit, ({ position }) => [position])
  }
}

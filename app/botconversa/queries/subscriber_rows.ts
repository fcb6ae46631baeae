import { prepared, sql } from '#app/core/database/sql'
import type { Transaction } from '#app/core/database/transaction'

/** Whom an account at BotConversa knows. */
export type SubscriberRow = {
  id: string
  accountId: string
  /** Its id there; null while only a number is known. */
  externalId: number | null
  phone: string | null
  matchKey: string | null
  name: string
  tags: string[]
  contactId: string | null
  syncedName: string | null
  refreshedAt: Date | null
  vanishedAt: Date | null
}

export const SUBSCRIBER_COLUMNS = `
  s.id, s.account_id as "accountId", s.external_id as "externalId", s.phone, s.match_key as "matchKey", s.name, s.tags,
  s.contact_id as "contactId", s.synced_name as "syncedName", s.refreshed_at as "refreshedAt", s.vanished_at as "vanishedAt"`

export async function subscriberById(
  id: string,
  trx?: Transaction
): Promise<SubscriberRow | undefined> {
  const [row] = await sql<SubscriberRow>(
    `select ${SUBSCRIBER_COLUMNS} from botconversa_subscribers s where s.id = ?`,
    [id],
    trx
  )
  return row
}

/** By their id there first, then by their number. Locked: what is decided on them is decided once. */
export async function lockSubscriber(
  trx: Transaction,
  accountId: string,
  { externalId, matchKey }: { externalId: number | null; matchKey: string | null }
): Promise<SubscriberRow | undefined> {
  const values = [accountId, externalId, matchKey, externalId, externalId]
  const [row] = await sql<SubscriberRow>(LOCKED, values, trx)
  return row
}

const LOCKED = prepared(`
  select ${SUBSCRIBER_COLUMNS} from botconversa_subscribers s
   where s.account_id = ? and (s.external_id = ? or (s.match_key = ? and (s.external_id is null or ?::bigint is null)))
   order by s.external_id is not distinct from ?::bigint desc, s.vanished_at nulls first, s.last_in_at desc nulls last, s.id
   limit 1 for no key update`)

/** Whom a ticket speaks with there; until the end of the transaction nobody makes them one with another. */
export const subscriberOfTicket = (ticketId: string, trx: Transaction) =>
  ofTicket(KEPT, ticketId, trx)

/** The same, and what the ticket says of its conversation is read and changed by one at a time. */
export const lockConversationOfTicket = (ticketId: string, trx: Transaction) =>
  ofTicket(MIRRORED, ticketId, trx)

/** To change them, or their deliveries: before the ticket itself is locked, as by what comes in. */
export const lockSubscriberOfTicket = (ticketId: string, trx: Transaction) =>
  ofTicket(HELD, ticketId, trx)

async function ofTicket(
  text: string,
  ticketId: string,
  trx: Transaction
): Promise<SubscriberRow | undefined> {
  const [row] = await sql<SubscriberRow>(text, [ticketId], trx)
  // Made one with another while we waited: then it is that one, whom a statement of its own finds.
  return row ?? (await sql<SubscriberRow>(text, [ticketId], trx))[0]
}

const OF_TICKET = `
  select ${SUBSCRIBER_COLUMNS} from botconversa_tickets b join botconversa_subscribers s on s.id = b.subscriber_id
   where b.ticket_id = ?`
const KEPT = prepared(`${OF_TICKET} for key share of s`)
const MIRRORED = prepared(`${OF_TICKET} for no key update of b for key share of s`)
const HELD = prepared(`${OF_TICKET} for no key update of s`)

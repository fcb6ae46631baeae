import { prepared, sql } from '#app/core/database/sql'
import type { Transaction } from '#app/core/database/transaction'
import { recordEvent } from '#app/core/events/record_event'
import { newId } from '#app/core/operation'
import { contactsByPhone } from '#app/identity/queries/contact_rows'
import {
  lockSubscriber,
  SUBSCRIBER_COLUMNS,
  type SubscriberRow,
} from '#app/botconversa/queries/subscriber_rows'
import type { OutsideEvent } from '#app/botconversa/services/read_event'

type Speaker = Pick<OutsideEvent, 'subscriberId' | 'phone' | 'name'>
/** Who spoke, and the contact of ours behind them. */
export type Known = SubscriberRow & {
  contactId: string
  /** Nobody knew them before: there is nothing to look for. */
  isNew: boolean
}

/** The subscriber whom an event is about, under its lock; made where nobody knew them. */
export async function findSubscriber(
  trx: Transaction,
  accountId: string,
  speaker: Speaker
): Promise<SubscriberRow> {
  const keys = { externalId: speaker.subscriberId, matchKey: speaker.phone?.matchKey ?? null }
  const known = await lockSubscriber(trx, accountId, keys)
  if (known) return learn(trx, known, speaker)
  const [made] = await sql<SubscriberRow>(
    INSERT,
    [
      newId(),
      accountId,
      keys.externalId,
      speaker.phone?.number ?? null,
      keys.matchKey,
      speaker.name ?? '',
    ],
    trx
  )
  // Of two at the same instant one has made it: both go on with that.
  return made ?? (await lockSubscriber(trx, accountId, keys))!
}

const INSERT = prepared(`
  insert into botconversa_subscribers as s (id, account_id, external_id, phone, match_key, name) values (?, ?, ?, ?, ?, ?)
  on conflict do nothing returning ${SUBSCRIBER_COLUMNS}`)

/** What the event tells of them that was not known. */
async function learn(
  trx: Transaction,
  known: SubscriberRow,
  { subscriberId, phone, name }: Speaker
): Promise<SubscriberRow> {
  const news = {
    externalId: known.externalId ?? subscriberId,
    phone: known.phone ?? phone?.number ?? null,
    matchKey: known.matchKey ?? phone?.matchKey ?? null,
    name: known.name || name || '',
  }
  const isNews =
    news.externalId !== known.externalId ||
    news.phone !== known.phone ||
    news.name !== known.name ||
    known.vanishedAt !== null
  if (!isNews) return known
  await sql(
    `update botconversa_subscribers set external_id = ?, phone = ?, match_key = ?, name = ?, vanished_at = null where id = ?`,
    [news.externalId, news.phone, news.matchKey, news.name, known.id],
    trx
  )
  return { ...known, ...news, vanishedAt: null }
}

/**
 * The contact behind a subscriber. One person of ours with the number is that one (a student, too); where several share it,
 * who speaks is somebody of their own until a person says who it is: two people with one number are shown, not guessed.
 */
export async function withContact(trx: Transaction, subscriber: SubscriberRow): Promise<Known> {
  if (subscriber.contactId) return { ...subscriber, contactId: subscriber.contactId, isNew: false }
  const candidates = subscriber.matchKey ? await contactsByPhone(subscriber.matchKey, trx) : []
  const isNew = candidates.length !== 1
  if (isNew) return { ...subscriber, contactId: await newContact(trx, subscriber), isNew }
  await sql(
    'update botconversa_subscribers set contact_id = ?, synced_name = null where id = ?',
    [candidates[0], subscriber.id],
    trx
  )
  return { ...subscriber, contactId: candidates[0], isNew }
}

const nameOf = ({ name, phone, externalId }: SubscriberRow) =>
  name || phone || `Contato ${externalId}`

async function newContact(trx: Transaction, subscriber: SubscriberRow): Promise<string> {
  const id = newId()
  const { phone, matchKey } = subscriber
  const name = nameOf(subscriber)
  await sql(
    NEW_CONTACT,
    [id, name, id, phone, matchKey, phone, matchKey, id, name, subscriber.id],
    trx
  )
  await recordEvent(trx, 'contact.created', {
    actor: null,
    subject: { type: 'contact', id },
    payload: { source: 'botconversa', subscriberId: subscriber.id },
  })
  return id
}

const NEW_CONTACT = prepared(`
  with contact as (insert into contacts (id, name, source) values (?, ?, 'botconversa')),
       number as (insert into contact_phones (contact_id, number, match_key)
                  select ?::uuid, ?, ? where ?::text is not null and ?::text is not null)
  update botconversa_subscribers set contact_id = ?, synced_name = ? where id = ?`)

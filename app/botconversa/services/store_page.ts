import { sql } from '#app/core/database/sql'
import type { Transaction } from '#app/core/database/transaction'
import { recordEvent } from '#app/core/events/record_event'
import { newId } from '#app/core/operation'
import { type Difference, insertDifferences } from '#app/botconversa/queries/sync_difference_rows'
import type { SyncRunRow } from '#app/botconversa/queries/sync_run_rows'
import {
  type Comparison,
  compare,
  type KnownSubscriber,
  theirsOf,
  type TheirSubscriber,
} from '#app/botconversa/services/compare_subscriber'
import type { Subscriber } from '#app/botconversa/services/shapes'
import { soundJson } from '#app/botconversa/services/sound_json'
import { uniteWith } from '#app/botconversa/services/unite_subscribers'

export type PageCounts = {
  seen: number
  added: number
  changed: number
  conflicts: number
  unreadable: number
}
type Run = Pick<SyncRunRow, 'id' | 'accountId' | 'dryRun'>

/**
 * Some people as BotConversa has them: what differs is listed, and unless it is a dry run we have them so from now on.
 * Who came by in this run already (pages move when somebody is added there) is passed over.
 */
export async function storePage(
  trx: Transaction,
  run: Run,
  subscribers: Subscriber[]
): Promise<PageCounts> {
  const theirs = await firstSeen(trx, run.id, subscribers)
  const compared = await compareAll(trx, run, theirs)
  if (!run.dryRun) await write(trx, run, compared)
  else await noteAdopted(trx, run.id, compared)
  const differences = compared.flatMap((one) => one.differences)
  await insertDifferences(trx, run.id, differences)
  const count = (kind: Difference['kind']) => differences.filter((one) => one.kind === kind).length
  const changed = compared.filter((one) => one.differences.some(({ kind }) => kind === 'changed'))
  return {
    seen: theirs.length,
    added: count('added'),
    changed: changed.length,
    conflicts: count('conflict'),
    unreadable: count('unreadable'),
  }
}

async function firstSeen(
  trx: Transaction,
  runId: string,
  subscribers: Subscriber[]
): Promise<TheirSubscriber[]> {
  const theirs = new Map(soundJson(subscribers).map((one) => [one.id, theirsOf(one)]))
  const rows = await sql<{ id: number }>(
    `insert into botconversa_sync_seen (run_id, external_id) select ?, id from unnest(?::bigint[]) id
     on conflict do nothing returning external_id as id`,
    [runId, [...theirs.keys()]],
    trx
  )
  const isFirst = new Set(rows.map(({ id }) => id))
  return [...theirs.values()].filter(({ externalId }) => isFirst.has(externalId))
}

async function compareAll(
  trx: Transaction,
  run: Run,
  theirs: TheirSubscriber[]
): Promise<Comparison[]> {
  const rows = await knownOf(trx, run, theirs)
  const byId = new Map(rows.map((row) => [row.externalId, row]))
  const byNumber = new Map(
    rows.filter(({ externalId }) => externalId === null).map((row) => [row.matchKey, row])
  )
  return theirs.map((one) => {
    // Of two there with one number the first is the one whom we know by it.
    const adopted = one.matchKey === null ? undefined : byNumber.get(one.matchKey)
    if (adopted) byNumber.delete(one.matchKey)
    return compare(one, byId.get(one.externalId), adopted)
  })
}

/** Under their locks, where they are to be changed: in the order of their ids, as all who lock several. */
async function knownOf(
  trx: Transaction,
  { id, accountId, dryRun }: Run,
  theirs: TheirSubscriber[]
): Promise<KnownSubscriber[]> {
  const externalIds = theirs.map(({ externalId }) => externalId)
  const numbers = theirs.map(({ matchKey }) => matchKey).filter((key) => key !== null)
  const lock = dryRun ? '' : 'for no key update of s'
  const rows = await sql<KnownSubscriber>(
    `${KNOWN} ${lock}`,
    [accountId, externalIds, numbers, id],
    trx
  )
  const contactIds = rows.filter((row) => row.syncedName !== null).map((row) => row.contactId)
  if (contactIds.length === 0) return rows
  const contacts = await sql<{ id: string; name: string }>(
    `select id, name from contacts where id = any(?::uuid[]) order by id ${dryRun ? '' : 'for no key update'}`,
    [contactIds],
    trx
  )
  const names = new Map(contacts.map((contact) => [contact.id, contact.name]))
  return rows.map((row) => ({ ...row, contactName: names.get(row.contactId!) ?? null }))
}

/** Uses indexes: botconversa_subscribers_external, botconversa_subscribers_number, botconversa_sync_seen_adopted. */
export const KNOWN = `
  select s.id, s.external_id as "externalId", s.phone, s.match_key as "matchKey", s.name, s.tags, s.variables,
         s.live_chat as "liveChat", s.vanished_at as "vanishedAt", s.contact_id as "contactId", s.synced_name as "syncedName",
         null as "contactName"
    from botconversa_subscribers s
   where s.account_id = ?
     and (s.external_id = any(?::bigint[])
          or (s.external_id is null and s.match_key = any(?::text[])
              and not exists (select 1 from botconversa_sync_seen e where e.run_id = ? and e.adopted_id = s.id)))
   order by s.id`

async function noteAdopted(trx: Transaction, runId: string, compared: Comparison[]) {
  for (const { adopted, theirs } of compared)
    if (adopted)
      await sql(
        'update botconversa_sync_seen set adopted_id = ? where run_id = ? and external_id = ?',
        [adopted.id, runId, theirs.externalId],
        trx
      )
}

async function write(trx: Transaction, { accountId }: Run, compared: Comparison[]) {
  for (const { known, adopted, theirs } of compared)
    if (known && adopted) await uniteWith(trx, accountId, adopted.id, theirs.externalId)
  await insertNew(trx, accountId, compared)
  await updateKnown(trx, compared)
  await renameContacts(trx, compared)
}

async function insertNew(trx: Transaction, accountId: string, compared: Comparison[]) {
  const fresh = compared.filter(({ known, adopted }) => !known && !adopted)
  if (fresh.length === 0) return
  const values = fresh.map(({ columns }) => ({ id: newId(), ...columns }))
  const rows = await sql<{ id: string; externalId: number }>(
    INSERT,
    [accountId, JSON.stringify(values)],
    trx
  )
  const ids = new Map(rows.map(({ id, externalId }) => [externalId, id]))
  for (const { differences, theirs } of fresh)
    for (const one of differences) one.subscriberId = ids.get(theirs.externalId) ?? null
}

async function updateKnown(trx: Transaction, compared: Comparison[]) {
  const values = compared.flatMap(({ known, adopted, columns }) => {
    const own = known ?? adopted
    return own && columns ? [{ id: own.id, ...columns }] : []
  })
  const ids = values.map(({ id }) => id)
  if (ids.length > 0) await sql(UPDATE, [JSON.stringify(values), ids], trx)
}

const RECORDS = `jsonb_to_recordset(?::jsonb) as n(
  id uuid, "externalId" bigint, phone text, "matchKey" text, name text, tags text[], variables jsonb, "liveChat" text)`

/** Whom a webhook has told of at the same instant is there already. */
export const INSERT = `
  insert into botconversa_subscribers as s
         (id, account_id, external_id, phone, match_key, name, tags, variables, live_chat, refreshed_at)
  select n.id, ?, n."externalId", n.phone, n."matchKey", n.name, n.tags, n.variables, n."liveChat", now() from ${RECORDS}
  on conflict (account_id, external_id) where external_id is not null do update
     set phone = excluded.phone, match_key = excluded.match_key, name = excluded.name, tags = excluded.tags,
         variables = excluded.variables, live_chat = excluded.live_chat, refreshed_at = now(), vanished_at = null
  returning id, external_id as "externalId"`

/** The ids are said twice, so that it is known how few they are. Uses index: botconversa_subscribers_pkey. */
export const UPDATE = `
  update botconversa_subscribers s
     set external_id = n."externalId", phone = n.phone, match_key = n."matchKey", name = n.name, tags = n.tags,
         variables = n.variables, live_chat = n."liveChat", refreshed_at = now(), vanished_at = null
    from ${RECORDS} where s.id = n.id and s.id = any(?::uuid[])`

async function renameContacts(trx: Transaction, compared: Comparison[]) {
  for (const { known, adopted, contact } of compared) {
    if (!contact) continue
    const subscriberId = (known ?? adopted)!.id
    await sql(
      'update botconversa_subscribers set synced_name = ? where id = ?',
      [contact.name, subscriberId],
      trx
    )
    if (!contact.isRenamed) continue
    await sql(
      'update contacts set name = ?, version = version + 1, updated_at = now() where id = ?',
      [contact.name, contact.id],
      trx
    )
    await recordEvent(trx, 'contact.updated', {
      actor: null,
      subject: { type: 'contact', id: contact.id },
      payload: { source: 'botconversa', subscriberId },
    })
  }
}

import { sql } from '#app/core/database/sql'
import type { Transaction } from '#app/core/database/transaction'
import type { ItemKind } from '#app/botconversa/queries/item_rows'
import { type Difference, insertDifferences } from '#app/botconversa/queries/sync_difference_rows'
import type { SyncRunRow } from '#app/botconversa/queries/sync_run_rows'
import type { Item } from '#app/botconversa/services/shapes'
import { canonicalJson, soundJson } from '#app/botconversa/services/sound_json'

/** A list that it keeps to itself is left as it is. */
export type Lists = Partial<Record<ItemKind, Item[]>>
type KnownItem = Item & { vanishedAt: Date | null }

/** Tags, flows, custom fields and managers: each list whole. */
export async function storeLists(
  trx: Transaction,
  run: Pick<SyncRunRow, 'id' | 'accountId' | 'dryRun'>,
  lists: Lists
): Promise<void> {
  for (const [kind, items] of Object.entries(lists) as [ItemKind, Item[]][]) {
    const theirs = [...new Map(soundJson(items).map((item) => [item.id, item])).values()]
    const known = await sql<KnownItem>(
      `select external_id as id, name, details, vanished_at as "vanishedAt" from botconversa_items
        where account_id = ? and kind = ? order by external_id`,
      [run.accountId, kind],
      trx
    )
    await insertDifferences(trx, run.id, differencesOf(kind, known, theirs))
    if (run.dryRun) continue
    const values = JSON.stringify(theirs)
    await sql(UPSERT, [run.accountId, kind, values], trx)
    await sql(VANISH, [run.accountId, kind, theirs.map(({ id }) => id)], trx)
  }
}

function differencesOf(kind: ItemKind, known: KnownItem[], theirs: Item[]): Difference[] {
  const about = (id: number, part: Partial<Difference> & Pick<Difference, 'kind'>): Difference => ({
    ...{ subject: kind, subscriberId: null, externalId: id, field: null, ours: null, theirs: null },
    ...part,
  })
  const before = new Map(known.map((item) => [item.id, item]))
  const now = new Set(theirs.map(({ id }) => id))
  const others = theirs.flatMap((item) => {
    const own = before.get(item.id)
    if (!own) return [about(item.id, { kind: 'added', theirs: item.name })]
    return changesOf(own, item).map(([field, ours, said]) =>
      about(item.id, { kind: 'changed', field, ours, theirs: said })
    )
  })
  const gone = known.filter(({ id, vanishedAt }) => !vanishedAt && !now.has(id))
  return [...others, ...gone.map(({ id, name }) => about(id, { kind: 'vanished', ours: name }))]
}

const changesOf = (own: KnownItem, item: Item) =>
  [
    ['name', own.name, item.name],
    ['details', canonicalJson(own.details), canonicalJson(item.details)],
    ['vanishedAt', own.vanishedAt?.toISOString() ?? null, null],
  ].filter(([, ours, theirs]) => ours !== theirs) as [string, string | null, string | null][]

const UPSERT = `
  insert into botconversa_items as i (account_id, kind, external_id, name, details)
  select ?, ?, n.id, n.name, n.details from jsonb_to_recordset(?::jsonb) as n(id bigint, name text, details jsonb)
  on conflict (account_id, kind, external_id) do update
     set name = excluded.name, details = excluded.details, vanished_at = null, synced_at = now()`
const VANISH = `
  update botconversa_items set vanished_at = now(), synced_at = now()
   where account_id = ? and kind = ? and vanished_at is null and external_id <> all(?::bigint[])`

import { sync } from '#config/botconversa'
import { sql } from '#app/core/database/sql'
import type { Transaction } from '#app/core/database/transaction'
import { ITEM_KINDS, type ItemKind } from '#app/botconversa/queries/item_rows'
import { askForSync, NOT_THERE, SyncFails } from '#app/botconversa/services/ask_for_sync'
import type { Call } from '#app/botconversa/services/call'
import type { BotconversaClient, ItemPage } from '#app/botconversa/services/client'
import type { Item } from '#app/botconversa/services/shapes'
import { canonicalJson, soundJson } from '#app/botconversa/services/sound_json'
import { type Lists, storeLists } from '#app/botconversa/services/store_lists'
import { held, type HeldRun, type Stepped } from '#app/botconversa/services/sync_run'

const LISTS: Record<
  ItemKind,
  (client: BotconversaClient, page: number) => Promise<Call<ItemPage>>
> = {
  tag: (client, page) => client.tags(page),
  flow: (client, page) => client.flows(page),
  custom_field: (client, page) => client.customFields(page),
  manager: (client, page) => client.managers(page),
}

/** A page as it was read; without items where the list is kept to itself. */
type ReadPage = { kind: ItemKind; items: Item[] | null; isLast: boolean }

/** The next page of the first list that is not read whole yet. Once all of them are, they are stored, each whole. */
export async function takeLists(run: HeldRun, signal?: AbortSignal): Promise<Stepped> {
  const read = await sql<ReadPage>(READ, [run.id])
  const isWhole = (kind: ItemKind) => read.some((page) => page.kind === kind && page.isLast)
  const kind = ITEM_KINDS.find((one) => !isWhole(one))
  if (!kind) return held(run, (trx) => storeWhole(trx, run, read))
  const before = read.filter((page) => page.kind === kind).map(({ items }) => items ?? [])
  const number = before.length + 1
  const page = await askForSync(run.accountId, (client) => LISTS[kind](client, number), signal)
  if (page === NOT_THERE) {
    if (number > 1) throw new SyncFails('list_incomplete', kind)
    return keep(run, number, { kind, items: null, isLast: true })
  }
  const items = soundJson(page.items)
  refuseOdd(kind, before, { ...page, items })
  return keep(run, number, { kind, items, isLast: !page.hasNext })
}

const keep = (run: HeldRun, number: number, { kind, items, isLast }: ReadPage) =>
  held(run, async (trx) => {
    await sql(INSERT, [run.id, kind, number, items && JSON.stringify(items), isLast], trx)
    return {}
  })

/** What the pages of people are refused for: then nothing of any list is stored, and nothing of it has vanished. */
function refuseOdd(kind: ItemKind, before: Item[][], { items, count, hasNext }: ItemPage) {
  const last = before.at(-1)
  if (last && items.length > 0 && canonicalJson(last) === canonicalJson(items))
    throw new SyncFails('list_repeats', kind)
  const pages = [...before, items]
  const known = new Set<number>()
  let stalePages = 0
  for (const page of pages) {
    const sizeBefore = known.size
    for (const { id } of page) known.add(id)
    stalePages = known.size === sizeBefore ? stalePages + 1 : 0
  }
  if (hasNext && (stalePages >= sync.stalePages || pages.length >= sync.longestList))
    throw new SyncFails('list_endless', kind)
  // Unlike people, few come and go while some pages are read: whatever is missing, the list is not whole.
  if (!hasNext && count !== null && known.size < count)
    throw new SyncFails('list_incomplete', `${kind}: ${known.size} / ${count}`)
}

async function storeWhole(trx: Transaction, run: HeldRun, read: ReadPage[]) {
  const lists: Lists = {}
  for (const { kind, items } of read) if (items) lists[kind] = [...(lists[kind] ?? []), ...items]
  await storeLists(trx, run, lists)
  await sql('delete from botconversa_sync_list_pages where run_id = ?', [run.id], trx)
  return { step: 'subscribers' as const }
}

const READ = `
  select kind, items, is_last as "isLast" from botconversa_sync_list_pages where run_id = ? order by kind, page`
const INSERT = `
  insert into botconversa_sync_list_pages (run_id, kind, page, items, is_last) values (?, ?, ?, ?::jsonb, ?)`

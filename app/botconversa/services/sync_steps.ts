import { createHash } from 'node:crypto'
import { sync } from '#config/botconversa'
import { sql } from '#app/core/database/sql'
import type { Transaction } from '#app/core/database/transaction'
import { type Difference, insertDifferences } from '#app/botconversa/queries/sync_difference_rows'
import type { SyncStep } from '#app/botconversa/queries/sync_run_rows'
import { askForSync, NOT_THERE, SyncFails } from '#app/botconversa/services/ask_for_sync'
import type { SubscriberPage } from '#app/botconversa/services/client'
import { type PageCounts, storePage } from '#app/botconversa/services/store_page'
import { canonicalJson } from '#app/botconversa/services/sound_json'
import { takeLists } from '#app/botconversa/services/sync_lists'
import {
  held,
  type HeldRun,
  type Stepped,
  type SyncProgress,
} from '#app/botconversa/services/sync_run'

type Step = (run: HeldRun, signal?: AbortSignal) => Promise<Stepped>

/** Asks what is next, and in one transaction writes it down with how far the run is. */
export const takeStep: Step = (run, signal) => STEPS[run.step](run, signal)

const STEPS: Record<SyncStep, Step> = {
  lists: takeLists,
  subscribers: takePage,
  active: readActive,
  vanished: markVanished,
}

async function takePage(run: HeldRun, signal?: AbortSignal): Promise<Stepped> {
  const number = run.page + 1
  const page = await askForSync(run.accountId, (client) => client.listSubscribers(number), signal)
  if (page === NOT_THERE) {
    if (number === 1) throw new SyncFails('not_botconversa')
    // As many went there that this page is none any more.
    return held(run, async () => ({ step: afterPages(run), shrunk: true }))
  }
  const pageHash = hashOf(page)
  if (pageHash === run.pageHash && page.subscribers.length > 0) throw new SyncFails('page_repeats')
  return held(run, async (trx) => {
    const counts = await storePage(trx, run, page.subscribers)
    const stalePages = counts.seen === 0 ? run.stalePages + 1 : 0
    const total = page.count ?? run.total
    const isLast = !page.hasNext || isFarEnough(run, counts)
    if (!isLast && (stalePages >= sync.stalePages || number >= sync.longestChain))
      throw new SyncFails('endless')
    if (!page.hasNext) refuseIncomplete(run.seen + counts.seen, page.count)
    return {
      ...summed(run, counts),
      ...{ page: number, pageHash, stalePages, total },
      shrunk: run.shrunk || (run.total !== null && total! < run.total),
      pages: total === null ? null : Math.max(number, Math.ceil(total / sync.pageSize)),
      step: isLast ? afterPages(run) : run.step,
    }
  })
}

/** A quick look ends at a page that we know whole. The order of the pages is theirs: a full run finds whom it misses. */
const isFarEnough = (run: HeldRun, { seen, added, changed }: PageCounts) =>
  run.kind === 'incremental' && seen > 0 && added + changed === 0

const afterPages = ({ kind }: HeldRun): SyncStep => (kind === 'full' ? 'vanished' : 'active')

const hashOf = ({ subscribers }: SubscriberPage) =>
  createHash('sha256').update(canonicalJson(subscribers)).digest('base64')

/** A chain that ends too early is no reason to think that the others have gone. */
function refuseIncomplete(seen: number, count: number | null) {
  if (count === null) return
  const missing = count - seen
  if (missing > Math.max(sync.pageSize, count * sync.tolerance))
    throw new SyncFails('incomplete', `${seen} / ${count}`)
}

const summed = (run: HeldRun, counts: PageCounts): SyncProgress => ({
  seen: run.seen + counts.seen,
  added: run.added + counts.added,
  changed: run.changed + counts.changed,
  conflicts: run.conflicts + counts.conflicts,
  unreadable: run.unreadable + counts.unreadable,
})

/** One of those who spoke since the last run is read again; whom it does not know is left to a full run. */
async function readActive(run: HeldRun, signal?: AbortSignal): Promise<Stepped> {
  const [next] = await sql<{ id: string; phone: string }>(ACTIVE, [run.cursor, run.id])
  if (!next) return { run, isOver: true }
  const found = await askAgain(run, next.phone, signal)
  return held(run, async (trx) => {
    const people = found ? [found] : []
    return { ...summed(run, await storePage(trx, run, people)), cursor: next.id }
  })
}

const FIRST = `'00000000-0000-0000-0000-000000000000'`

const ACTIVE = `
  select s.id, s.phone
    from botconversa_sync_runs r join botconversa_subscribers s on s.account_id = r.account_id
   where s.id > coalesce(?, ${FIRST})::uuid and r.id = ? and s.phone is not null
     and greatest(s.last_in_at, s.last_out_at) >= coalesce(
           (select max(e.started_at) from botconversa_sync_runs e
             where e.account_id = r.account_id and e.state = 'ready' and not e.dry_run), '-infinity')
     and not exists (select 1 from botconversa_sync_seen e where e.run_id = r.id and e.external_id = s.external_id)
   order by s.id limit 1`

/** Those whom no page held, and who gave no sign of life since the run began. */
async function markVanished(run: HeldRun, signal?: AbortSignal): Promise<Stepped> {
  if (run.shrunk) return askAndMark(run, signal)
  let isOver = false
  const stepped = await held(run, async (trx) => {
    const gone = await lockGone(trx, run, sync.batch)
    isOver = gone.length < sync.batch
    return mark(trx, run, gone)
  })
  return { ...stepped, isOver }
}

/** They may have moved up a page while it was read: each is asked for by their number before it is said of them. */
async function askAndMark(run: HeldRun, signal?: AbortSignal): Promise<Stepped> {
  const [next] = await sql<GoneRow>(GONE, [run.cursor, run.id, 1])
  if (!next) return { run, isOver: true }
  const found = next.phone === null ? null : await askAgain(run, next.phone, signal)
  return held(run, async (trx) => {
    if (found?.id === next.externalId) return summed(run, await storePage(trx, run, [found]))
    const gone = await lockGone(trx, run, 1)
    return mark(
      trx,
      run,
      gone.filter(({ id }) => id === next.id)
    )
  })
}

const lockGone = (trx: Transaction, { cursor, id, dryRun }: HeldRun, limit: number) =>
  sql<GoneRow>(`${GONE} ${dryRun ? '' : 'for no key update of s'}`, [cursor, id, limit], trx)

async function mark(trx: Transaction, run: HeldRun, gone: GoneRow[]): Promise<SyncProgress> {
  if (!run.dryRun) await sql(MARK, [gone.map(({ id }) => id)], trx)
  await insertDifferences(trx, run.id, gone.map(vanished))
  return { vanished: run.vanished + gone.length, cursor: gone.at(-1)?.id ?? run.cursor }
}

async function askAgain(run: HeldRun, phone: string, signal?: AbortSignal) {
  const found = await askForSync(run.accountId, (client) => client.findByPhone(phone), signal)
  return found === NOT_THERE ? null : found
}

type GoneRow = { id: string; externalId: number; name: string; phone: string | null }
const vanished = ({ id, externalId, name, phone }: GoneRow): Difference => ({
  ...{ subject: 'subscriber', kind: 'vanished', subscriberId: id, externalId },
  ...{ field: null, ours: name || phone, theirs: null },
})

const MARK = 'update botconversa_subscribers set vanished_at = now() where id = any(?::uuid[])'
const GONE = `
  select s.id, s.external_id as "externalId", s.name, s.phone
    from botconversa_sync_runs r join botconversa_subscribers s on s.account_id = r.account_id
   where s.id > coalesce(?, ${FIRST})::uuid and r.id = ? and s.external_id is not null and s.vanished_at is null
     and s.created_at < r.started_at and coalesce(greatest(s.last_in_at, s.refreshed_at), '-infinity') < r.started_at
     and not exists (select 1 from botconversa_sync_seen e where e.run_id = r.id and e.external_id = s.external_id)
   order by s.id limit ?`

import { sql } from '#app/core/database/sql'
import type { Transaction } from '#app/core/database/transaction'
import { DEFAULT_LIMIT, decodeCursor, type Page, pageOf } from '#app/core/http/pagination'
import { NotFound } from '#app/core/http/problem'

export const SYNC_KINDS = ['full', 'incremental'] as const
export type SyncKind = (typeof SYNC_KINDS)[number]
export type SyncState = 'running' | 'ready' | 'failed' | 'cancelled'
export type SyncStep = 'lists' | 'subscribers' | 'active' | 'vanished'

/** One going through all that an account knows, and how far it is. */
export type SyncRunRow = {
  id: string
  accountId: string
  kind: SyncKind
  dryRun: boolean
  state: SyncState
  step: SyncStep
  /** The last page that is done. */
  page: number
  pages: number | null
  total: number | null
  pageHash: string | null
  stalePages: number
  /** Somebody was taken out there meanwhile. */
  shrunk: boolean
  cursor: string | null
  seen: number
  added: number
  changed: number
  vanished: number
  conflicts: number
  unreadable: number
  /** A word of resources/lang, and what BotConversa said itself. */
  error: string | null
  detail: string | null
  nextAt: Date | null
  waitingSince: Date | null
  startedBy: string | null
  startedAt: Date
  finishedAt: Date | null
}

export const SYNC_RUN_COLUMNS = `
  r.id, r.account_id as "accountId", r.kind, r.dry_run as "dryRun", r.state, r.step, r.page, r.pages, r.total,
  r.page_hash as "pageHash", r.stale_pages as "stalePages", r.shrunk, r.cursor, r.seen, r.added, r.changed, r.vanished, r.conflicts,
  r.unreadable, r.error, r.detail, r.next_at as "nextAt", r.waiting_since as "waitingSince", r.started_by as "startedBy",
  r.started_at as "startedAt", r.finished_at as "finishedAt"`

/** @throws NotFound, also for one of another account */
export async function findSyncRun(
  accountId: string,
  id: string,
  trx?: Transaction
): Promise<SyncRunRow> {
  const [run] = await sql<SyncRunRow>(
    `select ${SYNC_RUN_COLUMNS} from botconversa_sync_runs r where r.id = ? and r.account_id = ?`,
    [id, accountId],
    trx
  )
  if (!run) throw new NotFound()
  return run
}

export async function runningSync(
  accountId: string,
  trx?: Transaction
): Promise<SyncRunRow | undefined> {
  const [run] = await sql<SyncRunRow>(
    `select ${SYNC_RUN_COLUMNS} from botconversa_sync_runs r where r.account_id = ? and r.state = 'running'`,
    [accountId],
    trx
  )
  return run
}

type Wish = { cursor?: string; limit?: number }

/** The newest first: ids are in the order of their making. Uses index: botconversa_sync_runs_listed. */
export class ListSyncRuns {
  async handle({
    accountId,
    cursor,
    limit = DEFAULT_LIMIT,
  }: { accountId: string } & Wish): Promise<Page<SyncRunRow>> {
    const key = decodeCursor(cursor, ['id'])
    const rows = await sql<SyncRunRow>(
      `select ${SYNC_RUN_COLUMNS} from botconversa_sync_runs r
        where r.account_id = ? ${key ? 'and r.id < ?::uuid' : ''} order by r.id desc limit ?`,
      [accountId, ...(key ?? []), limit + 1]
    )
    return pageOf(rows, limit, ({ id }) => [id])
  }
}

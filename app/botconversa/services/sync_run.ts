import { sync } from '#config/botconversa'
import { sql } from '#app/core/database/sql'
import { type Transaction, transaction } from '#app/core/database/transaction'
import { recordEvent } from '#app/core/events/record_event'
import { newId } from '#app/core/operation'
import {
  SYNC_RUN_COLUMNS,
  type SyncRunRow,
  type SyncState,
} from '#app/botconversa/queries/sync_run_rows'

/** A run as its worker has it in hand. */
export type HeldRun = SyncRunRow & { workerId: string }

/** How far a run is: all that a step may change of it. */
export type SyncProgress = Partial<
  Pick<
    SyncRunRow,
    | 'step'
    | 'page'
    | 'pages'
    | 'total'
    | 'pageHash'
    | 'stalePages'
    | 'shrunk'
    | 'cursor'
    | 'seen'
    | 'added'
    | 'changed'
    | 'vanished'
    | 'conflicts'
    | 'unreadable'
  >
>

/** What a step has come to: the run as it is now, and whether that was all. */
export type Stepped = { run: HeldRun; isOver: boolean }

/** Another works on it, or it was cancelled: whatever was in hand is not written. */
export class SyncLost extends Error {}

/** Nobody works on it: it waits for its time, or its worker has said nothing for a lease. */
export const IS_FREE = `
  r.state = 'running' and case when r.next_at is null then r.beat_at < now() - ? * interval '1 ms' else r.next_at <= now() end`

/** Takes a run in hand, where nobody has it. */
export async function claimSync(runId: string): Promise<HeldRun | undefined> {
  const workerId = newId()
  const [run] = await sql<SyncRunRow>(
    `update botconversa_sync_runs r set worker_id = ?, next_at = null, beat_at = now()
      where r.id = ? and ${IS_FREE} returning ${SYNC_RUN_COLUMNS}`,
    [workerId, runId, sync.leaseMs]
  )
  return run && { ...run, workerId }
}

export const beat = ({ id, workerId }: HeldRun) =>
  sql('update botconversa_sync_runs set beat_at = now() where id = ? and worker_id = ?', [
    id,
    workerId,
  ])

/** @throws SyncLost */
export async function hold(trx: Transaction, { id, workerId }: HeldRun): Promise<void> {
  const [ours] = await sql(
    `select 1 from botconversa_sync_runs where id = ? and worker_id = ? and state = 'running' for no key update`,
    [id, workerId],
    trx
  )
  if (!ours) throw new SyncLost()
}

/** With what the step wrote, in its transaction: either both are true or neither. */
export async function saveProgress(
  trx: Transaction,
  run: HeldRun,
  progress: SyncProgress
): Promise<HeldRun> {
  const now = { ...run, ...progress, cursor: cursorOf(run, progress) }
  const [saved] = await sql<SyncRunRow>(
    `update botconversa_sync_runs r
        set step = ?, page = ?, pages = ?, total = ?, page_hash = ?, stale_pages = ?, shrunk = ?, cursor = ?, seen = ?, added = ?,
            changed = ?, vanished = ?, conflicts = ?, unreadable = ?, beat_at = now(), waiting_since = null, failures = 0, detail = null
      where r.id = ? returning ${SYNC_RUN_COLUMNS}`,
    [
      ...[
        now.step,
        now.page,
        now.pages,
        now.total,
        now.pageHash,
        now.stalePages,
        now.shrunk,
        now.cursor,
      ],
      ...[now.seen, now.added, now.changed, now.vanished, now.conflicts, now.unreadable, run.id],
    ],
    trx
  )
  return { ...saved, workerId: run.workerId }
}

/** In one transaction, as long as the run is still ours: what a step found, and how far the run is. */
export const held = (
  run: HeldRun,
  work: (trx: Transaction) => Promise<SyncProgress>
): Promise<Stepped> =>
  transaction(async (trx) => {
    await hold(trx, run)
    return { run: await saveProgress(trx, run, await work(trx)), isOver: false }
  })

/** Each step begins at the beginning. */
const cursorOf = (run: HeldRun, { step, cursor }: SyncProgress) =>
  step && step !== run.step ? null : (cursor ?? run.cursor)

/** Lets go of it for a while; who takes it up again goes on where it is. */
export async function releaseSync({ id, workerId }: HeldRun): Promise<void> {
  await sql(
    `update botconversa_sync_runs set worker_id = null, next_at = now() where id = ? and worker_id = ? and state = 'running'`,
    [id, workerId]
  )
}

/** Its end, whatever it is, where it has none yet. What it has seen is of no use any more. */
export async function endSync(
  trx: Transaction,
  runId: string,
  end: {
    state: Exclude<SyncState, 'running'>
    error?: string
    detail?: string | null
    actor?: { id: string }
  }
): Promise<SyncRunRow | undefined> {
  const [run] = await sql<SyncRunRow>(
    `update botconversa_sync_runs r
        set state = ?, error = ?, detail = ?, finished_at = now(), worker_id = null, next_at = null, waiting_since = null
      where r.id = ? and r.state = 'running' returning ${SYNC_RUN_COLUMNS}`,
    [end.state, end.error ?? null, end.detail?.slice(0, 500) ?? null, runId],
    trx
  )
  if (!run) return undefined
  await sql('delete from botconversa_sync_seen where run_id = ?', [runId], trx)
  await sql('delete from botconversa_sync_list_pages where run_id = ?', [runId], trx)
  const { seen, added, changed, vanished, conflicts, error } = run
  await recordEvent(trx, `botconversa.sync_${end.state}`, {
    actor: end.actor ?? null,
    subject: { type: 'botconversa_sync_run', id: runId },
    context: { type: 'botconversa_account', id: run.accountId },
    payload: { seen, added, changed, vanished, conflicts, error },
  })
  return run
}

import logger from '@adonisjs/core/services/logger'
import { sync } from '#config/botconversa'
import { sql } from '#app/core/database/sql'
import { transaction } from '#app/core/database/transaction'
import { SYNC_RUN_COLUMNS, type SyncRunRow } from '#app/botconversa/queries/sync_run_rows'
import { SyncFails, SyncWaits } from '#app/botconversa/services/ask_for_sync'
import {
  beat,
  claimSync,
  endSync,
  type HeldRun,
  hold,
  releaseSync,
  SyncLost,
} from '#app/botconversa/services/sync_run'
import { takeStep } from '#app/botconversa/services/sync_steps'
import { SyncTeller, tellSync } from '#app/botconversa/services/tell_sync'

/** In how many milliseconds it goes on; undefined where it is over, or in other hands. */
export type GoesOn = number | undefined
type SyncEnd = Parameters<typeof endSync>[2]
type WorkSyncInput = { runId: string; signal?: AbortSignal; sliceMs?: number }

/**
 * Goes on with a run for a while. Each page is one transaction that also says that it is done, so whoever is killed leaves
 * nothing half done, and whoever takes over does no page again.
 */
export class WorkSync {
  async handle({ runId, signal, sliceMs = sync.sliceMs }: WorkSyncInput): Promise<GoesOn> {
    const run = await claimSync(runId)
    if (!run) return
    // A call may wait for its turn longer than a lease.
    const beats = setInterval(
      () =>
        beat(run).catch((error) => logger.warn({ err: error, runId }, 'a beat of a sync failed')),
      sync.leaseMs / 3
    )
    try {
      return await this.#work(run, performance.now() + sliceMs, signal)
    } catch (error) {
      return await this.#stop(run, error, signal)
    } finally {
      clearInterval(beats)
    }
  }

  async #work(run: HeldRun, until: number, signal?: AbortSignal): Promise<GoesOn> {
    const teller = new SyncTeller()
    for (let current = run; performance.now() < until && !signal?.aborted;) {
      teller.tell(current)
      const stepped = await takeStep(current, signal)
      current = stepped.run
      if (stepped.isOver) return this.#end(current, { state: 'ready' })
    }
    await releaseSync(run)
    return 0
  }

  async #stop(run: HeldRun, error: unknown, signal?: AbortSignal): Promise<GoesOn> {
    if (error instanceof SyncLost) return
    if (error instanceof SyncFails)
      return this.#end(run, { state: 'failed', error: error.code, detail: error.detail })
    if (error instanceof SyncWaits) return this.#wait(run, error)
    if (signal?.aborted) {
      await releaseSync(run)
      return 0
    }
    return this.#tryAgain(run, error)
  }

  async #end(run: HeldRun, end: SyncEnd): Promise<GoesOn> {
    try {
      const ended = await transaction(async (trx) => {
        await hold(trx, run)
        return endSync(trx, run.id, end)
      })
      tellSync(ended!)
    } catch (error) {
      if (!(error instanceof SyncLost)) throw error
    }
    return undefined
  }

  /** Nobody waits in a worker: it comes back when the account may be called, and after longer and longer waits. */
  async #wait(run: HeldRun, { detail, waitMs }: SyncWaits): Promise<GoesOn> {
    const least = waitMs ?? sync.retryMs
    const [waiting] = await sql<SyncRunRow & { isOver: boolean; inMs: number }>(WAIT, [
      ...[least, sync.longestRetryMs, detail.slice(0, 500), run.id, run.workerId, sync.giveUpMs],
    ])
    if (!waiting) return
    if (waiting.isOver) return this.#giveUp(run, { state: 'failed', error: 'unavailable', detail })
    tellSync(waiting)
    return waiting.inMs
  }

  /** Nobody has it in hand; where it has come to another end meanwhile, that one stands. */
  async #giveUp({ id }: HeldRun, end: SyncEnd): Promise<GoesOn> {
    const ended = await transaction((trx) => endSync(trx, id, end))
    if (ended) tellSync(ended)
    return undefined
  }

  /** An error of our own (the database went away): some times again, and then it is said. */
  async #tryAgain(run: HeldRun, error: unknown): Promise<GoesOn> {
    logger.error({ err: error, runId: run.id }, 'sync')
    const [again] = await sql<{ failures: number }>(AGAIN, [sync.retryMs, run.id, run.workerId])
    if (!again) return
    if (again.failures < sync.failures) return sync.retryMs * again.failures
    return this.#giveUp(run, { state: 'failed', error: 'internal' })
  }
}

/** As long again as it has been waiting, and no sooner than the account may be called. */
const WAIT = `
  update botconversa_sync_runs r
     set waiting_since = coalesce(r.waiting_since, now()), worker_id = null,
         next_at = greatest(now() + ? * interval '1 ms',
                            now() + least(now() - coalesce(r.waiting_since, now()), ? * interval '1 ms'),
                            a.paused_until, case when a.down_since is not null then a.probe_at end),
         detail = ?
    from botconversa_accounts a
   where r.id = ? and r.worker_id = ? and r.state = 'running' and a.id = r.account_id
  returning ${SYNC_RUN_COLUMNS}, r.waiting_since < now() - ? * interval '1 ms' as "isOver",
            (extract(epoch from r.next_at - now()) * 1000)::float8 as "inMs"`

const AGAIN = `
  update botconversa_sync_runs
     set failures = failures + 1, worker_id = null, next_at = now() + ? * (failures + 1) * interval '1 ms'
   where id = ? and worker_id = ? and state = 'running' returning failures`

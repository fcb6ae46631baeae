import { sql } from '#app/core/database/sql'
import { afterCommit, type Transaction, transaction } from '#app/core/database/transaction'
import { recordEvent } from '#app/core/events/record_event'
import { Conflict } from '#app/core/http/problem'
import { newId } from '#app/core/operation'
import type User from '#app/identity/models/user'
import { runSync } from '#app/botconversa/jobs/sync_jobs'
import { findAccount } from '#app/botconversa/queries/account_rows'
import {
  findSyncRun,
  runningSync,
  type SyncKind,
  type SyncRunRow,
} from '#app/botconversa/queries/sync_run_rows'
import { endSync } from '#app/botconversa/services/sync_run'
import { tellSync } from '#app/botconversa/services/tell_sync'

export type StartSyncInput = {
  /** Null for the schedule, and for a command. */
  actor: User | null
  accountId: string
  kind: SyncKind
  dryRun?: boolean
}

/** Begins to go through all that an account knows; a worker does it. */
export class StartSync {
  /** @throws NotFound, Conflict SYNC_RUNNING with the one that runs, ACCOUNT_OFF */
  async handle({ actor, accountId, kind, dryRun = false }: StartSyncInput): Promise<SyncRunRow> {
    return transaction(async (trx) => {
      const account = await findAccount(accountId, trx)
      if (!account.enabled) throw new Conflict('ACCOUNT_OFF')
      const id = newId()
      await insertAlone(trx, { id, accountId, kind, dryRun, startedBy: actor?.id ?? null })
      await recordEvent(trx, 'botconversa.sync_started', {
        actor,
        subject: { type: 'botconversa_sync_run', id },
        context: { type: 'botconversa_account', id: accountId },
        payload: { kind, dryRun },
      })
      afterCommit(trx, () => runSync.dispatch({ runId: id, key: 'start' }))
      return findSyncRun(accountId, id, trx)
    })
  }
}

/** The unique index is the gate: of two at the same instant the second waits for the first, and is told of it. */
async function insertAlone(
  trx: Transaction,
  run: Pick<SyncRunRow, 'id' | 'accountId' | 'kind' | 'dryRun' | 'startedBy'>
) {
  for (;;) {
    const made = await sql(
      `insert into botconversa_sync_runs (id, account_id, kind, dry_run, started_by, next_at) values (?, ?, ?, ?, ?, now())
       on conflict (account_id) where state = 'running' do nothing returning 1`,
      [run.id, run.accountId, run.kind, run.dryRun, run.startedBy],
      trx
    )
    if (made.length > 0) return
    const running = await runningSync(run.accountId, trx)
    // It may have come to its end between the two.
    if (running) throw new Conflict('SYNC_RUNNING', { runId: running.id })
  }
}

/** What it has done stays done. */
export class CancelSync {
  /** @throws NotFound, Conflict SYNC_NOT_RUNNING */
  async handle({
    actor,
    accountId,
    runId,
  }: {
    actor: User
    accountId: string
    runId: string
  }): Promise<SyncRunRow> {
    return transaction(async (trx) => {
      // Waits for the page in hand.
      await sql('select 1 from botconversa_sync_runs where id = ? for no key update', [runId], trx)
      const { state } = await findSyncRun(accountId, runId, trx)
      const cancelled = await endSync(trx, runId, { state: 'cancelled', actor })
      if (!cancelled) throw new Conflict('SYNC_NOT_RUNNING', { state })
      afterCommit(trx, () => tellSync(cancelled))
      return cancelled
    })
  }
}

/** Begins a full one for each account whose time has come, counted from the last one's beginning, however that ended. */
export class ScheduleSyncs {
  /** @returns how many were begun */
  async handle(): Promise<number> {
    const due = await sql<{ id: string }>(DUE)
    let begun = 0
    for (const { id: accountId } of due) {
      try {
        await new StartSync().handle({ actor: null, accountId, kind: 'full' })
        begun++
      } catch (error) {
        // Somebody began one, or switched the account off, at the same moment.
        if (!(error instanceof Conflict)) throw error
      }
    }
    return begun
  }
}

/** Uses index: botconversa_sync_runs_listed. */
const DUE = `
  select a.id from botconversa_accounts a
   where a.enabled and a.archived_at is null and a.sync_every_hours is not null
     and not exists (select 1 from botconversa_sync_runs r
                      where r.account_id = a.id and (r.state = 'running' or (r.kind = 'full' and not r.dry_run
                        and r.started_at > now() - make_interval(hours => a.sync_every_hours))))
   order by a.id`

import { sync } from '#config/botconversa'
import { newId } from '#app/core/operation'
import { emitter } from '#app/core/realtime/emitter'
import type { BotconversaSyncFrame } from '#app/botconversa/frames'
import type { SyncRunRow } from '#app/botconversa/queries/sync_run_rows'
import { statusRoom } from '#app/botconversa/services/status_room'

const NAMES = {
  running: 'botconversa.sync.progress',
  ready: 'botconversa.sync.ready',
  failed: 'botconversa.sync.failed',
  cancelled: 'botconversa.sync.failed',
} as const

/** Says to the team how far a run is. Call it after the commit. */
export function tellSync(run: SyncRunRow) {
  const frame: BotconversaSyncFrame = {
    eventId: newId(),
    at: new Date().toISOString(),
    accountId: run.accountId,
    runId: run.id,
    kind: run.kind,
    dryRun: run.dryRun,
    state: run.state,
    step: run.step,
    page: run.page,
    pages: run.pages,
    seen: run.seen,
    added: run.added,
    changed: run.changed,
    vanished: run.vanished,
    conflicts: run.conflicts,
    waiting: run.waitingSince !== null,
    until: run.waitingSince ? (run.nextAt?.toISOString() ?? null) : null,
    error: run.error,
  }
  emitter.emit(statusRoom(run.accountId), NAMES[run.state], frame)
}

/** Tells of each step, and within it once a second at most. */
export class SyncTeller {
  #step?: string
  #at = -Infinity

  tell(run: SyncRunRow) {
    const now = performance.now()
    if (run.step === this.#step && now - this.#at < sync.progressMs) return
    this.#step = run.step
    this.#at = now
    tellSync(run)
  }
}

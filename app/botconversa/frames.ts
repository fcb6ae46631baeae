/**
 * `paused`: it asked for patience. `down`: it does not answer; work waits. `denied`: it does not take the key, or something else
 * than BotConversa answers; work waits for a good one. `off`: by an admin.
 */
export type BotconversaState = 'ok' | 'paused' | 'down' | 'denied' | 'off'

export type BotconversaStatusFrame = {
  /** @format uuid */
  eventId: string
  /** @format date-time */
  at: string
  /** @format uuid */
  accountId: string
  name: string
  state: BotconversaState
  /** Since when it does not answer, or does not take the key, or not one call has gone through its rate. @format date-time */
  since: string | null
  /** When the next call may be made. @format date-time */
  until: string | null
  /** What waits to be sent. */
  queued: number
  lastError: string | null
  revision: number
}

/** How far a synchronisation is. `GET …/sync-runs/:runId` says the same, and an error in words. */
export type BotconversaSyncFrame = {
  /** @format uuid */
  eventId: string
  /** @format date-time */
  at: string
  /** @format uuid */
  accountId: string
  /** @format uuid */
  runId: string
  kind: 'full' | 'incremental'
  /** Only looks. */
  dryRun: boolean
  state: 'running' | 'ready' | 'failed' | 'cancelled'
  step: 'lists' | 'subscribers' | 'active' | 'vanished'
  /** The last page that is done. */
  page: number
  pages: number | null
  seen: number
  added: number
  changed: number
  vanished: number
  conflicts: number
  /** BotConversa asks for patience, or does not answer. */
  waiting: boolean
  /** When it goes on. @format date-time */
  until: string | null
  /** A stable word. */
  error: string | null
}

/** What is said to the team of the way to BotConversa. */
export type BotconversaFrames = {
  'botconversa.status': BotconversaStatusFrame
  'botconversa.sync.progress': BotconversaSyncFrame
  'botconversa.sync.ready': BotconversaSyncFrame
  /** Or cancelled. */
  'botconversa.sync.failed': BotconversaSyncFrame
}

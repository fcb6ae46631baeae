import type { I18n } from '@adonisjs/i18n'
import { deliveryWords } from '#app/messaging/services/delivery_words'
import type { BotconversaState } from '#app/botconversa/frames'
import type { AccountRow } from '#app/botconversa/queries/account_rows'
import type { StatusFigures } from '#app/botconversa/queries/account_status'
import { stateOf } from '#app/botconversa/services/status_room'

export type BotconversaFailure = {
  outcome: 'limited' | 'refused' | 'rejected' | 'unclear'
  status: number | null
  count: number
  /** @format date-time */
  lastAt: string
  /** A stable word. */
  lastError: string | null
  /** In the caller's language. */
  explanation: string | null
  /** BotConversa's own words, where it had any. */
  lastSaid: string | null
}
/**
 * `down`: it does not answer. `denied`: it does not take the key, or something else answers. `limited`: it asks for patience, and since then not one call has gone through.
 * `stuck`: something waits longer than it should.
 * `unmapped`, `failed`: what came in and could not be worked on. `unknown`: sends that may or may not have gone out.
 * `media`: files of contacts that could not be fetched.
 */
export type BotconversaAlert = {
  kind: 'down' | 'denied' | 'limited' | 'stuck' | 'unmapped' | 'failed' | 'unknown' | 'media'
  /** @format date-time */
  since: string | null
  count: number | null
}
export type BotconversaAccountStatus = {
  /** @format uuid */
  accountId: string
  name: string
  state: BotconversaState
  /** Raised with each change of state. */
  revision: number
  breaker: {
    failures: number
    /** @format date-time */
    downSince: string | null
    /** When the next call looks whether it is back. @format date-time */
    probeAt: string | null
    /** @format date-time */
    pausedUntil: string | null
    /** Since when it has answered 429 and not one call has gone through. @format date-time */
    limitedSince: string | null
  }
  queue: {
    queued: number
    sending: number
    /** @format date-time */
    oldestAt: string | null
  }
  rate: { perMinute: number; left: number }
  /** @format date-time */
  lastSuccessAt: string | null
  lastError: string | null
  /** Of the last 24 hours. */
  failures: BotconversaFailure[]
  /** At most 10,000 of each are counted. */
  inbox: {
    received: number
    processed: number
    unmapped: number
    failed: number
    parked: number
    captured: number
  }
  /** Files of contacts: those that are still tried for, and those of the last seven days that could not be fetched. */
  media: { waiting: number; failed: number }
  /** From the webhook to the ticket, of the last hour. */
  lag: { count: number; p50Ms: number | null; p95Ms: number | null }
  alerts: BotconversaAlert[]
}

const iso = (at: Date | null) => at?.toISOString() ?? null

export function toAccountStatus(
  row: AccountRow,
  figures: StatusFigures,
  i18n: I18n
): BotconversaAccountStatus {
  const { queue, inbox, lag, rateLeft } = figures
  return {
    accountId: row.id,
    name: row.name,
    state: stateOf(row),
    revision: row.statusRevision,
    breaker: {
      failures: row.failures,
      downSince: iso(row.downSince),
      probeAt: iso(row.probeAt),
      pausedUntil: iso(row.pausedUntil),
      limitedSince: iso(row.limitedSince),
    },
    queue: { queued: queue.queued, sending: queue.sending, oldestAt: iso(queue.oldestAt) },
    rate: { perMinute: row.ratePerMinute, left: rateLeft },
    lastSuccessAt: iso(row.lastSuccessAt),
    lastError: row.lastError,
    failures: figures.failures.map((failure) => ({
      ...failure,
      outcome: failure.outcome as BotconversaFailure['outcome'],
      lastAt: failure.lastAt.toISOString(),
      explanation: deliveryWords(i18n, failure.lastError),
    })),
    inbox: inbox as BotconversaAccountStatus['inbox'],
    media: figures.media,
    lag,
    alerts: alertsOf(row, figures),
  }
}

function alertsOf(
  row: AccountRow,
  { queue, inbox, unknown, media }: StatusFigures
): BotconversaAlert[] {
  const state = stateOf(row)
  // What admins were told of stays an alert between two pauses.
  const isLimited = state === 'paused' || (state === 'ok' && row.limitedAlertedAt !== null)
  const alerts: (BotconversaAlert | false)[] = [
    state === 'down' && { kind: 'down', since: iso(row.downSince), count: row.failures },
    state === 'denied' && { kind: 'denied', since: iso(row.downSince), count: null },
    isLimited && { kind: 'limited', since: iso(row.limitedSince), count: row.limits },
    state === 'ok' &&
      queue.isStuck && { kind: 'stuck', since: iso(queue.oldestAt), count: queue.queued },
    inbox.unmapped > 0 && { kind: 'unmapped', since: null, count: inbox.unmapped },
    inbox.failed > 0 && { kind: 'failed', since: null, count: inbox.failed },
    unknown > 0 && { kind: 'unknown', since: null, count: unknown },
    media.failed > 0 && { kind: 'media', since: null, count: media.failed },
  ]
  return alerts.filter((alert) => alert !== false)
}

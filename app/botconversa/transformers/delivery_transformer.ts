import type { I18n } from '@adonisjs/i18n'
import { deliveryWords } from '#app/messaging/services/delivery_words'
import type {
  AttemptJson,
  DeliveryKind,
  DeliveryRow,
  ListedDelivery,
  QueuedState,
} from '#app/botconversa/queries/delivery_rows'

export type DeliveryAttempt = {
  /** `refused` and `limited`: nothing was done. `unclear`: it may have been done. */
  outcome: string
  status: number | null
  /** A stable word. */
  error: string | null
  /** In the caller's language. */
  explanation: string | null
  /** BotConversa's own words, where it had any. */
  said: string | null
  durationMs: number
  /** @format date-time */
  at: string
}

/** Something that goes, or went, to BotConversa. */
export type OutsideDelivery = {
  /** @format uuid */
  id: string
  kind: DeliveryKind
  state: QueuedState
  /** A stable word. */
  error: string | null
  /** In the caller's language. */
  explanation: string | null
  /** BotConversa's own words, where it had any. */
  said: string | null
  attempts: number
  automatic: boolean
  /** @format uuid */
  subscriberId: string
  /** @format uuid */
  ticketId: string | null
  /** @format uuid */
  messageId: string | null
  /** @format date-time */
  createdAt: string
  /** @format date-time */
  finishedAt: string | null
  /** Somebody let it go once more, as this one. @format uuid */
  supersededBy: string | null
  /** Somebody leaves it as it is. @format date-time */
  dismissedAt: string | null
}
export type TriedDelivery = OutsideDelivery & { tries: DeliveryAttempt[] }

export type CancelledDeliveries = { cancelled: number }

export const toDelivery = (row: DeliveryRow, i18n: I18n): OutsideDelivery => ({
  id: row.id,
  kind: row.kind,
  state: row.state,
  error: row.error,
  explanation: deliveryWords(i18n, row.error),
  said: row.said,
  attempts: row.attempts,
  automatic: row.automatic,
  subscriberId: row.subscriberId,
  ticketId: row.ticketId,
  messageId: row.messageId,
  createdAt: row.createdAt.toISOString(),
  finishedAt: row.finishedAt?.toISOString() ?? null,
  supersededBy: row.supersededBy,
  dismissedAt: row.dismissedAt?.toISOString() ?? null,
})

const toAttempt = (row: AttemptJson, i18n: I18n): DeliveryAttempt => ({
  ...row,
  explanation: deliveryWords(i18n, row.error),
  at: new Date(row.at).toISOString(),
})

export const toTriedDelivery = (row: ListedDelivery, i18n: I18n): TriedDelivery => ({
  ...toDelivery(row, i18n),
  tries: row.attemptRows.map((attempt) => toAttempt(attempt, i18n)),
})

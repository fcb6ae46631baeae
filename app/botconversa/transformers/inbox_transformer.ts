import type { I18n } from '@adonisjs/i18n'
import { bodyLength } from '#config/messaging'
import type { InboxEntryRow, WholeRow } from '#app/botconversa/queries/inbox_rows'
import type { InboxState } from '#app/botconversa/services/inbox_states'
import type { DryRun } from '#app/botconversa/actions/replay_inbox'
import type { OutsideEvent, Reading } from '#app/botconversa/services/read_event'

/** A request as it came, and what became of it. */
export type InboxEntry = {
  /** @format uuid */
  id: string
  position: number
  state: InboxState
  /** A stable word, or several with commas between them: message, duplicate, status, echo, no_json … */
  outcome: string | null
  /** The same in words, in the reader's language. */
  explanation: string | null
  error: string | null
  attempts: number
  contentType: string | null
  bytes: number
  /** @format uuid */
  ticketId: string | null
  /** @format uuid */
  messageId: string | null
  /** @format date-time */
  receivedAt: string
  /** @format date-time */
  processedAt: string | null
}

/** The same whole, to make a map from. */
export type InboxCapture = InboxEntry & {
  headers: Record<string, unknown>
  /** Its first 64 kB, as text. */
  body: string
  /** What the account's map reads in it; of long texts the first 40,000 signs. */
  reading: InboxReading
}

export type MappedEvent = {
  subscriberId: number | null
  phone: string | null
  name: string | null
  text: string | null
  mediaUrl: string | null
  status: string | null
  externalId: string | null
  /** @format date-time */
  occurredAt: string | null
  manager: string | null
  flow: string | null
  tag: string | null
  origin: 'contact' | 'bot' | 'manager'
}
/** What a map reads in a request: an event, or why there is none. */
export type InboxReading = {
  event: MappedEvent | null
  unmapped: string | null
  explanation: string | null
}
/** What would become of it. Nothing of it was done. */
export type InboxDryRun = {
  reading: InboxReading
  state: InboxState
  outcome: string
  explanation: string | null
  error: string | null
  opensTicket: boolean
}

const SHOWN_BYTES = 64 * 1024

/** `message, status_refused` is two things. */
const explain = (i18n: I18n, outcome: string | null) =>
  outcome === null
    ? null
    : outcome
        .split(', ')
        .map((word) => i18n.t(`botconversa.inbox.${word}`, undefined, word))
        .join(' ')

export const toInboxEntry = (row: InboxEntryRow, i18n: I18n): InboxEntry => ({
  id: row.id,
  position: row.position,
  state: row.state,
  outcome: row.outcome,
  explanation: explain(i18n, row.outcome),
  error: row.error,
  attempts: row.attempts,
  contentType: row.contentType,
  bytes: row.bytes,
  ticketId: row.ticketId,
  messageId: row.messageId,
  receivedAt: row.receivedAt.toISOString(),
  processedAt: row.processedAt?.toISOString() ?? null,
})

export const toCapture = (row: WholeRow, reading: Reading, i18n: I18n): InboxCapture => ({
  ...toInboxEntry(row, i18n),
  headers: row.headers,
  body: row.body.subarray(0, SHOWN_BYTES).toString().replaceAll('\0', ''),
  reading: toReading(reading, i18n),
})

/** Fifty of them are shown at once. */
const shortened = (event: OutsideEvent) =>
  Object.fromEntries(
    Object.entries(event).map(([key, value]) => [
      key,
      typeof value === 'string' ? value.slice(0, bodyLength) : value,
    ])
  ) as OutsideEvent

const toEvent = (event: OutsideEvent): MappedEvent => ({
  ...shortened(event),
  phone: event.phone?.number ?? null,
  occurredAt: event.occurredAt?.toISOString() ?? null,
})

const toReading = (reading: Reading, i18n: I18n): InboxReading =>
  'event' in reading
    ? { event: toEvent(reading.event), unmapped: null, explanation: null }
    : { event: null, unmapped: reading.unmapped, explanation: explain(i18n, reading.unmapped) }

export const toDryRun = ({ reading, settling }: DryRun, i18n: I18n): InboxDryRun => ({
  reading: toReading(reading, i18n),
  state: settling.state,
  outcome: settling.outcome,
  explanation: explain(i18n, settling.outcome),
  error: settling.error ?? null,
  opensTicket: settling.isNewTicket ?? false,
})

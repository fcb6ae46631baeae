import type { PersonRef } from '#app/messaging/transformers/message_transformer'
import type { HandoverCard, TransferRow, TransferState } from '#app/support/queries/transfer_rows'

export type QueueRef = {
  /** @format uuid */
  id: string
  name: string
}

/** Either to somebody or to a queue. */
export type Transfer = {
  /** @format uuid */
  id: string
  /** @format uuid */
  ticketId: string
  position: number
  revision: number
  requestedBy: PersonRef | null
  /** Who has it meanwhile. */
  from: PersonRef | null
  toUser: PersonRef | null
  toQueue: QueueRef | null
  reason: string | null
  /** What the next one needs to know, in three lines. */
  handover: HandoverCard | null
  state: TransferState
  /** @format date-time */
  requestedAt: string
  /** @format date-time */
  expiresAt: string | null
  /** @format date-time */
  answeredAt: string | null
}

const iso = (text: string | null) => (text === null ? null : new Date(text).toISOString())

export const toTransfer = (row: TransferRow): Transfer => ({
  ...row,
  requestedAt: new Date(row.requestedAt).toISOString(),
  expiresAt: iso(row.expiresAt),
  answeredAt: iso(row.answeredAt),
})

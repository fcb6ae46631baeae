import type { MediaRow, MediaState } from '#app/botconversa/queries/media_rows'

/** A file that a contact sent, fetched from where BotConversa keeps it. */
export type OutsideMedia = {
  /** @format uuid */
  attachmentId: string
  /** @format uuid */
  messageId: string
  /** @format uuid */
  ticketId: string
  name: string
  state: MediaState
  attempts: number
  /** Why the last try brought nothing. */
  error: string | null
  /** When it is tried again, while it waits. @format date-time */
  nextAt: string | null
  /** @format date-time */
  createdAt: string
}

export const toMedia = ({ fileId, nextAt, createdAt, ...row }: MediaRow): OutsideMedia => ({
  ...row,
  nextAt: row.state === 'waiting' ? nextAt.toISOString() : null,
  createdAt: createdAt.toISOString(),
})

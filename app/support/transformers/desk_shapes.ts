import type { StatusCounts } from '#app/support/queries/count_tickets'
import type { ViewCount } from '#app/support/queries/ticket_views'
import type { TransferWarning } from '#app/support/actions/transfer_ticket'

export type TicketListMeta = {
  nextCursor: string | null
  /** With `?counts=true`: how many of each status, whatever status is looked at. */
  counts?: StatusCounts
  /** With `?views=true`: how many tickets each saved view shows. */
  views?: ViewCount[]
}
export type TransferMeta = {
  /** It went through all the same. */
  warnings: TransferWarning[]
}
export type RenderedReply = { body: string }
export type WidgetSyncMeta = {
  /** @format date-time */
  serverTime: string
}
export type ImportedHolidays = { added: number }

import { BaseTransformer } from '@adonisjs/core/transformers'
import type { ExportRow, ExportState } from '#app/messaging/queries/export_rows'

export type Export = {
  /** @format uuid */
  id: string
  /** @format uuid */
  conversationId: string
  state: ExportState
  /** Per cent. */
  progress: number
  bytes: number | null
  /** Once it is ready; asked for with the token, by who asked for the export. */
  downloadUrl: string | null
  /** @format date-time */
  createdAt: string
  /** @format date-time */
  finishedAt: string | null
  /** The file is deleted then. @format date-time */
  expiresAt: string
}

const UNFINISHED_AT_MOST = 99

export default class ExportTransformer extends BaseTransformer<ExportRow> {
  toObject(): Export {
    const row = this.resource
    const isReady = row.state === 'ready'
    return {
      ...this.pick(row, ['id', 'conversationId', 'state', 'bytes']),
      progress: isReady ? 100 : this.#progress(),
      downloadUrl: isReady ? `/api/v1/exports/${row.id}/download` : null,
      createdAt: row.createdAt.toISOString(),
      finishedAt: row.finishedAt?.toISOString() ?? null,
      expiresAt: row.expiresAt.toISOString(),
    }
  }

  #progress(): number {
    const { messageCount, messageTotal } = this.resource
    if (messageTotal === 0) return 0
    return Math.min(UNFINISHED_AT_MOST, Math.floor((messageCount / messageTotal) * 100))
  }
}

export const toExport = (row: ExportRow): Export => new ExportTransformer(row).toObject()

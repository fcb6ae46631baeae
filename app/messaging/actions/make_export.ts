import { sql } from '#app/core/database/sql'
import { afterCommit, type Transaction, transaction } from '#app/core/database/transaction'
import { newId } from '#app/core/operation'
import { emitter } from '#app/core/realtime/emitter'
import { userRoom } from '#app/core/realtime/rooms'
import { EXPORT_COLUMNS, type ExportRow } from '#app/messaging/queries/export_rows'
import { exportDocument, type Extent } from '#app/messaging/services/export_document'
import { exportFiles } from '#app/messaging/services/export_files'
import { toExport } from '#app/messaging/transformers/export_transformer'

export type MakeExportInput = { exportId: string; signal?: AbortSignal }

/**
 * Writes the file of an export. Run again after a worker died it begins anew; of two at once both write the same,
 * and one of them says that it is ready.
 */
export class MakeExport {
  async handle({ exportId, signal }: MakeExportInput): Promise<void> {
    const [extent] = await sql<Extent>(CLAIM, [exportId])
    if (!extent) return
    const tell = async (written: number) => void (await sql(PROGRESS, [written, exportId]))
    const bytes = await exportFiles.write(exportId, exportDocument(extent, tell), signal)
    await transaction((trx) => finish(trx, 'export.ready', READY, [bytes, exportId]))
  }
}

/** After its last attempt: the requester is told, and may ask again. */
export class FailExport {
  async handle({ exportId, error }: { exportId: string; error: string }): Promise<void> {
    await transaction((trx) =>
      finish(trx, 'export.failed', FAILED, [error.slice(0, 300), exportId])
    )
  }
}

async function finish(
  trx: Transaction,
  name: 'export.ready' | 'export.failed',
  change: string,
  values: unknown[]
) {
  const [row] = await sql<ExportRow>(change, values, trx)
  if (!row) return // The twin has said so already.
  const { id: exportId, conversationId } = row
  const frame = {
    eventId: newId(),
    at: new Date().toISOString(),
    conversationId,
    exportId,
    export: toExport(row),
  }
  afterCommit(trx, () => emitter.emit(userRoom(row.requestedBy), name, frame))
}

const CLAIM = `
  update conversation_exports x
     set state = 'running', changed_at = now(), message_count = 0, message_total = greatest(0, c.last_seq - c.first_seq + 1)
    from conversations c
   where x.id = ? and x.state in ('queued', 'running') and c.id = x.conversation_id
  returning c.id as "conversationId", x.requested_by as "requestedBy", c.last_seq as "lastSeq"`

const PROGRESS = `update conversation_exports set message_count = ?, changed_at = now() where id = ? and state = 'running'`

const READY = `
  update conversation_exports set state = 'ready', bytes = ?, finished_at = now(), changed_at = now()
   where id = ? and state = 'running' returning ${EXPORT_COLUMNS}`

const FAILED = `
  update conversation_exports set state = 'failed', error = ?, finished_at = now(), changed_at = now()
   where id = ? and state in ('queued', 'running') returning ${EXPORT_COLUMNS}`

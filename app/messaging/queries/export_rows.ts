import { sql } from '#app/core/database/sql'
import type { Transaction } from '#app/core/database/transaction'
import { NotFound } from '#app/core/http/problem'
import type User from '#app/identity/models/user'

export type ExportState = 'queued' | 'running' | 'ready' | 'failed'
export type ExportRow = {
  id: string
  conversationId: string
  requestedBy: string
  state: ExportState
  messageCount: number
  messageTotal: number
  bytes: number | null
  createdAt: Date
  finishedAt: Date | null
  expiresAt: Date
}

export const EXPORT_COLUMNS = `
  id, conversation_id as "conversationId", requested_by as "requestedBy", state, message_count as "messageCount",
  message_total as "messageTotal", bytes, created_at as "createdAt", finished_at as "finishedAt", expires_at as "expiresAt"`

export async function exportRow(id: string, trx?: Transaction): Promise<ExportRow | undefined> {
  const [row] = await sql<ExportRow>(
    `select ${EXPORT_COLUMNS} from conversation_exports where id = ?`,
    [id],
    trx
  )
  return row
}

/**
 * The door to an export: it is the requester's alone.
 *
 * @throws NotFound for everybody else, and once it has expired
 */
export async function findExport(actor: User, id: string): Promise<ExportRow> {
  const row = await exportRow(id)
  if (!row || row.requestedBy !== actor.id || row.expiresAt <= new Date()) throw new NotFound()
  return row
}

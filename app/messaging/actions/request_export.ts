import { sql } from '#app/core/database/sql'
import { afterCommit, transaction } from '#app/core/database/transaction'
import { recordEvent } from '#app/core/events/record_event'
import { Problem } from '#app/core/http/problem'
import { newId } from '#app/core/operation'
import type User from '#app/identity/models/user'
import { makeExport } from '#app/messaging/jobs/export_jobs'
import { EXPORT_COLUMNS, type ExportRow } from '#app/messaging/queries/export_rows'
import { demandExportable } from '#app/messaging/queries/find_exportable'

export type RequestExportInput = { actor: User; conversationId: string; reason?: string }

/** Asks for a conversation as a file. Who has one in the making is answered that one. */
export class RequestExport {
  async handle({ actor, conversationId, reason }: RequestExportInput): Promise<ExportRow> {
    return transaction(async (trx) => {
      const standing = await demandExportable(actor, conversationId, trx)
      // What an admin is not in they take out for a reason that is kept.
      if (!standing.role && !reason) throw new Problem(422, 'REASON_REQUIRED')
      const [made] = await sql<ExportRow>(INSERT, [newId(), conversationId, actor.id], trx)
      if (!made) return (await sql<ExportRow>(WAITING, [conversationId, actor.id], trx))[0]
      await recordEvent(trx, 'conversation.exported', {
        actor,
        subject: { type: 'export', id: made.id },
        context: { type: 'conversation', id: conversationId },
        payload: { isMember: standing.role !== null, ...(reason && { reason }) },
      })
      afterCommit(trx, () => makeExport.dispatch({ exportId: made.id }))
      return made
    })
  }
}

/** Kept for so long, then swept. */
const KEPT = '7 days'

const INSERT = `
  insert into conversation_exports (id, conversation_id, requested_by, expires_at) values (?, ?, ?, now() + interval '${KEPT}')
  on conflict (conversation_id, requested_by) where state in ('queued', 'running') do nothing
  returning ${EXPORT_COLUMNS}`

const WAITING = `
  select ${EXPORT_COLUMNS} from conversation_exports
   where conversation_id = ? and requested_by = ? and state in ('queued', 'running')`

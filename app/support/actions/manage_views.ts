import { sql } from '#app/core/database/sql'
import { type Transaction, transaction } from '#app/core/database/transaction'
import { recordEvent } from '#app/core/events/record_event'
import { Conflict, Forbidden, Problem, StaleVersion } from '#app/core/http/problem'
import { newId } from '#app/core/operation'
import type User from '#app/identity/models/user'
import { ticketConditions, type TicketFilters } from '#app/support/queries/ticket_filters'
import type { TicketSort } from '#app/support/queries/list_tickets'
import { findView, staleFilter, type TicketView } from '#app/support/queries/ticket_views'
import { insertRow, updateRow } from '#app/support/services/columns'

export type SaveViewInput = {
  actor: User
  id?: string
  name?: string
  shared?: boolean
  filters?: TicketFilters
  sort?: TicketSort
  position?: number
  version?: number
}

/** Makes a view, or changes it: one's own, or the company's by an admin. */
export class SaveView {
  /** @throws NotFound, Forbidden NOT_AN_ADMIN, StaleVersion, Conflict VIEW_NAME_TAKEN, Problem 422 VIEW_STALE, InvalidInput */
  async handle({ actor, id, shared, version, ...fields }: SaveViewInput): Promise<TicketView> {
    if (fields.filters) ticketConditions(actor, fields.filters) // Refuses what no list could show.
    try {
      return await transaction(async (trx) => {
        const stale = fields.filters && (await staleFilter(fields.filters, trx))
        if (stale) throw new Problem(422, 'VIEW_STALE', { filter: stale })
        const saved = id
          ? await change(trx, actor, id, version, fields)
          : await make(trx, actor, shared, fields)
        const name = id ? 'ticket_view.updated' : 'ticket_view.created'
        await recordEvent(trx, name, { actor, subject: { type: 'ticket_view', id: saved.id } })
        return saved
      })
    } catch (error) {
      if ((error as { constraint?: string }).constraint === 'ticket_views_name')
        throw new Conflict('VIEW_NAME_TAKEN')
      throw error
    }
  }
}

export class DeleteView {
  /** @throws NotFound, Forbidden NOT_AN_ADMIN */
  async handle({ actor, id }: { actor: User; id: string }): Promise<void> {
    await transaction(async (trx) => {
      refuseShared(actor, await findView(actor, id, trx))
      await sql('delete from ticket_views where id = ?', [id], trx)
      await recordEvent(trx, 'ticket_view.deleted', { actor, subject: { type: 'ticket_view', id } })
    })
  }
}

async function make(
  trx: Transaction,
  actor: User,
  shared = false,
  fields: object
): Promise<TicketView> {
  refuseShared(actor, { shared })
  const id = newId()
  await insertRow(trx, 'ticket_views', { id, ownerId: shared ? null : actor.id, ...fields })
  return findView(actor, id, trx)
}

async function change(
  trx: Transaction,
  actor: User,
  id: string,
  version: number | undefined,
  fields: object
) {
  await sql('select 1 from ticket_views where id = ? for no key update', [id], trx)
  const current = await findView(actor, id, trx)
  refuseShared(actor, current)
  if (version !== undefined && version !== current.version) throw new StaleVersion(current)
  await updateRow(trx, 'ticket_views', id, { ...fields, updatedAt: new Date() })
  return findView(actor, id, trx)
}

function refuseShared(actor: User, { shared }: { shared: boolean }) {
  if (shared && actor.role !== 'admin') throw new Forbidden('NOT_AN_ADMIN')
}

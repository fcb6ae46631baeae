import { sql } from '#app/core/database/sql'
import { type Transaction, transaction } from '#app/core/database/transaction'
import { Conflict, StaleVersion } from '#app/core/http/problem'
import type User from '#app/identity/models/user'
import { step } from '#app/support/actions/change_status'
import { lockServed } from '#app/support/actions/claim_ticket'
import {
  lockTicket,
  type TicketFacts,
  type TicketPriority,
  type TicketStatus,
} from '#app/support/queries/ticket_facts'
import { ticketRow } from '#app/support/queries/ticket_rows'
import { refuseTags } from '#app/support/services/receivers'
import { changeTicket } from '#app/support/services/ticket_changes'
import { refuseClosed } from '#app/support/services/ticket_states'
import { toTicket } from '#app/support/transformers/ticket_transformer'

export type UpdateTicketInput = {
  actor: User
  ticketId: string
  status?: TicketStatus
  subject?: string
  priority?: TicketPriority
  tagIds?: string[]
  customFields?: Record<string, string>
  isSpam?: boolean
  version?: number
}

/** What people write about a ticket. Of its states only waiting and closing are edits; the others are verbs of their own. */
export class UpdateTicket {
  /** @throws NotFound, Forbidden NOT_IN_THE_QUEUE, StaleVersion, Conflict TICKET_CLOSED, INVALID_TRANSITION, Problem 422 TAG_UNKNOWN */
  async handle({
    actor,
    ticketId,
    version,
    status,
    tagIds,
    ...wish
  }: UpdateTicketInput): Promise<void> {
    await transaction(async (trx) => {
      const { ticket } = await lockServed(trx, actor, ticketId)
      if (version !== undefined && version !== ticket.version)
        throw new StaleVersion(toTicket(await ticketRow(ticketId, trx)))
      const edits = columnsOf(wish)
      const isEdit = Object.keys(edits).length > 0 || tagIds !== undefined
      if (isEdit) refuseClosed(ticket)
      if (tagIds) await setTags(trx, ticketId, tagIds)
      if (isEdit)
        await this.#edit(
          trx,
          ticket,
          actor,
          edits,
          Object.keys({ ...wish, ...(tagIds && { tagIds }) })
        )
      if (status) await this.#move(trx, await lockTicket(trx, ticketId), actor, status)
    })
  }

  #edit(
    trx: Transaction,
    ticket: TicketFacts,
    actor: User,
    set: Record<string, unknown>,
    fields: string[]
  ) {
    return changeTicket(trx, ticket, {
      name: 'ticket.updated',
      actor,
      set: { ...set, version: ticket.version + 1 },
      shown: 'subject' in set,
      payload: { fields },
    })
  }

  async #move(trx: Transaction, ticket: TicketFacts, actor: User, status: TicketStatus) {
    if (status === ticket.status) return
    if (status === 'pending') return step(trx, ticket, { actor, by: 'pend' })
    if (status === 'closed') return step(trx, ticket, { actor, by: 'close' })
    throw new Conflict('INVALID_TRANSITION', { from: ticket.status, to: status })
  }
}

function columnsOf({ subject, priority, customFields, isSpam }: Partial<UpdateTicketInput>) {
  return {
    ...(subject !== undefined && { subject }),
    ...(priority !== undefined && { priority }),
    ...(customFields !== undefined && { custom_fields: JSON.stringify(customFields) }),
    ...(isSpam !== undefined && { is_spam: isSpam }),
  }
}

/** Under the ticket's lock. */
export async function setTags(trx: Transaction, ticketId: string, tagIds: string[]) {
  await refuseTags(trx, tagIds)
  await sql(
    'delete from ticket_tags where ticket_id = ? and tag_id <> all(?::uuid[])',
    [ticketId, tagIds],
    trx
  )
  await sql(
    'insert into ticket_tags (ticket_id, tag_id) select ?, unnest(?::uuid[]) on conflict do nothing',
    [ticketId, tagIds],
    trx
  )
}

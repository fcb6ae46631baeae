import { prepared, sql } from '#app/core/database/sql'
import type { Transaction } from '#app/core/database/transaction'
import type User from '#app/identity/models/user'
import type { Spoken } from '#app/messaging/kinds'
import { outsideChannel } from '#app/support/ports'
import { queueRules } from '#app/support/queries/queue_rules'
import type { TicketFacts } from '#app/support/queries/ticket_facts'
import { changeTicket } from '#app/support/services/ticket_changes'
import { statusAfterAgent, statusAfterStudent } from '#app/support/services/ticket_states'
import { cancelPendingTransfer } from '#app/support/services/pending_transfer'
import { follow } from '#app/support/services/followers'

/** What a message does to its ticket, in the message's own transaction. */
export function takeIn(trx: Transaction, actor: User, ticket: TicketFacts, spoken: Spoken) {
  return actor.isStaff
    ? fromAgent(trx, actor, ticket, spoken)
    : takeInTheirs(trx, actor, ticket, spoken)
}

/** Of the student, or (of nobody with an account) of a contact whom another system speaks for. */
export async function takeInTheirs(
  trx: Transaction,
  actor: User | null,
  ticket: TicketFacts,
  spoken: Spoken
) {
  const status = statusAfterStudent(ticket.status)
  const set = {
    waiting_since: ticket.waitingSince ?? spoken.createdAt,
    ...(status !== ticket.status && REOPENED),
  }
  if (status === ticket.status && ticket.waitingSince) return touch(trx, ticket.id)
  await changeTicket(trx, ticket, {
    name: status === ticket.status ? 'ticket.waiting' : 'ticket.reopened',
    frame: status === ticket.status ? 'ticket.updated' : 'ticket.reopened',
    actor,
    set,
    shown: status !== ticket.status,
    payload: { messageId: spoken.id, from: ticket.status, to: status },
  })
}

const REOPENED = {
  status: 'open',
  snoozed_until: null,
  resolved_at: null,
  resolved_by: null,
  closes_at: null,
}

async function fromAgent(trx: Transaction, actor: User, ticket: TicketFacts, spoken: Spoken) {
  const rules = await queueRules(ticket.queueId, trx)
  const status = statusAfterAgent(ticket.status)
  // Who answers a new one has it, unless it is being handed to somebody just now.
  const claims = !ticket.assigneeId && rules.claimOnReply && ticket.status !== 'resolved'
  if (claims) await cancelPendingTransfer(trx, ticket, actor)
  if (ticket.assigneeId !== actor.id && !claims)
    await follow(trx, ticket.id, { actor, userIds: [actor.id] })
  await outsideChannel(ticket)?.said(trx, { ticket, messageId: spoken.id, actorId: actor.id })
  const { createdAt } = spoken
  const isNews =
    claims || status !== ticket.status || !ticket.firstResponseAt || ticket.waitingSince
  if (!isNews) return touch(trx, ticket.id, createdAt)
  await changeTicket(trx, ticket, {
    name: claims ? 'ticket.claimed' : 'ticket.answered',
    frame: claims ? 'ticket.assigned' : 'ticket.updated',
    actor,
    set: {
      status,
      first_response_at: ticket.firstResponseAt ?? createdAt,
      last_agent_reply_at: createdAt,
      waiting_since: null,
      ...(claims && { assignee_id: actor.id, assigned_at: createdAt }),
    },
    shown: status !== ticket.status || claims,
    losesAccess: claims,
    payload: { messageId: spoken.id, ...(claims && { by: 'reply', assigneeId: actor.id }) },
  })
}

/** Nothing about the ticket changes but its place in lists ordered by activity. */
async function touch(trx: Transaction, id: string, answeredAt: Date | null = null) {
  await sql(TOUCH, [answeredAt, id], trx)
}

const TOUCH = prepared(
  'update tickets set listed_at = clock_timestamp(), last_agent_reply_at = coalesce(?, last_agent_reply_at) where id = ?'
)

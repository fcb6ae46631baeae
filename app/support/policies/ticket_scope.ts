import type User from '#app/identity/models/user'

export type SqlPiece = { text: string; values: unknown[] }

/** A way in which one comes to see tickets (`t`): a condition, or one for each of a person's queues (`mine`). */
export type TicketScope = SqlPiece & { mine?: SqlPiece }

const MY_QUEUES = 'select queue_id from queue_members where user_id = ?'

/**
 * Which tickets a person of the team sees: an admin all; others those of their queues, of no queue, their own, those they
 * follow or are offered. Beside the policy, so that what a list shows and what one ticket allows can not differ.
 */
export function ticketScopes(actor: User): TicketScope[] {
  const { id, role } = actor
  if (role === 'admin') return [{ text: 'true', values: [] }]
  if (role !== 'team') return [{ text: 'false', values: [] }]
  return [
    { text: 't.queue_id is null', values: [] },
    {
      text: `t.queue_id in (${MY_QUEUES})`,
      values: [id],
      mine: { text: `(${MY_QUEUES}) mine`, values: [id] },
    },
    { text: 't.assignee_id = ?', values: [id] },
    { text: 't.id in (select ticket_id from ticket_followers where user_id = ?)', values: [id] },
    { text: OFFERED, values: [id, id] },
  ]
}

const OFFERED = `t.id in (
  select ticket_id from transfers where state = 'pending' and (to_user_id = ? or to_queue_id in (${MY_QUEUES})))`

/** The same as one condition. */
export const visibleTickets = (actor: User) => anyOf(ticketScopes(actor))

export const anyOf = (scopes: TicketScope[]): SqlPiece => ({
  text: `(${scopes.map(({ text }) => text).join(' or ') || 'false'})`,
  values: scopes.flatMap(({ values }) => values),
})

import { sql } from '#app/core/database/sql'
import type User from '#app/identity/models/user'
import { STATUSES, type TicketStatus } from '#app/support/queries/ticket_facts'
import { ticketConditions, type TicketFilters } from '#app/support/queries/ticket_filters'
import { anyOf, type SqlPiece, ticketScopes } from '#app/support/policies/ticket_scope'

export type StatusCounts = Record<TicketStatus, number>
export type CountTicketsInput = TicketFilters & { actor: User }

/** How many of each status, whatever status is looked at. */
export class CountTickets {
  async handle({ actor, status: _any, ...filters }: CountTicketsInput): Promise<StatusCounts> {
    const { text, values } = asksForAll(filters) ? allSeen(actor) : asked(actor, filters)
    const rows = await sql<{ status: TicketStatus; count: number }>(text, values)
    const counts = new Map(rows.map(({ status, count }) => [status, count]))
    return Object.fromEntries(
      STATUSES.map((status) => [status, counts.get(status) ?? 0])
    ) as StatusCounts
  }
}

const asksForAll = ({ spam, ...others }: TicketFilters) =>
  spam !== 'true' && Object.values(others).every((wanted) => !wanted)

function asked(actor: User, filters: TicketFilters): SqlPiece {
  const { text, values } = ticketConditions(actor, filters)
  return {
    text: `select t.status, count(*)::int as count from tickets t where ${text} group by t.status`,
    values,
  }
}

/**
 * Way by way and status by status, each ticket by the first of the ways that lead to it: asked for as one condition, every
 * ticket there is would be looked at. Uses index: tickets_by_status.
 */
function allSeen(actor: User): SqlPiece {
  const scopes = ticketScopes(actor)
  const ways = scopes.map(({ text, values, mine }, place) => {
    const before = anyOf(scopes.slice(0, place))
    const way = mine ? { text: 't.queue_id = mine.queue_id', values: [] } : { text, values }
    return {
      text: `select s.status, found.count
               from ${mine ? `${mine.text} cross join` : ''} unnest(?::text[]) s (status) cross join lateral (
                 select count(*) as count from tickets t
                  where t.status = s.status and ${way.text} and ${before.text} is not true and not t.is_spam) found`,
      values: [...(mine?.values ?? []), [...STATUSES], ...way.values, ...before.values],
    }
  })
  return {
    text: `select status, sum(count)::int as count from (${ways.map(({ text }) => text).join(' union all ')}) ways
            group by status`,
    values: ways.flatMap(({ values }) => values),
  }
}

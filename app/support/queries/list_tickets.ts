import { sql } from '#app/core/database/sql'
import { DEFAULT_LIMIT, decodeCursor, type Page, pageOf } from '#app/core/http/pagination'
import type User from '#app/identity/models/user'
import { askedFor, isNarrow, type TicketFilters } from '#app/support/queries/ticket_filters'
import { type SqlPiece, ticketScopes, visibleTickets } from '#app/support/policies/ticket_scope'
import { TICKET_COLUMNS, TICKET_JOINS, type TicketRow } from '#app/support/queries/ticket_rows'

export const SORTS = ['activity', 'newest', 'oldest', 'waiting'] as const
export type TicketSort = (typeof SORTS)[number]

export type ListTicketsInput = TicketFilters & {
  actor: User
  sort?: TicketSort
  cursor?: string
  limit?: number
}

type Order = { column: string; direction: 'asc' | 'desc'; also?: string }
const ORDER: Record<TicketSort, Order> = {
  // Uses indexes: tickets_live, tickets_queue_live, tickets_listed, tickets_queue, tickets_assignee.
  activity: { column: 't.listed_at', direction: 'desc' },
  // Uses indexes: tickets_created, tickets_queue_created.
  newest: { column: 't.created_at', direction: 'desc' },
  oldest: { column: 't.created_at', direction: 'asc' },
  // Uses index: tickets_waiting.
  waiting: {
    column: 't.waiting_since',
    direction: 'asc',
    also: ' and t.waiting_since is not null',
  },
}

/** The tickets that somebody of the team sees, page by page. The ids are found first, rows are read for what is shown: one statement. */
export class ListTickets {
  async handle({
    actor,
    sort = 'activity',
    cursor,
    limit = DEFAULT_LIMIT,
    ...filters
  }: ListTicketsInput): Promise<Page<TicketRow>> {
    const order = ORDER[sort]
    const page = pageOfIds(
      actor,
      filters,
      order,
      decodeCursor(cursor, ['instant', 'id']),
      limit + 1
    )
    const rows = await sql<TicketRow & { key: string }>(
      `select ${TICKET_COLUMNS}, page.key::text as key
         from (${page.text}) page join tickets t on t.id = page.id ${TICKET_JOINS}
        order by page.key ${order.direction}, page.id ${order.direction}`,
      page.values
    )
    return pageOf(rows, limit, (row) => [row.key, row.id])
  }
}

/**
 * Who sees but some of the tickets has them found one way after the other (their queues, their own, what they follow …), each
 * in the order of its index, and the first of all of them are the page: no other way of asking for it stops early.
 */
function pageOfIds(
  actor: User,
  filters: TicketFilters,
  order: Order,
  after: readonly [string, string] | null,
  limit: number
): SqlPiece {
  const first = `order by ${order.column} ${order.direction}, t.id ${order.direction} limit ?` // The id makes the order total.
  const asked = askedFor(actor, filters)
  const beyond = after
    ? ` and (${order.column}, t.id) ${order.direction === 'desc' ? '<' : '>'} (?::timestamptz, ?::uuid)`
    : ''
  const rest = {
    text: `${asked.text}${order.also ?? ''}${beyond} ${first}`,
    values: [...asked.values, ...(after ?? []), limit],
  }
  const of = ({ text, values }: SqlPiece): SqlPiece => ({
    text: `select t.id, ${order.column} as key from tickets t where ${text} and ${rest.text}`,
    values: [...values, ...rest.values],
  })
  const scopes = ticketScopes(actor)
  if (scopes.length === 1 || isNarrow(filters)) return of(visibleTickets(actor))
  const ways = scopes.map((scope) => {
    if (!scope.mine) return of(scope)
    const each = of({ text: 't.queue_id = mine.queue_id', values: [] })
    return {
      text: `select found.* from ${scope.mine.text} cross join lateral (${each.text}) found`,
      values: [...scope.mine.values, ...each.values],
    }
  })
  return {
    text: `select id, key from (${ways.map(({ text }) => `(${text})`).join(' union ')}) found
            order by key ${order.direction}, id ${order.direction} limit ?`,
    values: [...ways.flatMap(({ values }) => values), limit],
  }
}

import { sql } from '#app/core/database/sql'
import type { Transaction } from '#app/core/database/transaction'
import { NotFound, Problem } from '#app/core/http/problem'
import type User from '#app/identity/models/user'
import type { TicketSort } from '#app/support/queries/list_tickets'
import { ticketConditions, type TicketFilters } from '#app/support/queries/ticket_filters'

/** A list that somebody looks at again and again. */
export type TicketView = {
  /** @format uuid */
  id: string
  name: string
  /** Made by an admin, for everybody. */
  shared: boolean
  filters: TicketFilters
  sort: TicketSort
  position: number
  /** Which of its filters names something that is there no longer: it shows nothing until that is put right. */
  stale: 'queueId' | 'assigneeId' | 'tag' | null
  version: number
}
export type ViewCount = {
  /** @format uuid */
  id: string
  /** Null: it asks for something that is there no longer. */
  count: number | null
}

/** Which of the filters of `v` names something deleted. */
const STALE = `case
  when v.filters ->> 'queueId' ~ '^[0-9a-f-]{36}$' and not exists (
    select 1 from queues q where q.id::text = v.filters ->> 'queueId' and q.archived_at is null) then 'queueId'
  when v.filters ->> 'assigneeId' ~ '^[0-9a-f-]{36}$' and not exists (
    select 1 from users u where u.id::text = v.filters ->> 'assigneeId' and u.role <> 'student') then 'assigneeId'
  when v.filters ->> 'tag' is not null and not exists (
    select 1 from tags g where g.id::text = v.filters ->> 'tag' or fold(g.name) = fold(v.filters ->> 'tag')) then 'tag' end`

const VIEWS = `
  select v.id, v.name, v.owner_id is null as shared, v.filters, v.sort, v.position, v.version, ${STALE} as stale from ticket_views v`

/** The company's, and one's own. */
export const listViews = (actor: User) =>
  sql<TicketView>(
    `${VIEWS} where v.owner_id is null or v.owner_id = ? order by v.owner_id is null desc, v.position, fold(v.name), v.id`,
    [actor.id]
  )

/** @throws NotFound */
export async function findView(actor: User, id: string, trx?: Transaction): Promise<TicketView> {
  const [view] = await sql<TicketView>(
    `${VIEWS} where v.id = ? and (v.owner_id is null or v.owner_id = ?)`,
    [id, actor.id],
    trx
  )
  if (!view) throw new NotFound()
  return view
}

/** @throws NotFound; Problem 422 VIEW_STALE where it names what is there no longer */
export async function filtersOfView(
  actor: User,
  id: string
): Promise<TicketFilters & { sort: TicketSort }> {
  const { filters, sort, stale } = await findView(actor, id)
  if (stale) throw new Problem(422, 'VIEW_STALE', { filter: stale })
  return { ...filters, sort }
}

/** The same of filters that are to be saved. */
export async function staleFilter(
  filters: TicketFilters,
  trx?: Transaction
): Promise<string | null> {
  const [{ stale }] = await sql<{ stale: string | null }>(
    `select ${STALE} as stale from (select ?::jsonb as filters) v`,
    [JSON.stringify(filters)],
    trx
  )
  return stale
}

/** How many tickets each view shows: one statement for all of them, each counted by the index that suits it. */
export async function countViews(actor: User): Promise<ViewCount[]> {
  const views = await listViews(actor)
  const sound = views.filter(({ stale }) => !stale)
  if (sound.length === 0) return views.map(({ id }) => ({ id, count: null }))
  const pieces = sound.map(({ filters }) => ticketConditions(actor, filters))
  const [counts] = await sql<Record<string, number>>(
    `select ${pieces
      .map(
        ({ text }, place) => `(select count(*)::int from tickets t where ${text}) as "v${place}"`
      )
      .join(', ')}`,
    pieces.flatMap(({ values }) => values)
  )
  const countOf = new Map(sound.map(({ id }, place) => [id, counts[`v${place}`]]))
  return views.map(({ id }) => ({ id, count: countOf.get(id) ?? null }))
}

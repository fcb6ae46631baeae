import { sql } from '#app/core/database/sql'
import { decodeCursor, DEFAULT_LIMIT, type Page, pageOf } from '#app/core/http/pagination'
import type { PageWish } from '#app/identity/queries/keyset'

export type AuditFilters = PageWish & {
  actorId?: string
  action?: string
  subjectType?: string
  subjectId?: string
  from?: string
  to?: string
}

export type AuditRow = {
  id: string
  name: string
  subjectType: string
  subjectId: string
  contextId: string | null
  actorId: string | null
  actorName: string | null
  onBehalfOfId: string | null
  requestId: string | null
  payload: Record<string, unknown>
  occurredAt: Date
  address: string | null
  userAgent: string | null
}

/**
 * What happened to X, in order: the events whose subject it is or that happened in it (a message's in its
 * conversation), and of a person also what they did. Ids of events are in order of time.
 * Uses indexes: events_subject, events_context, events_actor
 */
export class ListAuditEvents {
  async handle({
    cursor,
    limit = DEFAULT_LIMIT,
    ...filters
  }: AuditFilters): Promise<Page<AuditRow>> {
    const [after] = decodeCursor(cursor, ['id']) ?? []
    const conditions = [
      ...conditionsOf(filters),
      ...(after ? [{ text: 'e.id > ?::uuid', values: [after] }] : []),
    ]
    const where = conditions.map(({ text }) => `(${text})`).join(' and ') || 'true'
    const rows = await sql<AuditRow>(`${SELECT} where ${where} order by e.id limit ?`, [
      ...conditions.flatMap(({ values }) => values),
      limit + 1,
    ])
    return pageOf(rows, limit, ({ id }) => [id])
  }
}

type Condition = { text: string; values: unknown[] }

function conditionsOf({
  actorId,
  action,
  subjectType,
  subjectId,
  from,
  to,
}: AuditFilters): Condition[] {
  const conditions: Condition[] = []
  const add = (text: string, ...values: unknown[]) => conditions.push({ text, values })
  if (actorId) add('e.actor_id = ?', actorId)
  if (action?.endsWith('.*')) add('starts_with(e.name, ?)', action.slice(0, -1))
  else if (action) add('e.name = ?', action)
  if (from) add('e.occurred_at >= ?::timestamptz', from)
  if (to) add('e.occurred_at < ?::timestamptz', to)
  if (subjectId) conditions.push(aboutSubject(subjectId, subjectType))
  else if (subjectType) add('e.subject_type = ?', subjectType)
  return conditions
}

function aboutSubject(id: string, type: string | undefined): Condition {
  if (type === 'user')
    return { text: 'e.subject_id = ? or e.context_id = ? or e.actor_id = ?', values: [id, id, id] }
  return { text: 'e.subject_id = ? or e.context_id = ?', values: [id, id] }
}

/** A request is logged once; a caller may send its id again, so the first one counts. */
const SELECT = `
  select e.id, e.name, e.subject_type as "subjectType", e.subject_id as "subjectId", e.context_id as "contextId",
         e.actor_id as "actorId", u.name as "actorName", e.on_behalf_of_id as "onBehalfOfId", e.request_id as "requestId",
         e.payload, e.occurred_at as "occurredAt", host(r.address) as address, r.user_agent as "userAgent"
    from events e left join users u on u.id = e.actor_id
    left join lateral (select address, user_agent from request_log where request_id = e.request_id order by at limit 1) r on true`

import { sql } from '#app/core/database/sql'
import { type AuditRow, ListAuditEvents } from '#app/identity/queries/list_audit_events'

/** The whole history of an id as lines of a table; of a person, also what they did. */
export async function traceOf(id: string, limit: number, pageSize: number): Promise<string[][]> {
  const [person] = await sql('select 1 from users where id = ?', [id])
  let rows: AuditRow[] = []
  let cursor: string | undefined
  do {
    const page = await new ListAuditEvents().handle({
      subjectId: id,
      subjectType: person ? 'user' : undefined,
      cursor,
      limit: pageSize,
    })
    rows = [...rows, ...page.rows].slice(-limit)
    cursor = page.nextCursor ?? undefined
  } while (cursor)
  return rows.map(lineOf)
}

function lineOf({
  occurredAt,
  name,
  subjectType,
  subjectId,
  actorId,
  actorName,
  requestId,
  address,
  payload,
}: AuditRow): string[] {
  const actor = actorId ? (actorName ?? actorId) : '–'
  return [
    occurredAt.toISOString(),
    name,
    `${subjectType} ${subjectId}`,
    actor,
    requestId ?? '–',
    address ?? '–',
    JSON.stringify(payload),
  ]
}

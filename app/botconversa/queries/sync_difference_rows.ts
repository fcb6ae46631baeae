import { sql } from '#app/core/database/sql'
import type { Transaction } from '#app/core/database/transaction'
import { DEFAULT_LIMIT, decodeCursor, type Page, pageOf } from '#app/core/http/pagination'
import { newId } from '#app/core/operation'
import type { ItemKind } from '#app/botconversa/queries/item_rows'

export const DIFFERENCE_KINDS = ['added', 'changed', 'vanished', 'conflict', 'unreadable'] as const
export type DifferenceKind = (typeof DIFFERENCE_KINDS)[number]

/** What is other there than here. `field` is null where it is about the whole. */
export type Difference = {
  subject: 'subscriber' | ItemKind
  kind: DifferenceKind
  subscriberId: string | null
  externalId: number | null
  field: string | null
  ours: string | null
  theirs: string | null
}
export type DifferenceRow = Difference & { id: string }

const LONGEST = 2_000
const clipped = (text: string | null) => text?.slice(0, LONGEST).toWellFormed() ?? null

export async function insertDifferences(
  trx: Transaction,
  runId: string,
  differences: Difference[]
): Promise<void> {
  if (differences.length === 0) return
  const rows = differences.map(({ ours, theirs, ...rest }) => ({
    ...rest,
    id: newId(),
    ours: clipped(ours),
    theirs: clipped(theirs),
  }))
  await sql(INSERT, [runId, JSON.stringify(rows)], trx)
}

const INSERT = `
  insert into botconversa_sync_differences (id, run_id, subject, kind, subscriber_id, external_id, field, ours, theirs)
  select n.id, ?, n.subject, n.kind, n."subscriberId", n."externalId", n.field, n.ours, n.theirs
    from jsonb_to_recordset(?::jsonb) as n(id uuid, subject text, kind text, "subscriberId" uuid, "externalId" bigint, field text, ours text, theirs text)`

export type ListDifferencesInput = {
  runId: string
  kind?: DifferenceKind
  cursor?: string
  limit?: number
}

/** In the order in which they were found. Uses indexes: botconversa_sync_differences_run, botconversa_sync_differences_kind. */
export class ListDifferences {
  async handle({
    runId,
    kind,
    cursor,
    limit = DEFAULT_LIMIT,
  }: ListDifferencesInput): Promise<Page<DifferenceRow>> {
    const key = decodeCursor(cursor, ['id'])
    const rows = await sql<DifferenceRow>(
      `select d.id, d.subject, d.kind, d.subscriber_id as "subscriberId", d.external_id as "externalId", d.field, d.ours, d.theirs
         from botconversa_sync_differences d
        where d.run_id = ? ${kind ? 'and d.kind = ?' : ''} ${key ? 'and d.id > ?::uuid' : ''} order by d.id limit ?`,
      [runId, ...(kind ? [kind] : []), ...(key ?? []), limit + 1]
    )
    return pageOf(rows, limit, ({ id }) => [id])
  }
}

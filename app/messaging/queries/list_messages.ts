import { sql } from '#app/core/database/sql'
import { DEFAULT_LIMIT } from '#app/core/http/pagination'
import type { Standing } from '#app/messaging/queries/find_standing'
import { type MessageRow, messageWindow } from '#app/messaging/queries/message_rows'

export type ListMessagesInput = {
  standing: Standing
  before?: number
  after?: number
  around?: number
  limit?: number
  threads?: 'exclude'
}
export type MessagesMeta = { hasBefore: boolean; hasAfter: boolean; revision: number }

type Ends = { firstSeq: number; lastSeq: number; revision: number }

/** A window of the history, ascending; without an edge, the newest. */
export class ListMessages {
  async handle({
    standing,
    limit = DEFAULT_LIMIT,
    threads,
    ...edges
  }: ListMessagesInput): Promise<{ rows: MessageRow[]; meta: MessagesMeta }> {
    // The revision is read before the rows: they may be newer than it says, never older.
    const [ends] = await sql<Ends>(
      `select first_seq as "firstSeq", ${threads ? 'last_main_seq' : 'last_seq'} as "lastSeq", revision from conversations where id = ?`,
      [standing.id]
    )
    const rows = await messageWindow(standing.id, {
      ...edges,
      limit,
      mainLine: threads === 'exclude',
    })
    const first = rows.at(0)?.seq ?? edges.before ?? (edges.after ?? ends.lastSeq) + 1
    const last = rows.at(-1)?.seq ?? edges.after ?? (edges.before ?? ends.firstSeq) - 1
    const meta = {
      hasBefore: first > ends.firstSeq,
      hasAfter: last < ends.lastSeq,
      revision: ends.revision,
    }
    return { rows, meta }
  }
}

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

/** A window of the history, ascending; without an edge, the newest. */
export class ListMessages {
  async handle({
    standing,
    limit = DEFAULT_LIMIT,
    threads,
    ...edges
  }: ListMessagesInput): Promise<{ rows: MessageRow[]; meta: MessagesMeta }> {
    const { firstSeq, revision } = standing
    const lastSeq = threads ? standing.lastMainSeq : standing.lastSeq
    const rows = await messageWindow(standing.id, {
      ...edges,
      limit,
      mainLine: threads === 'exclude',
    })
    const first = rows.at(0)?.seq ?? edges.before ?? (edges.after ?? lastSeq) + 1
    const last = rows.at(-1)?.seq ?? edges.after ?? (edges.before ?? firstSeq) - 1
    const meta = {
      hasBefore: first > firstSeq,
      hasAfter: last < lastSeq,
      revision,
    }
    return { rows, meta }
  }
}

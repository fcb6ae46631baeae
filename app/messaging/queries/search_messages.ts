import { sql } from '#app/core/database/sql'
import { DEFAULT_LIMIT, decodeCursor, pageOf } from '#app/core/http/pagination'
import { InvalidInput } from '#app/core/http/problem'
import type User from '#app/identity/models/user'
import { MESSAGE_COLUMNS, type MessageRow } from '#app/messaging/queries/message_rows'
import { highlights } from '#app/messaging/queries/highlight_messages'
import { type ContentKind, parseSearch } from '#app/messaging/services/search_syntax'
import {
  type Filters,
  isFiltered,
  membershipConditions,
  messageConditions,
} from '#app/messaging/services/search_filters'

export type SearchMessagesInput = {
  actor: User
  q?: string
  /** Ids, where `em:` and `de:` in `q` are names. */
  in?: string
  from?: string
  has?: ContentKind
  before?: string
  after?: string
  cursor?: string
  limit?: number
}
export type FoundRow = MessageRow & { fileNames: string | null; highlight: string }

/**
 * What was said in the conversations that the actor is in now, the newest first. One statement: their memberships
 * and the text index; another marks the words of the page.
 */
export class SearchMessages {
  async handle({ actor, cursor, limit = DEFAULT_LIMIT, ...wish }: SearchMessagesInput) {
    const key = decodeCursor(cursor, ['id'])
    const filters = this.#filters(actor, wish)
    const rows = await this.#find(actor, filters, key?.[0] ?? null, limit)
    const page = pageOf(rows, limit, (row) => [row.id])
    const marked = await highlights(page.rows, filters.terms)
    const found = page.rows.map((row, place): FoundRow => ({ ...row, highlight: marked[place] }))
    return { rows: found, nextCursor: page.nextCursor }
  }

  #filters(actor: User, wish: Omit<SearchMessagesInput, 'actor' | 'cursor' | 'limit'>): Filters {
    const typed = parseSearch(wish.q ?? '')
    const filters: Filters = {
      ...typed,
      contents: wish.has ? [...typed.contents, wish.has] : typed.contents,
      conversationId: wish.in,
      authorId: wish.from,
      edges: [wish.before, wish.after],
      timeZone: actor.timeZone,
      actorId: actor.id,
    }
    if (filters.terms.length === 0 && !isFiltered(filters)) throw new InvalidInput([NOTHING])
    return filters
  }

  #find(actor: User, filters: Filters, before: string | null, limit: number) {
    const mine = membershipConditions(filters)
    const said = messageConditions(filters)
    return sql<MessageRow & { fileNames: string | null }>(
      `with mine as (
         select c.id, c.first_seq
           from conversation_members me join conversations c on c.id = me.conversation_id
          where me.user_id = ? and me.left_at is null and c.kind in ('channel', 'direct') ${mine.text}
       ), found as (
         select m.id from messages m join mine on mine.id = m.conversation_id
          where m.deleted_at is null and m.kind <> 'system' and m.seq >= mine.first_seq ${said.text}
            and (?::uuid is null or m.id < ?::uuid)
          order by m.id desc -- ids are made in the order of time
          limit ?
       )
       select ${MESSAGE_COLUMNS}, m.file_names as "fileNames"
         from found join messages m on m.id = found.id left join users a on a.id = m.author_id
        order by m.id desc`,
      [actor.id, ...mine.values, ...said.values, before, before, limit + 1]
    )
  }
}

const NOTHING = { field: 'q', rule: 'required', message: 'Say a word or a filter to search for' }

import { sql } from '#app/core/database/sql'
import { DEFAULT_LIMIT, decodeCursor, pageOf } from '#app/core/http/pagination'
import { InvalidInput } from '#app/core/http/problem'
import type User from '#app/identity/models/user'
import { MESSAGE_COLUMNS, MESSAGE_FROM, type MessageRow } from '#app/messaging/queries/message_rows'
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
 * What was said in the conversations that the actor is in now, the newest first. Their memberships
 * and the text index in one statement; another marks the words of the page.
 */
export class SearchMessages {
  async handle({ actor, cursor, limit = DEFAULT_LIMIT, ...wish }: SearchMessagesInput) {
    const key = decodeCursor(cursor, ['id'])
    const filters = this.#filters(actor, wish)
    const rows = await this.#shown(await this.#find(actor, filters, key?.[0] ?? null, limit))
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

  /**
   * Words that many messages hold are found among the newest at once; others through the text index, which would read all of
   * the many. The planner can not choose: it takes every beginning of a word for one in fifty messages.
   */
  async #find(actor: User, filters: Filters, before: string | null, limit: number) {
    if (filters.terms.length === 0) return this.#ask(actor, filters, before, limit, ALL)
    const among = await this.#ask(actor, filters, before, limit, NEWEST)
    return among.length > limit ? among : this.#ask(actor, filters, before, limit, INDEXED)
  }

  #shown(found: { id: string }[]) {
    return sql<Found>(
      `select ${MESSAGE_COLUMNS}, m.file_names as "fileNames" ${MESSAGE_FROM}
        where m.id = any(?::uuid[]) order by m.id desc`,
      [found.map(({ id }) => id)]
    )
  }

  #ask(actor: User, filters: Filters, before: string | null, limit: number, source: Source) {
    const mine = membershipConditions(filters)
    const said = messageConditions(filters)
    const older = [before, before]
    return sql<{ id: string }>(
      `with mine as (
         select c.id, c.first_seq
           from conversation_members me join conversations c on c.id = me.conversation_id
          where me.user_id = ? and me.left_at is null and c.kind in ('channel', 'direct') ${mine.text}
       ), ${source(said.text)}
       select m.id from source m join mine on mine.id = m.conversation_id
        where m.seq >= mine.first_seq
        order by m.id desc -- ids are made in the order of time
        limit ?`,
      source === NEWEST
        ? [actor.id, ...mine.values, ...older, ...said.values, limit + 1]
        : [actor.id, ...mine.values, ...said.values, ...older, limit + 1]
    )
  }
}

type Found = MessageRow & { fileNames: string | null }
/** What is searched, as a table `source`, given the conditions on `m`. */
type Source = (conditions: string) => string

const SAID = `m.deleted_at is null and m.kind <> 'system'`
const OLDER = '(?::uuid is null or m.id < ?::uuid)'

/** So many take a few milliseconds to look through. */
const NEWEST_LOOKED_AT = 1_000

// Uses the primary key, backwards.
const NEWEST: Source = (conditions) => `source as (
  select m.id, m.conversation_id, m.seq
    from (select * from messages m where ${OLDER} order by m.id desc limit ${NEWEST_LOOKED_AT}) m
   where ${SAID} ${conditions})`

// Uses index: messages_search. Materialized, or the planner would read backwards until it has a page.
const INDEXED: Source = (conditions) => `source as materialized (
  select m.id, m.conversation_id, m.seq from messages m where ${SAID} ${conditions} and ${OLDER})`

const ALL: Source = (conditions) => `source as (
  select m.id, m.conversation_id, m.seq from messages m where ${SAID} ${conditions} and ${OLDER})`

const NOTHING = { field: 'q', rule: 'required', message: 'Say a word or a filter to search for' }

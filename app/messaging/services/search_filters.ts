import type { ContentKind, TypedSearch } from '#app/messaging/services/search_syntax'
import { type Piece, tsquery } from '#app/messaging/services/search_terms'

export type Filters = TypedSearch & {
  conversationId?: string
  authorId?: string
  /** `before` and `after` of the query string. */
  edges: [string | undefined, string | undefined]
  timeZone: string
  actorId: string
}

/** Which of the reader's conversations, as conditions on `c`. */
export function membershipConditions({ conversationId, conversations }: Filters): Piece {
  return all([
    conversationId && { text: 'c.id = ?::uuid', values: [conversationId] },
    ...conversations.map((name) => ({
      text: `${plain('c.name')} = ${plain('?')}`,
      values: [name],
    })),
  ])
}

/** Which messages of them, as conditions on `m`. */
export function messageConditions(filters: Filters): Piece {
  const { authors, authorId, contents, before, after, edges, timeZone } = filters
  return all([
    said(filters),
    authorId && { text: 'm.author_id = ?::uuid', values: [authorId] },
    ...authors.map((name) => author(name, filters.actorId)),
    ...contents.map((content) => ({ text: CONTENTS[content], values: [] })),
    before && instant('<', before, timeZone),
    after && instant('>=', after, timeZone),
    edges[0] && instant('<', edges[0], timeZone),
    edges[1] && instant('>=', edges[1], timeZone),
  ])
}

/** Without other filters, words that come to nothing find nothing; beside others they are no condition. */
function said(filters: Filters): Piece | null {
  if (filters.terms.length === 0) return null
  const query = tsquery(filters.terms)
  if (!isFiltered(filters)) return { text: `m.search @@ ${query.text}`, values: query.values }
  return {
    text: `(numnode(${query.text}) = 0 or m.search @@ ${query.text})`,
    values: [...query.values, ...query.values],
  }
}

/** Whether anything but words was asked for. */
export function isFiltered(filters: Filters): boolean {
  const { authors, conversations, contents, before, after, edges } = filters
  const lists = [authors, conversations, contents].some((list) => list.length > 0)
  return lists || [before, after, ...edges, filters.conversationId, filters.authorId].some(Boolean)
}

/** `de:ana` is every Ana; `de:"Ana Souza"` that one; `de:eu` myself. */
function author(name: string, actorId: string): Piece {
  if (['eu', 'me', 'mim'].includes(name.toLowerCase()))
    return { text: 'm.author_id = ?::uuid', values: [actorId] }
  return {
    text: `m.author_id in (select u.id from users u
             where strpos(' ' || ${plain('u.name')} || ' ', ' ' || ${plain('?')} || ' ') > 0)`,
    values: [name],
  }
}

const attached = (kind: string) => `'${kind}' = any(m.file_kinds)`

/** The words `http` and `https` stand in the index; the body says whether they were a link. */
const CONTENTS: Record<ContentKind, string> = {
  link: `m.search @@ to_tsquery('simple', 'http | https') and (m.body ilike '%http://%' or m.body ilike '%https://%')`,
  file: `(m.file_kinds is not null or m.kind = 'voice')`,
  image: attached('image'),
  audio: `(${attached('audio')} or m.kind = 'voice')`,
  video: attached('video'),
}

/** A day begins where the reader is; an instant is the same everywhere. */
function instant(operator: '<' | '>=', edge: string, timeZone: string): Piece {
  return edge.includes('T')
    ? { text: `m.created_at ${operator} ?::timestamptz`, values: [edge] }
    : {
        text: `m.created_at ${operator} ?::date::timestamp at time zone ?`,
        values: [edge, timeZone],
      }
}

/** A name without case, accents and signs: `em:sala-dos-professores` is "Sala dos Professores". */
const plain = (value: string) => `btrim(regexp_replace(search_words(${value}), ' +', ' ', 'g'))`

const all = (pieces: (Piece | null | undefined | false | '')[]): Piece => {
  const given = pieces.filter((piece): piece is Piece => Boolean(piece))
  return {
    text: given.map(({ text }) => `and ${text}`).join('\n'),
    values: given.flatMap(({ values }) => values),
  }
}

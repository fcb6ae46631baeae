/** What people type into the search field, taken apart. Nothing in here can be wrong: what is no filter is a word. */
export type Term = {
  text: string
  excluded: boolean
  /** Quoted: these words, in this order. */
  phrase: boolean
}

export const CONTENT_KINDS = ['link', 'file', 'image', 'audio', 'video'] as const
export type ContentKind = (typeof CONTENT_KINDS)[number]

export type TypedSearch = {
  terms: Term[]
  /** Names, as typed; `eu` is who searches. */
  authors: string[]
  conversations: string[]
  contents: ContentKind[]
  /** Days, as the reader's calendar has them: [after, before). */
  before: string | null
  after: string | null
}

/** Filters are understood in both languages. */
type Filter = 'authors' | 'conversations' | 'contents' | 'before' | 'after'
const FILTERS = new Map<string, Filter>(
  Object.entries({
    de: 'authors',
    from: 'authors',
    em: 'conversations',
    in: 'conversations',
    tem: 'contents',
    has: 'contents',
    antes: 'before',
    before: 'before',
    depois: 'after',
    after: 'after',
  })
)
const CONTENTS = new Map<string, ContentKind>(
  Object.entries({
    link: 'link',
    links: 'link',
    arquivo: 'file',
    arquivos: 'file',
    file: 'file',
    imagem: 'image',
    imagens: 'image',
    image: 'image',
    audio: 'audio',
    áudio: 'audio',
    video: 'video',
    vídeo: 'video',
  })
)

/** `-` before a piece excludes it; `name:` makes it a filter; quotes hold words together, closed or not. */
const PIECE = /(-?)(?:(\p{L}+):)?(?:["“”]([^"“”]*)["“”]?|([^\s"“”]+))/gu

export function parseSearch(typed: string): TypedSearch {
  const search: TypedSearch = {
    terms: [],
    authors: [],
    conversations: [],
    contents: [],
    before: null,
    after: null,
  }
  for (const [piece, minus, name, quoted, plain] of typed.normalize('NFC').matchAll(PIECE)) {
    const value = (quoted ?? plain).trim()
    if (name && !minus && takeFilter(search, name.toLowerCase(), value)) continue
    const text = name ? piece.slice(minus.length) : value
    if (text)
      search.terms.push({ text, excluded: minus === '-', phrase: quoted !== undefined && !name })
  }
  return search
}

/** False where it is no filter after all: `obs:`, `tem:dúvida`, `antes:amanhã` are words. */
function takeFilter(search: TypedSearch, name: string, value: string): boolean {
  const filter = FILTERS.get(name)
  if (!filter || !value) return false
  if (filter === 'authors') search.authors.push(value.replace(/^@/, ''))
  else if (filter === 'conversations') search.conversations.push(value.replace(/^#/, ''))
  else if (filter === 'contents') return takeContent(search, value)
  else if (isDay(value)) search[filter] = value
  else return false
  return true
}

function takeContent(search: TypedSearch, value: string): boolean {
  const content = CONTENTS.get(value.toLowerCase())
  if (content) search.contents.push(content)
  return content !== undefined
}

/** A day that the calendar has: not the 31st of February. */
export function isDay(text: string): boolean {
  if (!/^(19|20)\d\d-\d\d-\d\d$/.test(text)) return false
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

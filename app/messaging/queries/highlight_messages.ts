import { sql } from '#app/core/database/sql'
import { extract } from '#app/messaging/services/highlight'
import type { Term } from '#app/messaging/services/search_syntax'
import { anyWordOf, splitWords } from '#app/messaging/services/search_terms'

type Said = { body: string; fileNames: string | null }

/** A page of the longest messages has more words than anybody reads: beyond these nothing is marked. */
const MOST_WORDS = 50_000

/**
 * Extracts of a page with the words marked that were asked for. Which words those are only the database knows,
 * which folds and stems: it is asked once, for all distinct words of the page.
 */
export async function highlights(rows: Said[], terms: Term[]): Promise<string[]> {
  const hits = await wordsThatHit(rows, terms)
  return rows.map(({ body, fileNames }) => {
    const fromFile = fileNames && !splitWords(body).some((word) => hits.has(word.toLowerCase()))
    const file = fromFile && splitWords(fileNames).some((word) => hits.has(word.toLowerCase()))
    return extract(file || !body ? (fileNames ?? '') : body, hits)
  })
}

async function wordsThatHit(rows: Said[], terms: Term[]): Promise<Set<string>> {
  const wanted = anyWordOf(terms)
  if (!wanted || rows.length === 0) return new Set()
  const words = new Set<string>()
  for (const { body, fileNames } of rows) {
    for (const word of splitWords(`${body} ${fileNames ?? ''}`)) words.add(word.toLowerCase())
    if (words.size > MOST_WORDS) break
  }
  const found = await sql<{ word: string }>(
    `select word from unnest(?::text[]) word where to_tsvector('portuguese', search_text(word)) @@ ${wanted.text}`,
    [[...words], ...wanted.values]
  )
  return new Set(found.map(({ word }) => word))
}

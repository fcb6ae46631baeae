import type { Term } from '#app/messaging/services/search_syntax'

/** A piece of SQL and its values, in their order. */
export type Piece = { text: string; values: unknown[] }

const SHORTEST_PREFIX = 2

/**
 * The words of a search as a tsquery. Every word goes through the database's own parser, quoted: nothing that
 * is typed can be a syntax error, and the same `search_text` stands in the index. What is computed here is
 * constant to the planner, which therefore knows how rare the words are.
 */
export function tsquery(terms: Term[]): Piece {
  return join(
    terms.map((term, place) =>
      term.excluded ? negate(words(term.text)) : wanted(term, place === terms.length - 1, terms)
    ),
    ' && '
  )
}

/** What a single word of a text is held against, to be marked: any word that was asked for. */
export function anyWordOf(terms: Term[]): Piece | null {
  const asked = terms.filter(({ excluded }) => !excluded)
  const pieces = asked.flatMap(({ text, phrase }) => {
    const isLast = text === terms.at(-1)?.text
    const parts = splitWords(text)
    return parts.map((word, place) =>
      isLast && !phrase && place === parts.length - 1 ? beginning(word) : words(word)
    )
  })
  return pieces.length === 0 ? null : join(pieces, ' || ')
}

/** Words as a reader sees them; the database folds and stems each. */
export const splitWords = (text: string): string[] => text.match(WORD) ?? []
const WORD = /[\p{L}\p{M}\p{N}]+/gu

function wanted({ text, phrase }: Term, isLast: boolean, terms: Term[]): Piece {
  if (phrase || !isLast) return words(text)
  const whole = words(text)
  // "aula de": a little word at the end says nothing yet; alone it is the beginning of something.
  if (terms.length === 1) return beginning(text)
  const begun = beginning(text)
  return {
    text: `(case when numnode(${whole.text}) = 0 then ${whole.text} else ${begun.text} end)`,
    values: [...whole.values, ...whole.values, ...begun.values],
  }
}

const words = (text: string): Piece => ({
  text: `phraseto_tsquery('portuguese', search_text(?))`,
  values: [text],
})

/** The word itself, or anything that begins like it: people search while they type. */
function beginning(text: string): Piece {
  const whole = words(text)
  if ([...text].length < SHORTEST_PREFIX) return whole
  return {
    text: `(${whole.text} || to_tsquery('simple', '''' || search_words(?) || ''':*'))`,
    values: [...whole.values, text],
  }
}

const negate = ({ text, values }: Piece): Piece => ({ text: `!!(${text})`, values })

const join = (pieces: Piece[], operator: string): Piece => ({
  text: `(${pieces.map(({ text }) => text).join(operator)})`,
  values: pieces.flatMap(({ values }) => values),
})

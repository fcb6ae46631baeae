import { InvalidInput } from '#app/core/http/problem'

export const DEFAULT_LIMIT = 50

export type PageMeta = {
  /** Sent back as `cursor` for the next page; null at the end. */
  nextCursor: string | null
}

export type Page<Row> = { rows: Row[]; nextCursor: string | null }

/** Keyset pages: one row more is read than shown, and its absence is the end. */
export function pageOf<Row>(
  rows: Row[],
  limit: number,
  keyOf: (row: Row) => (string | number)[]
): Page<Row> {
  const shown = rows.slice(0, limit)
  const more = rows.length > limit
  return { rows: shown, nextCursor: more ? encodeCursor(keyOf(shown.at(-1)!)) : null }
}

const encodeCursor = (key: (string | number)[]) =>
  Buffer.from(JSON.stringify(key)).toString('base64url')

const PARTS = {
  id: (part: unknown) =>
    typeof part === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(part),
  instant: (part: unknown) =>
    typeof part === 'string' &&
    /^\d{4}-\d\d-\d\d[T ][\d:.]+(Z|[+-][\d:]+)$/.test(part) &&
    !Number.isNaN(Date.parse(part)),
  text: (part: unknown) =>
    typeof part === 'string' && part.length <= 300 && part.isWellFormed() && !part.includes('\0'),
  number: (part: unknown) => Number.isSafeInteger(part),
}

type Part = keyof typeof PARTS
type Key<Parts extends readonly Part[]> = {
  [Index in keyof Parts]: Parts[Index] extends 'number' ? number : string
}

/**
 * The key of the row after which the page begins; `parts` says what stands in it, so that none but a sound one reaches SQL.
 *
 * @throws InvalidInput for a cursor that we did not make
 */
export function decodeCursor<const Parts extends readonly Part[]>(
  cursor: string | undefined,
  parts: Parts
): Key<Parts> | null {
  if (!cursor) return null
  const key = parse(cursor)
  if (
    Array.isArray(key) &&
    key.length === parts.length &&
    parts.every((part, index) => PARTS[part](key[index]))
  )
    return key as Key<Parts>
  throw new InvalidInput([
    { field: 'cursor', rule: 'cursor', message: 'The cursor is not one of ours' },
  ])
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString())
  } catch {
    return null // No JSON is no key: refused like any other.
  }
}

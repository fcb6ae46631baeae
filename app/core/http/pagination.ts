import { InvalidInput } from '#app/core/http/problem'

export const DEFAULT_LIMIT = 50

export type Page<Row> = { rows: Row[]; nextCursor: string | null }

/** Keyset pages: one row more is read than shown, and its absence is the end. */
export function pageOf<Row>(rows: Row[], limit: number, keyOf: (row: Row) => (string | number)[]): Page<Row> {
  const shown = rows.slice(0, limit)
  const more = rows.length > limit
  return { rows: shown, nextCursor: more ? encodeCursor(keyOf(shown.at(-1)!)) : null }
}

const encodeCursor = (key: (string | number)[]) => Buffer.from(JSON.stringify(key)).toString('base64url')

/** @throws InvalidInput for a cursor that we did not make */
export function decodeCursor<Key extends (string | number)[]>(cursor: string | undefined, length: number): Key | null {
  if (!cursor) return null
  try {
    const key = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    const sound = (part: unknown) => typeof part === 'number' || (typeof part === 'string' && part.isWellFormed() && !part.includes('\0'))
    if (Array.isArray(key) && key.length === length && key.every(sound)) return key as Key
  } catch {
    // Falls through to the refusal: whatever was wrong with it, the answer is the same.
  }
  throw new InvalidInput([{ field: 'cursor', rule: 'cursor', message: 'The cursor is not one of ours' }])
}

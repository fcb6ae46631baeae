/** What came in, made readable; or in a word why it is not. */
export type Decoded =
  | { document: Record<string, unknown> }
  | { unmapped: 'not_text' | 'not_json' | 'not_an_object' | 'multipart' | 'empty' }

const CHARSET = /charset\s*=\s*"?([^\s;"]+)/i

/** JSON, or a form, in the encoding that it says; a person typed the block that sent it. */
export function decodeBody(body: Buffer, contentType: string | null): Decoded {
  if (body.length === 0) return { unmapped: 'empty' }
  const type = contentType?.toLowerCase() ?? ''
  if (type.startsWith('multipart/')) return { unmapped: 'multipart' }
  const text = textOf(body, CHARSET.exec(type)?.[1])
  if (text === null) return { unmapped: 'not_text' }
  if (type.startsWith('application/x-www-form-urlencoded'))
    return { document: Object.fromEntries(new URLSearchParams(text)) }
  const document = parse(text)
  if (document === undefined) return { unmapped: 'not_json' }
  if (typeof document !== 'object' || document === null || Array.isArray(document))
    return { unmapped: 'not_an_object' }
  return { document: document as Record<string, unknown> }
}

/** Null for bytes that are no text of that encoding, or of one that nobody knows. */
function textOf(body: Buffer, charset = 'utf-8'): string | null {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(body)
  } catch {
    return null // Said of it: not_text. Nothing is guessed.
  }
}

/** What a number can't hold exactly: sixteen digits in a row, a fraction, a power. */
const LONG = /\d{16}|\d[.eE]/

function parse(text: string): unknown {
  try {
    return LONG.test(text) ? JSON.parse(text, withItsDigits) : JSON.parse(text)
  } catch {
    return undefined // No JSON is what it says.
  }
}

/** Two long ids would be one number: such a one stays the text that it was written as. */
const withItsDigits = (_key: string, value: unknown, context?: { source: string }) =>
  typeof value === 'number' && !Number.isSafeInteger(value) ? context!.source : value

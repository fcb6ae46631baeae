/** What a JSON pointer (RFC 6901: `/subscriber/phone`, `~1` for a slash, `~0` for a tilde) points at; undefined where there is nothing. */
export function pointAt(document: unknown, pointer: string): unknown {
  let at = document
  for (const token of pointer.split('/').slice(1)) {
    const key = token.replaceAll('~1', '/').replaceAll('~0', '~')
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return undefined
    at = (at as Record<string, unknown>)[key]
  }
  return at
}

const LONGEST = 200
const NAMELESS = 'arquivo'

/**
 * A name to show and to save under, out of what a client sent: the last part of a path, without control and
 * direction characters (which make "gpj.exe" of "exe.jpg"), and not longer than a file system holds.
 */
export function fileName(given: string | undefined): string {
  const last = (given ?? '').toWellFormed().normalize('NFC').split(/[/\\]/).at(-1)!
  const plain = last
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029\ufffd]/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
  if (/^\.*$/.test(plain)) return NAMELESS
  return shorten(plain)
}

function shorten(name: string): string {
  const letters = [...name]
  if (letters.length <= LONGEST) return name
  const extension = /\.[A-Za-z0-9]{1,10}$/.exec(name)?.[0] ?? ''
  return letters.slice(0, LONGEST - extension.length).join('') + extension
}

/** The header that gives a download its name: plain for old readers, UTF-8 for all others (RFC 6266). */
export function disposition(type: 'inline' | 'attachment', name: string): string {
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/g, '_')
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`
  )
  return `${type}; filename="${plain}"; filename*=UTF-8''${encoded}`
}

const LENGTH = 200
/** So much stands before the first hit, to be understood. */
const LEAD = 60

/** Words, and mentions in one piece: those are never marked inside, clients put names for them. */
const TOKEN = /<@[^<>\s]{1,80}>|[\p{L}\p{M}\p{N}]+/gu

/** The part of a text around the first hit, as safe HTML: escaped, with nothing but `<mark>` in it. */
export function extract(text: string, hits: Set<string>): string {
  const marks = hitsIn(text, hits)
  const [from, to] = windowOf(text, marks[0]?.[0] ?? 0)
  const inside = marks.filter(([start, end]) => start >= from && end <= to)
  return `${from > 0 ? '… ' : ''}${mark(text, from, to, inside)}${to < text.length ? ' …' : ''}`
}

function hitsIn(text: string, hits: Set<string>): [number, number][] {
  if (hits.size === 0) return []
  return [...text.matchAll(TOKEN)]
    .filter(([word]) => hits.has(word.toLowerCase()))
    .map(({ 0: word, index }) => [index, index + word.length])
}

/** Cut between words where there is a space near, and never inside of a character. */
function windowOf(text: string, hit: number): [number, number] {
  if (text.length <= LENGTH) return [0, text.length]
  const wantedFrom = Math.max(0, Math.min(hit - LEAD, text.length - LENGTH))
  const from = wantedFrom === 0 ? 0 : afterSpace(text, wantedFrom, Math.max(wantedFrom, hit))
  const wantedTo = Math.min(text.length, from + LENGTH)
  const to = wantedTo === text.length ? wantedTo : beforeSpace(text, wantedTo, from + LENGTH / 2)
  return [from, to]
}

function afterSpace(text: string, at: number, latest: number): number {
  for (let place = at; place < latest; place++) if (/\s/.test(text[place])) return place + 1
  return isHalf(text, at) ? at + 1 : at
}

function beforeSpace(text: string, at: number, earliest: number): number {
  for (let place = at; place > earliest; place--) if (/\s/.test(text[place])) return place
  return isHalf(text, at) ? at - 1 : at
}

/** The second half of a surrogate pair. */
const isHalf = (text: string, at: number) => /[\uDC00-\uDFFF]/.test(text[at] ?? '')

function mark(text: string, from: number, to: number, marks: [number, number][]): string {
  let html = ''
  let place = from
  for (const [start, end] of marks) {
    html += `${escape(text.slice(place, start))}<mark>${escape(text.slice(start, end))}</mark>`
    place = end
  }
  return html + escape(text.slice(place, to))
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const escape = (text: string) => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign])

import { h } from './dom.ts'

const ADDRESS = /https?:\/\/[^\s<>"')\]]+/g
const TAGS = [
  'p',
  'br',
  'strong',
  'em',
  's',
  'code',
  'pre',
  'ul',
  'ol',
  'li',
  'blockquote',
] as const
const LINK = /^(https?:|mailto:)/i

/**
 * A body as the server made it safe, built anew from the few elements it may have: no attribute but an address comes along, and
 * everything unknown is its text.
 */
export function richText(html: string | null, body: string): Node[] {
  if (html === null) return linked(body)
  try {
    const { body: parsed } = new DOMParser().parseFromString(html, 'text/html')
    return [...parsed.childNodes].flatMap(safe)
  } catch {
    return linked(body) // A page with Trusted Types lets nobody parse.
  }
}

/** What somebody wrote, with its web addresses as links. */
export function linked(body: string): Node[] {
  const nodes: Node[] = []
  let at = 0
  for (const match of body.matchAll(ADDRESS)) {
    nodes.push(document.createTextNode(body.slice(at, match.index)))
    nodes.push(link(match[0], [match[0]]))
    at = match.index + match[0].length
  }
  nodes.push(document.createTextNode(body.slice(at)))
  return nodes
}

function safe(node: Node): Node[] {
  if (node instanceof Text) return [document.createTextNode(node.data)]
  if (!(node instanceof Element)) return []
  const within = [...node.childNodes].flatMap(safe)
  const name = node.localName
  const tag = TAGS.find((known) => known === name)
  if (tag) return [h(tag, {}, ...within)]
  const address = name === 'a' ? (node.getAttribute('href') ?? '') : ''
  return LINK.test(address) ? [link(address, within)] : within
}

const link = (href: string, children: (Node | string)[]) =>
  h('a', { href, target: '_blank', rel: 'noopener noreferrer nofollow' }, ...children)

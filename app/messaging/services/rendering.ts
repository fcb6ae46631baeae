import MarkdownIt from 'markdown-it'
import { MENTION_TOKEN, toToken } from '#app/messaging/services/mention_tokens'

type Named = { kind: string; id: string | null; name: string | null }
type Environment = { mentions: Named[] }

/** What is longer is cut off: each place that looks like an address costs as much again. */
const LONGEST_ADDRESS = 4_096

/**
 * The subset of Markdown that chat knows: emphasis, strike-through, code, quotations, lists, links. No HTML of
 * the writer's passes (`html: false`), no images, no headings; links are http, https and mailto alone.
 */
const markdown = new MarkdownIt('zero', { html: false, linkify: true, breaks: true }).enable([
  'newline',
  'escape',
  'backticks',
  'emphasis',
  'strikethrough',
  'link',
  'linkify',
  'autolink',
  'blockquote',
  'list',
  'fence',
  'balance_pairs',
  'fragments_join',
])
markdown.validateLink = (url) => /^(https?:|mailto:)/i.test(url.trim())
// Looked for at length, and then refused above.
markdown.linkify.add('//', null).add('ftp:', null).set({ maxLength: LONGEST_ADDRESS })

// `[words]()` leads nowhere, and no validateLink is asked of it: it stays as it was written.
markdown.core.ruler.push('nowhere', ({ tokens }) => {
  for (const { children } of tokens) {
    let isNowhere = false
    for (const token of children ?? []) {
      if (token.type === 'link_open') isNowhere = !token.attrGet('href')
      if (isNowhere && token.type === 'link_open')
        Object.assign(token, { type: 'text', content: '[' })
      if (isNowhere && token.type === 'link_close')
        Object.assign(token, { type: 'text', content: ']()' })
    }
  }
})

markdown.inline.ruler.before('autolink', 'mention', (state, silent) => {
  const at = new RegExp(MENTION_TOKEN.source, 'iy')
  at.lastIndex = state.pos
  const match = at.exec(state.src)
  if (!match) return false
  if (!silent) state.push('mention', '', 0).meta = toToken(match)
  state.pos += match[0].length
  return true
})

markdown.renderer.rules.mention = (tokens, index, _options, env) => {
  const { kind, id } = tokens[index].meta as Named
  const known = (env as Environment).mentions.find(
    (mention) => mention.kind === kind && mention.id === id
  )
  const name = kind === 'channel' ? 'canal' : kind === 'here' ? 'aqui' : (known?.name ?? '?')
  const about = id ? ` data-id="${id}"` : ''
  return `<span class="mention" data-kind="${kind}"${about}>@${markdown.utils.escapeHtml(name)}</span>`
}

markdown.renderer.rules.link_open = (tokens, index, options, _env, self) => {
  tokens[index].attrSet('rel', 'noopener noreferrer nofollow')
  tokens[index].attrSet('target', '_blank')
  return self.renderToken(tokens, index, options)
}

/**
 * Most of what people write has none of these, and needs no rendering. Before a list stand blanks and no line
 * breaks (\s): a message of empty lines would be read anew from each of them.
 */
const MARKUP = /[*_~`>[\]\\<&]|^[ \t]*(?:[-+]|\d+[.)])\s|https?:|www\.|@|\w\.\w/m

/** Safe HTML of a body; null where it is plain text. */
export function renderBody(body: string, mentions: Named[]): string | null {
  return MARKUP.test(body) ? markdown.render(body, { mentions } satisfies Environment) : null
}

/** `<@USER_ID>`, `<@team:TEAM_ID>`, `<@canal>`, `<@aqui>`: what a body says by id. A plain "@Ana" is text. */
const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}'
export const MENTION_TOKEN = new RegExp(`<@(?:(${UUID})|team:(${UUID})|(canal)|(aqui))>`, 'gi')

export type MentionToken =
  { kind: 'user' | 'team'; id: string } | { kind: 'channel' | 'here'; id: null }

/** Each mention of a body once, in the order of the text. */
export function mentionsIn(body: string): MentionToken[] {
  if (!body.includes('<@')) return []
  const found = [...body.matchAll(MENTION_TOKEN)].map((match) => toToken(match))
  return [...new Map(found.map((token) => [`${token.kind} ${token.id}`, token])).values()]
}

export function toToken([, user, team, channel]: RegExpMatchArray | RegExpExecArray): MentionToken {
  if (user) return { kind: 'user', id: user.toLowerCase() }
  if (team) return { kind: 'team', id: team.toLowerCase() }
  return { kind: channel ? 'channel' : 'here', id: null }
}

/** The body for who sees no markup of ours: people by their names. */
export const plainBody = (body: string, mentions: { id: string | null; name: string | null }[]) =>
  body.replaceAll(MENTION_TOKEN, (...match) => {
    const token = toToken(match as unknown as RegExpExecArray)
    if (token.kind === 'channel' || token.kind === 'here')
      return token.kind === 'channel' ? '@canal' : '@aqui'
    return `@${mentions.find(({ id }) => id === token.id)?.name ?? '…'}`
  })

import type User from '#app/identity/models/user'
import { SendMessage } from '#app/messaging/actions/send_message'
import type { MessageRow } from '#app/messaging/queries/message_rows'
import { Conflict } from '#app/core/http/problem'

export type ForwardMessageInput = {
  actor: User
  message: MessageRow
  conversationId: string
  clientId: string
  comment?: string
}

/**
 * Says in another conversation what was said in one that the actor can read: a copy, with who wrote it and when, but not where.
 * Mentions are not copied, or the same people would be called once more: their tokens lose their effect by becoming plain text.
 */
export class ForwardMessage {
  async handle({ actor, message, conversationId, clientId, comment }: ForwardMessageInput) {
    if (message.deletedAt || message.kind === 'system') throw new Conflict('MESSAGE_DELETED')
    const quoted = withoutMentions(message)
    return new SendMessage().handle({
      actor,
      conversationId,
      clientId,
      body: [comment, quoted].filter(Boolean).join('\n\n'),
      kind: message.kind === 'voice' ? 'voice' : 'text',
      copyOf: message,
      forwardedFromId: message.id,
    })
  }
}

function withoutMentions({ body, mentions }: MessageRow): string {
  const nameOf = (kind: string, id: string | null) =>
    mentions?.find((mention) => mention.kind === kind && mention.id === id)?.name ?? '?'
  return body
    .replace(/<@([0-9a-f-]{36})>/gi, (_token, id) => `@${nameOf('user', id.toLowerCase())}`)
    .replace(/<@team:([0-9a-f-]{36})>/gi, (_token, id) => `@${nameOf('team', id.toLowerCase())}`)
    .replace(/<@(canal|aqui)>/gi, '@$1')
}

import { NotFound } from '#app/core/http/problem'
import type User from '#app/identity/models/user'
import ConversationPolicy from '#app/messaging/policies/conversation_policy'
import { findStanding, type Standing } from '#app/messaging/queries/find_standing'
import { messageRow, type MessageRow } from '#app/messaging/queries/message_rows'

export type FoundMessage = { message: MessageRow; standing: Standing }

/**
 * The door to one message: through its conversation, which the person must be able to read.
 *
 * @throws NotFound where either does not exist for them
 */
export async function findMessage(actor: User, messageId: string): Promise<FoundMessage> {
  return find(actor, messageId, 'read')
}

/** The same for looking only, which an admin does who has broken the glass. */
export async function inspectMessage(actor: User, messageId: string): Promise<FoundMessage> {
  return find(actor, messageId, 'inspect')
}

async function find(actor: User, messageId: string, how: 'read' | 'inspect') {
  const message = await messageRow(messageId)
  if (!message) throw new NotFound()
  const standing = await findStanding(actor, message.conversationId)
  // Of a conversation that one only sees from outside, its messages do not exist.
  if (!new ConversationPolicy()[how](actor, standing).authorized) throw new NotFound()
  return { message, standing }
}

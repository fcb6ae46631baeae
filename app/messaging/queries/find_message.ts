import { NotFound } from '#app/core/http/problem'
import type User from '#app/identity/models/user'
import { kindOf } from '#app/messaging/kinds'
import { findStanding, type Standing } from '#app/messaging/queries/find_standing'
import { messageRow, type MessageRow } from '#app/messaging/queries/message_rows'

export type FoundMessage = { message: MessageRow; standing: Standing }

/**
 * The door to one message: through its conversation, which the person must be able to read.
 *
 * @throws NotFound where either does not exist for them
 */
export async function findMessage(actor: User, messageId: string): Promise<FoundMessage> {
  const message = await messageRow(messageId)
  if (!message) throw new NotFound()
  const standing = await findStanding(actor, message.conversationId)
  // Of a conversation that one only sees from outside, its messages do not exist.
  if (!kindOf(standing).read(actor, standing).authorized) throw new NotFound()
  return { message, standing }
}

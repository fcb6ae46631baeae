import { NotFound } from '#app/core/http/problem'
import type User from '#app/identity/models/user'
import { findMessage, type FoundMessage } from '#app/messaging/queries/find_message'

/**
 * The door to a thread: the message that it began with.
 *
 * @throws NotFound where it does not exist for this person, or is itself a reply
 */
export async function findThread(actor: User, rootId: string): Promise<FoundMessage> {
  const found = await findMessage(actor, rootId)
  if (found.message.threadRootId) throw new NotFound()
  return found
}

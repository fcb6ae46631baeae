import { NotFound } from '#app/core/http/problem'
import type User from '#app/identity/models/user'
import { findStanding, type Standing } from '#app/messaging/queries/find_standing'

/**
 * The door to a channel: a direct conversation is none.
 *
 * @throws NotFound
 */
export async function findChannel(actor: User, id: string): Promise<Standing> {
  const standing = await findStanding(actor, id)
  if (standing.kind !== 'channel') throw new NotFound()
  return standing
}

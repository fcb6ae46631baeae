import { LRUCache } from 'lru-cache'
import type User from '#app/identity/models/user'
import { kindOf } from '#app/messaging/kinds'
import { findStanding, type Standing } from '#app/messaging/queries/find_standing'

/**
 * Standings of people who write just now. Believing one too long is harmless: a send carries the epoch it was
 * decided on, and stores nothing where somebody lost access since; then it is asked anew.
 */
const known = new LRUCache<string, Standing>({ max: 20_000, ttl: 30_000 })

export const senderStandings = {
  async find(actor: User, conversationId: string): Promise<Standing> {
    // The role is part of the key: who became a student is another person to the chat.
    const key = `${conversationId}:${actor.id}:${actor.role}`
    const standing = known.get(key) ?? (await findStanding(actor, conversationId))
    // Only a yes is kept: what was refused a moment ago may be allowed now.
    if (kindOf(standing).send(actor, standing).authorized) known.set(key, standing)
    return standing
  },

  forget(actor: User, conversationId: string) {
    known.delete(`${conversationId}:${actor.id}:${actor.role}`)
  },
}

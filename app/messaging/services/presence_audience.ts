import { sql } from '#app/core/database/sql'
import type { PresenceAudience, Watching } from '#app/identity/presence/audiences'

/**
 * Whoever writes to somebody privately sees whether they are there. Not of channels: of one with thousands of members each
 * arrival would be told to all of them; their lists ask `GET /presence`.
 */
export const privatePartners: PresenceAudience = (userIds) =>
  sql<Watching>(
    // Uses index: conversation_members_person.
    `select distinct mine.user_id as "userId", other.user_id as "watcherId"
       from conversation_members mine
       join conversations c on c.id = mine.conversation_id and c.kind = 'direct'
       join conversation_members other on other.conversation_id = c.id and other.user_id <> mine.user_id
      where mine.user_id = any(?::uuid[]) and mine.left_at is null and other.left_at is null`,
    [userIds]
  )

import { sql } from '#app/core/database/sql'

export type Watching = { userId: string; watcherId: string }

/** Who is told of these people's presence. Domains whose people share something else (a conversation) add theirs. */
export type PresenceAudience = (userIds: string[]) => Promise<Watching[]>

const teamColleagues: PresenceAudience = (userIds) =>
  sql<Watching>(
    `select distinct mine.user_id as "userId", other.user_id as "watcherId"
       from team_members mine join team_members other on other.team_id = mine.team_id
      where mine.user_id = any(?)`,
    [userIds]
  )

export const presenceAudiences: PresenceAudience[] = [teamColleagues]

/** Whose presence each person is told, themselves included. */
export async function audienceOf(userIds: string[]): Promise<Map<string, Set<string>>> {
  const watching = (
    await Promise.all(presenceAudiences.map((audience) => audience(userIds)))
  ).flat()
  const told = new Map(userIds.map((userId) => [userId, new Set([userId])]))
  for (const { userId, watcherId } of watching)
    told.set(watcherId, (told.get(watcherId) ?? new Set()).add(userId))
  return told
}

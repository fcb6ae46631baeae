import { presence as config } from '#config/identity'
import { sql } from '#app/core/database/sql'

export type PresenceState = 'online' | 'away' | 'break' | 'offline'

/**
 * Whether somebody (the column that holds their id) is connected to a node that lives. Asked anew each time,
 * so a node that was killed leaves nobody online.
 */
export const isPresent = (userId: 'u.id' | 'users.id' | 'p.user_id' | 'm.user_id') => `
  exists (select 1 from connections c join nodes n on n.id = c.node_id
           where c.user_id = ${userId} and n.seen_at > now() - interval '1 millisecond' * ${config.liveForMs})`

/** What each is now: what they chose, while they are present. */
export async function presenceOf(userIds: string[]): Promise<Map<string, PresenceState>> {
  const rows = await sql<{ id: string; state: PresenceState }>(
    `select u.id, case when ${isPresent('u.id')} then coalesce(p.chosen, 'online') else 'offline' end as state
       from unnest(?::uuid[]) as u (id) left join presences p on p.user_id = u.id`,
    [userIds]
  )
  return new Map(rows.map((row) => [row.id, row.state]))
}

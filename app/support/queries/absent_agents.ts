import { sql } from '#app/core/database/sql'
import type { Transaction } from '#app/core/database/transaction'

/**
 * Tickets of people who are away for longer than the ticket's queue waits; presence says since when. Who is here and takes no
 * new ones keeps what they have, and what is offered to somebody stays. From the people to their tickets: nobody away, nothing looked at. Uses index: tickets_load.
 */
export async function absentTickets(
  limit: number,
  ticketId: string | null = null,
  trx?: Transaction
): Promise<string[]> {
  const rows = await sql<{ id: string }>(
    `select t.id from users a
       left join presences p on p.user_id = a.id
      cross join lateral (
        select t.id, t.created_at, t.queue_id, t.assigned_at from tickets t
         where t.assignee_id = a.id and t.status in ('new', 'open') and (?::uuid is null or t.id = ?::uuid)
           and not exists (select 1 from transfers o where o.ticket_id = t.id and o.state = 'pending') offset 0) t
       join queues q on q.id = t.queue_id and q.reassign_after_minutes is not null
      cross join lateral (select now() - make_interval(mins => q.reassign_after_minutes) as edge) since
      where a.role in ('admin', 'team') and coalesce(p.shown, 'offline') <> 'online'
        and t.assigned_at < since.edge and coalesce(p.changed_at, t.assigned_at) < since.edge
      order by t.created_at, t.id limit ?`,
    [ticketId, ticketId, limit],
    trx
  )
  return rows.map(({ id }) => id)
}

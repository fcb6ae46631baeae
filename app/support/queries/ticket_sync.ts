import { syncedTickets } from '#config/support'
import { sql } from '#app/core/database/sql'
import type { SyncSource, TicketHead } from '#app/messaging/queries/read_sync'

/** Tickets in hand (assigned, followed, offered; not closed), and how far the lists of one's queues have come. */
export const ticketSync: SyncSource = async (actor) => {
  const [tickets, queues] = await Promise.all([
    sql<TicketHead>(IN_HAND, [actor.id, actor.id, actor.id, actor.id, syncedTickets + 1]),
    sql<{ id: string | null; changedAt: Date | null }>(QUEUES, [actor.role, actor.id]),
  ])
  return {
    tickets: tickets.slice(0, syncedTickets),
    ticketsTruncated: tickets.length > syncedTickets,
    queues: queues.map(({ id, changedAt }) => ({
      id,
      changedAt: (changedAt ?? new Date(0)).toISOString(),
    })),
  }
}

/** Uses indexes: tickets_assignee, ticket_followers_user, transfers_asked_person, transfers_asked_queue. */
const IN_HAND = `
  select t.id, c.team_revision as revision, c.revision as "conversationRevision"
    from tickets t join conversations c on c.id = t.id
   where t.status <> 'closed' and t.id in (
     select id from tickets where assignee_id = ? and status <> 'closed'
     union select ticket_id from ticket_followers where user_id = ?
     union select ticket_id from transfers where state = 'pending'
              and (to_user_id = ? or to_queue_id in (select queue_id from queue_members where user_id = ?)))
   order by t.listed_at desc, t.id desc limit ?`

const QUEUES = `
  select q.id, (select max(t.listed_at) from tickets t where t.queue_id = q.id) as "changedAt"
    from queues q
   where q.archived_at is null
     and (? = 'admin' or exists (select 1 from queue_members m where m.queue_id = q.id and m.user_id = ?))
  union all
  select null, (select max(t.listed_at) from tickets t where t.queue_id is null)`

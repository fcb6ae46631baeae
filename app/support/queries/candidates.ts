import { usualCapacity } from '#config/support'
import { sql } from '#app/core/database/sql'
import type { Transaction } from '#app/core/database/transaction'
import { isPresent } from '#app/identity/queries/presence_of'
import type { QueueRules } from '#app/support/queries/queue_rules'

/** Who may be given tickets just now: of the queue, available, here, with room for one more. Alias `m` of queue_members. */
const FREE = `
  join users u on u.id = m.user_id and u.deactivated_at is null and u.role <> 'student'
  left join support_agents s on s.user_id = m.user_id
  left join presences p on p.user_id = m.user_id
  cross join lateral (
    select count(*)::int as count from tickets held where held.assignee_id = m.user_id and held.status in ('new', 'open')) load
 where m.queue_id = ? and coalesce(s.available, true) and coalesce(p.chosen, 'online') = 'online'
   and ${isPresent('m.user_id')} and load.count < coalesce(s.capacity, ${usualCapacity})`

const ORDER: Record<QueueRules['assignment'], string> = {
  manual: 'm.user_id',
  round_robin: 'm.last_assigned_at nulls first, m.user_id',
  least_loaded: `load.count::float / nullif(coalesce(s.capacity, ${usualCapacity}), 0), m.last_assigned_at nulls first, m.user_id`,
}

/** Whom a ticket would be given to now; null where nobody is free who has what it takes. */
export async function bestCandidate(
  { id: queueId, assignment, sticky }: QueueRules,
  ticketId: string,
  trx?: Transaction
): Promise<string | null> {
  const [best] = await sql<{ userId: string }>(
    `select m.user_id as "userId"
       from queue_members m ${FREE}
        and not exists (
          select 1 from ticket_tags tt join tags g on g.id = tt.tag_id and g.is_skill
           where tt.ticket_id = ?
             and not exists (select 1 from agent_skills k where k.user_id = m.user_id and k.tag_id = tt.tag_id))
      order by ${sticky ? `m.user_id = (${LAST_AGENT}) desc nulls last,` : ''} ${ORDER[assignment]}
      limit 1`,
    sticky ? [queueId, ticketId, ticketId] : [queueId, ticketId],
    trx
  )
  return best?.userId ?? null
}

/** Who served the same person last. */
const LAST_AGENT = `
  select before.assignee_id from tickets now_ join tickets before
      on before.id <> now_.id and before.assignee_id is not null
     and (before.student_id = now_.student_id or before.contact_id = now_.contact_id)
   where now_.id = ? order by before.assigned_at desc limit 1`

/** Whether anybody of a queue could be given anything. */
export async function anybodyFree(queueId: string): Promise<boolean> {
  const rows = await sql(`select 1 from queue_members m ${FREE} limit 1`, [queueId])
  return rows.length > 0
}

/** Those that wait for somebody, the oldest first; what is offered to somebody is left alone. Uses index: tickets_unassigned. */
export async function waitingTickets(queueId: string, limit: number): Promise<string[]> {
  const rows = await sql<{ id: string }>(
    `select t.id from tickets t
      where t.queue_id = ? and t.assignee_id is null and t.status in ('new', 'open') and not t.is_spam
        and not exists (select 1 from transfers o where o.ticket_id = t.id and o.state = 'pending')
      order by t.created_at, t.id limit ?`,
    [queueId, limit]
  )
  return rows.map(({ id }) => id)
}

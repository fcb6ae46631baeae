import { usualCapacity } from '#config/support'
import { sql } from '#app/core/database/sql'
import type { Transaction } from '#app/core/database/transaction'
import { isPresent } from '#app/identity/queries/presence_of'
import type { QueueRules } from '#app/support/queries/queue_rules'

/** How many tickets somebody has in hand, of all queues: spam is no work. Uses index: tickets_load. */
export const loadOf = (userId: 'm.user_id' | 'u.id') => `
    select count(*)::int as count from tickets held
     where held.assignee_id = ${userId} and held.status in ('new', 'open') and not held.is_spam`

/** Who may be given tickets just now: of the queue, available, here, with room for one more. Alias `m` of queue_members. */
const FREE = `
  join users u on u.id = m.user_id and u.deactivated_at is null and u.role <> 'student'
  left join support_agents s on s.user_id = m.user_id
  left join presences p on p.user_id = m.user_id
  cross join lateral (${loadOf('m.user_id')}) load
 where m.queue_id = ? and coalesce(s.available, true) and coalesce(p.chosen, 'online') = 'online'
   and ${isPresent('m.user_id')} and load.count < coalesce(s.capacity, ${usualCapacity})`

const ORDER: Record<QueueRules['assignment'], string> = {
  manual: 'm.user_id',
  round_robin: 'm.last_assigned_at nulls first, m.user_id',
  least_loaded: `load.count::float / nullif(coalesce(s.capacity, ${usualCapacity}), 0), m.last_assigned_at nulls first, m.user_id`,
}

const hasSkills = (userId: string, ticketId: string) => `not exists (
  select 1 from ticket_tags tt join tags g on g.id = tt.tag_id and g.is_skill
   where tt.ticket_id = ${ticketId}
     and not exists (select 1 from agent_skills k where k.user_id = ${userId} and k.tag_id = tt.tag_id))`

/** Whom a ticket would be given to now; null where nobody is free who has what it takes. */
export async function bestCandidate(
  { id: queueId, assignment, sticky }: QueueRules,
  ticketId: string,
  trx?: Transaction
): Promise<string | null> {
  const [best] = await sql<{ userId: string }>(
    `select m.user_id as "userId"
       from queue_members m ${FREE}
        and ${hasSkills('m.user_id', '?')}
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

/** Waits in a queue for somebody; what is offered to somebody is left alone. Alias `t` of tickets. */
const WAITS = `
      t.queue_id = ? and t.assignee_id is null and t.status in ('new', 'open') and not t.is_spam
  and not exists (select 1 from transfers o where o.ticket_id = t.id and o.state = 'pending')`

/** Where a ticket stands among those that wait, with microseconds. */
export type WaitingTicket = { id: string; since: string }

const FIRST: WaitingTicket = { id: '00000000-0000-0000-0000-000000000000', since: '-infinity' }

/**
 * The oldest after another that somebody who is free has the skills for: however many stand before it whom nobody can serve, they
 * keep their place and nobody else's. Uses index: tickets_unassigned.
 */
export async function nextAssignable(
  queueId: string,
  { id, since }: WaitingTicket = FIRST
): Promise<WaitingTicket | undefined> {
  const [next] = await sql<WaitingTicket>(
    `with free as materialized (select m.user_id from queue_members m ${FREE})
     select t.id, t.created_at::text as since from tickets t
      where ${WAITS} and (t.created_at, t.id) > (?::timestamptz, ?::uuid)
        and exists (select 1 from free) -- Nobody is: then no ticket is looked at.
        and exists (select 1 from free f where ${hasSkills('f.user_id', 't.id')})
      order by t.created_at, t.id limit 1`,
    [queueId, queueId, since, id]
  )
  return next
}

/** Asked again under the ticket's lock. */
export async function isWaiting(
  queueId: string,
  ticketId: string,
  trx: Transaction
): Promise<boolean> {
  const rows = await sql(
    `select 1 from tickets t where ${WAITS} and t.id = ?`,
    [queueId, ticketId],
    trx
  )
  return rows.length > 0
}

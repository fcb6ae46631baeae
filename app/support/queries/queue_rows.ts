import { usualCapacity } from '#config/support'
import { sql } from '#app/core/database/sql'
import type { Transaction } from '#app/core/database/transaction'
import { NotFound } from '#app/core/http/problem'
import type User from '#app/identity/models/user'
import type { PersonRef } from '#app/messaging/transformers/message_transformer'
import { loadOf } from '#app/support/queries/candidates'
import type { QueueRules } from '#app/support/queries/queue_rules'

/** A queue of tickets, and how it wants them served. */
export type Queue = Omit<QueueRules, 'id'> & {
  /** @format uuid */
  id: string
  name: string
  description: string | null
  memberCount: number
  /** Whether the reader serves it. */
  mine: boolean
  version: number
  /** @format date-time */
  archivedAt: string | null
  /** @format date-time */
  createdAt: string
}
export type QueueMember = {
  user: PersonRef
  available: boolean
  capacity: number
  /** Tickets in hand, of all queues, without spam. */
  load: number
  /** @format date-time */
  joinedAt: string
}

type Row = Omit<Queue, 'archivedAt' | 'createdAt'> & { archivedAt: Date | null; createdAt: Date }

const SELECT = `
  select q.id, q.name, q.description, q.assignment, q.sticky, q.claim_on_reply as "claimOnReply",
         q.owner_answers as "ownerAnswers", q.asks_handover as "asksHandover", q.shows_agent as "showsAgent",
         q.transfer_minutes as "transferMinutes", q.reassign_after_minutes as "reassignAfterMinutes",
         q.close_after_days as "closeAfterDays", q.first_answer as "firstAnswer",
         q.out_of_hours_answer as "outOfHoursAnswer", q.business_hours_id as "businessHoursId", q.version,
         q.archived_at as "archivedAt", q.created_at as "createdAt",
         (select count(*)::int from queue_members m where m.queue_id = q.id) as "memberCount",
         exists (select 1 from queue_members m where m.queue_id = q.id and m.user_id = ?) as mine
    from queues q`

const toQueue = (row: Row): Queue => ({
  ...row,
  archivedAt: row.archivedAt?.toISOString() ?? null,
  createdAt: row.createdAt.toISOString(),
})

/** All that are in use; whoever serves sees of each that it is there, as they may hand tickets to it. */
export async function listQueues(actor: User): Promise<Queue[]> {
  const rows = await sql<Row>(`${SELECT} where q.archived_at is null order by fold(q.name), q.id`, [
    actor.id,
  ])
  return rows.map(toQueue)
}

/** @throws NotFound */
export async function findQueue(
  actor: { id: string },
  id: string,
  trx?: Transaction
): Promise<Queue> {
  const [row] = await sql<Row>(`${SELECT} where q.id = ?`, [actor.id, id], trx)
  if (!row) throw new NotFound()
  return toQueue(row)
}

export async function listQueueMembers(queueId: string): Promise<QueueMember[]> {
  const rows = await sql<PersonRef & Omit<QueueMember, 'user' | 'joinedAt'> & { joinedAt: Date }>(
    `select u.id, u.name, u.avatar_url as "avatarUrl", coalesce(s.available, true) as available,
            coalesce(s.capacity, ${usualCapacity}) as capacity, m.created_at as "joinedAt",
            (${loadOf('u.id')}) as load
       from queue_members m join users u on u.id = m.user_id left join support_agents s on s.user_id = u.id
      where m.queue_id = ? order by fold(u.name), u.id`,
    [queueId]
  )
  return rows.map(({ id, name, avatarUrl, joinedAt, ...rest }) => ({
    user: { id, name, avatarUrl },
    ...rest,
    joinedAt: joinedAt.toISOString(),
  }))
}

import { prepared, sql } from '#app/core/database/sql'
import type { Head, RoomSource } from '#app/core/realtime/ports'
import { epochRoom } from '#app/core/realtime/rooms'

/** Tickets of no queue are everybody's of the team: they have a room like a queue's. */
export const UNQUEUED = 'none'

/** Of the two epochs that end somebody's access: the ticket's own, and that of the queue they left. */
const EPOCH = `(t.audience_epoch * 1000000 + coalesce(q.audience_epoch, 0))`

export const ticketRoom = (id: string, epoch: number) => epochRoom('ticket', id, epoch)
export const queueRoom = (id: string | null, epoch: number) =>
  epochRoom('queue', id ?? UNQUEUED, epoch)

export type TicketRooms = { team: string; queue: string }

/** The rooms of a ticket as they are now. */
export async function roomsOfTicket(id: string): Promise<TicketRooms | undefined> {
  const [row] = await sql<{ epoch: number; queueId: string | null; queueEpoch: number }>(ROOMS, [
    id,
  ])
  return row && { team: ticketRoom(id, row.epoch), queue: queueRoom(row.queueId, row.queueEpoch) }
}

const ROOMS = prepared(`
  select ${EPOCH}::bigint as epoch, t.queue_id as "queueId", coalesce(q.audience_epoch, 0) as "queueEpoch"
    from tickets t left join queues q on q.id = t.queue_id where t.id = ?`)

/** Opened tickets: only who asked for one (`ticket.open`) is in its room. */
export const ticketRooms: RoomSource = {
  kind: 'ticket',
  within: 'queue',

  async roomsOf({ user }, asked) {
    if (asked.size === 0 || user.role === 'student') return []
    const rows = await sql<{ id: string; epoch: number; allowed: boolean }>(
      `select t.id, ${EPOCH}::bigint as epoch from tickets t left join queues q on q.id = t.queue_id
        where t.id = any(?::uuid[])`,
      [[...asked]]
    )
    const open = await Promise.all(
      rows.map(async (row) => ((await this.allowed(row.id, [user.id])).has(user.id) ? row : null))
    )
    return open.filter((row) => row !== null)
  },

  async heads(ids) {
    const rows = await sql<{
      id: string
      epoch: number
      revision: number
      conversationRevision: number
    }>(
      `select t.id, ${EPOCH}::bigint as epoch, c.team_revision as revision
         from tickets t join conversations c on c.id = t.id left join queues q on q.id = t.queue_id
        where t.id = any(?::uuid[])`,
      [ids]
    )
    return new Map(
      rows.map(({ id, epoch, revision }): [string, Head] => [
        id,
        { epoch, revision, frame: { ticketId: id, revision } },
      ])
    )
  },

  async allowed(id, userIds) {
    const rows = await sql<{ id: string }>(ALLOWED, [userIds, id])
    return new Set(rows.map((row) => row.id))
  },
}

const ALLOWED = prepared(`
  select u.id from tickets t
    join users u on u.id = any(?::uuid[]) and u.role <> 'student' and u.deactivated_at is null
   where t.id = ? and (
     u.role = 'admin' or t.queue_id is null or t.assignee_id = u.id
     or exists (select 1 from queue_members m where m.queue_id = t.queue_id and m.user_id = u.id)
     or exists (select 1 from ticket_followers f where f.ticket_id = t.id and f.user_id = u.id)
     or exists (select 1 from transfers o where o.ticket_id = t.id and o.state = 'pending'
                   and (o.to_user_id = u.id or o.to_queue_id in (select queue_id from queue_members where user_id = u.id))))`)

type QueueHead = { id: string; epoch: number; changedAt: Date | null }

/** Lists of tickets: those of one's queues, and those of none. */
export const queueRooms: RoomSource = {
  kind: 'queue',

  async roomsOf({ user }) {
    if (user.role === 'student') return []
    const rows = await sql<{ id: string; epoch: number }>(
      `select q.id, q.audience_epoch as epoch from queues q join users u on u.id = ? and u.deactivated_at is null
        where u.role = 'admin' or (u.role = 'team'
          and exists (select 1 from queue_members m where m.queue_id = q.id and m.user_id = u.id))`,
      [user.id]
    )
    return [...rows, { id: UNQUEUED, epoch: 0 }]
  },

  async heads(ids) {
    const rows = await sql<QueueHead>(HEADS, [ids.filter((id) => id !== UNQUEUED)])
    return new Map(
      rows
        .filter(({ id }) => ids.includes(id))
        .map(({ id, epoch, changedAt }): [string, Head] => [
          id,
          {
            epoch,
            revision: changedAt?.getTime() ?? 0,
            frame: {
              queueId: id === UNQUEUED ? null : id,
              changedAt: changedAt?.toISOString() ?? null,
            },
          },
        ])
    )
  },

  async allowed(id, userIds) {
    const rows = await sql<{ id: string }>(
      `select u.id from users u
        where u.id = any(?::uuid[]) and u.role <> 'student' and u.deactivated_at is null
          and (?::uuid is null or u.role = 'admin'
               or exists (select 1 from queue_members m where m.queue_id = ?::uuid and m.user_id = u.id))`,
      [userIds, id === UNQUEUED ? null : id, id === UNQUEUED ? null : id]
    )
    return new Set(rows.map((row) => row.id))
  },
}

/** A queue's head is its newest change. Uses index: tickets_queue. */
const HEADS = `
  select q.id::text, q.audience_epoch as epoch, (select max(t.listed_at) from tickets t where t.queue_id = q.id) as "changedAt"
    from queues q where q.id = any(?::uuid[])
  union all
  select '${UNQUEUED}', 0, (select max(t.listed_at) from tickets t where t.queue_id is null)`

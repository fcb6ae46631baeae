import { sql } from '#app/core/database/sql'
import type { Transaction } from '#app/core/database/transaction'
import { Problem } from '#app/core/http/problem'

export type Receivers = { userId?: string; queueId?: string }

/**
 * Before the ticket's lock, in the order of the house: what is asked of them after it holds until the end. Whose account is closed
 * meanwhile has the ticket by then, and it is taken back (LeaveDesk).
 */
export async function lockReceivers(trx: Transaction, { userId, queueId }: Receivers) {
  if (userId) await sql('select 1 from users where id = ? for no key update', [userId], trx)
  if (queueId) await sql('select 1 from queues where id = ? for key share', [queueId], trx)
}

type Receiver = { role: string; active: boolean; inQueue: boolean }

/**
 * Whoever is given a ticket is of the team, has an open account and serves its queue.
 *
 * @throws Problem 422 RECEIVER_UNKNOWN, RECEIVER_NOT_TEAM, RECEIVER_INACTIVE, RECEIVER_NOT_IN_QUEUE
 */
export async function refuseReceiver(trx: Transaction, userId: string, queueId: string | null) {
  const [receiver] = await sql<Receiver>(
    `select u.role, u.deactivated_at is null as active,
            (?::uuid is null or u.role = 'admin'
             or exists (select 1 from queue_members m where m.queue_id = ?::uuid and m.user_id = u.id)) as "inQueue"
       from users u where u.id = ?`,
    [queueId, queueId, userId],
    trx
  )
  if (!receiver) throw new Problem(422, 'RECEIVER_UNKNOWN')
  if (receiver.role === 'student') throw new Problem(422, 'RECEIVER_NOT_TEAM')
  if (!receiver.active) throw new Problem(422, 'RECEIVER_INACTIVE')
  if (!receiver.inQueue) throw new Problem(422, 'RECEIVER_NOT_IN_QUEUE')
}

/**
 * Until the end of the transaction it is not archived.
 *
 * @throws Problem 422 QUEUE_UNKNOWN, also where it is archived
 */
export async function refuseQueue(trx: Transaction, queueId: string) {
  const [queue] = await sql(
    'select 1 from queues where id = ? and archived_at is null for key share',
    [queueId],
    trx
  )
  if (!queue) throw new Problem(422, 'QUEUE_UNKNOWN')
}

/** The same of a queue that nobody chose just now: where it is archived there is none, and all see what comes. */
export async function queueInUse(trx: Transaction, queueId: string | null): Promise<string | null> {
  const [queue] = await sql<{ id: string }>(
    'select id from queues where id = ? and archived_at is null for key share',
    [queueId],
    trx
  )
  return queue?.id ?? null
}

/** @throws Problem 422 TAG_UNKNOWN */
export async function refuseTags(trx: Transaction, tagIds: string[]) {
  const known = await sql<{ id: string }>(
    'select id from tags where id = any(?::uuid[])',
    [tagIds],
    trx
  )
  const missing = tagIds.filter((id) => !known.some((tag) => tag.id === id))
  if (missing.length > 0) throw new Problem(422, 'TAG_UNKNOWN', { ids: missing })
}

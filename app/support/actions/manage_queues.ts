import { sql } from '#app/core/database/sql'
import { afterCommit, type Transaction, transaction } from '#app/core/database/transaction'
import { recordEvent } from '#app/core/events/record_event'
import { Conflict, NotFound, Problem, StaleVersion } from '#app/core/http/problem'
import { newId } from '#app/core/operation'
import { emitter } from '#app/core/realtime/emitter'
import { raiseAccess } from '#app/core/realtime/access'
import type User from '#app/identity/models/user'
import { findQueue, type Queue } from '#app/support/queries/queue_rows'
import type { QueueRules } from '#app/support/queries/queue_rules'
import { insertRow, updateRow } from '#app/support/services/columns'
import { lockReceivers, refuseReceiver } from '#app/support/services/receivers'

type Fields = Partial<Omit<QueueRules, 'id'>> & { description?: string | null }
export type CreateQueueInput = { actor: User; name: string } & Fields
export type UpdateQueueInput = { actor: User; id: string; name?: string; version?: number } & Fields

export class CreateQueue {
  /** @throws Conflict QUEUE_NAME_TAKEN */
  async handle({ actor, ...fields }: CreateQueueInput): Promise<Queue> {
    return refused(() =>
      transaction(async (trx) => {
        const id = newId()
        await insertRow(trx, 'queues', { id, ...fields })
        await record(trx, 'queue.created', actor, id)
        return findQueue(actor, id, trx)
      })
    )
  }
}

export class UpdateQueue {
  /** @throws NotFound, StaleVersion, Conflict QUEUE_NAME_TAKEN */
  async handle({ actor, id, version, ...fields }: UpdateQueueInput): Promise<Queue> {
    return refused(() =>
      transaction(async (trx) => {
        const current = await lockQueue(trx, actor, id)
        if (version !== undefined && version !== current.version) throw new StaleVersion(current)
        await updateRow(trx, 'queues', id, { ...fields, updatedAt: new Date() })
        await record(trx, 'queue.updated', actor, id)
        return findQueue(actor, id, trx)
      })
    )
  }
}

/** A queue with open tickets stays, as they would be nobody's to see, and one that more would come into. */
export class ArchiveQueue {
  /** @throws NotFound, Conflict QUEUE_IN_USE with the `count` of tickets, `sites` and `transfers` */
  async handle({ actor, id }: { actor: User; id: string }): Promise<void> {
    await transaction(async (trx) => {
      // Waits for everybody who is just bringing something into it (refuseQueue), and they for this.
      await sql('select 1 from queues where id = ? for update', [id], trx)
      await findQueue(actor, id, trx)
      const [uses] = await sql<QueueUses>(USES, [id, id, id], trx)
      if (uses.count > 0 || uses.sites.length > 0 || uses.transfers.length > 0)
        throw new Conflict('QUEUE_IN_USE', uses)
      await updateRow(trx, 'queues', id, { archivedAt: new Date() })
      await record(trx, 'queue.archived', actor, id)
    })
  }
}

type QueueUses = {
  count: number
  sites: { id: string; name: string }[]
  transfers: { id: string; ticketId: string }[]
}

const USES = `
  select (select count(*)::int from tickets where queue_id = ? and status <> 'closed') as count,
         (select coalesce(json_agg(json_build_object('id', id, 'name', name) order by fold(name), id), '[]')
            from widget_sites where queue_id = ? and enabled) as sites,
         (select coalesce(json_agg(json_build_object('id', id, 'ticketId', ticket_id) order by id), '[]')
            from transfers where to_queue_id = ? and state = 'pending') as transfers`

export type QueueMemberInput = { actor: User; queueId: string; userId: string; isMember: boolean }

/** Who serves a queue sees its tickets; who no longer does sees them no longer, from this change on. */
export class SetQueueMember {
  /** @throws NotFound, Problem 422 RECEIVER_UNKNOWN, RECEIVER_NOT_TEAM, RECEIVER_INACTIVE */
  async handle({ actor, queueId, userId, isMember }: QueueMemberInput): Promise<void> {
    await transaction(async (trx) => {
      if (isMember) await lockReceivers(trx, { userId })
      await lockQueue(trx, actor, queueId)
      if (isMember) await refuseReceiver(trx, userId, null)
      const changed = await sql(isMember ? JOIN : LEAVE, [queueId, userId], trx)
      if (changed.length === 0) return
      if (!isMember) await closeRooms(trx, queueId)
      await raiseAccess(trx, [userId])
      await recordEvent(trx, isMember ? 'queue.member_added' : 'queue.member_removed', {
        actor,
        subject: { type: 'queue', id: queueId },
        payload: { userId },
      })
    })
  }
}

/** Everybody who stays moves on to rooms that who left is not in. */
async function closeRooms(trx: Transaction, queueId: string) {
  await sql('update queues set audience_epoch = audience_epoch + 1 where id = ?', [queueId], trx)
  afterCommit(trx, () => emitter.tellNodes({ kind: 'audience', room: 'queue', id: queueId }))
}

async function lockQueue(trx: Transaction, actor: User, id: string): Promise<Queue> {
  const [row] = await sql('select 1 from queues where id = ? for no key update', [id], trx)
  if (!row) throw new NotFound()
  return findQueue(actor, id, trx)
}

const record = (trx: Transaction, name: string, actor: User, id: string) =>
  recordEvent(trx, name, { actor, subject: { type: 'queue', id } })

async function refused<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    const { constraint } = error as { constraint?: string }
    if (constraint === 'queues_name') throw new Conflict('QUEUE_NAME_TAKEN')
    if (constraint === 'queues_business_hours') throw new Problem(422, 'HOURS_UNKNOWN')
    throw error
  }
}

const JOIN =
  'insert into queue_members (queue_id, user_id) values (?, ?) on conflict do nothing returning 1'
const LEAVE = 'delete from queue_members where queue_id = ? and user_id = ? returning 1'

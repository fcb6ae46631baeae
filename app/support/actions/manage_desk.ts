import { usualCapacity } from '#config/support'
import { sql } from '#app/core/database/sql'
import { type Transaction, transaction } from '#app/core/database/transaction'
import { recordEvent } from '#app/core/events/record_event'
import { Conflict, Problem, StaleVersion } from '#app/core/http/problem'
import { newId } from '#app/core/operation'
import type User from '#app/identity/models/user'
import {
  type Availability,
  availabilityOf,
  type CannedReply,
  findCannedReply,
  findTag,
  type Tag,
} from '#app/support/queries/desk_rows'
import { insertRow, updateRow } from '#app/support/services/columns'
import { refuseTags } from '#app/support/services/receivers'

type Wish<Row> = Partial<Omit<Row, 'id' | 'version'>>
export type SaveTagInput = { actor: User; id?: string; version?: number } & Wish<Tag>
export type SaveReplyInput = { actor: User; id?: string; version?: number } & Wish<CannedReply>

/** Makes a tag, or changes it. */
export class SaveTag {
  /** @throws NotFound, StaleVersion, Conflict TAG_NAME_TAKEN */
  async handle({ actor, id, version, ...fields }: SaveTagInput): Promise<Tag> {
    return named('tags_name', 'TAG_NAME_TAKEN', () =>
      transaction(async (trx) => {
        const saved = await save(trx, 'tags', { id, version, fields, find: findTag })
        await record(trx, id ? 'tag.updated' : 'tag.created', actor, { type: 'tag', id: saved.id })
        return saved
      })
    )
  }
}

/** Takes a tag off everything. */
export class DeleteTag {
  async handle({ actor, id }: { actor: User; id: string }): Promise<void> {
    await transaction(async (trx) => {
      await findTag(id, trx)
      await sql('delete from tags where id = ?', [id], trx)
      await record(trx, 'tag.deleted', actor, { type: 'tag', id })
    })
  }
}

/** Makes a canned reply, or changes it. */
export class SaveCannedReply {
  /** @throws NotFound, StaleVersion, Conflict SHORTCUT_TAKEN, Problem 422 QUEUE_UNKNOWN */
  async handle({ actor, id, version, ...fields }: SaveReplyInput): Promise<CannedReply> {
    return named('canned_replies_shortcut', 'SHORTCUT_TAKEN', () =>
      transaction(async (trx) => {
        if (fields.queueId) await refuseUnknownQueue(trx, fields.queueId)
        const saved = await save(trx, 'canned_replies', {
          id,
          version,
          fields,
          find: findCannedReply,
        })
        const name = id ? 'canned_reply.updated' : 'canned_reply.created'
        await record(trx, name, actor, { type: 'canned_reply', id: saved.id })
        return saved
      })
    )
  }
}

export class DeleteCannedReply {
  async handle({ actor, id }: { actor: User; id: string }): Promise<void> {
    await transaction(async (trx) => {
      await findCannedReply(id, trx)
      await sql('delete from canned_replies where id = ?', [id], trx)
      await record(trx, 'canned_reply.deleted', actor, { type: 'canned_reply', id })
    })
  }
}

export type SetAvailabilityInput = {
  actor: User
  userId: string
  available?: boolean
  capacity?: number
  skillIds?: string[]
}

/** Whether somebody is given new tickets, how many at once, and of which kinds. */
export class SetAvailability {
  /** @throws Problem 422 TAG_UNKNOWN */
  async handle({
    actor,
    userId,
    available,
    capacity,
    skillIds,
  }: SetAvailabilityInput): Promise<Availability> {
    return transaction(async (trx) => {
      // Automatic assignment counts under this lock.
      await sql('select 1 from users where id = ? for no key update', [userId], trx)
      await sql(
        AVAILABLE,
        [userId, available ?? null, capacity ?? null, available ?? null, capacity ?? null],
        trx
      )
      if (skillIds) await setSkills(trx, userId, skillIds)
      await recordEvent(trx, 'agent.availability_changed', {
        actor,
        subject: { type: 'user', id: userId },
        payload: { available, capacity },
      })
      return availabilityOf(userId, trx)
    })
  }
}

const AVAILABLE = `
  insert into support_agents (user_id, available, capacity) values (?, coalesce(?, true), coalesce(?, ${usualCapacity}))
  on conflict (user_id) do update
     set available = coalesce(?, support_agents.available), capacity = coalesce(?, support_agents.capacity),
         version = support_agents.version + 1, changed_at = clock_timestamp()`

async function setSkills(trx: Transaction, userId: string, skillIds: string[]) {
  await refuseTags(trx, skillIds)
  await sql('delete from agent_skills where user_id = ?', [userId], trx)
  await sql(
    'insert into agent_skills (user_id, tag_id) select ?, unnest(?::uuid[])',
    [userId, [...new Set(skillIds)]],
    trx
  )
}

type Saving<Row> = {
  id?: string
  version?: number
  fields: object
  find: (id: string, trx: Transaction) => Promise<Row>
}

async function save<Row extends { version: number }>(
  trx: Transaction,
  table: string,
  { id, version, fields, find }: Saving<Row>
): Promise<Row> {
  if (!id) {
    const made = newId()
    await insertRow(trx, table, { id: made, ...fields })
    return find(made, trx)
  }
  await sql(`select 1 from ${table} where id = ? for no key update`, [id], trx)
  const current = await find(id, trx)
  if (version !== undefined && version !== current.version) throw new StaleVersion(current)
  await updateRow(trx, table, id, { ...fields })
  return find(id, trx)
}

async function refuseUnknownQueue(trx: Transaction, id: string) {
  const [known] = await sql('select 1 from queues where id = ? and archived_at is null', [id], trx)
  if (!known) throw new Problem(422, 'QUEUE_UNKNOWN')
}

const record = (
  trx: Transaction,
  name: string,
  actor: User,
  subject: { type: string; id: string }
) => recordEvent(trx, name, { actor, subject })

async function named<T>(constraint: string, code: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if ((error as { constraint?: string }).constraint === constraint) throw conflictOf(code)
    throw error
  }
}

const conflictOf = (code: string) =>
  code === 'TAG_NAME_TAKEN' ? new Conflict('TAG_NAME_TAKEN') : new Conflict('SHORTCUT_TAKEN')

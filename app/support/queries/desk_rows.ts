import { usualCapacity } from '#config/support'
import { sql } from '#app/core/database/sql'
import type { Transaction } from '#app/core/database/transaction'
import { NotFound } from '#app/core/http/problem'
import type User from '#app/identity/models/user'
import { loadOf } from '#app/support/queries/candidates'

export type Tag = {
  /** @format uuid */
  id: string
  name: string
  colour: string | null
  /** Whoever is given a ticket with it must have it. */
  isSkill: boolean
  version: number
}
/** `{{student.firstName}}`, `{{student.name}}`, `{{agent.firstName}}`, `{{agent.name}}`, `{{ticket.number}}`, `{{queue.name}}`. */
export type CannedReply = {
  /** @format uuid */
  id: string
  shortcut: string
  title: string
  body: string
  /** Null: everybody's. @format uuid */
  queueId: string | null
  version: number
}
export type Availability = {
  available: boolean
  capacity: number
  /** Tickets in hand, without spam. */
  load: number
  version: number
}

const TAGS = `select g.id, g.name, g.colour, g.is_skill as "isSkill", g.version from tags g`
const REPLIES = `select r.id, r.shortcut, r.title, r.body, r.queue_id as "queueId", r.version from canned_replies r`

export const listTags = () => sql<Tag>(`${TAGS} order by fold(g.name), g.id`)

/** @throws NotFound */
export async function findTag(id: string, trx?: Transaction): Promise<Tag> {
  const [tag] = await sql<Tag>(`${TAGS} where g.id = ?`, [id], trx)
  if (!tag) throw new NotFound()
  return tag
}

/** Everybody's, and those of the person's queues. */
export const listCannedReplies = (actor: User) =>
  sql<CannedReply>(`${REPLIES} where ${USABLE} order by r.shortcut, r.id`, [actor.role, actor.id])

const USABLE = `(r.queue_id is null or ? = 'admin'
  or r.queue_id in (select queue_id from queue_members where user_id = ?))`

/** @throws NotFound also for those of other people's queues */
export async function findUsableReply(actor: User, id: string): Promise<CannedReply> {
  const [reply] = await sql<CannedReply>(`${REPLIES} where r.id = ? and ${USABLE}`, [
    id,
    actor.role,
    actor.id,
  ])
  if (!reply) throw new NotFound()
  return reply
}

/** @throws NotFound */
export async function findCannedReply(id: string, trx?: Transaction): Promise<CannedReply> {
  const [reply] = await sql<CannedReply>(`${REPLIES} where r.id = ?`, [id], trx)
  if (!reply) throw new NotFound()
  return reply
}

export async function availabilityOf(userId: string, trx?: Transaction): Promise<Availability> {
  const [row] = await sql<Availability>(
    `select coalesce(s.available, true) as available, coalesce(s.capacity, ${usualCapacity}) as capacity, coalesce(s.version, 1) as version,
            (${loadOf('u.id')}) as load
       from users u left join support_agents s on s.user_id = u.id where u.id = ?`,
    [userId],
    trx
  )
  return row
}

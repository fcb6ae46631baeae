import { runStatement } from '#app/core/database/hot_pool'
import { prepared, sql } from '#app/core/database/sql'
import type { Transaction } from '#app/core/database/transaction'
import { NotFound } from '#app/core/http/problem'
import type User from '#app/identity/models/user'
import type { PersonJson } from '#app/messaging/queries/message_rows'
import type { TicketStatus } from '#app/support/queries/ticket_facts'

/** How a person of the team stands to a ticket; null for who does not see it. */
export type TicketAccess = {
  status: TicketStatus
  mergedIntoId: string | null
  assigneeId: string | null
  assignee: PersonJson | null
  ownerAnswers: boolean
  /** A student, or a contact, with whom nobody speaks any more. */
  blocked: boolean
  /** Of its queue, or it has none: serves it. */
  serves: boolean
  sees: boolean
}

/** What every rule about a ticket is decided on, in one statement. */
const accessOf = (reader: string, ticket: string) => `
  select t.status, t.merged_into_id as "mergedIntoId", t.assignee_id as "assigneeId",
         case when h.id is not null then json_build_object('id', h.id, 'name', h.name, 'avatarUrl', h.avatar_url) end as assignee,
         coalesce(q.owner_answers, false) as "ownerAnswers", coalesce(c.blocked_at is not null, false) as blocked,
         (t.queue_id is null or t.assignee_id = a.id or m.user_id is not null) as serves,
         (t.queue_id is null or t.assignee_id = a.id or m.user_id is not null
          or exists (select 1 from ticket_followers f where f.ticket_id = t.id and f.user_id = a.id)
          or exists (select 1 from transfers o where o.ticket_id = t.id and o.state = 'pending'
                        and (o.to_user_id = a.id
                             or o.to_queue_id in (select queue_id from queue_members where user_id = a.id)))) as sees
    from tickets t
    cross join (select ${reader}::uuid as id) a
    left join queues q on q.id = t.queue_id
    left join queue_members m on m.queue_id = t.queue_id and m.user_id = a.id
    left join contacts c on c.id = t.contact_id
    left join users h on h.id = t.assignee_id
   where t.id = ${ticket}`
const ACCESS = prepared(accessOf('?', '?'))

export async function ticketAccess(
  actor: Pick<User, 'id' | 'role'>,
  ticketId: string,
  trx?: Transaction
): Promise<TicketAccess | null> {
  const who = [actor.id, ticketId]
  // The door of nearly every request about a ticket: on the hot pool, where it stands in no transaction.
  const [access] = trx
    ? await sql<TicketAccess>(ACCESS, who, trx)
    : await runStatement<TicketAccess>({ name: 'ticket_access', text: accessOf('$1', '$2') }, who)
  if (!access) return null
  const isAdmin = actor.role === 'admin'
  const isStaff = actor.role !== 'student'
  return {
    ...access,
    serves: isAdmin || (isStaff && access.serves),
    sees: isAdmin || (isStaff && access.sees),
  }
}

/**
 * The door to a ticket for the team.
 *
 * @throws NotFound where it does not exist for this person
 */
export async function findTicket(
  actor: User,
  ticketId: string,
  trx?: Transaction
): Promise<TicketAccess & { id: string }> {
  const access = await ticketAccess(actor, ticketId, trx)
  if (!access?.sees) throw new NotFound()
  return { ...access, id: ticketId }
}

/**
 * The door to a ticket for the student it is about.
 *
 * @throws NotFound
 */
export async function findOwnTicket(student: User, ticketId: string): Promise<{ id: string }> {
  const [own] = await sql<{ id: string }>(OWN, [ticketId, student.id])
  if (!own) throw new NotFound()
  return own
}

const OWN = prepared('select id from tickets where id = ? and student_id = ?')

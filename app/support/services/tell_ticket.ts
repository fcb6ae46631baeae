import { prepared, sql } from '#app/core/database/sql'
import { afterCommit, type Transaction } from '#app/core/database/transaction'
import { emitter } from '#app/core/realtime/emitter'
import { userRoom } from '#app/core/realtime/rooms'
import { conversationRoom } from '#app/messaging/frames'
import type { Numbers } from '#app/messaging/services/numbering'
import type { SupportFrames } from '#app/support/frames'
import { studentTicketRow, ticketRow } from '#app/support/queries/ticket_rows'
import { queueRoom, ticketRoom } from '#app/support/services/rooms'
import { toStudentTicket } from '#app/support/transformers/student_ticket_transformer'
import { toTicket } from '#app/support/transformers/ticket_transformer'

export type TicketFrameName = Extract<keyof SupportFrames, `ticket.${string}`>

/** Who is told of a ticket: its room, its queue's, and the people whom it concerns wherever they are. */
export type TicketAudience = { team: string; queue: string; people: string[] }

export async function audienceOf(id: string, trx?: Transaction): Promise<TicketAudience> {
  const [row] = await sql<AudienceRow>(ONE, [id], trx)
  return toAudience(row)
}

/** The same of many, in one statement. */
export async function audiencesOf(
  ids: string[],
  trx?: Transaction
): Promise<Map<string, TicketAudience>> {
  const rows = await sql<AudienceRow>(MANY, [ids], trx)
  return new Map(rows.map((row) => [row.id, toAudience(row)]))
}

type AudienceRow = {
  id: string
  epoch: number
  queueId: string | null
  queueEpoch: number
  people: string[]
}

const toAudience = ({ id, epoch, queueId, queueEpoch, people }: AudienceRow): TicketAudience => ({
  team: ticketRoom(id, epoch),
  queue: queueRoom(queueId, queueEpoch),
  people,
})

type Told = {
  id: string
  name: string
  frame?: TicketFrameName
  shown?: boolean
  losesAccess?: boolean
  numbers: Required<Numbers>
  eventId: string
  before: TicketAudience
  now: TicketAudience
}

/** After commit, to the team and, where it shows, to the student: two shapes, two rooms, two numbers. */
export function tellTicket(trx: Transaction, told: Told) {
  const { id, eventId, numbers, shown, losesAccess, before, now } = told
  const name = told.frame ?? 'ticket.updated'
  const base = { eventId, at: new Date().toISOString(), ticketId: id }
  afterCommit(trx, async () => {
    // First: who stays hears this in the room of after, and what is said next, too.
    if (losesAccess) await emitter.tellNodes({ kind: 'audience', room: 'ticket', id })
    const row = await ticketRow(id)
    const rooms = [now.team, now.queue, ...now.people.map(userRoom)]
    emitter.emit(rooms, name, { ...base, revision: numbers.inner, ticket: toTicket(row) }, 'ticket')
    if (shown && row.studentId) await tellStudent(id, name, base, numbers)
    if (!losesAccess) return
    // Who saw it in their list and does not any more: to them it is gone.
    const gone = { ...base, revision: numbers.inner, ticket: null }
    const lost = [before.queue, ...before.people.map(userRoom)]
    emitter.emitExcept(
      lost,
      [now.queue, now.team, ...now.people.map(userRoom)],
      'ticket.updated',
      gone
    )
  })
}

async function tellStudent(
  id: string,
  name: TicketFrameName,
  base: { eventId: string; at: string; ticketId: string },
  { revision, epoch }: Required<Numbers>
) {
  const row = await studentTicketRow(id)
  const frame = { ...base, conversationId: id, revision, ticket: toStudentTicket(row) }
  emitter.emit(conversationRoom(id, epoch), name, frame, 'ticket')
}

const AUDIENCES = `
  select t.id, (t.audience_epoch * 1000000 + coalesce(q.audience_epoch, 0))::bigint as epoch, t.queue_id as "queueId",
         coalesce(q.audience_epoch, 0) as "queueEpoch",
         (select coalesce(json_agg(distinct person), '[]') from (
            select t.assignee_id as person
            union all select f.user_id from ticket_followers f where f.ticket_id = t.id
            union all select o.to_user_id from transfers o where o.ticket_id = t.id and o.state = 'pending'
          ) told where person is not null) as people
    from tickets t left join queues q on q.id = t.queue_id where`
const ONE = prepared(`${AUDIENCES} t.id = ?`)
const MANY = prepared(`${AUDIENCES} t.id = any(?::uuid[])`)

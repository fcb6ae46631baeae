import { sql } from '#app/core/database/sql'
import { DEFAULT_LIMIT, decodeCursor, type Page, pageOf } from '#app/core/http/pagination'
import type User from '#app/identity/models/user'
import { findStanding } from '#app/messaging/queries/find_standing'
import { type Change, ListChanges } from '#app/messaging/queries/list_changes'
import { UNREAD_COUNT } from '#app/messaging/queries/unread'
import {
  studentTicketRow,
  type StudentTicketRow,
  studentTicketRows,
} from '#app/support/queries/ticket_rows'
import {
  type StudentTicket,
  toStudentTicket,
} from '#app/support/transformers/student_ticket_transformer'

/** What a student's client is told of: what is said, and the ticket itself. */
export type StudentChange = Change | { revision: number; type: 'ticket'; ticket: StudentTicket }
export type WidgetTicketHead = {
  /** @format uuid */
  id: string
  /** @format uuid */
  conversationId: string
  /** The conversation's. */
  revision: number
  lastSeq: number
  unreadCount: number
}
export type WidgetSync = { tickets: WidgetTicketHead[] }

/** The student's own, the newest first. */
export class ListOwnTickets {
  async handle({
    actor,
    cursor,
    limit = DEFAULT_LIMIT,
  }: {
    actor: User
    cursor?: string
    limit?: number
  }): Promise<Page<StudentTicketRow>> {
    const key = decodeCursor(cursor, ['id'])
    const rows = await studentTicketRows(
      'where t.student_id = ? and (?::uuid is null or t.id < ?::uuid) order by t.id desc limit ?',
      [actor.id, key?.[0] ?? null, key?.[0] ?? null, limit + 1]
    )
    return pageOf(rows, limit, ({ id }) => [id])
  }
}

/** The heads of all that is the student's: whatever differs is asked for by `changes`. */
export class ReadWidgetSync {
  async handle({
    actor,
  }: {
    actor: User
  }): Promise<{ tickets: WidgetTicketHead[]; serverTime: string }> {
    const [{ now }] = await sql<{ now: Date }>('select now() as now')
    const tickets = await sql<WidgetTicketHead>(
      `select t.id, t.id as "conversationId", c.revision, c.last_seq as "lastSeq", ${UNREAD_COUNT} as "unreadCount"
         from tickets t join conversations c on c.id = t.id
         join conversation_members me on me.conversation_id = t.id and me.user_id = t.student_id
        where t.student_id = ? order by t.id desc limit 500`,
      [actor.id]
    )
    return { tickets, serverTime: now.toISOString() }
  }
}

/** What was said and done since, as far as it is the student's. */
export class ListStudentChanges {
  async handle({
    actor,
    ticketId,
    after,
    limit,
  }: {
    actor: User
    ticketId: string
    after: number
    limit: number
  }) {
    const standing = await findStanding(actor, ticketId)
    const { changes, meta } = await new ListChanges().handle({ actor, standing, after, limit })
    // After the conversation's own number: read before it, what happened between both would be passed over.
    const [own] = await sql<{ revision: number }>(
      'select student_revision as revision from tickets where id = ?',
      [ticketId]
    )
    const shown: StudentChange[] = [...changes]
    const last = changes.at(-1)?.revision ?? after
    if (own.revision > after && (!meta.hasMore || own.revision <= last)) {
      const ticket = toStudentTicket(await studentTicketRow(ticketId))
      shown.push({ revision: own.revision, type: 'ticket', ticket })
      shown.sort((a, b) => a.revision - b.revision)
    }
    return { changes: shown, meta }
  }
}

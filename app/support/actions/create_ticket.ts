import { sql } from '#app/core/database/sql'
import { type Transaction, transaction } from '#app/core/database/transaction'
import { Problem } from '#app/core/http/problem'
import { newId } from '#app/core/operation'
import type User from '#app/identity/models/user'
import { ensureStudentContact } from '#app/identity/services/student_contact'
import { SendMessage } from '#app/messaging/actions/send_message'
import { ticketStanding } from '#app/support/services/ticket_standing'
import type { TicketPriority } from '#app/support/queries/ticket_facts'
import { openTicket } from '#app/support/services/open_ticket'
import {
  lockReceivers,
  refuseQueue,
  refuseReceiver,
  refuseTags,
} from '#app/support/services/receivers'
import { studentUser } from '#app/support/services/student_user'

export type CreateTicketInput = {
  actor: User
  subject: string
  contactId?: string
  studentId?: string
  queueId?: string
  assigneeId?: string
  priority?: TicketPriority
  tagIds?: string[]
  /** What the student is told first. */
  body?: string
}

/** Somebody of the team begins a ticket: after a call, or to write to a student first. */
export class CreateTicket {
  /** @throws Problem 422 STUDENT_UNKNOWN, CONTACT_UNKNOWN, QUEUE_UNKNOWN, RECEIVER_…, TAG_UNKNOWN */
  async handle({ actor, body, ...wish }: CreateTicketInput): Promise<string> {
    return transaction(async (trx) => {
      const { queueId = null, assigneeId, tagIds = [] } = wish
      // Who says the first words may have it by them.
      await lockReceivers(trx, { userId: assigneeId ?? actor.id, queueId: wish.queueId })
      const about = await this.#about(trx, wish)
      if (queueId) await refuseQueue(trx, queueId)
      if (assigneeId) await refuseReceiver(trx, assigneeId, queueId)
      await refuseTags(trx, tagIds)
      const id = await openTicket(trx, { ...wish, ...about, actor, channel: 'manual' })
      if (body) {
        const standing = await ticketStanding(trx, actor, id)
        const input = { actor, conversationId: id, clientId: newId(), body }
        await new SendMessage().within(trx, standing, input)
      }
      return id
    })
  }

  async #about(
    trx: Transaction,
    { contactId, studentId }: Pick<CreateTicketInput, 'contactId' | 'studentId'>
  ) {
    if (studentId) {
      const student = await studentUser(trx, studentId)
      return { studentId, contactId: await ensureStudentContact(trx, student) }
    }
    if (!contactId) return {}
    const [contact] = await sql<{ studentId: string | null }>(
      `select (select u.id from users u where u.id = c.user_id and u.role = 'student') as "studentId"
         from contacts c where c.id = ?`,
      [contactId],
      trx
    )
    if (!contact) throw new Problem(422, 'CONTACT_UNKNOWN')
    return { contactId, studentId: contact.studentId }
  }
}

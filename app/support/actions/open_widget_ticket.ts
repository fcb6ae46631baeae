import { openTicketsAtOnce } from '#config/support'
import { sql } from '#app/core/database/sql'
import { type Transaction, transaction } from '#app/core/database/transaction'
import { Conflict, Forbidden, Problem } from '#app/core/http/problem'
import type User from '#app/identity/models/user'
import { ensureStudentContact } from '#app/identity/services/student_contact'
import { SendMessage } from '#app/messaging/actions/send_message'
import { siteOf } from '#app/support/queries/widget_sites'
import { answersTo } from '#app/support/services/form_answers'
import { openTicket } from '#app/support/services/open_ticket'
import { queueInUse } from '#app/support/services/receivers'
import { subjectOf } from '#app/support/services/subjects'
import { ticketStanding } from '#app/support/services/ticket_standing'

export type OpenWidgetTicketInput = {
  actor: User
  clientId: string
  subject?: string
  body: string
  kind?: 'text' | 'voice'
  attachmentIds?: string[]
  form?: Record<string, string>
  previousTicketId?: string
  siteKey?: string
}

/** A student begins a ticket with what they say: both or neither. The same clientId is the same ticket. */
export class OpenWidgetTicket {
  /**
   * @throws Conflict TICKET_LIMIT_REACHED; Forbidden CONTACT_BLOCKED; Problem 422 SITE_UNKNOWN,
   *   PREVIOUS_TICKET_UNKNOWN, ATTACHMENT_…; InvalidInput for a form that lacks something, or holds what is not asked for
   */
  async handle(input: OpenWidgetTicketInput): Promise<{ id: string; isNew: boolean }> {
    const { actor, clientId, previousTicketId, siteKey } = input
    return transaction(async (trx) => {
      // One at a time of each student: the limit and the clientId are decided under this lock.
      await sql('select 1 from users where id = ? for no key update', [actor.id], trx)
      const known = await byClientId(trx, actor, clientId)
      if (known) return { id: known, isNew: false }
      const site = await siteOf(actor, siteKey, trx)
      const form = await answersTo(site?.form, input.form)
      if (previousTicketId) await refusePrevious(trx, actor, previousTicketId)
      const contactId = await this.#contact(trx, actor)
      await refuseMany(trx, actor, site?.maxOpenTickets ?? openTicketsAtOnce)
      const id = await openTicket(trx, {
        actor,
        subject: input.subject || subjectOf(input.body),
        channel: 'widget',
        studentId: actor.id,
        contactId,
        siteId: site?.id,
        queueId: await queueInUse(trx, site?.queueId ?? null),
        clientId,
        previousTicketId,
        form,
      })
      await this.#say(trx, input, id)
      return { id, isNew: true }
    })
  }

  async #contact(trx: Transaction, actor: User): Promise<string> {
    const id = await ensureStudentContact(trx, actor)
    const [contact] = await sql<{ blocked: boolean }>(
      'select blocked_at is not null as blocked from contacts where id = ?',
      [id],
      trx
    )
    if (contact.blocked) throw new Forbidden('CONTACT_BLOCKED')
    return id
  }

  async #say(
    trx: Transaction,
    { actor, clientId, body, kind, attachmentIds }: OpenWidgetTicketInput,
    id: string
  ) {
    const standing = await ticketStanding(trx, actor, id)
    const said = { actor, conversationId: id, clientId, body, kind, attachmentIds }
    await new SendMessage().within(trx, standing, said)
  }
}

async function byClientId(
  trx: Transaction,
  actor: User,
  clientId: string
): Promise<string | undefined> {
  const [ticket] = await sql<{ id: string }>(
    'select id from tickets where student_id = ? and client_id = ?',
    [actor.id, clientId],
    trx
  )
  return ticket?.id
}

async function refuseMany(trx: Transaction, actor: User, most: number) {
  const [{ count }] = await sql<{ count: number }>(
    `select count(*)::int as count from tickets
      where student_id = ? and channel = 'widget' and status not in ('resolved', 'closed')`,
    [actor.id],
    trx
  )
  if (count >= most) throw new Conflict('TICKET_LIMIT_REACHED', { limit: most })
}

async function refusePrevious(trx: Transaction, actor: User, id: string) {
  const [own] = await sql(
    'select 1 from tickets where id = ? and student_id = ?',
    [id, actor.id],
    trx
  )
  if (!own) throw new Problem(422, 'PREVIOUS_TICKET_UNKNOWN')
}

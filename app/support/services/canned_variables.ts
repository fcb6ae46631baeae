import type User from '#app/identity/models/user'
import { ticketRow } from '#app/support/queries/ticket_rows'

const VARIABLE = /\{\{\s*([a-zA-Z.]+)\s*\}\}/g
const first = (name: string | undefined) => name?.trim().split(/\s+/)[0]

/** A canned reply with the names of a ticket in it. What is not known stays as it was written, to be seen. */
export async function renderCannedReply(
  body: string,
  { actor, ticketId }: { actor: User; ticketId: string }
): Promise<string> {
  const { student, contact, number, subject, queue } = await ticketRow(ticketId)
  const about = student?.name ?? contact?.name
  return fillVariables(body, {
    'student.firstName': first(about),
    'student.name': about,
    'contact.firstName': first(contact?.name ?? about),
    'contact.name': contact?.name ?? about,
    'agent.firstName': first(actor.name),
    'agent.name': actor.name,
    'ticket.number': String(number),
    'ticket.subject': subject,
    'queue.name': queue?.name,
  })
}

export const fillVariables = (body: string, values: Record<string, string | undefined>) =>
  body.replaceAll(VARIABLE, (written, name) => values[name] ?? written)

import { sql } from '#app/core/database/sql'
import type { Listener } from '#app/core/events/listeners'
import { fillFields } from '#app/botconversa/services/fill_fields'

/**
 * What an account's custom fields are to hold is written there when it changes. By what stands now, whatever the event was:
 * an event that is told twice, or late, writes nothing that is not so. Where a contact begins a ticket that is done at once.
 */
export const fieldsListener: Listener = {
  name: 'botconversa.fields',
  events: [
    ...['claimed', 'assigned', 'unassigned', 'transferred', 'answered', 'updated'],
    ...['pended', 'snoozed', 'unsnoozed', 'resolved', 'reopened', 'closed', 'contact_chosen'],
  ]
    .map((verb) => `ticket.${verb}`)
    .concat('contact.updated'),
  async handle({ subjectId }, trx) {
    for (const { id } of await sql<{ id: string }>(CONCERNED, [subjectId, subjectId], trx))
      await fillFields(trx, id)
  },
}

/** Those with whom the ticket is, or behind whom the contact stands; in the order in which they are locked. */
const CONCERNED = `
  select s.id from botconversa_subscribers s join botconversa_accounts a on a.id = s.account_id
   where (s.contact_id = ? or s.id = (select subscriber_id from botconversa_tickets where ticket_id = ?))
     and a.archived_at is null and jsonb_array_length(coalesce(a.outbound->'fields', '[]')) > 0
   order by s.id`

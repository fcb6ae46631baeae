import { sql } from '#app/core/database/sql'
import type { Listener } from '#app/core/events/listeners'
import { storeSystemMessage } from '#app/messaging/services/system_messages'
import { outsideChannel } from '#app/support/ports'
import { queueRules } from '#app/support/queries/queue_rules'
import { ticketFacts } from '#app/support/queries/ticket_facts'
import { openingOf } from '#app/support/services/opening'

/** What a queue says by itself to who just wrote: that they were heard, or when somebody will be there. */
export const automaticAnswerListener: Listener = {
  name: 'support.automatic-answer',
  events: ['ticket.created'],
  async handle({ subjectId }, trx) {
    const ticket = await ticketFacts(subjectId, trx)
    if (!ticket || ticket.channel === 'manual' || ticket.status === 'closed') return
    const rules = await queueRules(ticket.queueId, trx)
    const { open } = await openingOf(rules.businessHoursId, new Date())
    const text = open ? rules.firstAnswer : (rules.outOfHoursAnswer ?? rules.firstAnswer)
    if (!text) return
    await sql('select 1 from tickets where id = ? for no key update', [subjectId], trx)
    const outside = outsideChannel(ticket)
    if (outside && !(await outside.mayAnswerItself(trx, ticket))) return
    const told = { event: 'automatic.answer', actorId: null, text } as const
    const { id } = await storeSystemMessage(trx, subjectId, told)
    await outside?.answeredItself(trx, { ticket, messageId: id, actorId: null })
  },
}

import logger from '@adonisjs/core/services/logger'
import { prepared, sql } from '#app/core/database/sql'
import {
  afterCommit,
  savepoint,
  type Transaction,
  transaction,
} from '#app/core/database/transaction'
import { recountTimer } from '#app/support/jobs/sla_timers'
import { lockTickets, type TicketFacts } from '#app/support/queries/ticket_facts'
import { stepsOf } from '#app/support/services/sla'
import { changeTicket } from '#app/support/services/ticket_changes'

/** A calendar or a policy changes in this transaction: from its commit on nothing is said by what was before. */
export async function askForRecount(trx: Transaction) {
  await sql(ASK, [], trx)
  afterCommit(trx, () => recountTimer.at(new Date()))
}

/**
 * Brings the clocks that have not stopped up to the calendars and policies of now, what is due first before the rest. How far
 * it came is a row that commits with each batch: whoever comes after one that died goes on there. Tickets whose clocks stand
 * as they should are left alone.
 */
export class RecountClocks {
  /** One batch; whoever does one just now goes on by themselves, and is not waited for. */
  async handle({ limit }: { limit: number }): Promise<{ seen: number; done: number }> {
    return transaction(async (trx) => {
      const [last] = await sql<Place>(LAST, [], trx)
      if (!last) return { seen: 0, done: 0 }
      const places = await sql<Place>(NEXT, [last.due, last.ticketId, limit], trx)
      const ids = places.map(({ ticketId }) => ticketId)
      for (const ticket of await lockTickets(trx, ids)) await this.#recount(trx, ticket)
      if (places.length < limit) await sql('delete from clock_recounts', [], trx)
      else await sql(GO_ON, [places.at(-1)!.due, places.at(-1)!.ticketId], trx)
      return { seen: places.length, done: places.length }
    })
  }

  async #recount(trx: Transaction, ticket: TicketFacts) {
    if ((await stepsOf(trx, ticket)).length === 0) return
    try {
      const change = { name: 'ticket.sla_retargeted', actor: null } as const
      await savepoint(trx, (inner) => changeTicket(inner, ticket, change))
    } catch (error) {
      // The others are not to wait for it; it follows with the next change of its ticket.
      logger.error({ err: error, ticketId: ticket.id }, 'clocks were not counted again')
    }
  }
}

/** A time beyond all others is no date of JavaScript's. */
type Place = { due: string; ticketId: string }

const ASK = `
  insert into clock_recounts default values
  on conflict (id) do update set after_due = default, after_ticket_id = default`
const LAST = `
  select after_due::text as due, after_ticket_id as "ticketId" from clock_recounts for no key update skip locked`
const GO_ON = 'update clock_recounts set after_due = ?, after_ticket_id = ?'
/** Uses index: ticket_clocks_running. */
const NEXT = prepared(`
  select due::text, ticket_id as "ticketId"
    from (select ticket_id, min(coalesce(due_at, 'infinity')) as due
            from ticket_clocks where stopped_at is null group by ticket_id) live
   where (live.due, live.ticket_id) > (?::timestamptz, ?::uuid)
   order by live.due, live.ticket_id limit ?`)

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
 * Brings the clocks that have not stopped up to the calendars and policies of now, ticket by ticket. How far
 * it came is a row that commits with each batch: whoever comes after one that died goes on there. Tickets whose clocks stand
 * as they should are left alone.
 */
export class RecountClocks {
  /** One batch; whoever does one just now goes on by themselves, and is not waited for. */
  async handle({ limit }: { limit: number }): Promise<{ seen: number; done: number }> {
    return transaction(async (trx) => {
      const [last] = await sql<Place>(LAST, [], trx)
      if (!last) return { seen: 0, done: 0 }
      const places = await sql<Place>(NEXT, [last.ticketId, limit], trx)
      const ids = places.map(({ ticketId }) => ticketId)
      for (const ticket of await lockTickets(trx, ids)) await this.#recount(trx, ticket)
      if (ids.length < limit) await sql('delete from clock_recounts', [], trx)
      else await sql(GO_ON, [ids.at(-1)!], trx)
      return { seen: ids.length, done: ids.length }
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

type Place = { ticketId: string }

const ASK = `
  insert into clock_recounts default values on conflict (id) do update set after_ticket_id = default`
const LAST =
  'select after_ticket_id as "ticketId" from clock_recounts for no key update skip locked'
const GO_ON = 'update clock_recounts set after_ticket_id = ?'
/** Uses index: ticket_clocks_running. */
const NEXT = prepared(`
  select distinct ticket_id as "ticketId" from ticket_clocks
   where stopped_at is null and ticket_id > ? order by ticket_id limit ?`)

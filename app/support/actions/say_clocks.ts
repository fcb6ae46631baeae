import { wakeListeners } from '#app/core/events/drain'
import { newId } from '#app/core/operation'
import { sweep } from '#app/core/queues/timers'
import { emitter } from '#app/core/realtime/emitter'
import { userRoom } from '#app/core/realtime/rooms'
import { recountTimer } from '#app/support/jobs/sla_timers'
import { audiencesOf } from '#app/support/services/tell_ticket'
import { ticketRowsOf } from '#app/support/queries/ticket_rows'
import { type ClockNews, sayClocks, type SaidClock } from '#app/support/statements/say_clocks'
import { toTicket } from '#app/support/transformers/ticket_transformer'

type SaidCount = { seen: number; done: number }
const NOTHING: SaidCount = { seen: 0, done: 0 }

/** Time ran on: clocks warn, or are late. Once each, and only while they run; so many tickets at once are said at once. */
export class SayClocks {
  /** @returns how many were due, and of how many it was said: who holds a ticket just now keeps it */
  async handle({ what, limit }: { what: ClockNews; limit: number }): Promise<SaidCount> {
    const { seen, said, listeners, isRecounting } = await sayClocks(what, limit)
    // Nothing is said by a calendar or a policy that holds no longer: clocks are counted again before, here or by who does it.
    if (isRecounting)
      return (await sweep(recountTimer.name)) > 0 ? this.handle({ what, limit }) : NOTHING
    if (said.length > 0) {
      if (said.length <= TOLD_ONE_BY_ONE) await tell(what, said)
      wakeListeners(listeners)
    }
    return { seen, done: said.length }
  }
}

const FRAMES = { warned: 'sla.warning', breached: 'sla.breached' } as const

/**
 * After a long outage thousands are late at once: more frames than anybody could read. Lists and tickets that are open on a
 * desk then find it out by their heads, within ten seconds.
 */
const TOLD_ONE_BY_ONE = 200

/** Said already: what is lost from here on, the heads heal. */
async function tell(what: ClockNews, said: SaidClock[]) {
  const ids = [...new Set(said.map(({ ticketId }) => ticketId))]
  const [rows, audiences] = await Promise.all([ticketRowsOf(ids), audiencesOf(ids)])
  const tickets = new Map(rows.map((row) => [row.id, toTicket(row)]))
  const at = new Date().toISOString()
  for (const { ticketId, clockId, kind, dueAt, revision, eventId } of said) {
    const { team, queue, people } = audiences.get(ticketId)!
    const rooms = [team, queue, ...people.map(userRoom)]
    const base = { at, ticketId, revision }
    const ticket = tickets.get(ticketId)!
    emitter.emit(rooms, 'ticket.updated', { ...base, eventId, ticket }, 'ticket')
    const clock = { clockId, kind, dueAt: dueAt.toISOString() }
    emitter.emit(rooms, FRAMES[what], { ...base, eventId: newId(), ...clock })
  }
}

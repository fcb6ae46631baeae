import logger from '@adonisjs/core/services/logger'
import { sql } from '#app/core/database/sql'
import { savepoint, type Transaction, transaction } from '#app/core/database/transaction'
import { type Listener, listeners, type RecordedEvent } from '#app/core/events/listeners'
import { drainListener } from '#app/core/events/drain_listener_job'
import { newId, operation } from '#app/core/operation'

const BATCH = 50
/** After this many attempts (about half a day) a row waits for a person: listed by GET /operations/failures. */
const MAX_ATTEMPTS = 14

type OutboxRow = RecordedEvent & { attempts: number }

/** A hint that rows wait. Losing it costs a minute at most: the sweeper looks for what is due. */
export async function wakeListeners(names: string[]) {
  await Promise.all(names.map((listener) => drainListener.dispatch({ listener })))
}

/** Handles what is due for one listener, batch by batch; answers how many events were handled. */
export async function drain(name: string): Promise<number> {
  const listener = listeners.get(name)
  if (!listener) throw new Error(`No listener is called "${name}"`)
  let handled = 0
  for (;;) {
    const { seen, done } = await transaction((trx) => drainBatch(listener, trx))
    handled += done
    if (seen < BATCH) return handled
  }
}

async function drainBatch(listener: Listener, trx: Transaction) {
  const rows = await sql<OutboxRow>(DUE_ROWS, [listener.name, BATCH], trx)
  let done = 0
  for (const row of rows) {
    if (await handleOne(listener, row, trx)) done++
  }
  return { seen: rows.length, done }
}

/** One savepoint a row: an event that fails takes nobody with it. */
async function handleOne(listener: Listener, event: OutboxRow, trx: Transaction): Promise<boolean> {
  try {
    await operation.run({ requestId: event.requestId ?? newId(), origin: 'job' }, () =>
      savepoint(trx, async (inner) => {
        await listener.handle(event, inner)
        await sql(
          'delete from outbox where event_id = ? and listener = ?',
          [event.id, listener.name],
          inner
        )
      })
    )
    return true
  } catch (error) {
    logger.error({ err: error, listener: listener.name, eventId: event.id }, 'listener failed')
    const message = error instanceof Error ? error.message : String(error)
    await sql(
      POSTPONE,
      [message.slice(0, 500), MAX_ATTEMPTS, MAX_ATTEMPTS, event.id, listener.name],
      trx
    )
    return false
  }
}

const DUE_ROWS = `
  select e.id, e.name, e.subject_type as "subjectType", e.subject_id as "subjectId", e.context_id as "contextId",
         e.actor_id as "actorId", e.request_id as "requestId", e.payload, e.occurred_at as "occurredAt", o.attempts
    from outbox o join events e on e.id = o.event_id
   where o.listener = ? and o.next_at <= now()
   order by o.next_at, o.event_id -- the id makes the order total
   limit ? for update of o skip locked`

const POSTPONE = `
  update outbox
     set attempts = attempts + 1, error = ?,
         failed_at = case when attempts + 1 >= ? then now() end,
         next_at = case when attempts + 1 >= ? then 'infinity' else now() + interval '1 second' * power(2.3, attempts) end
   where event_id = ? and listener = ?`

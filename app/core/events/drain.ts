import logger from '@adonisjs/core/services/logger'
import { prepared, sql } from '#app/core/database/sql'
import { savepoint, type Transaction, transaction } from '#app/core/database/transaction'
import { type Listener, listeners, type RecordedEvent } from '#app/core/events/listeners'
import { drainListener } from '#app/core/events/drain_listener_job'
import { newId, operation } from '#app/core/operation'
import { wakeSoon } from '#app/core/queues/wake'

const BATCH = 50
/** Events that come together wake their listener once. */
const WAKE_AFTER_MS = 10
/** After this many attempts (about half a day) a row waits for a person: listed by GET /operations/failures. */
const MAX_ATTEMPTS = 14

type OutboxRow = RecordedEvent & { attempts: number }

/** A hint that rows wait. Losing it costs a minute at most: the sweeper looks for what is due. */
export function wakeListeners(names: string[]) {
  for (const listener of names)
    wakeSoon(
      {
        name: `${drainListener.name} ${listener}`,
        dispatch: () => drainListener.dispatch({ listener }),
      },
      WAKE_AFTER_MS
    )
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
  const done = (await handleAll(listener, rows, trx)) ? rows : await handleEach(listener, rows, trx)
  if (done.length > 0) await sql(DONE, [listener.name, done.map(({ id }) => id)], trx)
  return { seen: rows.length, done: done.length }
}

/** Nearly always nothing fails: one savepoint for all of them. What was done is undone where one does. */
async function handleAll(
  listener: Listener,
  events: OutboxRow[],
  trx: Transaction
): Promise<boolean> {
  if (events.length < 2) return false
  try {
    await savepoint(trx, async (inner) => {
      for (const event of events) await handle(listener, event, inner)
    })
    return true
  } catch (error) {
    logger.info({ err: error, listener: listener.name }, 'one of several failed: each by itself')
    return false
  }
}

/** One savepoint a row: an event that fails takes nobody with it. */
async function handleEach(listener: Listener, events: OutboxRow[], trx: Transaction) {
  const done: OutboxRow[] = []
  for (const event of events) {
    try {
      await savepoint(trx, (inner) => handle(listener, event, inner))
      done.push(event)
    } catch (error) {
      logger.error({ err: error, listener: listener.name, eventId: event.id }, 'listener failed')
      const message = error instanceof Error ? error.message : String(error)
      await sql(
        POSTPONE,
        [message.slice(0, 500), MAX_ATTEMPTS, MAX_ATTEMPTS, event.id, listener.name],
        trx
      )
    }
  }
  return done
}

const handle = (listener: Listener, event: OutboxRow, trx: Transaction) =>
  operation.run({ requestId: event.requestId ?? newId(), origin: 'job' }, () =>
    listener.handle(event, trx)
  )

const DUE_ROWS = prepared(`
  select e.id, e.name, e.subject_type as "subjectType", e.subject_id as "subjectId", e.context_id as "contextId",
         e.actor_id as "actorId", e.request_id as "requestId", e.payload, e.occurred_at as "occurredAt", o.attempts
    from outbox o join events e on e.id = o.event_id
   where o.listener = ? and o.next_at <= now()
   order by o.next_at, o.event_id -- the id makes the order total
   limit ? for update of o skip locked`)
const DONE = prepared('delete from outbox where listener = ? and event_id = any(?::uuid[])')

const POSTPONE = `
  update outbox
     set attempts = attempts + 1, error = ?,
         failed_at = case when attempts + 1 >= ? then now() end,
         next_at = case when attempts + 1 >= ? then 'infinity' else now() + interval '1 second' * power(2.3, attempts) end
   where event_id = ? and listener = ?`

import { prepared, sql } from '#app/core/database/sql'
import { listeners } from '#app/core/events/listeners'
import { wakeListeners } from '#app/core/events/drain'
import { newId, operation } from '#app/core/operation'
import { afterCommit, type Transaction } from '#app/core/database/transaction'

export type Subject = { type: string; id: string }

export type EventInput = {
  /** Who did it; null for the system itself. */
  actor: { id: string } | null
  onBehalfOf?: { id: string } | null
  subject: Subject
  /** What the subject is part of, e.g. the conversation of a message: `trace` finds the event by it too. */
  context?: Subject
  /** Ids and numbers, never bodies: events outlive what people may erase. */
  payload?: Record<string, unknown>
}

/**
 * Writes what happened, and one outbox row for each durable listener, in the action's transaction.
 * Listeners are woken after commit. Answers the event's id, which frames carry too.
 */
export async function recordEvent(
  trx: Transaction,
  name: string,
  input: EventInput
): Promise<string> {
  const id = newId()
  const waiting = listeners.of(name)
  const values = [
    id,
    name,
    input.subject.type,
    input.subject.id,
    input.context?.id ?? null,
    input.actor?.id ?? null,
    input.onBehalfOf?.id ?? null,
    operation.requestId(),
    JSON.stringify(input.payload ?? {}),
    waiting,
  ]
  await sql(INSERT_EVENT, values, trx)
  operation.current()?.idempotency?.about(input.subject)
  if (waiting.length > 0) afterCommit(trx, () => wakeListeners(waiting))
  return id
}

const INSERT_EVENT = prepared(`
  with event as (
    insert into events (id, name, subject_type, subject_id, context_id, actor_id, on_behalf_of_id, request_id, payload)
    values (?, ?, ?, ?, ?, ?, ?, ?, ?)
    returning id
  )
  insert into outbox (event_id, listener) select event.id, unnest(?::text[]) from event`)

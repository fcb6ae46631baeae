import type { Transaction } from '#app/core/database/transaction'

export type RecordedEvent = {
  id: string
  name: string
  subjectType: string
  subjectId: string
  contextId: string | null
  actorId: string | null
  requestId: string | null
  payload: Record<string, unknown>
  occurredAt: Date
}

/**
 * A durable reaction to events: it runs at least once for each, in no promised order, inside the transaction
 * that takes the event off its outbox. So it writes rows and calls nothing outside; a job sends what it wrote.
 */
export type Listener = {
  name: string
  events: string[]
  handle(event: RecordedEvent, trx: Transaction): Promise<void>
}

class Listeners {
  #byName = new Map<string, Listener>()
  #byEvent = new Map<string, string[]>()

  register(listener: Listener) {
    if (this.#byName.has(listener.name))
      throw new Error(`Listener "${listener.name}" is registered twice`)
    this.#byName.set(listener.name, listener)
    for (const event of listener.events) {
      this.#byEvent.set(event, [...(this.#byEvent.get(event) ?? []), listener.name])
    }
  }

  of(event: string): string[] {
    return this.#byEvent.get(event) ?? []
  }

  get(name: string): Listener | undefined {
    return this.#byName.get(name)
  }

  names(): string[] {
    return [...this.#byName.keys()]
  }
}

/** start/events.ts says who listens to what. */
export const listeners = new Listeners()

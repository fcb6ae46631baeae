import { AsyncLocalStorage } from 'node:async_hooks'
import { v7 as uuid } from 'uuid'
import type { IdempotencyClaim } from '#app/core/http/idempotency'

/**
 * What one interaction is known by in logs, events and problems, wherever it began.
 * It carries tracing only: who acts is always an argument, never read from here.
 */
export type Operation = {
  requestId: string
  origin: 'http' | 'socket' | 'job' | 'command'
  idempotency?: IdempotencyClaim
}

const storage = new AsyncLocalStorage<Operation>()

export const operation = {
  run<T>(values: Operation, callback: () => T): T {
    return storage.run(values, callback)
  },
  current(): Operation | undefined {
    return storage.getStore()
  },
  requestId(): string | null {
    return storage.getStore()?.requestId ?? null
  },
}

/** Ids of rows and requests alike: UUIDv7, in order of creation. */
export const newId = () => uuid()

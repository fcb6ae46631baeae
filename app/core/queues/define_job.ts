import type { JobsOptions } from 'bullmq'
import type { VineValidator } from '@vinejs/vine'
import type { Infer, SchemaTypes } from '@vinejs/vine/types'
import type { Lane } from '#config/queue'
import { queueOf } from '#app/core/queues/connection'
import { operation } from '#app/core/operation'

type Schedule = { every: number } | { cron: string; timeZone: string }

export type JobDefinition<Schema extends SchemaTypes> = {
  /** `domain.verb`, unique; what an operator reads in the list of failures. */
  name: string
  lane: Lane
  input: VineValidator<Schema, any>
  /** Tries in all, with exponential backoff between them (1 s, 2 s, 4 s …). */
  attempts?: number
  /** The same key is the same job while one waits or runs: a second dispatch adds nothing. */
  idempotencyKey?: (input: Infer<Schema>) => string
  deduplicate?: (input: Infer<Schema>) => { id: string; keepLastIfActive?: boolean }
  /** Runs by itself, with an empty input. */
  schedule?: Schedule
  /** Runs at least once: a worker may die after the effect and before the acknowledgement. */
  handle(input: Infer<Schema>, context: { attempt: number; signal: AbortSignal }): Promise<void>
}

export type Job = JobDefinition<any>

/** Every job of the product, by name: the worker runs what stands here. */
export const jobs = new Map<string, Job>()

/** The one way to declare a job; `dispatch` validates its input, and so does the worker before it runs. */
export function defineJob<Schema extends SchemaTypes>(definition: JobDefinition<Schema>) {
  if (jobs.has(definition.name)) throw new Error(`Job "${definition.name}" is defined twice`)
  jobs.set(definition.name, definition)
  return {
    name: definition.name,
    async dispatch(input: Infer<Schema>, options: { delayMs?: number } = {}) {
      const valid = await definition.input.validate(input)
      const envelope = {
        input: valid,
        requestId: operation.requestId(),
        at: Date.now() + (options.delayMs ?? 0),
      }
      await queueOf(definition.lane).add(definition.name, envelope, {
        ...jobOptions(definition),
        delay: options.delayMs,
        jobId:
          definition.idempotencyKey &&
          `${definition.name}-${definition.idempotencyKey(valid)}`.replaceAll(':', '-'),
        deduplication: definition.deduplicate?.(valid),
      })
    },
    handle: definition.handle,
  }
}

export function jobOptions(definition: Job): JobsOptions {
  return {
    attempts: definition.attempts ?? 5,
    backoff: { type: 'exponential', delay: 1_000 },
    removeOnComplete: true, // What it did is told by its events; kept, each completion would look for those to forget.
    removeOnFail: false, // Kept until a person looked: GET /operations/failures.
  }
}

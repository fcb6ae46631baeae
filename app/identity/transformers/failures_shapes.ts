import type { OutboxFailure } from '#app/core/events/outbox_rows'
import type { FailedJob } from '#app/core/queues/failed_jobs'
import { isoOrNull } from '#app/identity/transformers/instant'

export type FailedReaction = {
  /** @format uuid */
  eventId: string
  event: string
  listener: string
  attempts: number
  error: string | null
  /** @format date-time */
  nextAt: string | null
  /** @format date-time */
  failedAt: string | null
}

export type FailedJobShape = {
  lane: string
  id: string
  name: string
  attempts: number
  error: string | null
  /** @format date-time */
  failedAt: string | null
}

/** What failed and waits, without what it was about. */
export type Failures = { events: FailedReaction[]; jobs: FailedJobShape[] }

export const failuresShape = (events: OutboxFailure[], jobs: FailedJob[]): Failures => ({
  events: events.map((row) => ({
    ...row,
    error: row.error?.split('\n')[0].slice(0, 200) ?? null,
    nextAt: isoOrNull(row.nextAt),
    failedAt: isoOrNull(row.failedAt),
  })),
  jobs: jobs.map((job) => ({ ...job, failedAt: isoOrNull(job.failedAt) })),
})

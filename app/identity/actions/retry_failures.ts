import { afterCommit, transaction } from '#app/core/database/transaction'
import { wakeListeners } from '#app/core/events/drain'
import { type OutboxRows, retryOutboxRows } from '#app/core/events/outbox_rows'
import { recordEvent } from '#app/core/events/record_event'
import { type JobReference, listFailedJobs, retryJobs } from '#app/core/queues/failed_jobs'
import type User from '#app/identity/models/user'

export type RetryFailuresInput = {
  actor: User
  events?: { eventId: string; listener: string }[]
  jobs?: JobReference[]
  /** Whatever failed. */
  all?: boolean
}

/** How many reactions and jobs will be tried again. */
export type Retried = { events: number; jobs: number }

const AT_ONCE = 1_000

export class RetryFailures {
  async handle({
    actor,
    events = [],
    jobs = [],
    all = false,
  }: RetryFailuresInput): Promise<Retried> {
    const which: OutboxRows = all ? { failed: true } : { rows: events }
    const listeners = await transaction(async (trx) => {
      const woken = await retryOutboxRows(trx, which)
      const payload = { all, events: woken.length, jobs: jobs.length }
      await recordEvent(trx, 'failures.retried', {
        actor,
        subject: { type: 'user', id: actor.id },
        payload,
      })
      afterCommit(trx, () => wakeListeners([...new Set(woken)]))
      return woken
    })
    return {
      events: listeners.length,
      jobs: await retryJobs(all ? await listFailedJobs(AT_ONCE) : jobs),
    }
  }
}

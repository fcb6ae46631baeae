import { type Lane, lanes } from '#config/queue'
import { queueOf } from '#app/core/queues/connection'

export type FailedJob = {
  lane: Lane
  id: string
  name: string
  attempts: number
  error: string | null
  failedAt: Date | null
}
export type JobReference = { lane: string; id: string }

const LINE = 200

/** Jobs that gave up, the newest first in each lane. Without their input: that may speak of people. */
export async function listFailedJobs(limit: number): Promise<FailedJob[]> {
  const perLane = await Promise.all(laneNames().map((lane) => failedOf(lane, limit)))
  return perLane.flat()
}

async function failedOf(lane: Lane, limit: number): Promise<FailedJob[]> {
  const jobs = await queueOf(lane).getFailed(0, limit - 1)
  return jobs.map((job) => ({
    lane,
    id: job.id!,
    name: job.name,
    attempts: job.attemptsMade,
    error: job.failedReason?.split('\n')[0].slice(0, LINE) ?? null,
    failedAt: job.finishedOn ? new Date(job.finishedOn) : null,
  }))
}

/** Lets failed jobs run again, with all their attempts. Answers how many did fail and now wait. */
export async function retryJobs(references: JobReference[]): Promise<number> {
  const retried = await Promise.all(references.map(retryJob))
  return retried.filter(Boolean).length
}

async function retryJob({ lane, id }: JobReference): Promise<boolean> {
  if (!isLane(lane)) return false
  const job = await queueOf(lane).getJob(id)
  if (!job || !(await job.isFailed())) return false
  await job.retry('failed', { resetAttemptsMade: true })
  return true
}

const laneNames = () => Object.keys(lanes) as Lane[]
const isLane = (name: string): name is Lane => name in lanes

import type { Job as BullJob, Worker, WorkerOptions } from 'bullmq'
import logger from '@adonisjs/core/services/logger'
import { type Lane, lanes, stalledMs } from '#config/queue'
import { sql } from '#app/core/database/sql'
import { transaction } from '#app/core/database/transaction'
import { queuePickUpLag } from '#app/core/observability/metrics'
import { newId, operation } from '#app/core/operation'
import {
  leaveAbsentServer,
  queueConnection,
  queueOf,
  WorkerClass,
} from '#app/core/queues/connection'
import { type Job, jobOptions, jobs } from '#app/core/queues/define_job'

type Envelope = { input?: unknown; requestId?: string | null; at?: number }

/** Runs the jobs of every lane until `stop`, which lets those that run come to their end. */
export async function work(): Promise<{ stop: () => Promise<void> }> {
  await planSchedules()
  const workers = (Object.keys(lanes) as Lane[]).map(startWorker)
  await Promise.all(workers.map((worker) => worker.waitUntilReady()))
  return {
    async stop() {
      // A job that runs then can not be reported as done: it runs again when its lock has passed.
      const isAway = leaveAbsentServer()
      await Promise.all(workers.map((worker) => worker.close(isAway)))
    },
  }
}

function startWorker(lane: Lane): Worker {
  const worker = new WorkerClass(lane, run, {
    connection: queueConnection(),
    concurrency: lanes[lane].concurrency,
    lockDuration: stalledMs,
    stalledInterval: stalledMs,
    maxStalledCount: 5, // A deployment that kills workers is no fault of the job.
  } as WorkerOptions)
  worker.on('error', (error) => logger.warn({ err: error, lane }, 'worker'))
  worker.on('failed', (job, error) =>
    logger.error({ err: error, job: job?.name, jobId: job?.id }, 'job failed')
  )
  return worker
}

async function run(bullJob: BullJob<Envelope>, _token?: string, signal?: AbortSignal) {
  const definition = jobs.get(bullJob.name)
  if (!definition) throw new Error(`No job is called "${bullJob.name}"`)
  const { input, requestId, at } = bullJob.data
  if (at) queuePickUpLag.observe({ lane: definition.lane }, Math.max(0, Date.now() - at) / 1000)
  const valid = await definition.input.validate(input ?? {})
  await operation.run({ requestId: requestId ?? newId(), origin: 'job' }, () =>
    definition.handle(valid, {
      attempt: bullJob.attemptsMade + 1,
      signal: signal ?? new AbortController().signal,
    })
  )
}

/**
 * Plans what runs by itself, and forgets what no longer does. One worker after the other: of two that plan the same job at
 * the same moment BullMQ refuses one ("job ID already exists"), which would end it as it starts.
 */
export function planSchedules() {
  const scheduled = [...jobs.values()].filter((job) => job.schedule)
  return transaction(async (trx) => {
    await sql(`select pg_advisory_xact_lock(hashtextextended('schedules', 0))`, [], trx)
    for (const lane of Object.keys(lanes) as Lane[]) {
      const queue = queueOf(lane)
      const wanted = scheduled.filter((job) => job.lane === lane)
      for (const known of await queue.getJobSchedulers()) {
        if (!wanted.some((job) => job.name === known.key)) await queue.removeJobScheduler(known.key)
      }
      await Promise.all(wanted.map((job) => plan(queue, job)))
    }
  })
}

function plan(queue: ReturnType<typeof queueOf>, job: Job) {
  const { schedule } = job
  const repeat =
    'every' in schedule!
      ? { every: schedule.every }
      : { pattern: schedule!.cron, tz: schedule!.timeZone }
  return queue.upsertJobScheduler(job.name, repeat, {
    name: job.name,
    data: {},
    opts: jobOptions(job),
  })
}

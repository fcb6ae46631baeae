import type { Job as BullJob, Worker, WorkerOptions } from 'bullmq'
import logger from '@adonisjs/core/services/logger'
import { type Lane, lanes, stalledMs } from '#config/queue'
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

/** Plans what runs by itself, and forgets what no longer does. */
async function planSchedules() {
  const scheduled = [...jobs.values()].filter((job) => job.schedule)
  for (const lane of Object.keys(lanes) as Lane[]) {
    const queue = queueOf(lane)
    const wanted = scheduled.filter((job) => job.lane === lane)
    for (const known of await queue.getJobSchedulers()) {
      if (!wanted.some((job) => job.name === known.key)) await queue.removeJobScheduler(known.key)
    }
    await Promise.all(wanted.map((job) => plan(queue, job)))
  }
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

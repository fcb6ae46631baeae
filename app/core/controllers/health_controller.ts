import { access, constants, statfs } from 'node:fs/promises'
import type { HttpContext } from '@adonisjs/core/http'
import app from '@adonisjs/core/services/app'
import db from '@adonisjs/lucid/services/db'
import { Problem } from '#app/core/http/problem'
import { addedReadinessChecks } from '#app/core/observability/readiness'
import { queueOf } from '#app/core/queues/connection'

export type Liveness = { status: 'ok' }
export type Readiness = {
  status: 'ok'
  database: 'ok'
  queue: 'ok'
  disk: 'ok'
  /** What domains look at beside: what is missing here makes something poorer, and stops nothing. */
  features: Record<string, 'ok' | 'missing'>
}

const CHECK_DEADLINE_MS = 2_000
const FREE_BYTES_NEEDED = 100 * 1024 * 1024

export default class HealthController {
  live(): { data: Liveness } {
    return { data: { status: 'ok' } }
  }

  async ready({ logger }: HttpContext): Promise<{ data: Readiness }> {
    const checks = [
      within('database', checkDatabase),
      within('queue', checkQueue),
      within('disk', checkDisk),
    ]
    const added = addedReadinessChecks()
    const features = await Promise.all(added.map(({ name, check }) => within(name, check)))
    const required = features.filter((_, at) => added[at].required)
    const failed = [...(await Promise.all(checks)), ...required].filter((check) => check.error)
    for (const { name, error } of failed) logger.warn({ err: error, check: name }, 'not ready')
    if (failed.length > 0)
      throw new Problem(
        503,
        'NOT_READY',
        { failed: failed.map(({ name }) => name) },
        { 'Retry-After': '2' }
      )
    const named = features.map(({ name, error }) => [name, error ? 'missing' : 'ok'] as const)
    return {
      data: {
        status: 'ok',
        database: 'ok',
        queue: 'ok',
        disk: 'ok',
        features: Object.fromEntries(named),
      },
    }
  }
}

const checkDatabase = async () => db.rawQuery('select 1')
const checkQueue = async () => queueOf('default').getWaitingCount()

async function checkDisk() {
  const folder = app.makePath()
  await access(folder, constants.R_OK)
  const { bavail, bsize } = await statfs(folder)
  if (bavail * bsize < FREE_BYTES_NEEDED) throw new Error('less than 100 MiB free')
}

/** Never rejects: the others are still running when the first check fails. */
async function within(
  name: string,
  check: () => Promise<unknown>
): Promise<{ name: string; error?: unknown }> {
  const deadline = new Promise<never>((_, reject) =>
    setTimeout(() => reject(new Error('no answer')), CHECK_DEADLINE_MS).unref()
  )
  try {
    await Promise.race([check(), deadline])
    return { name }
  } catch (error) {
    return { name, error }
  }
}

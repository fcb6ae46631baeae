import { timingSafeEqual } from 'node:crypto'
import type { HttpContext } from '@adonisjs/core/http'
import env from '#start/env'
import { sql } from '#app/core/database/sql'
import { NotFound } from '#app/core/http/problem'
import { metrics, outboxFailed, outboxOldest } from '#app/core/observability/metrics'

export default class MetricsController {
  async show({ request, response }: HttpContext) {
    const token = env.get('METRICS_TOKEN')
    // Without a token set there is no such page; with a wrong one, neither.
    if (!token || !sameText(request.header('authorization') ?? '', `Bearer ${token}`))
      throw new NotFound()
    await readOutbox()
    response.header('Content-Type', metrics.contentType)
    return metrics.metrics()
  }
}

async function readOutbox() {
  const [outbox] = await sql(
    `select coalesce(extract(epoch from now() - min(next_at) filter (where next_at <= now())), 0)::float as oldest,
            count(*) filter (where failed_at is not null)::int as failed
       from outbox`
  )
  outboxOldest.set(outbox.oldest)
  outboxFailed.set(outbox.failed)
}

function sameText(given: string, wanted: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(wanted)]
  return a.length === b.length && timingSafeEqual(a, b)
}

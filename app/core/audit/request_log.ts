import logger from '@adonisjs/core/services/logger'
import { sql } from '#app/core/database/sql'

export type RequestRecord = {
  requestId: string
  actorId: string | null
  route: string
  method: string
  status: number
  address: string
  userAgent: string | null
}

const FLUSH_EVERY_MS = 500
const FLUSH_AT = 500
const KEEP_AT_MOST = 20_000

let waiting: RequestRecord[] = []
let timer: NodeJS.Timeout | undefined

/** Address and agent of a request, written in batches so that no request waits for it. Deleted after six months. */
export function logRequest(record: RequestRecord) {
  // A database that is away must not fill the memory.
  if (waiting.length < KEEP_AT_MOST) waiting.push(record)
  if (waiting.length >= FLUSH_AT) void flushRequestLog()
  else timer ??= setTimeout(flushRequestLog, FLUSH_EVERY_MS).unref()
}

export async function flushRequestLog() {
  clearTimeout(timer)
  timer = undefined
  const batch = waiting
  waiting = []
  if (batch.length === 0) return
  try {
    const rows = batch.map((record) => ({
      ...record,
      userAgent: record.userAgent?.replaceAll('\0', '').slice(0, 400) ?? null,
    }))
    await sql(
      `insert into request_log (request_id, actor_id, route, method, status, address, user_agent)
       select r."requestId", r."actorId", r.route, r.method, r.status, r.address::inet, r."userAgent"
         from jsonb_to_recordset(?::jsonb) as r
           ("requestId" text, "actorId" uuid, route text, method text, status int, address text, "userAgent" text)`,
      [JSON.stringify(rows)]
    )
  } catch (error) {
    logger.error({ err: error, lost: batch.length }, 'request log')
  }
}

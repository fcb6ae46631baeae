import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import { siteOrigins } from '#config/cors'
import { listOrigins } from '#app/support/queries/widget_sites'

/** A page that was allowed is known to every node so much later, one that was taken off the list likewise. */
const KEPT_MS = 15_000

let readAt = 0
let reading: Promise<void> | undefined

/** Pages of other origins may call us where they carry the widget: CORS asks a list, and this keeps it fresh. */
export default class KnownOriginsMiddleware {
  async handle({ request }: HttpContext, next: NextFn) {
    const origin = request.header('origin')
    const isUnknown = origin !== undefined && !siteOrigins.has(origin)
    const isOld = Date.now() - readAt > (isUnknown ? KEPT_MS / 15 : KEPT_MS)
    if (origin !== undefined && isOld)
      await (reading ??= read().finally(() => (reading = undefined)))
    return next()
  }
}

async function read() {
  const origins = await listOrigins()
  readAt = Date.now()
  siteOrigins.clear()
  for (const origin of origins) siteOrigins.add(origin)
}

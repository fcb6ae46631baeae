import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import logger from '@adonisjs/core/services/logger'
import { newId, operation } from '#app/core/operation'
import { httpDuration } from '#app/core/observability/metrics'
import { logRequest } from '#app/core/audit/request_log'
import { readsRawBody } from '#app/core/http/raw_body'

const ACCEPTED_ID = /^[A-Za-z0-9._-]{8,64}$/

/** Gives the request its id, in and out, and writes the access log when it is answered. */
export default class RequestContextMiddleware {
  async handle(ctx: HttpContext, next: NextFn) {
    const { request, response } = ctx
    const given = request.header('x-request-id')
    // Somebody else's text goes into logs and rows only in this shape.
    const requestId = given && ACCEPTED_ID.test(given) ? given : newId()
    request.request.headers['x-request-id'] = requestId
    response.header('X-Request-Id', requestId)
    const startedAt = performance.now()
    response.onFinish(() => this.#finished(ctx, requestId, startedAt))
    return operation.run({ requestId, origin: 'http' }, next)
  }

  #finished({ request, response, route, auth }: HttpContext, requestId: string, startedAt: number) {
    const seconds = (performance.now() - startedAt) / 1000
    const status = response.response.statusCode
    const name = route?.name ?? route?.pattern ?? 'none'
    httpDuration.observe({ route: name, status }, seconds)
    // The path by its pattern: ids of people and query strings stay out of the log.
    logger.info(
      { requestId, method: request.method(), route: name, status, ms: Math.round(seconds * 1000) },
      'request'
    )
    // Another system's call is kept whole by who takes it in, its address too.
    if (readsRawBody(route?.name)) return
    logRequest({
      requestId,
      actorId: auth?.user?.id ?? null,
      route: name,
      method: request.method(),
      status,
      address: request.ip(),
      userAgent: request.header('user-agent') ?? null,
    })
  }
}

import { type HttpContext, ExceptionHandler } from '@adonisjs/core/http'
import logger from '@adonisjs/core/services/logger'
import router from '@adonisjs/core/services/router'
import { operation } from '#app/core/operation'
import { Problem } from '#app/core/http/problem'
import { renderProblem } from '#app/core/http/render_problem'
import { toProblem } from '#app/core/http/to_problem'

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']

/** Every failure leaves as application/problem+json: never HTML, never a stack. */
export default class HttpExceptionHandler extends ExceptionHandler {
  async handle(error: unknown, ctx: HttpContext) {
    const problem = this.#wrongMethod(error, ctx) ?? toProblem(error)
    for (const [name, value] of Object.entries(problem.headers)) ctx.response.header(name, value)
    const body = renderProblem(
      problem,
      ctx.i18n?.locale ?? 'pt-BR',
      operation.requestId() ?? ctx.request.id()!
    )
    ctx.response.status(problem.status!).header('Content-Type', 'application/problem+json')
    return ctx.response.send(body)
  }

  /** Only what is ours to mend is reported; a caller's mistake stands in the access log. */
  async report(error: unknown, ctx: HttpContext) {
    if (toProblem(error).status! < 500) return
    logger.error(
      { err: error, requestId: operation.requestId(), route: ctx.route?.name },
      'request failed'
    )
  }

  #wrongMethod(error: unknown, { request }: HttpContext): Problem | null {
    if ((error as { code?: string }).code !== 'E_ROUTE_NOT_FOUND') return null
    const allowed = METHODS.filter((method) => router.match(request.url(), method, false))
    if (allowed.length === 0) return null
    return new Problem(405, 'METHOD_NOT_ALLOWED', { allowed }, { Allow: allowed.join(', ') })
  }
}

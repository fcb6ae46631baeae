import type { IncomingMessage, ServerResponse } from 'node:http'
import { Problem } from '#app/core/http/problem'
import { renderProblem } from '#app/core/http/render_problem'
import { newId } from '#app/core/operation'

/** An address that can not be decoded (`/%`) gets no further than this: no route, no middleware, but a problem too. */
export function answerBadUrl(request: IncomingMessage, response: ServerResponse) {
  const locale = String(request.headers['accept-language'] ?? '').startsWith('en') ? 'en' : 'pt-BR'
  const requestId = newId()
  const problem = new Problem(400, 'MALFORMED_URL')
  response.writeHead(problem.status!, {
    'Content-Type': 'application/problem+json',
    'X-Request-Id': requestId,
  })
  response.end(JSON.stringify(renderProblem(problem, locale, requestId)))
}

import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import { contracts } from '#app/core/http/contract'
import { InvalidInput, Problem } from '#app/core/http/problem'
import { readsRawBody } from '#app/core/http/raw_body'
import { malformedText } from '#app/core/validation/well_formed'

/** JSON or nothing, and text that PostgreSQL and JSON can both hold. Runs after the body parser. */
export default class BodyGuardMiddleware {
  async handle({ request, route }: HttpContext, next: NextFn) {
    if (request.multipart && takesFile(route!.name)) return next()
    if (readsRawBody(route!.name)) return next()
    // A POST without a body says `Content-Length: 0`, which is no body of a wrong kind.
    const isEmpty = request.header('content-length') === '0'
    if (request.hasBody() && !isEmpty && !request.is(['application/json']))
      throw new Problem(415, 'UNSUPPORTED_MEDIA_TYPE')
    if (Array.isArray(request.body())) {
      throw new InvalidInput([{ field: '', rule: 'object', message: 'The body must be an object' }])
    }
    const field = malformedText(request.all())
    if (field) {
      const message = 'Text must not contain null characters or lone surrogates'
      throw new InvalidInput([{ field, rule: 'well_formed', message }])
    }
    return next()
  }
}

let uploads: Set<string> | undefined

function takesFile(route?: string): boolean {
  uploads ??= new Set(
    contracts.filter(({ contract }) => contract.upload).map((entry) => entry.route.getName()!)
  )
  return route !== undefined && uploads.has(route)
}

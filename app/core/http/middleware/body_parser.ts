import app from '@adonisjs/core/services/app'
import BodyParserMiddleware from '@adonisjs/core/bodyparser_middleware'
import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import { readsRawBody } from '#app/core/http/raw_body'

let parser: BodyParserMiddleware | undefined

/** The framework's own, but for routes that read their bodies themselves. */
export default class BodyParser {
  async handle(ctx: HttpContext, next: NextFn) {
    if (readsRawBody(ctx.route?.name)) return next()
    parser ??= await app.container.make(BodyParserMiddleware)
    return parser.handle(ctx, next)
  }
}

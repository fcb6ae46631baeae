import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import { contracts } from '#app/core/http/contract'
import { Forbidden } from '#app/core/http/problem'

let openRoutes: Set<string> | undefined

/** Every route asks for a token, but for those that say `open` in their contract. */
export default class AuthenticateMiddleware {
  async handle({ auth, route }: HttpContext, next: NextFn) {
    openRoutes ??= new Set(
      contracts.filter(({ contract }) => contract.open).map((entry) => entry.route.getName()!)
    )
    if (openRoutes.has(route!.name!)) return next()
    await auth.authenticate()
    // A token of the student's widget opens the widget's routes and nothing else; they say so themselves.
    if (auth.use('jwt').session!.audience !== 'app') throw new Forbidden()
    return next()
  }
}

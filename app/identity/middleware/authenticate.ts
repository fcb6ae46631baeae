import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import { contracts } from '#app/core/http/contract'
import { Forbidden } from '#app/core/http/problem'

const routesThat = (say: 'open' | 'widget') =>
  new Set(contracts.filter(({ contract }) => contract[say]).map(({ route }) => route.getName()!))

let openRoutes: Set<string> | undefined
let widgetRoutes: Set<string> | undefined

/** Every route asks for a token, but for those that say `open` in their contract. */
export default class AuthenticateMiddleware {
  async handle({ auth, route }: HttpContext, next: NextFn) {
    openRoutes ??= routesThat('open')
    widgetRoutes ??= routesThat('widget')
    if (openRoutes.has(route!.name!)) return next()
    await auth.authenticate()
    // A token of the student's widget opens the widget's routes and nothing else; they say so themselves.
    const isWidget = auth.use('jwt').session!.audience === 'widget'
    if (isWidget && !widgetRoutes.has(route!.name!)) throw new Forbidden()
    return next()
  }
}

import { type AuthorizationResponse } from '@adonisjs/bouncer'
import { Problem } from '#app/core/http/problem'

/** A policy's answer below the controllers, where there is no `bouncer`: refused means thrown, with the same code. */
export function demand(response: AuthorizationResponse) {
  if (response.authorized) return
  const status = response.status ?? 403
  throw new Problem(status, response.message ?? (status === 404 ? 'NOT_FOUND' : 'FORBIDDEN'))
}

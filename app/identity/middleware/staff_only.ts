import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import { Forbidden } from '#app/core/http/problem'

/** The company's own people; a student has no business here, whatever the id. */
export function staffOnly({ auth }: HttpContext, next: NextFn) {
  if (!auth.getUserOrFail().isStaff) throw new Forbidden()
  return next()
}

import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import { Forbidden } from '#app/core/http/problem'

/** The student's side is the student's: who serves has routes of their own. */
export function studentsOnly({ auth }: HttpContext, next: NextFn) {
  if (auth.getUserOrFail().isStaff) throw new Forbidden()
  return next()
}

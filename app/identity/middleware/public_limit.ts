import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import limiter from '@adonisjs/limiter/services/main'
import { publicLimits } from '#config/identity'
import { networkOf } from '#app/identity/services/network'

/** Routes that a stranger may call, counted per address in the database: every node counts together. */
export const publicLimit = (name: keyof typeof publicLimits) => {
  const { requests, seconds } = publicLimits[name]
  return async ({ request }: HttpContext, next: NextFn) => {
    await limiter
      .use('database', { requests, duration: seconds })
      .consume(`public:${name}:${networkOf(request.ip())}`)
    return next()
  }
}

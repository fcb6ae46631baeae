import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import app from '@adonisjs/core/services/app'
import { TooManyRequests } from '#app/core/http/problem'
import { readsRawBody } from '#app/core/http/raw_body'

/**
 * A person's whole traffic on this node, in memory: a brake for loops gone wild, not an account of use.
 * Sign-in and public routes have stricter limits of their own, in the database.
 */
const perSecond = new RateLimiterMemory({ points: app.inTest ? 1_000_000 : 200, duration: 1 })

export default class ThrottleMiddleware {
  async handle({ auth, request, route }: HttpContext, next: NextFn) {
    // Another system speaks for many people, and has a limit of its own.
    if (readsRawBody(route?.name)) return next()
    try {
      await perSecond.consume(auth?.user?.id ?? request.ip())
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal
      throw new TooManyRequests(Math.ceil(refusal.msBeforeNext / 1000))
    }
    return next()
  }
}

import { errors as authErrors } from '@adonisjs/auth'
import { errors as bouncerErrors } from '@adonisjs/bouncer'
import { errors as limiterErrors } from '@adonisjs/limiter'
import { errors as lucidErrors } from '@adonisjs/lucid'
import { errors as vineErrors } from '@vinejs/vine'
import {
  type FieldError,
  InvalidInput,
  NotFound,
  Problem,
  TooManyRequests,
  Unauthenticated,
} from '#app/core/http/problem'

type Failure = { status?: number; code?: string; message?: string }

/** PostgreSQL's own words for "not now": the caller may try again. */
const DATABASE_BUSY = new Set([
  '57014',
  '53300',
  '57P01',
  '57P03',
  '40001',
  '40P01',
  'ECONNREFUSED',
  'ECONNRESET',
  'ETIMEDOUT',
])

/** Any failure as a problem; an unknown one is INTERNAL_ERROR and says nothing about itself. */
export function toProblem(error: unknown): Problem {
  if (error instanceof Problem) return error
  if (error instanceof vineErrors.E_VALIDATION_ERROR)
    return new InvalidInput(fieldErrors(error.messages))
  if (error instanceof lucidErrors.E_ROW_NOT_FOUND) return new NotFound()
  if (error instanceof authErrors.E_UNAUTHORIZED_ACCESS) return new Unauthenticated()
  if (error instanceof limiterErrors.E_TOO_MANY_REQUESTS)
    return new TooManyRequests(error.response.availableIn || 1)
  if (error instanceof bouncerErrors.E_AUTHORIZATION_FAILURE) return refusal(error.response)
  return fromStatus(error as Failure)
}

/** A policy refuses with a code as its message (`AuthorizationResponse.deny('NOT_A_MEMBER')`), or with none. */
function refusal(response: { status?: number; message?: string }): Problem {
  const status = response.status ?? 403
  const fallback = status === 404 ? 'NOT_FOUND' : 'FORBIDDEN'
  return new Problem(
    status,
    /^[A-Z_]+$/.test(response.message ?? '') ? response.message! : fallback
  )
}

function fromStatus({ status, code, message }: Failure): Problem {
  if (code && DATABASE_BUSY.has(code))
    return new Problem(503, 'DATABASE_UNAVAILABLE', {}, { 'Retry-After': '1' })
  if (message?.includes('Timeout acquiring a connection'))
    return new Problem(503, 'DATABASE_UNAVAILABLE', {}, { 'Retry-After': '1' })
  if (code === 'E_ROUTE_NOT_FOUND') return new NotFound('ROUTE_NOT_FOUND')
  if (status === 413) return new Problem(413, 'BODY_TOO_LARGE')
  if (status === 415) return new Problem(415, 'UNSUPPORTED_MEDIA_TYPE')
  if (status === 400 || (status === 422 && message?.startsWith('Invalid JSON')))
    return new Problem(400, 'MALFORMED_JSON')
  return new Problem(500, 'INTERNAL_ERROR')
}

function fieldErrors(messages: unknown): FieldError[] {
  return (messages as FieldError[]).map(({ field, rule, message }) => ({ field, rule, message }))
}

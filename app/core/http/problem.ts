import { Exception } from '@adonisjs/core/exceptions'

export type FieldError = { field: string; rule: string; message: string }
/** Without a message, the caller's language has one for the rule; `label` is what the field is called there. */
export type FieldFault = Omit<FieldError, 'message'> & { message?: string; label?: string }

/**
 * An error that a caller can act on: a stable code, a status, and what else the answer carries.
 * Titles stand in resources/lang/<locale>/problems.json under the code; a test refuses a code without one.
 */
export class Problem extends Exception {
  /** Fields that stand beside `code` in the answer, e.g. `current` of a stale version. */
  extra: Record<string, unknown>
  headers: Record<string, string>

  constructor(
    status: number,
    code: string,
    extra: Record<string, unknown> = {},
    headers: Record<string, string> = {}
  ) {
    super(code, { status, code })
    this.extra = extra
    this.headers = headers
  }
}

/** What a problem looks like on the wire (RFC 9457), in HTTP and in socket acknowledgements alike. */
export type ProblemBody = {
  type: string
  title: string
  status: number
  detail: string
  code: string
  requestId: string
  errors?: FieldError[]
  [extra: string]: unknown
}

export class NotFound extends Problem {
  constructor(code = 'NOT_FOUND') {
    super(404, code)
  }
}

export class Forbidden extends Problem {
  constructor(code = 'FORBIDDEN', extra: Record<string, unknown> = {}) {
    super(403, code, extra)
  }
}

export class Conflict extends Problem {
  constructor(code: string, extra: Record<string, unknown> = {}) {
    super(409, code, extra)
  }
}

export class Unauthenticated extends Problem {
  constructor(code = 'UNAUTHENTICATED') {
    super(401, code, {}, { 'WWW-Authenticate': 'Bearer' })
  }
}

export class InvalidInput extends Problem {
  constructor(errors: FieldFault[], code = 'VALIDATION_FAILED') {
    super(422, code, { errors })
  }
}

export class TooManyRequests extends Problem {
  constructor(retryAfterSeconds: number, code = 'RATE_LIMITED') {
    super(
      429,
      code,
      { retryAfterMs: retryAfterSeconds * 1000 },
      { 'Retry-After': String(retryAfterSeconds) }
    )
  }
}

/** Edits carry the version they were made on; a stale one is told what stands there now. */
export class StaleVersion extends Conflict {
  constructor(current: unknown) {
    super('STALE_VERSION', { current })
  }
}

import type { components } from './generated/api.ts'

/** What every refusal looks like (RFC 9457). `code` is stable; `title` and `detail` are for people. */
export type Problem = components['schemas']['Problem']

/** A refusal of the server, thrown. */
export class ProblemError extends Error {
  readonly problem: Problem

  constructor(problem: Problem) {
    super(`${problem.status} ${problem.code}: ${problem.detail}`)
    this.name = 'ProblemError'
    this.problem = problem
  }

  get code(): string {
    return this.problem.code
  }

  get status(): number {
    return this.problem.status
  }
}

export function isProblem(value: unknown): value is Problem {
  return (
    typeof value === 'object' &&
    value !== null &&
    typeof (value as Problem).code === 'string' &&
    'status' in value
  )
}

/** The answer's body, or a thrown ProblemError: `const { data } = await ok(hub.api.GET('/api/v1/me'))`. */
export async function ok<Body>(
  answer: Promise<{ data?: Body; error?: unknown; response: Response }>
): Promise<Body> {
  const { data, error, response } = await answer
  if (response.ok) return data as Body
  throw new ProblemError(isProblem(error) ? error : unreadable(response.status))
}

/** Something between here and the server answered in its stead: a proxy, a captive portal. */
export function unreadable(status: number): Problem {
  return {
    type: 'about:blank',
    title: 'Unreadable answer',
    status,
    detail: 'The answer is not one of the server',
    code: 'UNREADABLE_ANSWER',
    requestId: '',
  }
}

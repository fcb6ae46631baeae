import createFetchClient, { type Client } from 'openapi-fetch'
import type { paths } from './generated/api.ts'
import { isProblem, ProblemError, unreadable } from './problems.ts'
import { Session, type SessionOptions, type Tokens } from './session.ts'

export type Hub = {
  /** Every route, typed: `hub.api.GET('/api/v1/conversations/{id}', { params: { path: { id } } })`. */
  api: Client<paths>
  session: Session
  baseUrl: string
  signIn(email: string, password: string): Promise<void>
  signOut(): Promise<void>
  /** A call by its path, for what is generic; throws ProblemError. */
  request<Body>(
    method: string,
    path: string,
    body?: unknown,
    headers?: Record<string, string>
  ): Promise<Body>
}

/** The way to the server for a front-end: typed calls that keep themselves signed in. */
export function createHub(options: SessionOptions): Hub {
  const session = new Session(options)
  const { baseUrl } = options

  async function request<Body>(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {}
  ): Promise<Body> {
    const sent =
      body === undefined
        ? {}
        : {
            body: JSON.stringify(body),
            headers: { 'content-type': 'application/json', ...headers },
          }
    const response = await session.send(
      new Request(`${baseUrl}${path}`, { method, headers, ...sent })
    )
    const answer: unknown =
      response.status === 204 ? undefined : await response.json().catch(() => undefined)
    if (response.ok) return answer as Body
    throw new ProblemError(isProblem(answer) ? answer : unreadable(response.status))
  }

  return {
    api: createFetchClient<paths>({ baseUrl, fetch: session.send }),
    session,
    baseUrl,
    request,
    async signIn(email, password) {
      const { data } = await request<{ data: Tokens }>('POST', '/api/v1/auth/login', {
        email,
        password,
      })
      session.begin(data)
    },
    async signOut() {
      await request('POST', '/api/v1/auth/logout')
      session.end()
    },
  }
}

import { test } from '@japa/runner'
import { createHub } from '#client/client'
import { ok, ProblemError } from '#client/problems'
import type { Tokens } from '#client/session'

const tokens = (name: string, validForMs = 900_000): Tokens => ({
  accessToken: `access-${name}`,
  refreshToken: `refresh-${name}`,
  accessTokenExpiresAt: new Date(Date.now() + validForMs).toISOString(),
})
const problem = (status: number, code: string) =>
  Response.json(
    { type: 'x', title: code, status, detail: code, code, requestId: 'r' },
    { status, headers: { 'content-type': 'application/problem+json' } }
  )

type Seen = { path: string; token: string | null; key: string | null }

/** A server that takes `access-new` only. */
function hubWith(answerRefresh: (seen: Seen[]) => Response | Promise<Response>) {
  const seen: Seen[] = []
  let ended = 0
  const fakeFetch = async (input: string | URL | Request | URL, init?: RequestInit) => {
    const request = new Request(input, init)
    const token = request.headers.get('authorization')
    const path = new URL(request.url).pathname
    seen.push({ path, token, key: request.headers.get('idempotency-key') })
    if (path.endsWith('/refresh')) return answerRefresh(seen)
    if (token !== 'Bearer access-new') return problem(401, 'TOKEN_EXPIRED')
    return Response.json({ data: await request.text() })
  }
  const hub = createHub({
    baseUrl: 'http://hub.test',
    fetch: fakeFetch as typeof fetch,
    onEnded: () => ended++,
  })
  return {
    hub,
    seen,
    endedTimes: () => ended,
    refreshes: () => seen.filter(({ path }) => path.endsWith('/refresh')),
  }
}

test.group('the client’s session', () => {
  test('calls at once that meet an ended token renew it once, and are sent again with their body', async ({
    assert,
  }) => {
    const { hub, refreshes } = hubWith(() => Response.json({ data: tokens('new') }))
    hub.session.begin(tokens('old'))
    const answers = await Promise.all(
      [1, 2, 3].map((n) => hub.request<{ data: string }>('POST', '/api/v1/things', { n }))
    )
    assert.deepEqual(
      answers.map(({ data }) => data),
      ['{"n":1}', '{"n":2}', '{"n":3}']
    )
    assert.lengthOf(refreshes(), 1)
  })

  test('a token close to its end is renewed before it is used', async ({ assert }) => {
    const { hub, seen } = hubWith(() => Response.json({ data: tokens('new') }))
    hub.session.begin(tokens('old', 5_000))
    await hub.request('GET', '/api/v1/things')
    assert.deepEqual(
      seen.map(({ path }) => path),
      ['/api/v1/auth/refresh', '/api/v1/things']
    )
  })

  test('a refresh whose answer was lost is tried again under the same key', async ({ assert }) => {
    const { hub, refreshes } = hubWith((seen) => {
      if (seen.filter(({ path }) => path.endsWith('/refresh')).length === 1)
        throw new TypeError('network')
      return Response.json({ data: tokens('new') })
    })
    hub.session.begin(tokens('old'))
    await hub.request('GET', '/api/v1/things')
    const [first, second] = refreshes()
    assert.isNotNull(first.key)
    assert.equal(first.key, second.key)
  })

  test('a refused refresh ends the session, once, and is a typed problem', async ({ assert }) => {
    const { hub, endedTimes } = hubWith(() => problem(401, 'REFRESH_TOKEN_REUSED'))
    hub.session.begin(tokens('old'))
    const error = await hub.request('GET', '/api/v1/things').catch((refusal: unknown) => refusal)
    assert.instanceOf(error, ProblemError)
    assert.equal((error as ProblemError).code, 'REFRESH_TOKEN_REUSED')
    assert.isNull(hub.session.tokens)
    assert.equal(endedTimes(), 1)
  })

  test('an answer that is not the server’s is a problem too', async ({ assert }) => {
    const proxy = Promise.resolve({
      error: '<html>',
      response: new Response('<html>', { status: 502 }),
    })
    const error = await ok(proxy).catch((refusal: unknown) => refusal)
    assert.equal((error as ProblemError).code, 'UNREADABLE_ANSWER')
  })
})

import { test } from '@japa/runner'
import { sql } from '#app/core/database/sql'
import { createPerson, type Person } from '#tests/support/world'
import { Api } from '#tests/support/api'

const refresh = (refreshToken: string, key?: string) =>
  new Api().post(
    '/api/v1/auth/refresh',
    { refreshToken },
    { headers: key ? { 'idempotency-key': key } : {} }
  )

const eventsOf = (personId: string, name: string) =>
  sql('select * from events where subject_id = ? and name = ?', [personId, name])
const sessionOf = async (person: Person) =>
  (await sql('select * from sessions where id = ?', [person.sessionId]))[0]

test.group('refreshing', () => {
  test('a refresh token is used once and gives the next', async ({ assert }) => {
    const ana = await createPerson({ name: 'Ana', role: 'team' })
    const first = await refresh(ana.refreshToken)
    assert.equal(first.status, 200)
    assert.sameMembers(Object.keys(first.body.data), [
      'accessToken',
      'accessTokenExpiresAt',
      'refreshToken',
      'user',
    ])
    assert.notEqual(first.body.data.refreshToken, ana.refreshToken)
    assert.equal(
      (await new Api(first.body.data.accessToken).get('/api/v1/auth/sessions')).status,
      200
    )
    assert.equal((await refresh(first.body.data.refreshToken)).status, 200)
    const stored = await sql('select hash from refresh_tokens where session_id = ?', [
      ana.sessionId,
    ])
    assert.equal(stored.length, 3)
    assert.notInclude(JSON.stringify(stored), first.body.data.refreshToken)
  })

  test('a second use ends the whole family, and is written down', async ({ assert }) => {
    const ana = await createPerson({ name: 'Ana', role: 'team' })
    const first = await refresh(ana.refreshToken)
    const stolen = await refresh(ana.refreshToken)
    assert.deepEqual([stolen.status, stolen.body.code], [401, 'REFRESH_TOKEN_REUSED'])
    assert.equal((await sessionOf(ana)).end_reason, 'reuse')
    assert.equal((await refresh(first.body.data.refreshToken)).status, 401)
    assert.equal(
      (await new Api(first.body.data.accessToken).get('/api/v1/auth/sessions')).status,
      401
    )
    assert.lengthOf(await eventsOf(ana.id, 'session.reuse_detected'), 1)
  })

  test('of fifty uses at the same instant exactly one has a child', async ({ assert }) => {
    const ana = await createPerson({ name: 'Ana', role: 'team' })
    const answers = await Promise.all(Array.from({ length: 50 }, () => refresh(ana.refreshToken)))
    assert.lengthOf(
      answers.filter(({ status }) => status === 200),
      1
    )
    assert.isTrue(
      answers.every(({ status, body }) => status === 200 || body.code === 'REFRESH_TOKEN_REUSED')
    )
    assert.lengthOf(
      await sql('select 1 from refresh_tokens where session_id = ? and parent_id is not null', [
        ana.sessionId,
      ]),
      1
    )
    assert.lengthOf(await eventsOf(ana.id, 'session.reuse_detected'), 1)
  })

  test('fifty times the same request, known by its key, finds the same child', async ({
    assert,
  }) => {
    const ana = await createPerson({ name: 'Ana', role: 'team' })
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => refresh(ana.refreshToken, 'the-same-key'))
    )
    assert.isTrue(answers.every(({ status }) => status === 200))
    assert.equal(new Set(answers.map(({ body }) => body.data.refreshToken)).size, 1)
    assert.equal((await sessionOf(ana)).ended_at, null)
  })

  test('another key on a used token is a second use', async ({ assert }) => {
    const ana = await createPerson({ name: 'Ana', role: 'team' })
    await refresh(ana.refreshToken, 'key-one')
    assert.equal((await refresh(ana.refreshToken, 'key-two')).body.code, 'REFRESH_TOKEN_REUSED')
    assert.equal((await sessionOf(ana)).end_reason, 'reuse')
  })

  test('once the child was used, sending the request again is a second use', async ({ assert }) => {
    const ana = await createPerson({ name: 'Ana', role: 'team' })
    const first = await refresh(ana.refreshToken, 'key-one')
    await refresh(first.body.data.refreshToken)
    assert.equal((await refresh(ana.refreshToken, 'key-one')).body.code, 'REFRESH_TOKEN_REUSED')
  })

  test('after a minute, sending the request again is a second use', async ({ assert }) => {
    const ana = await createPerson({ name: 'Ana', role: 'team' })
    await refresh(ana.refreshToken, 'key-one')
    await sql(
      `update refresh_tokens set used_at = used_at - interval '61 seconds' where session_id = ? and used_at is not null`,
      [ana.sessionId]
    )
    assert.equal((await refresh(ana.refreshToken, 'key-one')).body.code, 'REFRESH_TOKEN_REUSED')
  })

  test('a token that is not ours, and one too old, are refused and change nothing', async ({
    assert,
  }) => {
    const ana = await createPerson({ name: 'Ana', role: 'team' })
    assert.equal((await refresh('not-one-of-ours')).body.code, 'TOKEN_INVALID')
    await sql(`update sessions set expires_at = now() - interval '1 second' where id = ?`, [
      ana.sessionId,
    ])
    assert.equal((await refresh(ana.refreshToken)).body.code, 'TOKEN_EXPIRED')
    assert.lengthOf(
      await sql('select 1 from refresh_tokens where session_id = ?', [ana.sessionId]),
      1
    )
  })

  test('a session that was ended does not come back', async ({ assert }) => {
    const ana = await createPerson({ name: 'Ana', role: 'team' })
    await ana.api.post('/api/v1/auth/logout')
    assert.equal((await refresh(ana.refreshToken)).body.code, 'TOKEN_INVALID')
  })
})

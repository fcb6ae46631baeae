import { test } from '@japa/runner'
import { createPerson, PASSWORD } from '#tests/support/world'
import { Api } from '#tests/support/api'
import { sql } from '#app/core/database/sql'
import { Unauthenticated } from '#app/core/http/problem'
import { liveSessions } from '#app/identity/services/live_sessions'

const login = async (email: string, agent: string) => {
  const answer = await new Api().post(
    '/api/v1/auth/login',
    { email, password: PASSWORD },
    { headers: { 'user-agent': agent } }
  )
  return new Api(answer.body.data.accessToken)
}

test.group('sessions', () => {
  test('a person sees their own sessions, and which one asks', async ({ assert }) => {
    const ana = await createPerson({ name: 'Ana', role: 'team' })
    const phone = await login(ana.email, 'phone')
    const { body } = await phone.get('/api/v1/auth/sessions')
    assert.lengthOf(body.data, 2)
    assert.deepEqual(body.data.map((session: any) => [session.userAgent, session.current]).sort(), [
      ['phone', true],
      ['tests', false],
    ])
  })

  test('signing out ends this session at once and no other', async ({ assert }) => {
    const ana = await createPerson({ name: 'Ana', role: 'team' })
    const phone = await login(ana.email, 'phone')
    assert.equal((await phone.post('/api/v1/auth/logout')).status, 204)
    const answer = await phone.get('/api/v1/auth/sessions')
    assert.deepEqual([answer.status, answer.body.code], [401, 'TOKEN_INVALID'])
    assert.equal((await ana.api.get('/api/v1/auth/sessions')).status, 200)
  })

  test('a person ends a session of another device', async ({ assert }) => {
    const ana = await createPerson({ name: 'Ana', role: 'team' })
    const phone = await login(ana.email, 'phone')
    assert.equal((await phone.delete(`/api/v1/auth/sessions/${ana.sessionId}`)).status, 204)
    assert.equal((await ana.api.get('/api/v1/auth/sessions')).status, 401)
    assert.equal((await phone.delete(`/api/v1/auth/sessions/${ana.sessionId}`)).status, 404)
    const events = await sql(
      `select payload from events where subject_id = ? and name = 'session.ended'`,
      [ana.id]
    )
    assert.deepEqual(
      events.map((event) => event.payload),
      [{ sessionId: ana.sessionId, reason: 'ended' }]
    )
  })

  test('nobody ends, nor learns of, the session of somebody else', async ({ assert }) => {
    const [ana, bruno] = await Promise.all(
      ['Ana', 'Bruno'].map((name) => createPerson({ name, role: 'team' }))
    )
    assert.equal((await bruno.api.delete(`/api/v1/auth/sessions/${ana.sessionId}`)).status, 404)
    assert.equal((await ana.api.get('/api/v1/auth/sessions')).status, 200)
  })
  test('that a connection found ended lets no request in, also before the revocation is seen', async ({
    assert,
  }) => {
    const ana = await createPerson({ name: 'Ana', role: 'team' })
    assert.equal((await ana.api.get('/api/v1/auth/sessions')).status, 200)
    await sql(`update sessions set ended_at = now(), end_reason = 'logout' where id = ?`, [
      ana.sessionId,
    ])
    await assert.rejects(() => liveSessions.read(ana.sessionId), Unauthenticated)
    assert.equal((await ana.api.get('/api/v1/auth/sessions')).status, 401)
  })
})

import { test } from '@japa/runner'
import { Api } from '#tests/support/api'

test.group('problems', () => {
  test('an address that is nobody’s is 404 as a problem', async ({ assert }) => {
    const answer = await new Api().get('/api/v1/nothing-here', {
      headers: { 'accept-language': 'en' },
    })
    assert.equal(answer.status, 404)
    assert.equal(answer.headers.get('content-type'), 'application/problem+json')
    assert.containsSubset(answer.body, { code: 'ROUTE_NOT_FOUND', status: 404 })
    assert.equal(answer.body.requestId, answer.headers.get('x-request-id'))
  })

  test('a wrong method is 405 and says which are right', async ({ assert }) => {
    const answer = await new Api().post('/health/live', {})
    assert.equal(answer.status, 405)
    assert.equal(answer.headers.get('allow'), 'GET')
    assert.equal(answer.body.code, 'METHOD_NOT_ALLOWED')
  })

  test('a request id of the caller goes through, a strange one does not', async ({ assert }) => {
    const given = await new Api().get('/health/live', {
      headers: { 'x-request-id': 'abc-12345678' },
    })
    assert.equal(given.headers.get('x-request-id'), 'abc-12345678')
    const strange = await new Api().get('/health/live', { headers: { 'x-request-id': '<script>' } })
    assert.notEqual(strange.headers.get('x-request-id'), '<script>')
  })

  test('an address that can not be decoded is a problem too', async ({ assert }) => {
    for (const path of ['/%', '/api/v1/messages/%ED%A0%80']) {
      const answer = await new Api().get(path)
      assert.equal(answer.status, 400)
      assert.equal(answer.body.code, 'MALFORMED_URL')
      assert.equal(answer.body.requestId, answer.headers.get('x-request-id'))
    }
  })
})

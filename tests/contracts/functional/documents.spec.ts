import { test } from '@japa/runner'
import { Api } from '#tests/support/api'
import { contract } from '#tests/support/contract'

test.group('documents', () => {
  test('the server shows its contracts, and they are those of the code', async ({ assert }) => {
    const { openapi, asyncapi } = await contract.documents()
    const shown = await new Api().get('/openapi.json')
    assert.deepEqual(
      shown.body,
      JSON.parse(JSON.stringify(openapi)),
      'stale: run npm run contracts'
    )
    assert.deepEqual(
      (await new Api().get('/asyncapi.json')).body,
      JSON.parse(JSON.stringify(asyncapi)),
      'stale: run npm run contracts'
    )
    assert.equal(openapi.openapi, '3.1.0')
    assert.equal(asyncapi.asyncapi, '3.0.0')
  })

  test('the reference asks no other origin for anything', async ({ assert }) => {
    const page = await new Api().get('/docs')
    const policy = page.headers.get('content-security-policy')!
    assert.include(policy, `default-src 'none'`)
    assert.include(policy, `script-src 'self';`)
    assert.notMatch(page.body, /https?:\/\//)
    const script = await new Api().get('/docs/scalar.js')
    assert.equal(script.status, 200)
    assert.isAbove(script.body.length, 1_000_000)
  })

  test('an answer that its contract does not know fails the test that got it', async ({
    assert,
  }) => {
    const live = { method: 'GET', path: '/health/live', contentType: 'application/json' }
    await contract.check({ ...live, status: 200, body: { data: { status: 'ok' } } })
    await assert.rejects(
      () => contract.check({ ...live, status: 200, body: { data: { status: 'ok', secret: 1 } } }),
      /additional properties/
    )
    await assert.rejects(() => contract.check({ ...live, status: 204, body: '' }), /no status 204/)
    await assert.rejects(
      () => contract.check({ ...live, status: 200, contentType: 'text/html', body: '' }),
      /content type/
    )
    const problem = {
      type: 'urn:x',
      title: 'x',
      status: 503,
      detail: 'x',
      code: 'SOMETHING_ELSE',
      requestId: 'x',
    }
    const refused = { ...live, status: 503, contentType: 'application/problem+json', body: problem }
    await assert.rejects(() => contract.check(refused), /allowed values/)
  })
})

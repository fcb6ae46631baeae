import { test } from '@japa/runner'
import { Api } from '#tests/support/api'

test.group('health', () => {
  test('the process says that it lives, and that it can serve', async ({ assert }) => {
    const api = new Api()
    assert.deepEqual((await api.get('/health/live')).body, { data: { status: 'ok' } })
    const ready = await api.get('/health/ready')
    assert.equal(ready.status, 200)
    const { features, ...parts } = ready.body.data
    assert.deepEqual(parts, { status: 'ok', database: 'ok', queue: 'ok', disk: 'ok' })
    assert.equal(features.files, 'ok')
    assert.property(features, 'ffmpeg')
  })

  test('figures are for who has the token', async ({ assert }) => {
    assert.equal((await new Api().get('/metrics')).status, 404)
    assert.equal((await new Api('not-the-token').get('/metrics')).status, 404)
    const answer = await new Api('metrics-token-of-the-tests').get('/metrics')
    assert.equal(answer.status, 200)
    assert.include(answer.body, 'zayn_outbox_oldest_seconds')
  })
})

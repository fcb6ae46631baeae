import { test } from '@japa/runner'
import { createWorld } from '#tests/support/world'

test.group('presence without a socket', () => {
  test('what somebody chose is kept, but who is not connected is not here', async ({ assert }) => {
    const { ana, bruno } = await createWorld()
    const chosen = await ana.api.put('/api/v1/me/presence', { state: 'away' })
    assert.deepEqual(chosen.body.data, { id: ana.id, state: 'offline', chosen: 'away' })
    const { status, body } = await bruno.api.get('/api/v1/presence')
    assert.equal(status, 200)
    assert.notInclude(
      body.data.map(({ id }: any) => id),
      ana.id
    )
  })
})

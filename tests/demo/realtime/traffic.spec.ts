import { test } from '@japa/runner'
import { databaseUrl } from '#config/database'
import { PASSWORD, seedCrowd } from '#database/demo/people'
import { runTraffic } from '#database/demo/traffic/run_traffic'
import { baseUrl } from '#tests/support/api'

test.group('the demo traffic', () => {
  test('each message that was acknowledged is stored once, in order, and reaches every member and nobody else', async ({
    assert,
  }) => {
    const accounts = (await seedCrowd(7)).map((email) => ({ email, password: PASSWORD }))
    const verdict = await runTraffic({ url: baseUrl(), databaseUrl, accounts, seconds: 3 })
    assert.deepEqual(verdict.faults, [])
    assert.equal(verdict.stored, verdict.acknowledged)
    assert.isAbove(verdict.acknowledged, accounts.length)
    assert.isAbove(verdict.received, verdict.acknowledged)
  })
})

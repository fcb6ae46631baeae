import { test } from '@japa/runner'
import { v4 as uuid } from 'uuid'
import { sql } from '#app/core/database/sql'
import { callAccount } from '#app/botconversa/services/call_account'
import type { BotconversaClient } from '#app/botconversa/services/client'
import { makeAccount, standingOf, turnClock } from '#tests/botconversa/support/accounts'
import { FakeBotconversa } from '#tests/fakes/botconversa_server'

const tags = (client: BotconversaClient) => client.tags()

test.group('calls outside the deliveries', (group) => {
  let fake: FakeBotconversa
  group.each.setup(async () => {
    // A key of its own: turns are counted by keys.
    fake = await FakeBotconversa.start({ apiKey: uuid() })
    return () => fake.stop()
  })
  const account = (fields = {}) =>
    makeAccount({ baseUrl: fake.baseUrl, apiKey: fake.settings.apiKey, ...fields })
  const underWay = async (apiKeyHash: string) =>
    (
      await sql('select 1 from botconversa_calls where api_key_hash = ? and finished_at is null', [
        apiKeyHash,
      ])
    ).length

  test('a call takes its turn, ends it, and the account learns from it', async ({ assert }) => {
    const one = await account()
    const call = await callAccount(one, tags)
    assert.equal(call.outcome, 'executed')
    assert.isNotNull((await standingOf(one.id)).lastSuccessAt)
    assert.equal(await underWay(one.apiKeyHash), 0)
    for (let turn = 0; turn < 5; turn++) {
      fake.fail({ answer: 'drop', times: 1 })
      await callAccount(one, tags)
    }
    assert.isNotNull((await standingOf(one.id)).downSince)
    assert.equal(await underWay(one.apiKeyHash), 0)
  })

  test('an account that is down is not called, but for the probe', async ({ assert }) => {
    const one = await account()
    fake.fail({ answer: 'error', times: 5 })
    for (let turn = 0; turn < 5; turn++) await callAccount(one, tags)
    assert.deepInclude(await callAccount(one, tags), { outcome: 'refused', durationMs: 0 })
    assert.lengthOf(fake.arrivals, 5)
    await turnClock(one.id, 'probe_at', '1 second')
    assert.equal((await callAccount(one, tags)).outcome, 'executed')
    assert.isNull((await standingOf(one.id)).downSince)
  })

  test('whose turn does not come in time is told so, and nothing is learnt from it', async ({
    assert,
  }) => {
    const one = await account({ ratePerMinute: 1 })
    await callAccount(one, tags)
    const late = await callAccount(one, tags, { patienceMs: 1_000 })
    assert.deepInclude(late, { outcome: 'limited', error: 'the rate of this key is used up' })
    assert.equal((await standingOf(one.id)).limits, 0)
    assert.lengthOf(fake.arrivals, 1)
  })

  test('whoever waits for a turn can be called off', async ({ assert }) => {
    const one = await account({ ratePerMinute: 1 })
    await callAccount(one, tags)
    const asking = new AbortController()
    const waiting = callAccount(one, tags, { signal: asking.signal })
    asking.abort()
    await assert.rejects(() => waiting)
    assert.lengthOf(fake.arrivals, 1)
  })

  test('a call that fails in our own code ends its turn as well', async ({ assert }) => {
    const one = await account()
    await assert.rejects(
      () =>
        callAccount(one, async () => {
          throw new Error('ours')
        }),
      'ours'
    )
    assert.equal(await underWay(one.apiKeyHash), 0)
  })
})

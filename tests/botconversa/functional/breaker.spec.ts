import { test } from '@japa/runner'
import { sql } from '#app/core/database/sql'
import { CALLABLE, mayCall, noteCall } from '#app/botconversa/services/breaker'
import type { Call } from '#app/botconversa/services/client'
import { stateOf } from '#app/botconversa/services/status_room'
import { makeAccount, standingOf, turnClock } from '#tests/botconversa/support/accounts'

const executed: Call<null> = { outcome: 'executed', status: 200, data: null, durationMs: 5 }
const rejected: Call<null> = { outcome: 'rejected', status: 404, error: 'Not found', durationMs: 5 }
const refused: Call<null> = { outcome: 'refused', error: 'nobody there', durationMs: 5 }
const unclear: Call<null> = { outcome: 'unclear', status: 500, error: 'boom', durationMs: 5 }
const limited = (retryAfterMs: number | null): Call<null> => ({
  outcome: 'limited',
  status: 429,
  retryAfterMs,
  error: 'slowly',
  durationMs: 5,
})

const eventsOf = async (id: string) =>
  (
    await sql<{ name: string }>(
      `select name from events where subject_id = ? and name like 'botconversa.%' order by id`,
      [id]
    )
  ).map(({ name }) => name)
const isCallable = async (id: string) =>
  (await sql(`select 1 from botconversa_accounts a where a.id = ? and ${CALLABLE}`, [id])).length >
  0
const waitOf = async (id: string, column: 'probe_at' | 'paused_until') =>
  (
    await sql<{ seconds: number }>(
      `select round(extract(epoch from ${column} - now()))::int as seconds from botconversa_accounts where id = ?`,
      [id]
    )
  )[0].seconds

async function downAccount() {
  const account = await makeAccount()
  for (let turn = 0; turn < 5; turn++) await noteCall(account.id, turn % 2 ? refused : unclear)
  return account
}

test.group('the breaker of an account', () => {
  test('five failures in a row take it down, which is told once', async ({ assert }) => {
    const { id } = await makeAccount()
    for (let turn = 0; turn < 4; turn++) await noteCall(id, unclear)
    assert.isTrue(await mayCall({ id }))
    await noteCall(id, refused)
    const down = await standingOf(id)
    assert.equal(stateOf(down), 'down')
    assert.equal(down.lastError, 'nobody there')
    assert.isFalse(await mayCall({ id }))
    await noteCall(id, unclear)
    assert.deepEqual(await eventsOf(id), ['botconversa.down'])
    assert.equal((await standingOf(id)).statusRevision, 1)
  })

  test('an answer in between, and be it a no, begins the count again', async ({ assert }) => {
    const { id } = await makeAccount()
    for (let round = 0; round < 3; round++) {
      for (let turn = 0; turn < 4; turn++) await noteCall(id, unclear)
      await noteCall(id, rejected)
    }
    assert.equal((await standingOf(id)).failures, 0)
    assert.equal((await standingOf(id)).lastSuccessAt, null)
    assert.deepEqual(await eventsOf(id), [])
  })

  test('of fifty who ask when its time has come, one looks whether it is back', async ({
    assert,
  }) => {
    const { id } = await downAccount()
    await turnClock(id, 'probe_at', '1 second')
    const answers = await Promise.all(Array.from({ length: 50 }, () => mayCall({ id })))
    assert.deepEqual(
      answers.filter((answer) => answer !== false),
      ['probe']
    )
    assert.isFalse(await isCallable(id))
  })

  test('each look that fails is followed by a longer wait, five minutes at most', async ({
    assert,
  }) => {
    const { id } = await downAccount()
    const waits: number[] = []
    for (const away of ['1 second', '40 seconds', '2 minutes', '3 hours']) {
      await turnClock(id, 'down_since', away)
      await noteCall(id, refused)
      waits.push(await waitOf(id, 'probe_at'))
    }
    assert.deepEqual(waits, [15, 40, 120, 300])
  })

  test('one success brings it back, which is told once', async ({ assert }) => {
    const { id } = await downAccount()
    await noteCall(id, executed)
    await noteCall(id, executed)
    const back = await standingOf(id)
    assert.equal(stateOf(back), 'ok')
    assert.isNotNull(back.lastSuccessAt)
    assert.isTrue(await mayCall({ id }))
    assert.deepEqual(await eventsOf(id), ['botconversa.down', 'botconversa.recovered'])
    assert.equal(back.statusRevision, 2)
  })

  test('a 429 is waited out as long as it says', async ({ assert }) => {
    const { id } = await makeAccount()
    await noteCall(id, limited(42_000))
    assert.equal(stateOf(await standingOf(id)), 'paused')
    assert.equal(await waitOf(id, 'paused_until'), 42)
    assert.isFalse(await mayCall({ id }))
    await noteCall(id, executed)
    assert.equal(await waitOf(id, 'paused_until'), 42, 'a call from before ends no pause')
    await noteCall(id, limited(9 * 3_600_000))
    assert.equal(await waitOf(id, 'paused_until'), 3_600)
  })

  test('429 without a word of how long is waited out longer each time, never a storm', async ({
    assert,
  }) => {
    const { id } = await makeAccount()
    const waits: number[] = []
    for (let turn = 0; turn < 9; turn++) {
      await noteCall(id, limited(null))
      await noteCall(id, limited(null))
      waits.push(await waitOf(id, 'paused_until'))
      await turnClock(id, 'paused_until', '1 second')
    }
    assert.deepEqual(waits, [5, 10, 20, 40, 80, 160, 300, 300, 300])
    await noteCall(id, executed)
    assert.equal((await standingOf(id)).limits, 0)
    assert.deepEqual(await eventsOf(id), [])
  })

  test('since when not one call has gone through is said, until one does', async ({ assert }) => {
    const { id } = await makeAccount()
    const secondsLimited = async () =>
      Math.round((Date.now() - Number((await standingOf(id)).limitedSince)) / 1000)
    await noteCall(id, limited(null))
    await turnClock(id, 'limited_since', '9 minutes')
    await turnClock(id, 'paused_until', '1 second')
    await noteCall(id, limited(null))
    await noteCall(id, refused)
    assert.approximately(await secondsLimited(), 540, 20, 'nothing went through in between')
    await noteCall(id, executed)
    assert.approximately(await secondsLimited(), 0, 20, 'the pause is still sat out')
    await turnClock(id, 'paused_until', '1 second')
    await noteCall(id, rejected)
    assert.deepInclude(await standingOf(id), { limitedSince: null, limits: 0, pausedUntil: null })
  })

  test('no row says of an account that it is limited without saying since when', async ({
    assert,
  }) => {
    const { id } = await makeAccount()
    for (const change of [
      'limits = 1',
      'limited_since = now()',
      'limited_alerted_at = now()',
      'paused_until = now()',
    ])
      await assert.rejects(
        () => sql(`update botconversa_accounts set ${change} where id = ?`, [id]),
        /botconversa_accounts_limited/
      )
  })

  test('an account that is off, or archived, is not called', async ({ assert }) => {
    const off = await makeAccount({ enabled: false })
    assert.isFalse(await mayCall(off))
    const gone = await makeAccount()
    await sql('update botconversa_accounts set archived_at = now() where id = ?', [gone.id])
    assert.isFalse(await mayCall(gone))
  })
})

import { test } from '@japa/runner'
import { v4 as uuid } from 'uuid'
import { sql } from '#app/core/database/sql'
import { WorkSync } from '#app/botconversa/actions/work_sync'
import type { AccountRow } from '#app/botconversa/queries/account_rows'
import { findSyncRun } from '#app/botconversa/queries/sync_run_rows'
import { setAccount } from '#tests/botconversa/support/desk'
import {
  openThere,
  pagesAsked,
  peopleOf,
  populate,
  start,
  synchronise,
  workOff,
} from '#tests/botconversa/support/sync'
import type { FakeBotconversa, Fault } from '#tests/fakes/botconversa_server'
import i18nManager from '@adonisjs/i18n/services/main'

test.group('a synchronisation in trouble', (group) => {
  let fake: FakeBotconversa
  let account: AccountRow
  group.each.setup(async () => {
    ;({ fake, account } = await openThere())
    populate(fake, 80)
    return () => fake.stop()
  })
  const vanished = async () => (await peopleOf(account)).filter(({ isVanished }) => isVanished)

  const unreadable: [string, Fault, string][] = [
    ['a page of HTML', { answer: 'html' }, 'not_botconversa'],
    ['no JSON', { answer: 'broken_json' }, 'unreadable_page'],
    ['an error inside a 200', { answer: 'error_inside' }, 'refused'],
    ['a key that is not valid any more', { answer: 'forbidden' }, 'wrong_key'],
  ]
  for (const [what, fault, code] of unreadable)
    test(`${what} ends it in words, and nobody is marked vanished`, async ({ assert }) => {
      await synchronise(account)
      fake.world.remove(fake.world.subscribers[0].id)
      fake.fail({ ...fault, path: '/subscribers/?page=3', times: 1 })
      const run = await synchronise(account)
      assert.deepInclude(run, { state: 'failed', error: code, page: 2, vanished: 0 })
      assert.deepEqual(await vanished(), [])
      for (const locale of ['pt-BR', 'en']) {
        const words = i18nManager.locale(locale).t(`botconversa.sync.${code}`, undefined, '')
        assert.isAbove(words.length, 20)
      }
      const rows = await sql('select 1 from botconversa_sync_seen where run_id = ?', [run.id])
      assert.deepEqual(rows, [])
    })

  test('a page that repeats itself ends it, and nobody is marked vanished', async ({ assert }) => {
    await synchronise(account)
    fake.settings.repeatedPage = 2
    const run = await synchronise(account)
    assert.deepInclude(run, { state: 'failed', error: 'page_repeats', page: 2, vanished: 0 })
    assert.deepEqual(await vanished(), [])
  })

  test('a chain of pages that goes round ends it, and nobody is marked vanished', async ({
    assert,
  }) => {
    await synchronise(account)
    fake.settings.circleAfter = 2
    const run = await synchronise(account)
    assert.deepInclude(run, { state: 'failed', error: 'endless', vanished: 0 })
    assert.isBelow(pagesAsked(fake).length, 12)
    assert.deepEqual(await vanished(), [])
  })

  test('a page that has gone while it was read is the end of the list', async ({ assert }) => {
    await synchronise(account)
    const run = await start(account)
    fake.settings.latencyMs = 30
    const work = new WorkSync().handle({ runId: run.id })
    await fake.until(() => pagesAsked(fake).at(-1) === 3 && pagesAsked(fake).length > 6)
    for (const { id } of fake.world.subscribers.slice(70)) fake.world.remove(id)
    await work
    const { state, vanished: gone } = await findSyncRun(account.id, run.id)
    assert.equal(state, 'ready')
    assert.isAtLeast(gone, 5)
  })

  test('who moved up a page while it was read, because somebody was taken out, has not vanished', async ({
    assert,
  }) => {
    await synchronise(account)
    const gone = fake.world.subscribers[10]
    fake.world.remove(gone.id)
    const run = await start(account)
    fake.fail({ answer: 'limited', retryAfter: 0, path: '/subscribers/?page=3', times: 1 })
    await new WorkSync().handle({ runId: run.id })
    const moved = fake.world.subscribers[50]
    fake.world.remove(fake.world.subscribers[0].id)
    await setAccount(account.id, { paused_until: null })
    await isDue(run.id)
    assert.deepInclude(await workOff(run), { state: 'ready', vanished: 1, seen: 79 })
    assert.deepEqual(
      (await vanished()).map(({ externalId }) => externalId),
      [gone.id]
    )
    const looked = fake.arrivals.filter(({ path }) => path.includes('get_by_phone'))
    assert.lengthOf(looked, 2)
    assert.include(looked.map(({ path }) => decodeURIComponent(path)).join(), moved.phone)
  })

  test('an end that comes too early ends it, and nobody is marked vanished', async ({ assert }) => {
    await synchronise(account)
    fake.settings.endsAfter = 1
    const run = await synchronise(account)
    assert.deepInclude(run, { state: 'failed', error: 'incomplete', vanished: 0 })
    assert.equal(run.detail, '25 / 80')
    assert.deepEqual(await vanished(), [])
  })

  test('a list that it keeps to itself is left as it is', async ({ assert }) => {
    await synchronise(account)
    fake.settings.keepsManagers = true
    assert.equal((await synchronise(account)).state, 'ready')
    const managers = await sql(
      `select 1 from botconversa_items where account_id = ? and kind = 'manager' and vanished_at is null`,
      [account.id]
    )
    assert.lengthOf(managers, 2)
  })

  test('429 lets it wait as long as is said, without asking again meanwhile; then it goes on', async ({
    assert,
  }) => {
    fake.fail({ answer: 'limited', retryAfter: 30, path: '/subscribers/?page=2', times: 1 })
    const run = await start(account)
    const inMs = await new WorkSync().handle({ runId: run.id })
    assert.approximately(inMs!, 30_000, 10_000)
    const waiting = await findSyncRun(account.id, run.id)
    assert.deepInclude(waiting, { state: 'running', page: 1 })
    assert.isNotNull(waiting.waitingSince)
    const asked = fake.arrivals.length
    // Woken too early it does nothing.
    for (let turn = 0; turn < 10; turn++)
      assert.isUndefined(await new WorkSync().handle({ runId: run.id }))
    assert.lengthOf(fake.arrivals, asked)
    await setAccount(account.id, { paused_until: null })
    await isDue(run.id)
    const over = await workOff(run)
    assert.deepInclude(over, { state: 'ready', seen: 80, waitingSince: null })
    assert.deepEqual(pagesAsked(fake), [1, 2, 2, 3, 4])
  })

  test('while it is down nobody storms it, and the run goes on when it is back', async ({
    assert,
  }) => {
    const run = await start(account)
    fake.fail({ answer: 'error' })
    for (let turn = 0; turn < 20; turn++) {
      await isDue(run.id)
      await new WorkSync().handle({ runId: run.id })
    }
    // The breaker is open after the fifth.
    assert.lengthOf(fake.arrivals, 5)
    fake.heal()
    await setAccount(account.id, { probe_at: new Date(0) })
    await isDue(run.id)
    assert.deepInclude(await workOff(run), { state: 'ready', seen: 80 })
  })

  test('what does not answer for hours is given up, and said to be', async ({ assert }) => {
    const run = await start(account)
    fake.fail({ answer: 'drop' })
    await new WorkSync().handle({ runId: run.id })
    await sql(
      `update botconversa_sync_runs set waiting_since = now() - interval '7 hours' where id = ?`,
      [run.id]
    )
    await isDue(run.id)
    await new WorkSync().handle({ runId: run.id })
    assert.deepInclude(await findSyncRun(account.id, run.id), {
      ...{ state: 'failed', error: 'unavailable' },
    })
  })

  test('an account that is switched off meanwhile ends it', async ({ assert }) => {
    const run = await start(account)
    await setAccount(account.id, { enabled: false })
    assert.deepInclude(await workOff(run), { state: 'failed', error: 'account_off' })
    assert.lengthOf(fake.arrivals, 0)
  })

  test('an error of our own is tried again some times, and then said', async ({ assert }) => {
    const run = await start(account)
    // A secret that can't be opened.
    await setAccount(account.id, { api_key: uuid() })
    for (let turn = 0; turn < 4; turn++) {
      await new WorkSync().handle({ runId: run.id })
      assert.equal((await findSyncRun(account.id, run.id)).state, 'running')
      await isDue(run.id)
    }
    assert.deepInclude(await workOff(run), { state: 'failed', error: 'internal' })
  })
})

const isDue = (runId: string) =>
  sql(`update botconversa_sync_runs set next_at = now() where id = ? and next_at is not null`, [
    runId,
  ])

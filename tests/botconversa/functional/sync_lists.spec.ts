import { test } from '@japa/runner'
import i18nManager from '@adonisjs/i18n/services/main'
import { sync } from '#config/botconversa'
import { sql } from '#app/core/database/sql'
import { TestAccount } from '#app/botconversa/actions/test_account'
import { WorkSync } from '#app/botconversa/actions/work_sync'
import type { AccountRow } from '#app/botconversa/queries/account_rows'
import { findSyncRun } from '#app/botconversa/queries/sync_run_rows'
import { setAccount } from '#tests/botconversa/support/desk'
import {
  differencesOf,
  openThere,
  populate,
  start,
  synchronise,
  workOff,
} from '#tests/botconversa/support/sync'
import type { FakeBotconversa } from '#tests/fakes/botconversa_server'

const PATHS = ['/tags/', '/flows/', '/custom_fields/', '/managers/']

test.group('lists that come in several pages', (group) => {
  let fake: FakeBotconversa
  let account: AccountRow
  group.each.setup(async () => {
    ;({ fake, account } = await openThere())
    // 33 of each, but for the managers.
    for (const [entries, from] of [
      [fake.world.tags, 100],
      [fake.world.flows, 200],
      [fake.world.customFields, 300],
    ] as const)
      for (let id = from; entries.size < 33; id++) entries.set(id, `Nome ${id}`)
    return () => fake.stop()
  })

  const namesOf = async (kind: string, isVanished = false) =>
    (
      await sql<{ name: string }>(
        `select name from botconversa_items
          where account_id = ? and kind = ? and (vanished_at is not null) = ? order by external_id`,
        [account.id, kind, isVanished]
      )
    ).map(({ name }) => name)
  const vanished = async () =>
    (
      await Promise.all(
        ['tag', 'flow', 'custom_field', 'manager'].map((kind) => namesOf(kind, true))
      )
    ).flat()
  const asked = (path: string) =>
    fake.arrivals.map((one) => one.path).filter((one) => one.split('?')[0] === path)
  const pagesKept = ({ id }: { id: string }) =>
    sql('select 1 from botconversa_sync_list_pages where run_id = ?', [id])

  test('are read whole, and a second run finds nothing new', async ({ assert }) => {
    fake.settings.listPages = { size: 10 }
    const run = await synchronise(account)
    assert.equal(run.state, 'ready')
    assert.deepEqual(await namesOf('tag'), [...fake.world.tags.values()])
    assert.deepEqual(await namesOf('flow'), [...fake.world.flows.values()])
    assert.deepEqual(await namesOf('custom_field'), [...fake.world.customFields.values()])
    assert.deepEqual(await namesOf('manager'), ['Bruno Lima', 'Carla Souza'])
    assert.deepEqual(asked('/tags/'), ['/tags/', ...[2, 3, 4].map((page) => `/tags/?page=${page}`)])
    assert.lengthOf(asked('/managers/'), 1)
    assert.deepEqual(await pagesKept(run), [])
    assert.deepEqual(await differencesOf(await synchronise(account)), [])
    assert.deepEqual(await vanished(), [])
  })

  test('say of no more than has gone that it vanished; a dry run says the same', async ({
    assert,
  }) => {
    fake.settings.listPages = { size: 10 }
    await synchronise(account)
    fake.world.tags.delete(12)
    fake.world.tags.set(999, 'Nova')
    const listed = async (dryRun: boolean) =>
      (await differencesOf(await synchronise(account, { dryRun }))).map((one) => [
        one.subject,
        one.kind,
        one.externalId,
      ])
    const expected = [
      ['tag', 'added', 999],
      ['tag', 'vanished', 12],
    ]
    assert.deepEqual(await listed(true), expected)
    assert.deepEqual(await vanished(), [])
    assert.deepEqual(await listed(false), expected)
    assert.deepEqual(await vanished(), ['Financeiro'])
  })

  test('are as much as one that comes whole', async ({ assert }) => {
    await synchronise(account)
    assert.lengthOf(await namesOf('tag'), 33)
    for (const path of PATHS) assert.deepEqual(asked(path), [path])
    fake.settings.listPages = { size: 7 }
    assert.deepEqual(await differencesOf(await synchronise(account)), [])
  })

  const odd: [
    string,
    Partial<FakeBotconversa['settings']['listPages'] & object>,
    string,
    string,
  ][] = [
    ['repeats itself', { repeatedPage: 2 }, 'list_repeats', 'tag'],
    ['goes round', { circleAfter: 2 }, 'list_endless', 'tag'],
    ['never ends', { neverEnds: true }, 'list_endless', 'tag'],
    ['ends too early', { endsAfter: 3 }, 'list_incomplete', 'tag: 30 / 33'],
  ]
  for (const [what, chain, code, detail] of odd)
    test(`a chain of pages that ${what} ends the run in words, and nothing is marked vanished`, async ({
      assert,
      cleanup,
    }) => {
      const { longestList } = sync
      sync.longestList = 9
      cleanup(() => {
        sync.longestList = longestList
      })
      await synchronise(account)
      for (const entries of [fake.world.tags, fake.world.managers])
        entries.delete([...entries.keys()][0])
      fake.world.tags.set(999, 'Nova')
      const before = fake.arrivals.length
      fake.settings.listPages = { size: 10, ...chain }
      const run = await synchronise(account)
      assert.deepInclude(run, { state: 'failed', error: code, detail, step: 'lists', page: 0 })
      assert.isAtMost(fake.arrivals.length - before, 9)
      assert.deepEqual(await vanished(), [])
      assert.notInclude(await namesOf('tag'), 'Nova')
      assert.deepEqual(await pagesKept(run), [])
      for (const locale of ['pt-BR', 'en']) {
        const words = i18nManager.locale(locale).t(`botconversa.sync.${code}`, undefined, '')
        assert.isAbove(words.length, 20)
      }
    })

  test('a page that has gone while the list was read leaves it as it was', async ({ assert }) => {
    await synchronise(account)
    fake.settings.listPages = { size: 10 }
    const run = await start(account)
    await stopAt(run.id, '/tags/?page=4')
    for (const id of [...fake.world.tags.keys()].slice(0, 8)) fake.world.tags.delete(id)
    await goOn(run.id)
    const { state, error, detail } = await workOff(run)
    assert.deepEqual([state, error, detail], ['failed', 'list_incomplete', 'tag'])
    assert.deepEqual(await vanished(), [])
  })

  test('no page that was read is asked for again after a wait', async ({ assert }) => {
    populate(fake, 3)
    fake.settings.listPages = { size: 10 }
    const run = await start(account)
    for (const path of ['/tags/?page=3', '/flows/', '/custom_fields/?page=4']) {
      await stopAt(run.id, path)
      assert.deepInclude(await findSyncRun(account.id, run.id), { state: 'running', step: 'lists' })
      assert.deepEqual(await namesOf('tag'), [], 'none is stored before all are whole')
      await goOn(run.id)
    }
    assert.deepInclude(await workOff(run), { state: 'ready', seen: 3 })
    const twice = fake.arrivals
      .map(({ path }) => path)
      .filter((path, at, all) => all.indexOf(path) !== at)
    assert.deepEqual(twice, ['/tags/?page=3', '/flows/', '/custom_fields/?page=4'])
    assert.lengthOf(await namesOf('flow'), 33)
  })

  test('one that is kept back is left as it is beside them', async ({ assert }) => {
    await synchronise(account)
    Object.assign(fake.settings, { listPages: { size: 10 }, keepsManagers: true })
    assert.equal((await synchronise(account)).state, 'ready')
    assert.lengthOf(await namesOf('manager'), 2)
  })

  test('a test of the account counts what they hold by what the first page says', async ({
    assert,
  }) => {
    fake.settings.listPages = { size: 10 }
    const { counts } = await new TestAccount().handle(account)
    assert.deepInclude(counts, { tags: 33, flows: 33, customFields: 33, managers: 2 })
    assert.lengthOf(asked('/tags/'), 1)
  })

  /** Works until this page is asked for, which is refused for now. */
  async function stopAt(runId: string, path: string) {
    fake.fail({ answer: 'limited', retryAfter: 0, path, times: 1 })
    await new WorkSync().handle({ runId })
  }

  async function goOn(runId: string) {
    await setAccount(account.id, { paused_until: null })
    await sql('update botconversa_sync_runs set next_at = now() where id = ?', [runId])
  }
})

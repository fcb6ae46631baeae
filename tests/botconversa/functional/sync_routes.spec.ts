import { test } from '@japa/runner'
import { v4 as uuid } from 'uuid'
import ace from '@adonisjs/core/services/ace'
import { sql } from '#app/core/database/sql'
import { newId } from '#app/core/operation'
import { findSyncRun } from '#app/botconversa/queries/sync_run_rows'
import {
  type Line,
  inboxOf,
  openLine,
  setAccount,
  workInbox,
} from '#tests/botconversa/support/desk'
import { peopleOf, populate, start, synchronise, workOff } from '#tests/botconversa/support/sync'
import { FIELD_MAP } from '#tests/fakes/botconversa_server'

test.group('synchronisation over HTTP and from a terminal', (group) => {
  let line: Line
  let path: string
  group.each.setup(async () => {
    line = await openLine({ api_key_hash: uuid(), rate_per_minute: 6_000 })
    line.fake.settings.rate = Infinity
    path = `/api/v1/integrations/botconversa/accounts/${line.account.id}`
    return () => line.fake.stop()
  })
  const admin = () => line.world.admin.api
  const workOffNow = (id: string) => workOff({ accountId: line.account.id, id })

  test('an admin begins one, sees how far it is and what it found', async ({ assert }) => {
    populate(line.fake, 30)
    const begun = await admin().post(`${path}/sync-runs`, { kind: 'full' })
    assert.equal(begun.status, 202)
    assert.deepInclude(begun.body.data, {
      ...{ state: 'running', step: 'lists', dryRun: false, error: null, waiting: null },
      startedBy: line.world.admin.id,
    })
    await workOffNow(begun.body.data.id)
    const shown = await admin().get(`${path}/sync-runs/${begun.body.data.id}`)
    assert.deepInclude(shown.body.data, { state: 'ready', seen: 30, added: 30, pages: 2 })
    assert.isNotNull(shown.body.data.finishedAt)
    const listed = await admin().get(`${path}/sync-runs`)
    assert.deepEqual(listed.body.data, [shown.body.data])
  })

  test('runs and differences come in pages, differences by kind', async ({ assert }) => {
    populate(line.fake, 7)
    const first = await synchronise(line.account)
    const second = await synchronise(line.account, { kind: 'incremental' })
    const one = await admin().get(`${path}/sync-runs?limit=1`)
    assert.equal(one.body.data[0].id, second.id)
    const other = await admin().get(`${path}/sync-runs?limit=1&cursor=${one.body.meta.nextCursor}`)
    assert.equal(other.body.data[0].id, first.id)
    assert.isNull(other.body.meta.nextCursor)

    const differences = `${path}/sync-runs/${first.id}/differences?kind=added&limit=10`
    const page = await admin().get(differences)
    const rest = await admin().get(`${differences}&cursor=${page.body.meta.nextCursor}`)
    const added = [...page.body.data, ...rest.body.data]
    assert.lengthOf(added, 7 + 3 + 3 + 2 + 2)
    assert.lengthOf(new Set(added.map(({ id }) => id)), added.length)
    assert.lengthOf(
      added.filter(({ subject }) => subject === 'subscriber'),
      7
    )
    const none = await admin().get(`${path}/sync-runs/${first.id}/differences?kind=vanished`)
    assert.deepEqual(none.body.data, [])
  })

  test('a second one while one runs is refused with the one that runs', async ({ assert }) => {
    const { body } = await admin().post(`${path}/sync-runs`, { kind: 'full' })
    const refused = await admin().post(`${path}/sync-runs`, { kind: 'incremental', dryRun: true })
    assert.equal(refused.status, 409)
    assert.deepInclude(refused.body, { code: 'SYNC_RUNNING', runId: body.data.id })
  })

  test('the same key twice begins one', async ({ assert }) => {
    const options = { headers: { 'idempotency-key': uuid() } }
    const [one, two] = [
      await admin().post(`${path}/sync-runs`, { kind: 'full' }, options),
      await admin().post(`${path}/sync-runs`, { kind: 'full' }, options),
    ]
    assert.deepEqual([one.status, two.status], [202, 202])
    assert.equal(two.body.data.id, one.body.data.id)
  })

  test('an account that is off is not synchronised', async ({ assert }) => {
    await setAccount(line.account.id, { enabled: false })
    const refused = await admin().post(`${path}/sync-runs`, { kind: 'full' })
    assert.deepInclude(refused.body, { status: 409, code: 'ACCOUNT_OFF' })
    assert.deepEqual((await admin().get(`${path}/sync-runs`)).body.data, [])
  })

  test('what is no kind, and what is no field, is refused', async ({ assert }) => {
    assert.equal((await admin().post(`${path}/sync-runs`, { kind: 'half' })).status, 422)
    assert.equal(
      (await admin().post(`${path}/sync-runs`, { kind: 'full', dryrun: true })).status,
      422
    )
    assert.equal((await admin().get(`${path}/items?kind=people`)).status, 422)
    assert.deepEqual((await admin().get(`${path}/sync-runs`)).body.data, [])
  })

  test('a run of another account is nobody’s', async ({ assert }) => {
    const other = await openLine()
    const { id } = await start(other.account)
    await other.fake.stop()
    assert.equal((await admin().get(`${path}/sync-runs/${id}`)).status, 404)
    assert.equal((await admin().get(`${path}/sync-runs/${id}/differences`)).status, 404)
    assert.equal((await admin().post(`${path}/sync-runs/${id}/cancel`)).status, 404)
    assert.equal((await findSyncRun(other.account.id, id)).state, 'running')
  })

  test('one that is cancelled stops, and keeps what it has done', async ({ assert }) => {
    populate(line.fake, 40)
    const run = await start(line.account)
    line.fake.fail({ answer: 'limited', retryAfter: 60, path: '?page=2', times: 1 })
    await workOff(run)
    const cancelled = await admin().post(`${path}/sync-runs/${run.id}/cancel`)
    assert.equal(cancelled.status, 200)
    assert.deepInclude(cancelled.body.data, { state: 'cancelled', seen: 25, waiting: null })
    assert.lengthOf(await peopleOf(line.account), 25)
    const again = await admin().post(`${path}/sync-runs/${run.id}/cancel`)
    assert.deepInclude(again.body, { status: 409, code: 'SYNC_NOT_RUNNING', state: 'cancelled' })
    assert.equal((await workOff(run)).state, 'cancelled')
  })

  test('why one failed stands there in the reader’s language', async ({ assert }) => {
    line.fake.fail({ answer: 'forbidden', times: 1 })
    const run = await synchronise(line.account)
    const pt = await admin().get(`${path}/sync-runs/${run.id}`)
    assert.deepInclude(pt.body.data.error, { code: 'wrong_key', detail: 'Api key is not valid' })
    assert.include(pt.body.data.error.message, 'não aceita mais a chave')
    const en = await admin().get(`${path}/sync-runs/${run.id}`, {
      headers: { 'accept-language': 'en' },
    })
    assert.include(en.body.data.error.message, 'does not take the key')
  })

  test('the team picks from tags and flows; what has vanished says so', async ({ assert }) => {
    await synchronise(line.account)
    line.fake.world.tags.delete(11)
    await synchronise(line.account)
    const { body } = await line.world.ana.api.get(`${path}/items?kind=tag`)
    assert.deepEqual(
      body.data.map(({ name, vanishedAt }: any) => [name, vanishedAt === null]),
      [
        ['Financeiro', true],
        ['Matrícula', true],
        ['Aluno', false],
      ]
    )
    assert.lengthOf((await line.world.ana.api.get(`${path}/items`)).body.data, 10)
  })

  test('people there are found by name and number, and those in conflict', async ({ assert }) => {
    const there = line.fake.world.add({
      phone: '+5511987654321',
      firstName: 'Márcia',
      lastName: 'Lima',
    })
    populate(line.fake, 3)
    await synchronise(line.account)
    const names = async (query: string) =>
      (await admin().get(`${path}/subscribers${query}`)).body.data.map(({ name }: any) => name)
    assert.deepEqual(await names('?q=marcia'), ['Márcia Lima'])
    assert.deepEqual(await names('?q=(11) 8765-4321'), ['Márcia Lima'])
    assert.lengthOf(await names(''), 4)
    const page = await admin().get(`${path}/subscribers?limit=3`)
    assert.lengthOf(await names(`?limit=3&cursor=${page.body.meta.nextCursor}`), 1)
    assert.deepEqual(await names('?conflicts=true'), [])
    const contactId = newId()
    await sql(`insert into contacts (id, name, source) values (?, 'Dona Márcia', 'botconversa')`, [
      contactId,
    ])
    await sql(
      `update botconversa_subscribers set contact_id = ?, synced_name = 'Márcia' where external_id = ? and account_id = ?`,
      [contactId, there.id, line.account.id]
    )
    const { body } = await admin().get(`${path}/subscribers?conflicts=true`)
    assert.lengthOf(body.data, 1)
    assert.deepEqual(body.data[0].contact, {
      ...{ id: contactId, name: 'Dona Márcia', isConflict: true },
    })
  })

  test('`node ace botconversa:sync` does it, and says what it found', async ({ assert }) => {
    ace.ui.switchMode('raw')
    populate(line.fake, 3)
    const { name } = line.account
    const looked = await ace.exec('botconversa:sync', [`--account=${name}`, '--dry-run', '--wait'])
    assert.equal(looked.exitCode ?? 0, 0)
    assert.lengthOf(await peopleOf(line.account), 0)
    await ace.exec('botconversa:sync', [`--account=${line.account.id}`, '--wait'])
    assert.lengthOf(await peopleOf(line.account), 3)
    await start(line.account)
    const second = await ace.exec('botconversa:sync', [`--account=${name}`, '--incremental'])
    assert.equal(second.exitCode, 1)
    assert.equal((await ace.exec('botconversa:sync', ['--account=ninguém'])).exitCode, 1)
  })

  test('`node ace botconversa:replay` puts what came to nothing before the workers again', async ({
    assert,
  }) => {
    ace.ui.switchMode('raw')
    await setAccount(line.account.id, { field_map: null })
    await line.fake.contactSays('+5511987651234', 'Oi')
    await workInbox()
    const states = async () =>
      (await inboxOf(line)).body.data.map(({ state }: { state: string }) => state)
    assert.deepEqual(await states(), ['unmapped'])
    await setAccount(line.account.id, { field_map: FIELD_MAP })
    await ace.exec('botconversa:replay', [`--account=${line.account.id}`, '--dry-run'])
    assert.deepEqual(await states(), ['unmapped'])
    await ace.exec('botconversa:replay', [`--account=${line.account.id}`, '--state=failed'])
    assert.deepEqual(await states(), ['unmapped'])
    await ace.exec('botconversa:replay', [`--account=${line.account.id}`])
    assert.deepEqual(await states(), ['received'])
    await workInbox()
    assert.deepEqual(await states(), ['processed'])
    const strange = [
      'botconversa:replay',
      [`--account=${line.account.id}`, '--state=done'],
    ] as const
    assert.equal((await ace.exec(strange[0], [...strange[1]])).exitCode, 1)
  })
})

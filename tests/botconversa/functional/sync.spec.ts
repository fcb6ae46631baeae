import { test } from '@japa/runner'
import { sql } from '#app/core/database/sql'
import { transaction } from '#app/core/database/transaction'
import { newId } from '#app/core/operation'
import { ScheduleSyncs } from '#app/botconversa/actions/manage_syncs'
import { WorkSync } from '#app/botconversa/actions/work_sync'
import type { AccountRow } from '#app/botconversa/queries/account_rows'
import { runningSync } from '#app/botconversa/queries/sync_run_rows'
import { INSERT, KNOWN, UPDATE } from '#app/botconversa/services/store_page'
import { setAccount } from '#tests/botconversa/support/desk'
import {
  differencesOf,
  openThere,
  pagesAsked,
  peopleOf,
  populate,
  start,
  synchronise,
  workOff,
} from '#tests/botconversa/support/sync'
import type { FakeBotconversa } from '#tests/fakes/botconversa_server'

const PHONE = '+5511987654321'

test.group('a synchronisation', (group) => {
  let fake: FakeBotconversa
  let account: AccountRow
  group.each.setup(async () => {
    ;({ fake, account } = await openThere())
    return () => fake.stop()
  })
  const known = async (externalId: number) =>
    (await peopleOf(account)).find((one) => one.externalId === externalId)!
  const itemsOf = (kind: string) =>
    sql<{ id: number; name: string; isVanished: boolean }>(
      `select external_id as id, name, vanished_at is not null as "isVanished" from botconversa_items
        where account_id = ? and kind = ? order by external_id`,
      [account.id, kind]
    )
  const found = async (run: { id: string }, kind: string) =>
    (await differencesOf(run)).filter((one) => one.kind === kind && one.subject === 'subscriber')

  /** Somebody who wrote: a contact of ours that is called after theirs. */
  async function speaker(name: string, fields: { phone?: string; externalId?: number } = {}) {
    const contactId = newId()
    await sql(`insert into contacts (id, name, source) values (?, ?, 'botconversa')`, [
      contactId,
      name,
    ])
    const phone = fields.phone ?? PHONE
    await sql(
      `insert into botconversa_subscribers (id, account_id, external_id, phone, match_key, name, contact_id, synced_name, last_in_at)
       values (?, ?, ?, ?, ?, ?, ?, ?, now())`,
      [
        ...[newId(), account.id, fields.externalId ?? null, phone, phone, name],
        ...[contactId, name],
      ]
    )
    return contactId
  }
  const contact = async (id: string) =>
    (
      await sql<{ name: string; version: number }>(
        'select name, version from contacts where id = ?',
        [id]
      )
    )[0]

  test('brings everybody, page by page, with the lists; and makes no contacts', async ({
    assert,
  }) => {
    populate(fake, 60)
    fake.world.subscribers[3].fields.set(31, '8º B')
    const run = await synchronise(account)
    assert.deepInclude(run, {
      ...{ state: 'ready', seen: 60, added: 60, changed: 0, vanished: 0, conflicts: 0 },
      ...{ page: 3, pages: 3, unreadable: 0, error: null },
    })
    const people = await peopleOf(account)
    assert.lengthOf(people, 60)
    assert.deepInclude(people[3], {
      ...{ name: 'Pessoa 3', phone: '+5511960000003', matchKey: '+5511960000003' },
      ...{ tags: ['Aluno'], variables: { turma: '8º B' }, contactId: null },
    })
    assert.deepEqual(
      (await itemsOf('flow')).map(({ name }) => name),
      ['Boas-vindas', 'Pesquisa de satisfação', 'Retomar conversa']
    )
    assert.deepEqual(
      (await itemsOf('manager')).map(({ name }) => name),
      ['Bruno Lima', 'Carla Souza']
    )
    assert.lengthOf(await itemsOf('custom_field'), 2)
    assert.lengthOf(await itemsOf('tag'), 3)
  })

  test('a second one with nothing new writes nothing and lists nothing', async ({ assert }) => {
    populate(fake, 30)
    await synchronise(account)
    const before = await peopleOf(account)
    const versions = () =>
      sql('select id, xmin::text from botconversa_subscribers where account_id = ? order by id', [
        account.id,
      ])
    const rows = await versions()
    const run = await synchronise(account)
    assert.deepInclude(run, { seen: 30, added: 0, changed: 0, vanished: 0 })
    assert.deepEqual(await differencesOf(run), [])
    assert.deepEqual(await peopleOf(account), before)
    assert.deepEqual(await versions(), rows)
  })

  test('who is not there any more is marked, and unmarked on coming back; so with lists', async ({
    assert,
  }) => {
    populate(fake, 30)
    const [, gone] = fake.world.subscribers
    await synchronise(account)
    fake.world.remove(gone.id)
    fake.world.tags.delete(12)
    const run = await synchronise(account)
    assert.equal(run.vanished, 1)
    assert.deepEqual(
      (await found(run, 'vanished')).map((one) => [one.externalId, one.ours]),
      [[gone.id, 'Pessoa 1']]
    )
    assert.isTrue((await known(gone.id)).isVanished)
    assert.deepEqual(
      (await itemsOf('tag')).map(({ id, isVanished }) => [id, isVanished]),
      [
        [11, false],
        [12, true],
        [13, false],
      ]
    )
    await sql('update botconversa_subscribers set vanished_at = now() where account_id = ?', [
      account.id,
    ])
    fake.world.tags.set(12, 'Financeiro')
    const back = await synchronise(account)
    assert.equal(back.changed, 29)
    assert.isFalse((await known(fake.world.subscribers[0].id)).isVanished)
    assert.isFalse((await itemsOf('tag'))[1].isVanished)
  })

  test('a number that is none is kept as it came, counted and listed', async ({ assert }) => {
    const odd = fake.world.add({ phone: '+5500123', firstName: 'Sem', lastName: 'Número' })
    const run = await synchronise(account)
    assert.equal(run.unreadable, 1)
    assert.deepInclude(await known(odd.id), { phone: '+5500123', matchKey: null })
    const [listed] = await found(run, 'unreadable')
    assert.deepInclude(listed, { externalId: odd.id, field: 'phone', theirs: '+5500123' })
  })

  test('what PostgreSQL keeps in no text does not stop a run', async ({ assert }) => {
    const { id } = fake.world.add({ phone: PHONE, firstName: 'A\0na', lastName: '\ud800' })
    fake.world.byId(id)!.fields.set(31, 'tur\0ma')
    assert.equal((await synchronise(account)).state, 'ready')
    assert.deepInclude(await known(id), { variables: { turma: 'turma' } })
    assert.isTrue((await known(id)).name.startsWith('Ana'))
  })

  test('somebody known by a number only becomes the same row when their id is learnt', async ({
    assert,
  }) => {
    // As the webhook had it: without the ninth digit.
    const contactId = await speaker('Maria', { phone: PHONE })
    const [before] = await peopleOf(account)
    const there = fake.world.add({ phone: '+551187654321', firstName: 'Maria', lastName: 'Souza' })
    const run = await synchronise(account)
    const [after, ...others] = await peopleOf(account)
    assert.lengthOf(others, 0)
    assert.deepInclude(after, { id: before.id, externalId: there.id, contactId, matchKey: PHONE })
    assert.deepInclude(run, { added: 0, changed: 1 })
  })

  test('of two there with one number the first is the one who was known by it, also to a dry run', async ({
    assert,
  }) => {
    const first = fake.world.add({ phone: '+551187654321', firstName: 'Maria' })
    populate(fake, 30)
    const second = fake.world.add({ phone: PHONE, firstName: 'Outra' })
    const contactId = await speaker('Maria')
    const dry = await synchronise(account, { dryRun: true })
    assert.deepInclude(dry, { added: 31, changed: 1 })
    assert.deepInclude(await synchronise(account), { added: 31, changed: 1 })
    assert.equal((await known(first.id)).contactId, contactId)
    assert.isNull((await known(second.id)).contactId)
  })

  test('where their id is another row already, the two become one', async ({ assert }) => {
    const there = fake.world.add({ phone: PHONE, firstName: 'Maria', lastName: 'Souza' })
    await synchronise(account)
    const contactId = await speaker('Maria', { phone: PHONE })
    await synchronise(account)
    const people = await peopleOf(account)
    assert.lengthOf(people, 1)
    assert.deepInclude(people[0], { externalId: there.id, contactId, syncedName: 'Maria Souza' })
    assert.equal((await contact(contactId)).name, 'Maria Souza')
  })

  test('a contact’s name follows theirs, with a new version and an event', async ({ assert }) => {
    const there = fake.world.add({ phone: PHONE, firstName: 'Maria', lastName: 'Souza' })
    const contactId = await speaker('Maria', { externalId: there.id })
    await synchronise(account)
    assert.deepEqual(await contact(contactId), { name: 'Maria Souza', version: 2 })
    assert.equal((await known(there.id)).syncedName, 'Maria Souza')
    const events = await sql(
      `select 1 from events where name = 'contact.updated' and subject_id = ?`,
      [contactId]
    )
    assert.lengthOf(events, 1)
  })

  test('a name that a person here edited is never overwritten, and listed as a conflict', async ({
    assert,
  }) => {
    const there = fake.world.add({ phone: PHONE, firstName: 'Maria', lastName: 'S.' })
    const contactId = await speaker('Maria S.', { externalId: there.id })
    await sql(`update contacts set name = 'Maria (mãe do João)' where id = ?`, [contactId])
    const quiet = await synchronise(account)
    assert.deepEqual(await found(quiet, 'conflict'), [])
    there.full_name = 'Maria Souza'
    for (let turn = 0; turn < 2; turn++) {
      const run = await synchronise(account)
      assert.equal(run.conflicts, 1)
      const [conflict] = await found(run, 'conflict')
      assert.deepInclude(conflict, {
        ...{ field: 'contactName', ours: 'Maria (mãe do João)', theirs: 'Maria Souza' },
        externalId: there.id,
      })
    }
    assert.deepEqual(await contact(contactId), { name: 'Maria (mãe do João)', version: 1 })
    assert.equal((await known(there.id)).name, 'Maria Souza')
    // Both say the same: from now on it follows again.
    there.full_name = 'Maria (mãe do João)'
    assert.equal((await synchronise(account)).conflicts, 0)
    there.full_name = 'Maria Lima'
    await synchronise(account)
    assert.equal((await contact(contactId)).name, 'Maria Lima')
  })

  test('a contact who was somebody of ours before is never renamed', async ({ assert }) => {
    const there = fake.world.add({ phone: PHONE, firstName: 'Outro', lastName: 'Nome' })
    const contactId = await speaker('Aluna Um', { externalId: there.id })
    await sql('update botconversa_subscribers set synced_name = null where contact_id = ?', [
      contactId,
    ])
    const run = await synchronise(account)
    assert.equal(run.conflicts, 0)
    assert.deepEqual(await contact(contactId), { name: 'Aluna Um', version: 1 })
  })

  test('a dry run lists everything and changes nothing', async ({ assert }) => {
    populate(fake, 26)
    await synchronise(account)
    fake.world.remove(fake.world.subscribers[5].id)
    fake.world.subscribers[2].full_name = 'Outro Nome'
    populate(fake, 1, 100)
    fake.world.flows.set(24, 'Novo fluxo')
    const before = await peopleOf(account)
    const dry = await synchronise(account, { dryRun: true })
    assert.deepInclude(dry, { state: 'ready', added: 1, changed: 1, vanished: 1 })
    assert.deepEqual(await peopleOf(account), before)
    assert.lengthOf(await itemsOf('flow'), 3)
    assert.sameDeepMembers(
      (await differencesOf(dry)).map(({ subject, kind, field, theirs }) => [
        ...[subject, kind, field, theirs],
      ]),
      [
        ['flow', 'added', null, 'Novo fluxo'],
        ['subscriber', 'changed', 'name', 'Outro Nome'],
        ['subscriber', 'added', null, 'Pessoa 100'],
        ['subscriber', 'vanished', null, null],
      ]
    )
  })

  test('an incremental one ends at a page that is known, and reads those again who spoke', async ({
    assert,
  }) => {
    populate(fake, 100)
    await synchronise(account)
    const spoke = fake.world.subscribers[80]
    await sql('update botconversa_subscribers set last_in_at = now() where external_id = ?', [
      spoke.id,
    ])
    spoke.full_name = 'Falou Agora'
    fake.world.subscribers[90].full_name = 'Fica Para Depois'
    fake.world.remove(fake.world.subscribers[95].id)
    fake.arrivals.length = 0
    const run = await synchronise(account, { kind: 'incremental' })
    assert.deepInclude(run, { state: 'ready', seen: 26, changed: 1, vanished: 0 })
    assert.deepEqual(pagesAsked(fake), [1])
    assert.lengthOf(
      fake.arrivals.filter(({ path }) => path.includes('/get_by_phone/')),
      1
    )
    assert.equal((await known(spoke.id)).name, 'Falou Agora')
    assert.deepInclude(await synchronise(account), { changed: 1, vanished: 1 })
  })

  test('one runs at a time, and fifty who begin at once begin one', async ({ assert }) => {
    const outcomes = await Promise.allSettled(Array.from({ length: 50 }, () => start(account)))
    const refused = outcomes.filter((one) => one.status === 'rejected')
    assert.lengthOf(refused, 49)
    const running = await runningSync(account.id)
    for (const { reason } of refused)
      assert.deepInclude(reason, { code: 'SYNC_RUNNING', extra: { runId: running!.id } })
  })

  test('an account is synchronised by itself when its time has come', async ({ assert }) => {
    const runs = () => sql('select 1 from botconversa_sync_runs where account_id = ?', [account.id])
    await sql('update botconversa_accounts set sync_every_hours = null')
    await new ScheduleSyncs().handle()
    assert.lengthOf(await runs(), 0)
    await setAccount(account.id, { sync_every_hours: 24 })
    await new ScheduleSyncs().handle()
    await new ScheduleSyncs().handle()
    assert.lengthOf(await runs(), 1)
    await workOff((await runningSync(account.id))!)
    await new ScheduleSyncs().handle()
    assert.lengthOf(await runs(), 1)
    await sql(
      `update botconversa_sync_runs set started_at = now() - interval '25 hours' where account_id = ?`,
      [account.id]
    )
    await new ScheduleSyncs().handle()
    assert.lengthOf(await runs(), 2)
  })

  test('a worker that lost its run to another writes nothing any more', async ({ assert }) => {
    populate(fake, 30)
    const run = await start(account)
    fake.settings.latencyMs = 100
    const slow = new WorkSync().handle({ runId: run.id })
    await fake.until(() => pagesAsked(fake).length > 0)
    // As if its beat had been late, and another had taken over.
    await sql('update botconversa_sync_runs set worker_id = ? where id = ?', [newId(), run.id])
    assert.isUndefined(await slow)
    assert.lengthOf(await peopleOf(account), 0)
    await sql(`update botconversa_sync_runs set beat_at = now() - interval '1 day' where id = ?`, [
      run.id,
    ])
    assert.equal((await workOff(run)).seen, 30)
  })

  test('pages are written by indexes, however many people there are', async ({ assert }) => {
    await sql(
      `insert into botconversa_subscribers (id, account_id, external_id, phone, match_key, name)
       select gen_random_uuid(), ?, n, '+55' || n, '+55' || n, 'P' from generate_series(1, 20000) n`,
      [account.id]
    )
    await sql('analyze botconversa_subscribers')
    const runId = (await start(account)).id
    const record = { id: newId(), externalId: 5, phone: null, matchKey: null, name: '', tags: [] }
    const plans = await transaction(async (trx) => {
      const explain = async (text: string, values: unknown[]) =>
        (await sql(`explain ${text}`, values, trx)).map((row) => row['QUERY PLAN']).join('\n')
      return {
        known: await explain(KNOWN, [account.id, [1, 2, 3], ['+551'], runId]),
        update: await explain(UPDATE, [JSON.stringify([record]), [record.id]]),
        insert: await explain(INSERT, [account.id, JSON.stringify([record])]),
      }
    })
    assert.include(plans.known, 'botconversa_subscribers_external')
    assert.include(plans.known, 'botconversa_subscribers_number')
    assert.include(plans.update, 'botconversa_subscribers_pkey')
    assert.include(plans.insert, 'botconversa_subscribers_external')
    for (const plan of Object.values(plans))
      assert.notInclude(plan, 'Seq Scan on botconversa_subscribers')
  })
})

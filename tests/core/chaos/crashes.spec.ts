import { v4 as uuid } from 'uuid'
import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { sql } from '#app/core/database/sql'
import { jobs } from '#app/core/queues/define_job'
import { planSchedules } from '#app/core/queues/work'
import { Api } from '#tests/support/api'
import { eventually } from '#tests/support/dev_command'
import { TestNode } from '#tests/support/nodes'
import { createPerson, createWorld } from '#tests/support/world'

const HOLD = 7_203_114

const waitingFor = async (what: string) => {
  const [{ n }] = await sql<{ n: number }>(
    `select count(*)::int as n from pg_stat_activity
      where wait_event_type = 'Lock' and query like ? and pid <> pg_backend_pid()`,
    [what]
  )
  return n > 0
}

test.group('processes killed in the middle', () => {
  test('a worker killed in the middle of a drain leaves each event to be handled exactly once', async ({
    assert,
    cleanup,
  }) => {
    const people = await Promise.all(
      Array.from({ length: 6 }, (_, turn) => createPerson({ name: `Carta ${turn}`, role: 'team' }))
    )
    const addresses = people.map(({ email }) => email)
    // The mail of the third waits until we let it go: those before it are written, and not committed.
    await db.rawQuery(`
      create function hold_mail() returns trigger language plpgsql as $$
        begin perform pg_advisory_xact_lock(${HOLD}); return new; end $$;
      create trigger hold_mail before insert on mails for each row
        when (new.to_address = '${addresses[2]}') execute function hold_mail()`)
    cleanup(async () => {
      await db.rawQuery('drop trigger if exists hold_mail on mails; drop function hold_mail()')
    })
    const holder = await db.transaction()
    cleanup(() => (holder.isCompleted ? undefined : holder.rollback()))
    await holder.rawQuery('select pg_advisory_xact_lock(?)', [HOLD])
    // Tests before this one may have asked as often as one address may.
    await sql('delete from rate_limits')
    for (const email of addresses)
      assert.equal((await new Api().post('/api/v1/auth/password/forgot', { email })).status, 204)

    const mailsOf = () =>
      sql<{ address: string; n: number }>(
        'select to_address as address, count(*)::int as n from mails where to_address = any(?) group by 1',
        [addresses]
      )
    const waiting = () =>
      sql(
        `select 1 from outbox o join events e on e.id = o.event_id join password_resets r on r.id = e.subject_id
          where e.name = 'password.reset_requested' and r.user_id = any(?)`,
        [people.map(({ id }) => id)]
      )
    const killed = await TestNode.worker()
    await eventually('the drain to be held', () => waitingFor('%mails%'))
    await killed.stop('SIGKILL')
    assert.deepEqual(await mailsOf(), [], 'nothing of the batch is committed')
    assert.lengthOf(await waiting(), addresses.length)

    await holder.rollback()
    const next = await TestNode.worker()
    cleanup(async () => void (await next.stop()))
    await eventually('the outbox to run empty', async () => (await waiting()).length === 0, 40_000)
    const mails = await mailsOf()
    assert.sameMembers(
      mails.map(({ address }) => address),
      addresses
    )
    assert.isTrue(mails.every(({ n }) => n === 1))
  })

  test('a key whose process was killed before the commit is free again', async ({
    assert,
    cleanup,
  }) => {
    const { ana, bruno } = await createWorld()
    const node = await TestNode.web()
    cleanup(async () => void (await node.stop('SIGKILL')))
    const name = `chave ${uuid().slice(0, 8)}`
    const headers = { 'idempotency-key': uuid() }
    const body = { name, visibility: 'private' }
    // Somebody else's unfinished channel of that name: who makes another waits for it.
    const holder = await db.transaction()
    cleanup(() => (holder.isCompleted ? undefined : holder.rollback()))
    await holder.rawQuery(
      `insert into conversations (id, kind, visibility, name, created_by) values (?, 'channel', 'private', ?, ?)`,
      [uuid(), name, bruno.id]
    )
    const onNode = new Api(ana.api.token, () => node.url)
    const lost = onNode.post('/api/v1/channels', body, { headers }).catch((error: Error) => error)
    await eventually('the request to wait', () => waitingFor('%conversations%'))
    const twin = await ana.api.post('/api/v1/channels', body, { headers })
    assert.deepEqual([twin.status, twin.body.code], [409, 'IDEMPOTENCY_IN_PROGRESS'])
    await node.stop('SIGKILL')
    assert.instanceOf(await lost, Error)
    await holder.rollback()

    const stored = () => sql('select 1 from conversations where name = ?', [name])
    await eventually('the key to be free', async () => {
      const answer = await ana.api.post('/api/v1/channels', body, { headers })
      if (answer.status === 409) return false
      assert.equal(answer.status, 201)
      return true
    })
    assert.lengthOf(await stored(), 1)
    const again = await ana.api.post('/api/v1/channels', body, { headers })
    assert.equal(again.headers.get('idempotency-replayed'), 'true')
    assert.lengthOf(await stored(), 1)
  })

  test('twenty requests with one key at once have one effect', async ({ assert }) => {
    const { ana } = await createWorld()
    const name = `vinte ${uuid().slice(0, 8)}`
    const headers = { 'idempotency-key': uuid() }
    const answers = await Promise.all(
      Array.from({ length: 20 }, () =>
        ana.api.post('/api/v1/channels', { name, visibility: 'private' }, { headers })
      )
    )
    const made = answers.filter(({ status }) => status < 300)
    const ids = new Set(made.map(({ body }) => body.data.id))
    assert.equal(ids.size, 1)
    assert.equal(made.filter((answer) => !answer.headers.has('idempotency-replayed')).length, 1)
    for (const { status, body } of answers.filter((answer) => answer.status >= 300))
      assert.deepEqual([status, body.code], [409, 'IDEMPOTENCY_IN_PROGRESS'])
    assert.lengthOf(await sql('select 1 from conversations where name = ?', [name]), 1)
    assert.lengthOf(
      await sql(`select 1 from events where subject_id = ? and name = 'conversation.created'`, [
        ...ids,
      ]),
      1
    )
  })

  test('workers that start at the same moment plan the same jobs, and none is refused', async ({
    assert,
  }) => {
    for (let turn = 0; turn < 10; turn++) {
      const plans = Array.from({ length: 8 }, () => planSchedules())
      for (const plan of await Promise.allSettled(plans)) assert.equal(plan.status, 'fulfilled')
      const planned = await sql<{ id: string }>('select scheduler_id as id from bullmq.scheduler')
      assert.sameMembers(
        planned.map(({ id }) => id),
        [...jobs.values()].filter(({ schedule }) => schedule).map(({ name }) => name)
      )
    }
  })
})

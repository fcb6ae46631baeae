import type { WorkerOptions } from 'bullmq'
import ace from '@adonisjs/core/services/ace'
import { test } from '@japa/runner'
import { sql } from '#app/core/database/sql'
import { transaction } from '#app/core/database/transaction'
import { flushRequestLog } from '#app/core/audit/request_log'
import { drain } from '#app/core/events/drain'
import { listeners } from '#app/core/events/listeners'
import { recordEvent } from '#app/core/events/record_event'
import { queueConnection, queueOf, WorkerClass } from '#app/core/queues/connection'
import { newId } from '#app/core/operation'
import { traceOf } from '#app/identity/queries/trace_of'
import { Api } from '#tests/support/api'
import { createWorld, type World } from '#tests/support/world'

test.group('the audit trail', (group) => {
  let world: World
  group.setup(async () => void (world = await createWorld()))

  test('says what happened to a person and what they did, in order, with actor and request', async ({
    assert,
  }) => {
    const { admin, ana, bruno } = world
    const requestId = `trace-${newId()}`
    await admin.api.patch(
      `/api/v1/users/${ana.id}`,
      { name: 'Ana Souza' },
      { headers: { 'x-request-id': requestId, 'user-agent': 'desk' } }
    )
    await admin.api.put(`/api/v1/teams/${world.sales.id}/members/${ana.id}`, {})
    await ana.api.patch('/api/v1/me', { locale: 'en' })
    await flushRequestLog()

    const { body } = await admin.api.get(
      `/api/v1/audit-events?subjectType=user&subjectId=${ana.id}`
    )
    const names = body.data.map((event: any) => event.name)
    assert.deepEqual(names, ['session.opened', 'user.updated', 'team.member_added', 'user.updated'])
    assert.containsSubset(body.data[1], {
      actor: { id: admin.id, name: 'Admin' },
      subject: { type: 'user', id: ana.id },
      payload: { fields: ['name'] },
      request: { id: requestId, address: '127.0.0.1', userAgent: 'desk' },
    })
    assert.notInclude(JSON.stringify(body.data.map((event: any) => event.payload)), 'Ana Souza')

    const done = await admin.api.get(`/api/v1/audit-events?actorId=${admin.id}&action=team.*`)
    assert.deepEqual(
      done.body.data.map((event: any) => [event.subject.id, event.contextId]),
      [[world.sales.id, ana.id]]
    )
    assert.deepEqual(
      (await admin.api.get(`/api/v1/audit-events?subjectId=${bruno.id}&action=user.updated`)).body
        .data,
      []
    )
  })

  test('is read in pages and by time', async ({ assert }) => {
    const { admin, diego } = world
    for (const name of ['D1', 'D2', 'D3']) await diego.api.patch('/api/v1/me', { name })
    const path = `/api/v1/audit-events?actorId=${diego.id}&action=user.updated`
    const first = await admin.api.get(`${path}&limit=2`)
    const second = await admin.api.get(`${path}&limit=2&cursor=${first.body.meta.nextCursor}`)
    assert.deepEqual(
      [first.body.data.length, second.body.data.length, second.body.meta.nextCursor],
      [2, 1, null]
    )
    const future = encodeURIComponent(new Date(Date.now() + 60_000).toISOString())
    assert.deepEqual((await admin.api.get(`${path}&from=${future}`)).body.data, [])
    assert.lengthOf((await admin.api.get(`${path}&to=${future}`)).body.data, 3)
    assert.equal((await admin.api.get('/api/v1/audit-events?from=yesterday')).status, 422)
  })

  test('is the admins’ alone, and nobody changes it', async ({ assert }) => {
    for (const { api } of [world.ana, world.aluno1])
      assert.equal((await api.get('/api/v1/audit-events')).status, 403)
    await assert.rejects(
      async () => sql(`delete from events where actor_id = ?`, [world.admin.id]),
      /append-only/
    )
  })

  test('`node ace trace` answers the same as a table', async ({ assert }) => {
    const { admin, elisa } = world
    await admin.api.patch(`/api/v1/users/${elisa.id}`, { name: 'Elisa Lima' })
    await elisa.api.patch('/api/v1/me', { locale: 'en' })
    await flushRequestLog()
    const lines = await traceOf(elisa.id, 100, 1)
    assert.deepEqual(
      lines.map(([, name, , actor, , address]) => [name, actor, address]),
      [
        ['session.opened', 'Elisa Lima', '–'],
        ['user.updated', 'Admin', '127.0.0.1'],
        ['user.updated', 'Elisa Lima', '127.0.0.1'],
      ]
    )
    assert.lengthOf(await traceOf(elisa.id, 2, 1), 2)
    ace.ui.switchMode('raw')
    const command = await ace.exec('trace', [elisa.id])
    command.assertSucceeded()
    const printed = command.ui.logger
      .getLogs()
      .map(({ message }) => message)
      .join('\n')
    assert.include(printed, 'Elisa Lima')
    assert.equal((await ace.exec('trace', ['nonsense'])).exitCode, 1)
  })
})

test.group('what failed', (group) => {
  let world: World
  let breaks = true
  let handled = 0
  group.setup(async () => {
    world = await createWorld()
    listeners.register({
      name: `tests.fragile-${process.pid}`,
      events: [`tests.happened_${process.pid}`],
      async handle() {
        if (breaks) throw new Error('the reaction broke\nwith a line that says more')
        handled++
      },
    })
  })
  const listener = `tests.fragile-${process.pid}`
  const happen = () =>
    transaction((trx) =>
      recordEvent(trx, `tests.happened_${process.pid}`, {
        actor: null,
        subject: { type: 'user', id: world.ana.id },
        payload: { secret: 'not to be shown' },
      })
    )
  const failures = async () => {
    const { body } = await world.admin.api.get('/api/v1/operations/failures')
    return body.data.events.filter((row: any) => row.listener === listener)
  }

  test('is listed for admins without what it was about, tried again, and then gone', async ({
    assert,
  }) => {
    const eventId = await happen()
    await drain(listener)
    const [row] = await failures()
    assert.containsSubset(row, {
      eventId,
      attempts: 1,
      error: 'the reaction broke',
      failedAt: null,
    })
    assert.notInclude(JSON.stringify(row), 'not to be shown')

    breaks = false
    const retried = await world.admin.api.post('/api/v1/operations/failures/retry', {
      events: [{ eventId, listener }],
    })
    assert.deepEqual([retried.status, retried.body.data], [202, { events: 1, jobs: 0 }])
    await drain(listener)
    assert.equal(handled, 1)
    assert.deepEqual(await failures(), [])
    assert.lengthOf(
      await sql(`select 1 from events where actor_id = ? and name = 'failures.retried'`, [
        world.admin.id,
      ]),
      1
    )
  })

  test('what gave up waits for a person, and `events:redispatch` puts it back', async ({
    assert,
  }) => {
    breaks = true
    const eventId = await happen()
    await sql('update outbox set attempts = 13 where event_id = ?', [eventId])
    await drain(listener)
    const [row] = await failures()
    assert.equal(row.nextAt, null)
    assert.isString(row.failedAt)
    breaks = false
    handled = 0
    await drain(listener)
    assert.equal(handled, 0)
    assert.equal((await ace.exec('events:redispatch', [])).exitCode, 1)
    assert.notEqual(
      (await ace.exec('events:redispatch', ['--failed', `--listener=${listener}`])).exitCode,
      1
    )
    await drain(listener)
    assert.equal(handled, 1)
    await ace.exec('events:redispatch', [`--event=${eventId}`])
    await drain(listener)
    assert.equal(handled, 2)
  })

  test('a job that gave up is listed without its input, and waits again when tried', async ({
    assert,
    cleanup,
  }) => {
    const queue = queueOf('heavy')
    const job = await queue.add(
      'tests.broken',
      { input: { secret: 'not to be shown' } },
      { attempts: 1 }
    )
    cleanup(() => job.remove())
    const broken = async () =>
      Promise.reject(new Error('the job broke\nwith a line that says more'))
    const worker = new WorkerClass('heavy', broken, {
      connection: queueConnection(),
    } as WorkerOptions)
    await new Promise((failed) => worker.once('failed', failed))
    await worker.close()

    const { body } = await world.admin.api.get('/api/v1/operations/failures')
    const row = body.data.jobs.find(({ id }: any) => id === job.id)
    assert.containsSubset(row, {
      lane: 'heavy',
      name: 'tests.broken',
      attempts: 1,
      error: 'the job broke',
    })
    assert.notInclude(JSON.stringify(body), 'not to be shown')
    const retried = await world.admin.api.post('/api/v1/operations/failures/retry', {
      jobs: [{ lane: 'heavy', id: job.id }],
    })
    assert.deepEqual(retried.body.data, { events: 0, jobs: 1 })
    assert.equal(await job.getState(), 'waiting')
    const again = await world.admin.api.post('/api/v1/operations/failures/retry', {
      jobs: [{ lane: 'heavy', id: job.id }],
    })
    assert.equal(again.body.data.jobs, 0)
  })

  test('is nobody else’s to see or to try', async ({ assert }) => {
    for (const { api } of [world.ana, world.aluno1]) {
      assert.equal((await api.get('/api/v1/operations/failures')).status, 403)
      assert.equal((await api.post('/api/v1/operations/failures/retry', { all: true })).status, 403)
    }
    const unknown = await world.admin.api.post('/api/v1/operations/failures/retry', {
      jobs: [{ lane: 'nowhere', id: '1' }],
    })
    assert.deepEqual(unknown.body.data, { events: 0, jobs: 0 })
  })
})

test.group('commands', () => {
  test('`identity:create-admin` makes an admin who signs in, once per address', async ({
    assert,
  }) => {
    const email = `chief-${newId()}@demo.test`
    const create = (password: string) =>
      ace.exec('identity:create-admin', [
        '--name=Chefe',
        `--email=${email}`,
        `--password=${password}`,
      ])
    assert.equal((await create('short')).exitCode, 1)
    assert.notEqual((await create('long-enough-password')).exitCode, 1)
    assert.equal((await create('long-enough-password')).exitCode, 1)
    const { body } = await new Api().post('/api/v1/auth/login', {
      email,
      password: 'long-enough-password',
    })
    assert.equal(body.data.user.role, 'admin')
  })

  test('`identity:rotate-keys` makes another key sign', async ({ assert }) => {
    const active = async () =>
      (await sql('select id from signing_keys where retired_at is null'))[0]?.id
    const before = await active()
    await ace.exec('identity:rotate-keys', [])
    assert.notEqual(await active(), before)
  })
})

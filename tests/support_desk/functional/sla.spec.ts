import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { v4 as uuid } from 'uuid'
import { sweep } from '#app/core/queues/timers'
import {
  answerTicket,
  createQueue,
  openTicket,
  ticketOf,
  writeAs,
} from '#tests/support_desk/support/desk'
import { TestSocket } from '#tests/support/socket'
import { createPerson, createWorld, type World } from '#tests/support/world'

test.group('how soon tickets are answered', (group) => {
  let world: World
  let queue: { id: string }
  let policy: { id: string; version: number }
  group.setup(async () => {
    world = await createWorld()
    const { admin, ana } = world
    const hours = await admin.api.post('/api/v1/business-hours', {
      name: `Sempre ${uuid()}`,
      timeZone: 'America/Sao_Paulo',
      weekly: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, from: '00:00', to: '24:00' })),
    })
    queue = await createQueue(world, [ana], { businessHoursId: hours.body.data.id })
    const made = await admin.api.post('/api/v1/sla-policies', {
      name: 'Alunos',
      queueId: queue.id,
      businessHoursId: hours.body.data.id,
      firstResponseMinutes: 60,
      nextResponseMinutes: 30,
      resolutionMinutes: 480,
    })
    policy = made.body.data
  })
  const scene = async () => {
    const student = await createPerson({ name: 'Espera', role: 'student' })
    const { id } = await openTicket(world, student, { queueId: queue.id })
    return { student, id }
  }
  const clocksOf = async (id: string) =>
    (await world.ana.api.get(`/api/v1/tickets/${id}/sla`)).body.data.clocks
  /** As if so many minutes had gone by. */
  const later = async (id: string, minutes: number) => {
    for (const column of ['started_at', 'running_since', 'warn_at', 'due_at'])
      await db.rawQuery(
        `update ticket_clocks set ${column} = ${column} - make_interval(mins => ?) where ticket_id = ?`,
        [minutes, id]
      )
  }

  test('why a clock stands where it stands is said line by line', async ({ assert }) => {
    const { ana } = world
    const { student, id } = await scene()
    assert.containsSubset(await ticketOf(ana, id), { sla: { state: 'ok', kind: 'first_response' } })
    await answerTicket(ana, id, 'olá')
    await ana.api.patch(`/api/v1/tickets/${id}`, { status: 'pending' })
    assert.equal((await ticketOf(ana, id)).sla.state, 'paused')
    await writeAs(student, id, 'voltei')
    await ana.api.post(`/api/v1/tickets/${id}/resolve`)
    const clocks = await clocksOf(id)
    const lines = (kind: string) =>
      clocks
        .find((clock: any) => clock.kind === kind)
        .lines.map(({ event, reason }: any) => `${event} ${reason}`)
    assert.deepEqual(lines('first_response'), ['started new', 'stopped answered'])
    assert.deepEqual(lines('next_response'), ['started answered', 'stopped resolved'])
    assert.deepEqual(lines('resolution'), [
      'started new',
      'paused pending',
      'resumed open',
      'stopped resolved',
    ])
    assert.isTrue(clocks.every((clock: any) => clock.state === 'met'))
    await ana.api.post(`/api/v1/tickets/${id}/reopen`)
    assert.equal(
      (await clocksOf(id)).find((clock: any) => clock.kind === 'resolution').lines.at(-1).reason,
      'reopened'
    )
  })

  test('a warning and a breach come once each, in time or late, and are heard', async ({
    assert,
  }) => {
    const { ana } = world
    const { id } = await scene()
    const socket = await TestSocket.connect(ana.api.token)
    await later(id, 50)
    assert.equal((await ticketOf(ana, id)).sla.state, 'warning')
    await Promise.all([sweep('support.sla-warning'), sweep('support.sla-warning')])
    assert.equal(
      (await socket.frame('sla.warning', (frame) => frame.ticketId === id)).kind,
      'first_response'
    )
    await later(id, 20)
    await Promise.all([sweep('support.sla-breach'), sweep('support.sla-breach')])
    await sweep('support.sla-breach')
    await socket.frame('sla.breached', (frame) => frame.ticketId === id)
    const first = (await clocksOf(id)).find((clock: any) => clock.kind === 'first_response')
    assert.equal(first.state, 'breached')
    assert.deepEqual(
      first.lines.map(({ event }: any) => event),
      ['started', 'warned', 'breached']
    )
    assert.isBelow(first.remainingSeconds, 0)
    assert.equal((await ticketOf(ana, id)).sla.state, 'breached')
    const listed = await ana.api.get(`/api/v1/tickets?queueId=${queue.id}&slaState=breached`)
    assert.deepEqual(
      listed.body.data.map((row: any) => row.id),
      [id]
    )
    await answerTicket(ana, id, 'desculpe')
    assert.equal(
      (await clocksOf(id)).find((clock: any) => clock.kind === 'first_response').state,
      'breached',
      'late stays late'
    )
    socket.close()
  })

  test('another priority is another target, what has passed counts', async ({ assert }) => {
    const { admin, ana } = world
    await admin.api.post('/api/v1/sla-policies', {
      name: 'Urgentes',
      queueId: queue.id,
      priority: 'urgent',
      firstResponseMinutes: 5,
    })
    const { id } = await scene()
    await ana.api.patch(`/api/v1/tickets/${id}`, { priority: 'urgent' })
    const clocks = await clocksOf(id)
    const first = clocks.find((clock: any) => clock.kind === 'first_response')
    assert.equal(first.targetSeconds, 300)
    assert.deepEqual(
      first.lines.map(({ event }: any) => event),
      ['started', 'retargeted']
    )
    assert.equal(
      clocks.find((clock: any) => clock.kind === 'resolution').lines.at(-1).reason,
      'policy'
    )
  })

  test('the sweeps find what is due by an index, however many clocks run', async ({ assert }) => {
    for (const [column, done, index] of [
      ['warn_at', 'warned_at', 'ticket_clocks_warn'],
      ['due_at', 'breached_at', 'ticket_clocks_due'],
    ]) {
      const plan = await db.transaction(async (trx) => {
        await trx.rawQuery('set local enable_seqscan = off')
        const { rows } = await trx.rawQuery(
          `explain select id from ticket_clocks where ${done} is null and running_since is not null and ${column} <= now() order by ${column} limit 500`
        )
        return rows.map((row: any) => row['QUERY PLAN']).join('\n')
      })
      assert.include(plan, index)
    }
  })

  test('what makes no sense is refused and changes nothing', async ({ assert }) => {
    const { admin } = world
    const post = (path: string, body: object) => admin.api.post(`/api/v1/${path}`, body)
    const tries: [string, object, string][] = [
      [
        'sla-policies',
        { name: 'x', queueId: queue.id, firstResponseMinutes: 1 },
        'POLICY_SCOPE_TAKEN',
      ],
      ['sla-policies', { name: 'x', queueId: uuid(), firstResponseMinutes: 1 }, 'QUEUE_UNKNOWN'],
      [
        'sla-policies',
        { name: 'x', priority: 'low', businessHoursId: uuid(), firstResponseMinutes: 1 },
        'HOURS_UNKNOWN',
      ],
      ['sla-policies', { name: 'x', priority: 'low' }, 'POLICY_WITHOUT_TARGET'],
      ['queues', { name: `f ${uuid()}`, businessHoursId: uuid() }, 'HOURS_UNKNOWN'],
      ['business-hours', { name: 'x', timeZone: 'Marte/Base', weekly: [] }, 'VALIDATION_FAILED'],
      [
        'business-hours',
        { name: 'x', timeZone: 'UTC', weekly: [{ weekday: 1, from: '18:00', to: '08:00' }] },
        'VALIDATION_FAILED',
      ],
      ['holidays', { date: '2026-02-30', name: 'x' }, 'VALIDATION_FAILED'],
    ]
    const before = (await admin.api.get('/api/v1/sla-policies')).body
    for (const [path, body, code] of tries)
      assert.equal((await post(path, body)).body.code, code, JSON.stringify(body))
    assert.deepEqual((await admin.api.get('/api/v1/sla-policies')).body, before)
    const hours = (await admin.api.get(`/api/v1/queues/${queue.id}`)).body.data.businessHoursId
    assert.equal(
      (await admin.api.delete(`/api/v1/business-hours/${hours}`)).body.code,
      'HOURS_IN_USE'
    )
    const stale = await admin.api.patch(`/api/v1/sla-policies/${policy.id}`, {
      warnPercent: 70,
      version: 9,
    })
    assert.equal(stale.body.code, 'STALE_VERSION')
  })

  test('the holidays of Brazil come by the year, twice is once', async ({ assert }) => {
    const { admin } = world
    const first = await admin.api.post('/api/v1/holidays/import', { year: 2033, state: 'SP' })
    assert.isAbove(first.body.data.added, 7)
    assert.equal(
      (await admin.api.post('/api/v1/holidays/import', { year: 2033, state: 'SP' })).body.data
        .added,
      0
    )
    const listed = (await admin.api.get('/api/v1/holidays?year=2033')).body.data
    assert.include(
      listed.map(({ date }: any) => date),
      '2033-09-07'
    )
  })
})

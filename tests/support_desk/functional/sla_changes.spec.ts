import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import { v4 as uuid } from 'uuid'
import { transaction } from '#app/core/database/transaction'
import { sweep } from '#app/core/queues/timers'
import { openTicket as storeTicket } from '#app/support/services/open_ticket'
import { createQueue, ticketOf } from '#tests/support_desk/support/desk'
import { TestSocket } from '#tests/support/socket'
import { createWorld, type World } from '#tests/support/world'

const DAY = 24 * 3_600_000

test.group('clocks, where calendars and policies change', (group) => {
  let world: World
  group.setup(async () => {
    world = await createWorld()
  })

  /** A queue of its own, whose tickets are to be answered within a day of hours that never close. */
  const scene = async (terms: object = {}) => {
    const { admin, ana } = world
    const hours = await admin.api.post('/api/v1/business-hours', {
      name: `Sempre ${uuid()}`,
      timeZone: 'UTC',
      weekly: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, from: '00:00', to: '24:00' })),
    })
    const queue = await createQueue(world, [ana])
    const policy = await admin.api.post('/api/v1/sla-policies', {
      name: `Prazo ${uuid()}`,
      queueId: queue.id,
      businessHoursId: hours.body.data.id,
      firstResponseMinutes: 24 * 60,
      ...terms,
    })
    const open = (count = 1) =>
      Promise.all(
        Array.from({ length: count }, () =>
          transaction((trx) =>
            storeTicket(trx, {
              actor: null,
              subject: 'prazo',
              channel: 'manual',
              queueId: queue.id,
            })
          )
        )
      )
    return { hoursId: hours.body.data.id, policyId: policy.body.data.id, open }
  }
  const clockOf = async (id: string) => {
    const { body } = await world.ana.api.get(`/api/v1/tickets/${id}/sla`)
    const [clock] = body.data.clocks
    const lines = clock.lines.map(({ event, reason }: any) => `${event} ${reason}`)
    return { ...clock, due: Date.parse(clock.dueAt), lines }
  }
  /** In so many days, as the hours count them. */
  const holiday = async (businessHoursId: string, inDays: number) => {
    const date = DateTime.utc().plus({ days: inDays }).toISODate()
    const { status, body } = await world.admin.api.post('/api/v1/holidays', {
      date,
      name: 'Feriado',
      businessHoursId,
    })
    if (status !== 201) throw new Error(JSON.stringify(body))
    return body.data.id as string
  }
  const recount = () => sweep('support.sla-recount')

  test('a holiday puts off what is due, is said to the team, and what took it away brings it back', async ({
    assert,
  }) => {
    const { hoursId, open } = await scene()
    const [id] = await open()
    const before = await clockOf(id)
    const socket = await TestSocket.connect(world.ana.api.token)
    const { data } = await socket.send('ticket.open', { ticketId: id })
    const holidayId = await holiday(hoursId, 1)
    await recount()
    const after = await clockOf(id)
    assert.equal(after.due, before.due + DAY)
    assert.deepEqual(after.lines, ['started new', 'retargeted calendar'])
    const told = await socket.frame('ticket.updated', (frame) => frame.ticketId === id)
    assert.equal(told.revision, data.revision + 1)
    assert.equal(Date.parse(told.ticket.sla.dueAt), after.due)
    const { body } = await world.ana.api.get(`/api/v1/tickets/${id}/changes?after=${data.revision}`)
    assert.equal(body.data[0].event.name, 'ticket.sla_retargeted')
    await recount()
    assert.lengthOf((await clockOf(id)).lines, 2, 'nothing is said twice')
    await world.admin.api.delete(`/api/v1/holidays/${holidayId}`)
    await recount()
    assert.equal((await clockOf(id)).due, before.due)
    socket.close()
  })

  test('a sweep says nothing by a calendar that holds no longer, whoever comes first', async ({
    assert,
  }) => {
    const { hoursId, open } = await scene({ firstResponseMinutes: 60 })
    const [id] = await open()
    await db.rawQuery(
      `update ticket_clocks
          set running_since = running_since - interval '61 minutes', due_at = due_at - interval '61 minutes',
              warn_at = warn_at - interval '61 minutes' where ticket_id = ?`,
      [id]
    )
    for (const inDays of [-1, 0]) await holiday(hoursId, inDays)
    await Promise.all([
      ...Array.from({ length: 3 }, () => sweep('support.sla-breach')),
      ...Array.from({ length: 3 }, () => sweep('support.sla-warning')),
      recount(),
    ])
    const clock = await clockOf(id)
    assert.equal(clock.state, 'running')
    assert.deepEqual(clock.lines, ['started new', 'retargeted calendar'])
  })

  test('what was missed already stays missed, from the instant that it was due', async ({
    assert,
  }) => {
    const { hoursId, open } = await scene()
    const [id] = await open()
    await db.rawQuery(
      `update ticket_clocks set running_since = running_since - interval '25 hours', due_at = due_at - interval '25 hours'
        where ticket_id = ?`,
      [id]
    )
    await sweep('support.sla-breach')
    const before = await clockOf(id)
    await holiday(hoursId, 0)
    await recount()
    const after = await clockOf(id)
    assert.deepEqual(
      [after.state, after.breachedAt, after.dueAt],
      ['breached', before.breachedAt, before.dueAt]
    )
    assert.deepEqual(after.lines, before.lines)
  })

  test('a policy that asks for less, warns sooner or holds no longer is followed at once', async ({
    assert,
  }) => {
    const { policyId, open } = await scene()
    const [id] = await open()
    const { due } = await clockOf(id)
    const patch = (body: object) =>
      world.admin.api.patch(`/api/v1/sla-policies/${policyId}`, body).then(recount)
    await patch({ warnPercent: 50 })
    const sooner = await clockOf(id)
    assert.equal(sooner.due, due)
    assert.deepEqual(sooner.lines, ['started new', 'retargeted policy'])
    await patch({ firstResponseMinutes: 60 })
    assert.isBelow((await clockOf(id)).due, due - 22 * 3_600_000)
    await patch({ name: 'Outro nome' })
    assert.lengthOf((await clockOf(id)).lines, 3, 'a name changes no clock')
    await world.ana.api.patch(`/api/v1/tickets/${id}`, { priority: 'low' })
    await world.admin.api.delete(`/api/v1/sla-policies/${policyId}`)
    await recount()
    assert.equal((await clockOf(id)).lines.at(-1), 'stopped policy')
    assert.isNull((await ticketOf(world.ana, id)).sla)
  })

  test('a step of the ticket counts by the calendar of now, also where no recount came by', async ({
    assert,
  }) => {
    const { hoursId, open } = await scene()
    const [id] = await open()
    const { due } = await clockOf(id)
    await holiday(hoursId, 1)
    await world.ana.api.patch(`/api/v1/tickets/${id}`, { priority: 'high' })
    const clock = await clockOf(id)
    assert.deepEqual([clock.due, clock.lines.at(-1)], [due + DAY, 'retargeted calendar'])
  })

  test('a recount goes on where it was left, batch by batch, and each ticket is said once', async ({
    assert,
  }) => {
    const { RecountClocks } = await import('#app/support/actions/recount_clocks')
    const { hoursId, open } = await scene()
    const ids = await open(12)
    await recount()
    await holiday(hoursId, 1)
    // A worker that does one batch and is no more.
    await new RecountClocks().handle({ limit: 5 })
    const agents = ids
      .slice(0, 6)
      .map((id) => world.ana.api.patch(`/api/v1/tickets/${id}`, { subject: 'outro' }))
    await Promise.all([...agents, recount(), recount(), sweep('support.sla-breach')])
    assert.deepEqual(await db.rawQuery('select 1 from clock_recounts').then(({ rows }) => rows), [])
    for (const id of ids)
      assert.deepEqual((await clockOf(id)).lines, ['started new', 'retargeted calendar'])
    const { rows } = await db.rawQuery(
      `select c.id from conversations c where c.id = any(?) and c.team_revision <>
              (select count(distinct position) from ticket_events where ticket_id = c.id)`,
      [ids]
    )
    assert.deepEqual(rows, [], 'the numbers have no holes')
  })
})

import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { transaction } from '#app/core/database/transaction'
import { drain } from '#app/core/events/drain'
import { listeners } from '#app/core/events/listeners'
import { sweep } from '#app/core/queues/timers'
import { lockTicket } from '#app/support/queries/ticket_facts'
import { openTicket as storeTicket } from '#app/support/services/open_ticket'
import { answerTicket, createQueue, ticketOf } from '#tests/support_desk/support/desk'
import { statementsOf } from '#tests/support/statements'
import { TestSocket } from '#tests/support/socket'
import { createWorld, type World } from '#tests/support/world'

test.group('the sweep of the clocks', (group) => {
  let world: World
  let queue: { id: string }
  group.setup(async () => {
    world = await createWorld()
    queue = await createQueue(world, [world.ana, world.bruno])
    await world.admin.api.post('/api/v1/sla-policies', {
      name: 'Muitos',
      queueId: queue.id,
      firstResponseMinutes: 60,
      resolutionMinutes: 480,
    })
  })
  // What others left running is none of this group's: it becomes due when this group is over.
  group.each.setup(async () => {
    await sweep('support.sla-recount')
    await db.rawQuery(
      `update ticket_clocks set warn_at = warn_at + interval '1 day', due_at = due_at + interval '1 day'
        where running_since is not null`
    )
  })

  const many = (count: number) =>
    Promise.all(
      Array.from({ length: count }, (_none, n) =>
        transaction((trx) =>
          storeTicket(trx, {
            actor: null,
            subject: `prazo ${n}`,
            channel: 'manual',
            queueId: queue.id,
          })
        )
      )
    )
  /** Both clocks of each have run for so long that they were due ten minutes ago, by whatever way one counts. */
  const due = (ids: string[]) =>
    db.rawQuery(
      `update ticket_clocks
          set running_since = now() - interval '10 minutes' - interval '1 millisecond' * target_ms,
              warn_at = now() - interval '20 minutes', due_at = now() - interval '10 minutes'
        where ticket_id = any(?)`,
      [ids]
    )
  const entriesOf = async (ids: string[], event: string) =>
    (
      await db.rawQuery(
        `select k.ticket_id as id, k.kind, count(e.id)::int as n, bool_and(e.at = k.due_at) as exact,
                bool_and(k.breached_at = k.due_at) as kept
           from ticket_clocks k left join clock_entries e on e.clock_id = k.id and e.event = ?
          where k.ticket_id = any(?) group by 1, 2`,
        [event, ids]
      )
    ).rows as { id: string; kind: string; n: number; exact: boolean; kept: boolean }[]
  /** As minute by minute: a ticket that somebody holds just then is left to the next sweep. */
  const sweepAll = async (ids: string[], event: 'warned' | 'breached') => {
    do await sweep(event === 'warned' ? 'support.sla-warning' : 'support.sla-breach')
    while ((await entriesOf(ids, event)).some(({ n }) => n === 0))
  }
  /** The team's numbers stand each for one stored thing: none twice, none missing. */
  const refuseHoles = async (ids: string[]) => {
    const { rows } = await db.rawQuery(
      `select c.id from conversations c
        where c.id = any(?) and c.team_revision <> (
          select count(distinct place) from (
            select position as place from ticket_events where ticket_id = c.id
            union all select position from messages where conversation_id = c.id) places)`,
      [ids]
    )
    if (rows.length > 0) throw new Error(`holes in ${rows.map((row: any) => row.id).join()}`)
  }

  test('costs the same few statements, whatever is due; and one where nothing is', async ({
    assert,
  }) => {
    const nothing = await statementsOf(() => sweep('support.sla-breach'))
    assert.equal(nothing, 1)
    const costs = []
    for (const count of [3, 60]) {
      const ids = await many(count)
      await due(ids)
      costs.push(await statementsOf(() => sweep('support.sla-breach')))
      const entries = await entriesOf(ids, 'breached')
      assert.lengthOf(entries, 2 * count)
      assert.isTrue(entries.every(({ n, exact, kept }) => n === 1 && exact && kept))
      await refuseHoles(ids)
    }
    assert.equal(costs[0], costs[1])
    assert.isAtMost(costs[0], 4)
  })

  test('says everything as one by one: the line, the timeline, the event, its listeners, both frames', async ({
    assert,
  }) => {
    const heard: string[] = []
    listeners.register({
      name: 'tests.sla',
      events: ['ticket.sla_warned'],
      handle: async ({ subjectId }) => void heard.push(subjectId),
    })
    const [id] = await many(1)
    const socket = await TestSocket.connect(world.ana.api.token)
    const { data } = await socket.send('ticket.open', { ticketId: id })
    const heads = async () =>
      (await db.rawQuery('select sum(access_version)::int as n from person_heads')).rows[0].n
    const before = await heads()
    await due([id])
    await sweepAll([id], 'warned')
    await sweep('support.sla-warning')
    assert.deepEqual(
      (await entriesOf([id], 'warned')).map(({ n }) => n),
      [1, 1]
    )
    await socket.until(
      () => socket.named('sla.warning').filter((frame) => frame.ticketId === id).length === 2,
      'both warnings'
    )
    const told = socket.named('sla.warning').filter((frame) => frame.ticketId === id)
    assert.sameMembers(
      told.map(({ kind }) => kind),
      ['first_response', 'resolution']
    )
    assert.deepEqual(
      told.map(({ revision }) => revision),
      [data.revision + 1, data.revision + 2]
    )
    const changed = socket.named('ticket.updated').filter((frame) => frame.ticketId === id)
    assert.containsSubset(changed.at(-1), {
      revision: data.revision + 2,
      ticket: { sla: { state: 'breached' } },
    })
    const { rows } = await db.rawQuery(
      `select e.name, e.actor_id, e.payload ->> 'kind' as kind, e.id = any(?) as heard,
              exists (select 1 from ticket_events t where t.ticket_id = e.subject_id and t.name = e.name and t.payload = e.payload) as timed
         from events e where e.subject_id = ? and e.name = 'ticket.sla_warned' order by e.id`,
      [changed.map(({ eventId }) => eventId), id]
    )
    assert.lengthOf(rows, 2)
    assert.isTrue(rows.every((row: any) => row.actor_id === null && row.heard && row.timed))
    assert.equal(await heads(), before, 'nobody gained or lost a room')
    await drain('tests.sla')
    assert.deepEqual(heard, [id, id])
    await refuseHoles([id])
    socket.close()
  })

  test('says each once, however many sweep at once while agents answer', async ({ assert }) => {
    const ids = await many(60)
    await due(ids)
    const answered = ids.slice(0, 20)
    const [answers] = await Promise.all([
      Promise.all(answered.map((id) => answerTicket(world.ana, id, 'já vi'))),
      ...Array.from({ length: 4 }, () => sweep('support.sla-breach')),
      ...Array.from({ length: 4 }, () => sweep('support.sla-warning')),
    ])
    assert.isTrue(answers.every(({ status }) => status === 201))
    await sweepAll(ids, 'breached')
    await sweep('support.sla-warning')
    const entries = await entriesOf(ids, 'breached')
    assert.deepEqual(
      entries.filter(({ n }) => n !== 1),
      [],
      'each clock was late, and said so once'
    )
    assert.isTrue(entries.every(({ exact }) => exact !== false))
    await refuseHoles(ids)
  })

  test('leaves alone who is held just now, and comes back to them', async ({ assert }) => {
    const [held, free] = await many(2)
    await due([held, free])
    await transaction(async (trx) => {
      await lockTicket(trx, held)
      await sweepAll([free], 'breached')
      assert.isNull((await ticketOf(world.ana, held)).closedAt)
    })
    const said = async (id: string) =>
      (await entriesOf([id], 'breached')).reduce((sum, { n }) => sum + n, 0)
    assert.deepEqual([await said(held), await said(free)], [0, 2])
    await sweepAll([held], 'breached')
    assert.deepEqual([await said(held), await said(free)], [2, 2])
  })
})

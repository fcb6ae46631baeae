import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { v4 as uuid } from 'uuid'
import { drain } from '#app/core/events/drain'
import { queueOf } from '#app/core/queues/connection'
import {
  answerTicket,
  createQueue,
  noteOn,
  openTicket,
  ticketOf,
  writeAs,
} from '#tests/support_desk/support/desk'
import { createPerson, createWorld, type Person, type World } from '#tests/support/world'

test.group('rules of the desk', (group) => {
  let world: World
  let queue: { id: string }
  group.setup(async () => {
    world = await createWorld()
    queue = await createQueue(world, [world.ana, world.bruno])
    await drain('support.assignment') // What all the specs before this one left takes longer than a test may.
  })
  const scene = async () => {
    const student = await createPerson({ name: 'Regra <script>', role: 'student' })
    return { student, ...(await openTicket(world, student, { queueId: queue.id })) }
  }
  const post = (person: Person, path: string, body: object = {}) =>
    person.api.post(`/api/v1/${path}`, body)

  test('what is done to many is asked for whole, or nothing is done to any', async ({ assert }) => {
    const { ana, bruno } = world
    const { id } = await scene()
    const before = await ticketOf(ana, id)
    for (const body of [
      { action: 'assign' },
      { action: 'tag' },
      { action: 'untag', tagIds: [] },
      { action: 'transfer' },
      { action: 'transfer', userId: bruno.id, queueId: queue.id },
      { action: 'explode' },
    ]) {
      const { status, body: problem } = await post(ana, 'tickets/bulk', {
        ticketIds: [id],
        ...body,
      })
      assert.deepEqual([status, problem.code], [422, 'VALIDATION_FAILED'], JSON.stringify(body))
    }
    assert.deepEqual(await ticketOf(ana, id), before)
    const careful = await createQueue(world, [bruno], { asksHandover: true })
    const move = { ticketIds: [id], action: 'transfer', queueId: careful.id }
    const codes = async (more: object = {}) =>
      (await post(ana, 'tickets/bulk', { ...move, ...more })).body.data.map((one: any) => one.code)
    assert.deepEqual(await codes(), ['HANDOVER_REQUIRED'])
    const handover = { about: 'férias da Ana', done: 'triagem', next: 'responder' }
    assert.deepEqual(await codes({ handover, requireAcceptance: true }), [null])
    assert.containsSubset(await ticketOf(ana, id), { pendingTransfer: { handover } })
  })

  test('whoever writes in what was merged is told where to', async ({ assert }) => {
    const { ana } = world
    const { student, id } = await scene()
    const target = await openTicket(world, student, { queueId: queue.id })
    await post(ana, `tickets/${id}/merge`, { targetId: target.id })
    for (const refused of [await writeAs(student, id, 'oi'), await answerTicket(ana, id, 'oi')])
      assert.containsSubset(refused.body, { code: 'TICKET_CLOSED', mergedIntoId: target.id })
    const { rows } = await db.rawQuery(
      `select payload from events where subject_id = ? and name = 'ticket.absorbed'`,
      [target.id]
    )
    assert.sameMembers(Object.keys(rows[0].payload), ['sourceId', 'sourceNumber', 'messages'])
  })

  test('claiming or merging what is offered ends the offer', async ({ assert }) => {
    const { ana, bruno, admin } = world
    for (const act of ['claim', 'merge']) {
      const { student, id } = await scene()
      const target = await openTicket(world, student, { queueId: queue.id })
      const offer = { toUserId: bruno.id, requireAcceptance: true }
      await post(admin, `tickets/${id}/transfer`, offer)
      await post(ana, `tickets/${id}/${act}`, act === 'merge' ? { targetId: target.id } : {})
      const history = (await ana.api.get(`/api/v1/tickets/${id}/transfers`)).body.data
      assert.equal(history.at(-1).state, 'cancelled', act)
    }
  })

  test('an offer, its end and a first assignee are news to whom they concern, also where the frame is lost', async ({
    assert,
  }) => {
    const { ana, bruno, admin } = world
    const version = async ({ id }: Person) =>
      Number(
        (
          await db.rawQuery(
            'select coalesce(max(access_version), 0) as n from person_heads where user_id = ?',
            [id]
          )
        ).rows[0].n
      )
    const { id } = await scene()
    const steps: [string, () => Promise<any>][] = [
      [
        'offered',
        () => post(ana, `tickets/${id}/transfer`, { toUserId: bruno.id, requireAcceptance: true }),
      ],
      [
        'declined',
        async () => {
          const { pendingTransfer } = await ticketOf(ana, id)
          return post(bruno, `transfers/${pendingTransfer.id}/decline`)
        },
      ],
      [
        'begun for him',
        () => post(admin, 'tickets', { subject: 'Ligou', queueId: queue.id, assigneeId: bruno.id }),
      ],
    ]
    for (const [name, act] of steps) {
      const before = await version(bruno)
      const { status } = await act()
      assert.isBelow(status, 300, name)
      assert.isAbove(await version(bruno), before, name)
    }
  })

  test('who is named in a note is said to who listens, once; they follow the ticket', async ({
    assert,
  }) => {
    const { ana, bruno, diego } = world
    const { id } = await scene()
    const note = (await noteOn(ana, id, `<@${bruno.id}> e <@team:${world.sales.id}>`)).body.data
    await ana.api.patch(`/api/v1/notes/${note.id}`, { body: `<@${bruno.id}> e <@${diego.id}>` })
    const { rows } = await db.rawQuery(
      `select name, payload -> 'mentions' as mentions from events where subject_id = ? order by id`,
      [note.id]
    )
    assert.deepEqual(rows, [
      {
        name: 'note.created',
        mentions: [
          { kind: 'user', id: bruno.id },
          { kind: 'team', id: world.sales.id },
        ],
      },
      { name: 'note.updated', mentions: [{ kind: 'user', id: diego.id }] },
    ])
    assert.sameMembers((await ticketOf(ana, id)).followerIds, [bruno.id, diego.id])
    assert.equal((await diego.api.get(`/api/v1/tickets/${id}/notes`)).status, 200)
  })

  test('a canned reply of a queue is its people’s', async ({ assert }) => {
    const { admin, ana, diego } = world
    const sales = await createQueue(world, [diego])
    const wish = {
      shortcut: `v-${uuid().slice(0, 8)}`,
      title: 'x',
      body: 'Venda',
      queueId: sales.id,
    }
    const reply = (await post(admin, 'canned-replies', wish)).body.data
    const unknown = await post(admin, 'canned-replies', { ...wish, shortcut: 'x', queueId: uuid() })
    assert.deepEqual([unknown.status, unknown.body.code], [422, 'QUEUE_UNKNOWN'])
    const { id } = await scene()
    const rendered = await ana.api.get(`/api/v1/tickets/${id}/canned-replies/${reply.id}`)
    assert.equal(rendered.status, 404)
    const listed = async (person: Person) =>
      (await person.api.get('/api/v1/canned-replies')).body.data.some(
        (one: any) => one.id === reply.id
      )
    assert.deepEqual([await listed(ana), await listed(diego)], [false, true])
  })

  test('a view that names what was deleted says so, shows nothing and counts nothing, until it is put right', async ({
    assert,
  }) => {
    const { admin, ana } = world
    const gone = await createQueue(world)
    const tag = (await post(admin, 'tags', { name: `Some ${uuid().slice(0, 8)}` })).body.data
    const save = async (filters: object) =>
      (await post(ana, 'ticket-views', { name: uuid(), filters })).body.data.id as string
    const views = {
      queueId: await save({ queueId: gone.id }),
      tag: await save({ tag: tag.name }),
    }
    const sound = await save({ queueId: queue.id })
    await admin.api.delete(`/api/v1/queues/${gone.id}`)
    await admin.api.delete(`/api/v1/tags/${tag.id}`)
    const meta = (await ana.api.get('/api/v1/tickets?limit=1&views=true')).body.meta
    const listed = (await ana.api.get('/api/v1/ticket-views')).body.data
    for (const [filter, id] of Object.entries(views)) {
      const shown = await ana.api.get(`/api/v1/tickets?viewId=${id}`)
      assert.deepEqual(
        [shown.status, shown.body.code, shown.body.filter],
        [422, 'VIEW_STALE', filter]
      )
      assert.containsSubset(listed, [{ id, stale: filter }])
      assert.deepInclude(meta.views, { id, count: null })
    }
    assert.isNumber(meta.views.find((one: any) => one.id === sound).count)
    const right = { filters: { queueId: queue.id } }
    const mended = await ana.api.patch(`/api/v1/ticket-views/${views.queueId}`, right)
    assert.isNull(mended.body.data.stale)
    assert.equal((await ana.api.get(`/api/v1/tickets?viewId=${views.queueId}`)).status, 200)
  })

  test('whatever frees somebody, or lets a queue be served, has its queues looked at; presence is waited for', async ({
    assert,
  }) => {
    const { admin, ana, bruno } = world
    const automatic = await createQueue(world, [ana], { assignment: 'round_robin' })
    const jobs = async (name: string) =>
      (await queueOf('default').getJobs(['waiting', 'delayed', 'prioritized'])).filter(
        (job) => job.name === name && job.data.input.queueId === automatic.id
      )
    /** What the listener asks for after `act`. */
    const asks = async (act: () => Promise<unknown>, name = 'support.assign-waiting') => {
      await drain('support.assignment')
      for (const job of await jobs(name)) await job.remove()
      await act()
      await drain('support.assignment')
      return jobs(name)
    }
    const { id } = await scene()
    await post(ana, `tickets/${id}/claim`)
    const tag = (await post(admin, 'tags', { name: `T ${uuid().slice(0, 8)}` })).body.data
    const acts: Record<string, () => Promise<unknown>> = {
      'handed to somebody else': () => post(ana, `tickets/${id}/transfer`, { toUserId: bruno.id }),
      'able to hold more': () => admin.api.patch(`/api/v1/agents/${ana.id}`, { capacity: 9 }),
      'a skill of hers': () => admin.api.patch(`/api/v1/agents/${ana.id}`, { skillIds: [tag.id] }),
      'available again': () => ana.api.put('/api/v1/me/availability', { available: true }),
      'a tag is a skill no more': () =>
        admin.api.patch(`/api/v1/tags/${tag.id}`, { isSkill: false }),
      'one more serves': () => post(admin, `queues/${automatic.id}/members`, { userId: bruno.id }),
      'a day off less': async () => {
        const day = await post(admin, 'holidays', { date: '2042-03-03', name: 'x' })
        return admin.api.delete(`/api/v1/holidays/${day.body.data.id}`)
      },
    }
    for (const [name, act] of Object.entries(acts)) assert.isNotEmpty(await asks(act), name)
    const coming = () =>
      db.rawQuery(
        `with event as (
           insert into events (id, name, subject_type, subject_id) values (?, 'presence.changed', 'user', ?) returning id)
         insert into outbox (event_id, listener) select id, 'support.assignment' from event`,
        [uuid(), ana.id]
      )
    const [later, ...more] = await asks(async () => {
      await coming()
      await coming()
    }, 'support.assign-after-presence')
    assert.lengthOf(more, 0, 'one look for all of it')
    assert.isAtLeast(later.opts.delay!, 30_000)
  })
})

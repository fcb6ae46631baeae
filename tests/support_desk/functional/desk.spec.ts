import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { v4 as uuid } from 'uuid'
import { drain } from '#app/core/events/drain'
import { sweep } from '#app/core/queues/timers'
import { ReleaseTickets } from '#app/support/actions/assign_waiting'
import { absentTickets } from '#app/support/queries/absent_agents'
import {
  answerTicket,
  createQueue,
  createSite,
  noteOn,
  openTicket,
  portalStudent,
  ticketOf,
} from '#tests/support_desk/support/desk'
import { upload } from '#tests/files/support/files'
import { createPerson, createWorld, type World } from '#tests/support/world'

test.group('the desk', (group) => {
  let world: World
  let queue: { id: string; name: string }
  group.setup(async () => {
    world = await createWorld()
    queue = await createQueue(world, [world.ana, world.bruno])
  })
  const scene = async (name = 'Da mesa') => {
    const student = await createPerson({ name, role: 'student' })
    return { student, ...(await openTicket(world, student, { queueId: queue.id })) }
  }

  test('a note is edited by its author with its history kept, pinned by anybody, and taken back', async ({
    assert,
  }) => {
    const { ana, bruno } = world
    const { id } = await scene()
    const file = await upload(ana, Buffer.from('comprovante'), { name: 'comprovante.txt' })
    const made = await ana.api.post(`/api/v1/tickets/${id}/notes`, {
      body: `<@${bruno.id}> veja`,
      attachmentIds: [file.body.data.id],
    })
    const note = made.body.data
    assert.containsSubset(note, {
      ticketId: id,
      pinned: false,
      version: 1,
      mentions: [{ kind: 'user', id: bruno.id }],
      attachments: [{ id: file.body.data.id }],
    })
    assert.equal((await bruno.api.get(`/api/v1/attachments/${file.body.data.id}`)).status, 200)
    assert.equal(
      (await world.aluno1.api.get(`/api/v1/attachments/${file.body.data.id}`)).status,
      404
    )
    const edited = await ana.api.patch(`/api/v1/notes/${note.id}`, {
      body: 'melhor assim',
      version: 1,
    })
    assert.containsSubset(edited.body.data, { version: 2, mentions: [] })
    assert.equal(
      (await ana.api.patch(`/api/v1/notes/${note.id}`, { body: 'x', version: 1 })).body.code,
      'STALE_VERSION'
    )
    assert.isTrue(
      (await bruno.api.patch(`/api/v1/notes/${note.id}`, { pinned: true })).body.data.pinned
    )
    const history = (await bruno.api.get(`/api/v1/notes/${note.id}/history`)).body.data
    assert.deepEqual(
      history.map(({ version, body }: any) => [version, body]),
      [[1, `<@${bruno.id}> veja`]]
    )
    const gone = await ana.api.delete(`/api/v1/notes/${note.id}`)
    assert.containsSubset(gone.body.data, { body: '', attachments: [], pinned: false })
    assert.equal(
      (await ana.api.patch(`/api/v1/notes/${note.id}`, { body: 'x' })).body.code,
      'NOTE_DELETED'
    )
    assert.equal((await ana.api.get(`/api/v1/attachments/${file.body.data.id}`)).status, 404)
    for (const body of [`<@${world.aluno1.id}>`, `<@${uuid()}>`, '<@canal>'])
      assert.equal((await noteOn(ana, id, body)).body.code, 'MENTION_UNKNOWN', body)
    assert.equal((await noteOn(ana, id, ' ')).status, 422)
  })

  test('two tickets of one student are merged: the source reads on, points to the target and nothing moves', async ({
    assert,
  }) => {
    const { ana } = world
    const { student, id: sourceId, number } = await scene('Dois pedidos')
    const target = await openTicket(world, student, { queueId: queue.id, body: 'outro pedido' })
    const other = await scene('Outra pessoa')
    const merge = (targetId: string) =>
      ana.api.post(`/api/v1/tickets/${sourceId}/merge`, { targetId })
    assert.equal((await merge(sourceId)).body.code, 'MERGE_WITH_ITSELF')
    assert.equal((await merge(other.id)).body.code, 'MERGE_OTHER_PERSON')
    const merged = await merge(target.id)
    assert.containsSubset(merged.body.data, { status: 'closed', mergedIntoId: target.id })
    const refused = await answerTicket(ana, sourceId, 'oi')
    assert.equal(refused.body.code, 'TICKET_CLOSED')
    assert.equal((await merge(target.id)).body.code, 'TICKET_CLOSED')
    const timeline = (await ana.api.get(`/api/v1/tickets/${target.id}/timeline`)).body.data
    assert.containsSubset(timeline.at(-1), {
      type: 'event',
      event: { name: 'ticket.absorbed', payload: { sourceId, sourceNumber: number } },
    })
    assert.deepEqual(
      (await ana.api.get(`/api/v1/tickets/${target.id}/links`)).body.data.map((row: any) => row.id),
      [sourceId]
    )
    assert.equal(
      (await student.api.get(`/api/v1/widget/tickets/${sourceId}`)).body.data.mergedIntoId,
      target.id
    )
    assert.lengthOf(
      (await student.api.get(`/api/v1/widget/tickets/${sourceId}/messages`)).body.data,
      1
    )
  })

  test('two tickets that belong together say so of each other, once, until it is taken back', async ({
    assert,
  }) => {
    const { ana, bruno } = world
    const [one, other] = [await scene(), await scene()]
    const linksOf = async (id: string) =>
      (await bruno.api.get(`/api/v1/tickets/${id}/links`)).body.data.map((row: any) => row.id)
    const named = async (id: string) =>
      (await ana.api.get(`/api/v1/tickets/${id}/timeline`)).body.data
        .map(({ event }: any) => event?.name)
        .filter((name?: string) => /linked$/.test(name ?? ''))
    const path = `/api/v1/tickets/${one.id}/links`
    for (let times = 0; times < 2; times++) {
      const linked = await ana.api.put(path, { ticketId: other.id })
      assert.deepEqual(
        linked.body.data.map((row: any) => row.id),
        [other.id]
      )
    }
    assert.deepEqual(await linksOf(other.id), [one.id])
    const itself = await ana.api.put(path, { ticketId: one.id })
    assert.deepEqual([itself.status, itself.body.code], [422, 'LINK_TO_ITSELF'])
    const back = await bruno.api.delete(`/api/v1/tickets/${other.id}/links`, { ticketId: one.id })
    assert.deepEqual(back.body.data, [])
    assert.deepEqual(await linksOf(one.id), [])
    for (const { id } of [one, other])
      assert.deepEqual(await named(id), ['ticket.linked', 'ticket.unlinked'])
  })

  test('one thing is done to many tickets, and said of each what became of it', async ({
    assert,
  }) => {
    const { ana, bruno } = world
    const tickets = await Promise.all([scene(), scene(), scene()])
    const ids = tickets.map(({ id }) => id)
    const bulk = async (body: object) =>
      (await ana.api.post('/api/v1/tickets/bulk', { ticketIds: [...ids, uuid()], ...body })).body
        .data
    const tag = (await world.admin.api.post('/api/v1/tags', { name: `Lote ${uuid().slice(0, 8)}` }))
      .body.data
    for (const body of [
      { action: 'assign', userId: bruno.id },
      { action: 'tag', tagIds: [tag.id] },
      { action: 'transfer', userId: ana.id },
      { action: 'resolve' },
    ]) {
      const expected = [...ids.map(() => null), 'NOT_FOUND']
      // Ana is the receiver: what one hands to oneself is refused.
      const codes = (await bulk(body)).map(({ code }: any) => code)
      assert.deepEqual(
        codes,
        body.action === 'transfer'
          ? [...ids.map(() => 'TRANSFER_TO_SELF'), 'TRANSFER_TO_SELF']
          : expected
      )
    }
    const after = await ticketOf(ana, ids[0])
    assert.containsSubset(after, {
      status: 'resolved',
      assignee: { id: bruno.id },
      tags: [{ id: tag.id }],
    })
    assert.deepEqual((await bulk({ action: 'resolve' }))[0].code, 'INVALID_TRANSITION')
  })

  test('a canned reply knows the names of the ticket; one that it does not know stays as written', async ({
    assert,
  }) => {
    const { admin, ana } = world
    const { id, number } = await scene('Maria Clara Dias')
    const body =
      'Olá {{student.firstName}}, aqui é {{ agent.name }} ({{ticket.number}}, {{queue.name}}) {{nada}}'
    const shortcut = `oi-${uuid().slice(0, 8)}`
    const reply = (await admin.api.post('/api/v1/canned-replies', { shortcut, title: 'Oi', body }))
      .body.data
    const rendered = (await ana.api.get(`/api/v1/tickets/${id}/canned-replies/${reply.id}`)).body
      .data
    assert.equal(
      rendered.body,
      `Olá Maria, aqui é ${ana.user.name} (${number}, ${queue.name}) {{nada}}`
    )
    assert.equal(
      (await admin.api.post('/api/v1/canned-replies', { shortcut, title: 'Oi', body })).body.code,
      'SHORTCUT_TAKEN'
    )
  })

  test('a queue answers by itself: that it heard, or when somebody will be there', async ({
    assert,
  }) => {
    const { admin, ana } = world
    const closed = (
      await admin.api.post('/api/v1/business-hours', {
        name: `Nunca ${uuid()}`,
        timeZone: 'UTC',
        weekly: [],
      })
    ).body.data
    const own = await createQueue(world, [ana], {
      firstAnswer: 'Recebemos!',
      outOfHoursAnswer: 'Voltamos amanhã.',
    })
    const site = await createSite(world, { queueId: own.id })
    const student = await portalStudent(site)
    const automatic = async (id: string) => {
      await drain('support.automatic-answer')
      const said = (await student.api.get(`/api/v1/widget/tickets/${id}/messages`)).body.data
      return said
        .filter((message: any) => message.system?.event === 'automatic.answer')
        .map(({ body }: any) => body)
    }
    const first = await openTicket(world, student)
    assert.deepEqual(await automatic(first.id), ['Recebemos!'])
    assert.equal((await ticketOf(ana, first.id)).firstResponseAt, null, 'nobody has answered yet')
    await admin.api.patch(`/api/v1/queues/${own.id}`, { businessHoursId: closed.id })
    const second = await openTicket(world, student)
    assert.deepEqual(await automatic(second.id), ['Voltamos amanhã.'])
  })

  test('what sleeps wakes in time, and what was resolved is closed after some days', async ({
    assert,
  }) => {
    const { ana } = world
    const { id } = await scene()
    const until = new Date(Date.now() + 3_600_000).toISOString()
    await ana.api.post(`/api/v1/tickets/${id}/snooze`, { until })
    await sweep('support.snooze')
    assert.equal((await ticketOf(ana, id)).status, 'snoozed')
    await db.rawQuery(
      `update tickets set snoozed_until = now() - interval '1 second' where id = ?`,
      [id]
    )
    await Promise.all([sweep('support.snooze'), sweep('support.snooze')])
    assert.equal((await ticketOf(ana, id)).status, 'open')
    await ana.api.post(`/api/v1/tickets/${id}/resolve`)
    await sweep('support.close')
    assert.equal((await ticketOf(ana, id)).status, 'resolved')
    await db.rawQuery(`update tickets set closes_at = now() - interval '1 second' where id = ?`, [
      id,
    ])
    await sweep('support.close')
    assert.equal((await ticketOf(ana, id)).status, 'closed')
    const { rows } = await db.rawQuery(
      `select name, actor_id from ticket_events where ticket_id = ? and name in ('ticket.unsnoozed', 'ticket.closed') order by position`,
      [id]
    )
    assert.deepEqual(
      rows.map((row: any) => [row.name, row.actor_id]),
      [
        ['ticket.unsnoozed', null],
        ['ticket.closed', null],
      ]
    )
  })

  test('tickets of who stays away go back to their queue', async ({ assert }) => {
    const { ana } = world
    const own = await createQueue(world, [ana], { reassignAfterMinutes: 10 })
    const student = await createPerson({ name: 'Abandonada', role: 'student' })
    const { id } = await openTicket(world, student, { queueId: own.id })
    await ana.api.post(`/api/v1/tickets/${id}/claim`)
    assert.notInclude(await absentTickets(500), id)
    await new ReleaseTickets().handle({ ticketId: id, reason: 'absent' })
    assert.equal((await ticketOf(ana, id)).assignee.id, ana.id, 'asked again under the lock')
    await db.rawQuery(
      `update tickets set assigned_at = now() - interval '11 minutes' where id = ?`,
      [id]
    )
    assert.include(await absentTickets(500), id)
    await new ReleaseTickets().handle({ ticketId: id, reason: 'absent' })
    assert.isNull((await ticketOf(ana, id)).assignee)
  })

  test('how the desk is set up is refused where it clashes, and nothing is lost', async ({
    assert,
  }) => {
    const { admin } = world
    const { id } = await scene()
    assert.equal(
      (await admin.api.post('/api/v1/queues', { name: queue.name.toUpperCase() })).body.code,
      'QUEUE_NAME_TAKEN'
    )
    assert.containsSubset((await admin.api.delete(`/api/v1/queues/${queue.id}`)).body, {
      code: 'QUEUE_IN_USE',
    })
    assert.equal((await ticketOf(admin, id)).queue.id, queue.id)
    const empty = await createQueue(world)
    assert.equal((await admin.api.delete(`/api/v1/queues/${empty.id}`)).status, 204)
    assert.equal(
      (await admin.api.post(`/api/v1/tickets/${id}/transfer`, { toQueueId: empty.id })).body.code,
      'QUEUE_UNKNOWN'
    )
    const stale = await admin.api.patch(`/api/v1/queues/${queue.id}`, { sticky: false, version: 9 })
    assert.equal(stale.body.code, 'STALE_VERSION')
    for (const userId of [world.aluno1.id, uuid()])
      assert.equal(
        (await admin.api.post(`/api/v1/queues/${queue.id}/members`, { userId })).status,
        422
      )
    const bad = await admin.api.post('/api/v1/widget-sites', {
      name: 'x',
      allowedOrigins: ['https://a.test/caminho'],
    })
    assert.equal(bad.status, 422)
    const typo = await admin.api.post('/api/v1/queues', { name: 'x', asignment: 'manual' })
    assert.equal(typo.status, 422)
  })
})

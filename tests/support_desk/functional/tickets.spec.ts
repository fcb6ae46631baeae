import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { v4 as uuid } from 'uuid'
import {
  answerTicket,
  createQueue,
  noteOn,
  openTicket,
  ticketOf,
  writeAs,
} from '#tests/support_desk/support/desk'
import { createPerson, createWorld, type World } from '#tests/support/world'

test.group('tickets', (group) => {
  let world: World
  group.setup(async () => {
    world = await createWorld()
  })

  test('a student begins a ticket with what they say; it is seen by the team and answered', async ({
    assert,
  }) => {
    const { ana, aluno1, aluno2 } = world
    const ticket = await openTicket(world, aluno1, {
      body: 'Não consigo entrar na prova de amanhã',
    })
    assert.containsSubset(ticket, {
      status: 'new',
      channel: 'widget',
      subject: 'Não consigo entrar na prova de amanhã',
      assignee: null,
      unreadCount: 0,
      lastSeq: 1,
    })
    assert.isNumber(ticket.queuePosition)
    for (const field of ['version', 'priority', 'tags', 'sla', 'queue', 'contact', 'waitingSince'])
      assert.notProperty(ticket, field)
    const seen = await ticketOf(ana, ticket.id)
    assert.containsSubset(seen, {
      number: ticket.number,
      conversationId: ticket.id,
      student: { id: aluno1.id },
      assignee: null,
    })
    assert.equal(seen.contact.name, aluno1.user.name)
    assert.isString(seen.waitingSince)

    const answer = await answerTicket(ana, ticket.id, 'Bom dia! Vou ver.')
    assert.equal(answer.status, 201)
    const after = await ticketOf(ana, ticket.id)
    assert.containsSubset(after, { status: 'open', assignee: { id: ana.id }, waitingSince: null })
    assert.isString(after.firstResponseAt)
    const own = (await aluno1.api.get(`/api/v1/widget/tickets/${ticket.id}`)).body.data
    assert.containsSubset(own, {
      status: 'open',
      assignee: { id: ana.id },
      unreadCount: 1,
      queuePosition: null,
    })
    const said = (await aluno1.api.get(`/api/v1/widget/tickets/${ticket.id}/messages`)).body.data
    assert.deepEqual(
      said.map(({ body, seq }: any) => [seq, body]),
      [
        [1, 'Não consigo entrar na prova de amanhã'],
        [2, 'Bom dia! Vou ver.'],
      ]
    )
    const read = await aluno1.api.put(`/api/v1/widget/tickets/${ticket.id}/read`, { seq: 2 })
    assert.deepEqual(read.body.data, { lastReadSeq: 2, unreadCount: 0, mentionCount: 0 })
    assert.equal((await ticketOf(ana, ticket.id)).studentReadSeq, 2)
    for (const path of ['', '/messages', '/changes?after=0'])
      assert.equal((await aluno2.api.get(`/api/v1/widget/tickets/${ticket.id}${path}`)).status, 404)
    assert.equal((await writeAs(aluno2, ticket.id, 'oi')).status, 404)
  })

  test('the same clientId is the same ticket, also at the same instant, and so many are open at once', async ({
    assert,
  }) => {
    const student = await createPerson({ name: 'Muitos', role: 'student' })
    const clientId = uuid()
    const answers = await Promise.all(
      Array.from({ length: 20 }, () =>
        student.api.post('/api/v1/widget/tickets', { body: 'oi', clientId })
      )
    )
    assert.deepEqual(answers.map(({ status }) => status).sort(), [...Array(19).fill(200), 201])
    assert.lengthOf(new Set(answers.map(({ body }) => body.data.id)), 1)
    const more = await Promise.all(
      Array.from({ length: 20 }, () =>
        student.api.post('/api/v1/widget/tickets', { body: 'oi', clientId: uuid() })
      )
    )
    assert.lengthOf(
      more.filter(({ status }) => status === 201),
      2
    )
    const refused = more.find(({ status }) => status === 409)!
    assert.containsSubset(refused.body, { code: 'TICKET_LIMIT_REACHED', limit: 3 })
    const { rows } = await db.rawQuery(
      'select count(*)::int as n from tickets where student_id = ?',
      [student.id]
    )
    assert.equal(rows[0].n, 3)
    const hollow = await world.aluno3.api.post('/api/v1/widget/tickets', {
      body: ' ',
      clientId: uuid(),
    })
    assert.equal(hollow.status, 422)
    const none = await db.rawQuery('select count(*)::int as n from tickets where student_id = ?', [
      world.aluno3.id,
    ])
    assert.equal(none.rows[0].n, 0)
  })

  test('a ticket goes through its states and no others', async ({ assert }) => {
    const { ana, aluno3 } = world
    const { id } = await openTicket(world, aluno3)
    const post = (verb: string, body: object = {}) =>
      ana.api.post(`/api/v1/tickets/${id}/${verb}`, body)
    const status = async () => (await ticketOf(ana, id)).status
    const patch = (body: object) => ana.api.patch(`/api/v1/tickets/${id}`, body)
    assert.containsSubset((await patch({ status: 'pending' })).body, {
      code: 'INVALID_TRANSITION',
      from: 'new',
      to: 'pending',
    })
    await answerTicket(ana, id, 'olá')
    assert.equal((await patch({ status: 'pending' })).body.data.status, 'pending')
    await writeAs(aluno3, id, 'voltei')
    assert.equal(await status(), 'open')
    const until = new Date(Date.now() + 3_600_000).toISOString()
    assert.equal((await post('snooze', { until })).body.data.snoozedUntil, until)
    assert.equal((await post('snooze', { until: '2020-01-01T00:00:00Z' })).status, 422)
    assert.equal((await post('unsnooze')).body.data.status, 'open')
    assert.equal((await post('unsnooze')).body.code, 'INVALID_TRANSITION')
    assert.equal((await post('resolve')).body.data.status, 'resolved')
    assert.equal((await post('resolve')).body.code, 'INVALID_TRANSITION')
    await answerTicket(ana, id, 'mais uma coisa')
    assert.equal(await status(), 'resolved', 'an agent’s words change no status')
    await writeAs(aluno3, id, 'ainda não')
    assert.equal(await status(), 'open', 'the student’s do')
    await post('resolve')
    assert.equal((await post('reopen')).body.data.status, 'open')
    await post('resolve')
    assert.equal((await patch({ status: 'closed' })).body.data.status, 'closed')
    for (const refused of [
      await writeAs(aluno3, id, 'oi?'),
      await answerTicket(ana, id, 'oi?'),
      await post('claim'),
      await patch({ subject: 'outro' }),
    ])
      assert.equal(refused.body.code, 'TICKET_CLOSED')
    assert.equal((await post('reopen')).body.code, 'INVALID_TRANSITION')
    const again = await aluno3.api.post('/api/v1/widget/tickets', {
      body: 'de novo',
      clientId: uuid(),
      previousTicketId: id,
    })
    assert.equal(again.body.data.previousTicketId, id)
    const foreign = await world.aluno2.api.post('/api/v1/widget/tickets', {
      body: 'x',
      clientId: uuid(),
      previousTicketId: id,
    })
    assert.equal(foreign.body.code, 'PREVIOUS_TICKET_UNKNOWN')
  })

  test('who is not of the queue does not know that its tickets exist; who follows one reads it', async ({
    assert,
  }) => {
    const { ana, diego, admin } = world
    const student = await createPerson({ name: 'Fila', role: 'student' })
    const queue = await createQueue(world, [ana])
    const { id } = await openTicket(world, student, { queueId: queue.id })
    const listed = async (person: typeof ana) =>
      (await person.api.get(`/api/v1/tickets?queueId=${queue.id}`)).body.data.map(
        (row: any) => row.id
      )
    assert.deepEqual(
      [await listed(ana), await listed(diego), await listed(admin)],
      [[id], [], [id]]
    )
    for (const path of [
      '',
      '/timeline',
      '/messages',
      '/notes',
      '/changes?after=0',
      '/sla',
      '/transfers',
      '/links',
    ])
      assert.equal((await diego.api.get(`/api/v1/tickets/${id}${path}`)).status, 404, path)
    assert.equal((await answerTicket(diego, id, 'oi')).status, 404)
    assert.equal((await diego.api.post(`/api/v1/tickets/${id}/claim`)).status, 404)
    assert.equal((await noteOn(diego, id, 'oi')).status, 404)
    assert.equal((await ana.api.put(`/api/v1/tickets/${id}/followers/${diego.id}`)).status, 200)
    assert.deepEqual(await listed(diego), [id])
    assert.equal((await noteOn(diego, id, 'vi isto')).status, 201)
    assert.equal((await answerTicket(diego, id, 'oi')).body.code, 'NOT_IN_THE_QUEUE')
    assert.equal((await ana.api.delete(`/api/v1/tickets/${id}/followers/${diego.id}`)).status, 204)
    assert.deepEqual(await listed(diego), [])
  })

  test('tickets are found by what they are, and counted by status', async ({ assert }) => {
    const { ana, admin } = world
    const queue = await createQueue(world, [ana])
    const tag = (await admin.api.post('/api/v1/tags', { name: `Boleto ${process.pid}` })).body.data
    const students = await Promise.all(
      ['Um', 'Dois', 'Três'].map((name) => createPerson({ name: `Busca ${name}`, role: 'student' }))
    )
    const tickets: { id: string; number: number }[] = []
    for (const student of students)
      tickets.push(
        await openTicket(world, student, {
          queueId: queue.id,
          body: `assunto de ${student.user.name} com matrícula trancada`,
        })
      )
    await ana.api.patch(`/api/v1/tickets/${tickets[0].id}`, {
      priority: 'urgent',
      tagIds: [tag.id],
    })
    await ana.api.post(`/api/v1/tickets/${tickets[1].id}/claim`)
    await ana.api.post(`/api/v1/tickets/${tickets[1].id}/resolve`)
    const found = async (query: string) => {
      const { status, body } = await ana.api.get(`/api/v1/tickets?queueId=${queue.id}&${query}`)
      assert.equal(status, 200, JSON.stringify(body))
      return body.data.map((row: any) => tickets.findIndex(({ id }) => id === row.id)).sort()
    }
    assert.deepEqual(await found('status=new'), [0, 2])
    assert.deepEqual(await found('status=new,resolved'), [0, 1, 2])
    assert.deepEqual(await found('priority=urgent'), [0])
    assert.deepEqual(await found(`tag=${encodeURIComponent(tag.name)}`), [0])
    assert.deepEqual(await found('assigneeId=me'), [1])
    assert.deepEqual(await found('assigneeId=none'), [0, 2])
    assert.deepEqual(await found('channel=widget'), [0, 1, 2])
    assert.deepEqual(await found('channel=botconversa'), [])
    assert.deepEqual(await found(`q=${encodeURIComponent('busca tres')}`), [2])
    assert.deepEqual(await found(`q=%23${tickets[1].number}`), [1])
    assert.deepEqual(await found(`q=${encodeURIComponent('matricula')}`), [0, 1, 2])
    const counted = await ana.api.get(
      `/api/v1/tickets?queueId=${queue.id}&status=new&counts=true&limit=1`
    )
    assert.containsSubset(counted.body.meta.counts, { new: 2, resolved: 1, open: 0 })
    const second = await ana.api.get(
      `/api/v1/tickets?queueId=${queue.id}&status=new&limit=1&cursor=${counted.body.meta.nextCursor}`
    )
    assert.lengthOf(second.body.data, 1)
    assert.isNull(second.body.meta.nextCursor)
    assert.equal((await ana.api.get('/api/v1/tickets?status=velho')).status, 422)
    assert.equal((await ana.api.get('/api/v1/tickets?queueId=1')).status, 422)
    const view = await ana.api.post('/api/v1/ticket-views', {
      name: 'Urgentes',
      filters: { queueId: queue.id, priority: 'urgent' },
    })
    assert.equal(view.status, 201)
    assert.lengthOf((await ana.api.get(`/api/v1/tickets?viewId=${view.body.data.id}`)).body.data, 1)
    const counts = (await ana.api.get('/api/v1/ticket-views/counts')).body.data
    assert.deepInclude(counts, { id: view.body.data.id, count: 1 })
    await admin.api.patch(`/api/v1/tickets/${tickets[0].id}`, { tagIds: [] })
    const stale = await ana.api.post('/api/v1/ticket-views', {
      name: 'Velha',
      filters: { queueId: uuid() },
    })
    assert.deepEqual([stale.status, stale.body.code], [422, 'VIEW_STALE'])
  })
})

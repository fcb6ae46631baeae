import { test } from '@japa/runner'
import { v4 as uuid } from 'uuid'
import {
  answerTicket,
  createQueue,
  noteOn,
  openTicket,
  ticketInQueue,
  ticketOf,
  writeAs,
} from '#tests/support_desk/support/desk'
import { TestSocket } from '#tests/support/socket'
import { createPerson, createWorld, type World } from '#tests/support/world'

test.group('the desk live', (group) => {
  let world: World
  let queue: { id: string }
  group.setup(async () => {
    world = await createWorld()
    queue = await createQueue(world, [world.ana, world.bruno])
  })
  const scene = () => ticketInQueue(world, queue.id)

  test('who opened a ticket hears everything with the team’s number, without holes; the student only theirs', async ({
    assert,
  }) => {
    const { ana, bruno } = world
    const { student, id } = await scene()
    const [desk, widget] = [
      await TestSocket.connect(ana.api.token),
      await TestSocket.connect(student.api.token),
    ]
    const opened = await desk.send('ticket.open', { ticketId: id })
    assert.isTrue(opened.ok, JSON.stringify(opened))
    const start = opened.data
    await writeAs(student, id, 'alguém aí?')
    await noteOn(bruno, id, 'eu vejo')
    await answerTicket(ana, id, 'oi!')
    await ana.api.post(`/api/v1/tickets/${id}/resolve`)
    await desk.frame('ticket.resolved')
    await widget.frame('ticket.resolved')
    const numbered = (socket: TestSocket) =>
      socket.frames.filter(({ frame }) => (frame.ticketId ?? frame.conversationId) === id)
    const team = numbered(desk)
      .map(({ name, frame }) => ({
        name,
        revision:
          frame.ticketRevision ??
          (name.startsWith('ticket.') || name.startsWith('note.') ? frame.revision : undefined),
      }))
      .filter(({ revision }) => revision !== undefined)
      .map(({ revision }) => revision as number)
    const present = (await ticketOf(ana, id)).revision
    for (let revision = start.revision + 1; revision <= present; revision++)
      assert.include(team, revision)
    const theirs = numbered(widget)
    assert.isTrue(
      theirs.every(({ frame }) => frame.ticketRevision === undefined && !('note' in frame))
    )
    const seen = theirs
      .filter(({ frame }) => frame.revision !== undefined)
      .map(({ frame }) => frame.revision)
    const own = (await student.api.get(`/api/v1/widget/tickets/${id}`)).body.data
    for (let revision = Math.min(...seen); revision <= own.revision; revision++)
      assert.include(seen, revision)
    const resolved = widget.named('ticket.resolved')[0]
    for (const field of ['priority', 'tags', 'version', 'sla', 'contact'])
      assert.notProperty(resolved.ticket, field)
    assert.equal(resolved.conversationId, id)
    desk.close()
    widget.close()
  })

  test('lists hear of new and changed tickets; who leaves the queue hears no more', async ({
    assert,
  }) => {
    const { ana, bruno, carla, diego, admin } = world
    const own = await createQueue(world, [ana, bruno, carla])
    const sockets = await Promise.all(
      [ana, carla, diego].map(({ api }) => TestSocket.connect(api.token))
    )
    const [anas, carlas, diegos] = sockets
    const student = await createPerson({ name: 'Lista', role: 'student' })
    const { id } = await openTicket(world, student, { queueId: own.id })
    await anas.frame('ticket.transferred', (frame) => frame.ticketId === id)
    await carlas.frame('ticket.transferred', (frame) => frame.ticketId === id)
    await admin.api.delete(`/api/v1/queues/${own.id}/members/${carla.id}`)
    await bruno.api.post(`/api/v1/tickets/${id}/claim`)
    await anas.frame('ticket.assigned', (frame) => frame.ticketId === id)
    await writeAs(student, id, 'segredo')
    await anas.frame('ticket.updated', (frame) => frame.ticketId === id)
    assert.lengthOf(
      carlas.named('ticket.assigned').filter((frame) => frame.ticketId === id),
      0
    )
    const theirs = diegos.frames.filter(({ frame }) => frame.ticket?.queue?.id === own.id)
    assert.lengthOf(theirs, 0)
    assert.equal((await carlas.send('ticket.open', { ticketId: id })).error.code, 'NOT_FOUND')
    for (const socket of sockets) socket.close()
  })

  test('every word is heard by who has the ticket in a list, has it or follows it; by nobody else', async ({
    assert,
  }) => {
    const { ana, bruno, carla, diego, admin } = world
    const own = await createQueue(world, [ana, bruno, carla])
    const { student, id } = await ticketInQueue(world, own.id)
    await bruno.api.post(`/api/v1/tickets/${id}/claim`)
    await admin.api.put(`/api/v1/tickets/${id}/followers/${diego.id}`)
    await admin.api.delete(`/api/v1/queues/${own.id}/members/${bruno.id}`)
    await admin.api.delete(`/api/v1/queues/${own.id}/members/${carla.id}`)
    const outsider = await createPerson({ name: 'De fora', role: 'team' })
    const people = [ana, bruno, diego, carla, outsider]
    const sockets = await Promise.all(people.map(({ api }) => TestSocket.connect(api.token)))
    const words = ['primeira', 'segunda', 'terceira']
    for (const word of words) await writeAs(student, id, word)
    const heard = (socket: TestSocket) =>
      socket
        .named('message.created')
        .filter((frame) => frame.ticketId === id)
        .map(({ message }) => message.body)
    for (const socket of sockets.slice(0, 3)) {
      await socket.until(() => heard(socket).length === words.length, 'each word')
      assert.sameMembers(heard(socket), words)
    }
    for (const socket of sockets.slice(3)) assert.deepEqual(heard(socket), [])
    for (const socket of sockets) socket.close()
  })

  test('to who loses a ticket it is gone, also from the room that they had opened', async ({
    assert,
  }) => {
    const { ana, diego } = world
    const sales = await createQueue(world, [diego])
    const { student, id } = await scene()
    const socket = await TestSocket.connect(ana.api.token)
    await socket.send('ticket.open', { ticketId: id })
    await ana.api.post(`/api/v1/tickets/${id}/transfer`, { toQueueId: sales.id })
    const gone = await socket.frame(
      'ticket.updated',
      (frame) => frame.ticketId === id && frame.ticket === null
    )
    assert.equal(gone.ticket, null)
    await noteOn(diego, id, 'só de vendas')
    await writeAs(student, id, 'só para vendas')
    await diego.api.post(`/api/v1/tickets/${id}/claim`)
    const after = await TestSocket.connect(diego.api.token)
    await after.send('ticket.open', { ticketId: id })
    await answerTicket(diego, id, 'fim')
    await after.frame('message.created', (frame) => frame.message?.body === 'fim')
    const text = JSON.stringify(socket.frames)
    for (const secret of ['só de vendas', 'só para vendas', 'fim']) assert.notInclude(text, secret)
    socket.close()
    after.close()
  })

  test('it is seen who looks at a ticket, and who writes', async ({ assert }) => {
    const { ana, bruno } = world
    const { id } = await scene()
    const [first, second] = [
      await TestSocket.connect(ana.api.token),
      await TestSocket.connect(bruno.api.token),
    ]
    await first.send('ticket.open', { ticketId: id })
    await second.send('ticket.open', { ticketId: id })
    const both = await first.frame('ticket.viewing', (frame) => frame.users.length === 2)
    assert.sameMembers(
      both.users.map((user: any) => user.id),
      [ana.id, bruno.id]
    )
    await second.send('typing', { conversationId: id })
    assert.equal((await first.frame('typing', (frame) => frame.ticketId === id)).user.id, bruno.id)
    await second.send('ticket.close', { ticketId: id })
    await first.until(() => first.named('ticket.viewing').at(-1)?.users.length === 1, 'one viewer')
    second.close()
    first.close()
  })

  test('a student writes, reads and types by socket in their own ticket, and in no other', async ({
    assert,
  }) => {
    const { ana, aluno2 } = world
    const { student, id } = await scene()
    const [mine, other, desk] = [
      await TestSocket.connect(student.api.token),
      await TestSocket.connect(aluno2.api.token),
      await TestSocket.connect(ana.api.token),
    ]
    await desk.send('ticket.open', { ticketId: id })
    const clientId = uuid()
    const sent = await mine.send('message.send', {
      conversationId: id,
      clientId,
      body: 'pelo socket',
    })
    assert.equal(sent.data.seq, 2)
    const twice = await mine.send('message.send', {
      conversationId: id,
      clientId,
      body: 'pelo socket',
    })
    assert.equal(twice.data.id, sent.data.id)
    const told = await desk.frame(
      'message.created',
      (frame) => frame.message?.clientId === clientId
    )
    assert.containsSubset(told, { ticketId: id, conversationId: id, seq: 2 })
    const answer = (await answerTicket(ana, id, 'recebi')).body.data
    await mine.frame('message.created', (frame) => frame.message?.body === 'recebi')
    const read = await mine.send('conversation.read', { conversationId: id, seq: answer.seq })
    assert.equal(read.data.unreadCount, 0)
    await desk.frame(
      'read.changed',
      (frame) => frame.userId === student.id && frame.lastReadSeq === answer.seq
    )
    await desk.send('conversation.read', { conversationId: id, seq: 2 })
    await mine.frame('read.changed', (frame) => frame.userId === ana.id && frame.lastReadSeq === 2)
    for (const [name, payload] of Object.entries({
      'message.send': { conversationId: id, clientId: uuid(), body: 'x' },
      'typing': { conversationId: id },
      'conversation.read': { conversationId: id, seq: 1 },
    }))
      assert.equal((await other.send(name, payload)).error.code, 'NOT_FOUND')
    assert.equal((await mine.send('ticket.open', { ticketId: id })).error.code, 'FORBIDDEN')
    for (const socket of [mine, other, desk]) socket.close()
  })

  test('what is in hand stands in /sync, and is gone from it once it is not', async ({
    assert,
  }) => {
    const { ana } = world
    const { id } = await scene()
    const tickets = async () =>
      (await ana.api.get('/api/v1/sync')).body.data.tickets.find((head: any) => head.id === id)
    assert.isUndefined(await tickets())
    await ana.api.post(`/api/v1/tickets/${id}/claim`)
    const head = await tickets()
    assert.equal(head.revision, (await ticketOf(ana, id)).revision)
    const { queues } = (await ana.api.get('/api/v1/sync')).body.data
    assert.isTrue(
      queues.some((one: any) => one.id === queue.id) && queues.some((one: any) => one.id === null)
    )
    await ana.api.post(`/api/v1/tickets/${id}/resolve`)
    await ana.api.patch(`/api/v1/tickets/${id}`, { status: 'closed' })
    assert.isUndefined(await tickets())
  })
})

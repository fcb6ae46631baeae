import { v4 as uuid } from 'uuid'
import { test } from '@japa/runner'
import { createChannel, say } from '#tests/support/chat'
import { createPerson, createWorld, type World } from '#tests/support/world'
import {
  answerTicket,
  createQueue,
  openTicket,
  ticketInQueue,
  writeAs,
} from '#tests/support_desk/support/desk'

/** Whose answer was lost says it again by the same `clientId`: what was stored is answered, whatever came between. */
test.group('what is said again', (group) => {
  let world: World
  group.setup(async () => {
    world = await createWorld()
  })

  test('a student’s words stand after the ticket was closed, merged or its writer blocked', async ({
    assert,
  }) => {
    const { ana } = world
    const student = await createPerson({ name: 'De novo', role: 'student' })
    const { id } = await openTicket(world, student)
    const into = await openTicket(world, student)
    const clientId = uuid()
    const first = await writeAs(student, id, 'chegou?', clientId)
    assert.equal(first.status, 201)
    const merged = await ana.api.post(`/api/v1/tickets/${id}/merge`, { targetId: into.id })
    assert.equal(merged.status, 200)
    const again = await writeAs(student, id, 'chegou?', clientId)
    assert.deepEqual([again.status, again.body.data.id], [200, first.body.data.id])
    assert.equal((await writeAs(student, id, 'outra')).body.code, 'TICKET_CLOSED')
    assert.equal((await writeAs(world.aluno1, id, 'chegou?', clientId)).status, 404)
    const { body } = await student.api.get(`/api/v1/widget/tickets/${id}/messages`)
    assert.lengthOf(
      body.data.filter((message: any) => message.body === 'chegou?'),
      1
    )
  })

  test('an answer stands after a colleague took the ticket, or its writer left the queue', async ({
    assert,
  }) => {
    const { admin, ana, bruno } = world
    const queue = await createQueue(world, [ana, bruno], { ownerAnswers: true })
    const { id } = await ticketInQueue(world, queue.id)
    const clientId = uuid()
    const first = await answerTicket(bruno, id, 'já vejo', { clientId, basedOnSeq: 1 })
    assert.equal(first.status, 201)
    await admin.api.post(`/api/v1/tickets/${id}/assign`, { userId: ana.id })
    await answerTicket(ana, id, 'eu sigo')
    const again = await answerTicket(bruno, id, 'já vejo', { clientId, basedOnSeq: 1 })
    assert.deepEqual([again.status, again.body.data.id], [200, first.body.data.id])
    assert.equal((await answerTicket(bruno, id, 'outra')).body.code, 'TAKE_OVER_FIRST')
    await admin.api.delete(`/api/v1/queues/${queue.id}/members/${bruno.id}`)
    const outside = await answerTicket(bruno, id, 'já vejo', { clientId })
    const reads = (await bruno.api.get(`/api/v1/tickets/${id}`)).status === 200
    assert.equal(outside.status, reads ? 200 : 404, 'only who may still read it')
  })

  test('a message stands after its channel was archived; who left it hears of nothing', async ({
    assert,
  }) => {
    const { ana, bruno } = world
    const channel = await createChannel(ana, [bruno])
    const clientId = uuid()
    const first = await say(bruno, channel.id, 'antes', clientId)
    await ana.api.post(`/api/v1/channels/${channel.id}/archive`)
    const again = await say(bruno, channel.id, 'antes', clientId)
    assert.deepEqual([again.status, again.body.data.id], [200, first.body.data.id])
    assert.equal((await say(bruno, channel.id, 'depois')).body.code, 'CHANNEL_ARCHIVED')
    await ana.api.post(`/api/v1/channels/${channel.id}/unarchive`)
    await bruno.api.post(`/api/v1/channels/${channel.id}/leave`)
    assert.equal((await say(bruno, channel.id, 'antes', clientId)).status, 404)
  })
})

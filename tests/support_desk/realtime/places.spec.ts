import { test } from '@japa/runner'
import { drain } from '#app/core/events/drain'
import { queueOf } from '#app/core/queues/connection'
import { tellQueuePositions } from '#app/support/services/tell_positions'
import { createQueue, openTicket, ticketInQueue } from '#tests/support_desk/support/desk'
import { TestSocket } from '#tests/support/socket'
import { createPerson, createWorld, type Person, type World } from '#tests/support/world'

test.group('the place in a queue', (group) => {
  let world: World
  group.setup(async () => {
    world = await createWorld()
  })
  const placeOf = async (student: Person, id: string) =>
    (await student.api.get(`/api/v1/widget/tickets/${id}`)).body.data.queuePosition

  test('does not count spam: who is behind it moves up, read and told', async ({ assert }) => {
    const { admin } = world
    const queue = await createQueue(world, [world.ana])
    const [spam, behind] = [
      await ticketInQueue(world, queue.id),
      await ticketInQueue(world, queue.id),
    ]
    assert.equal(await placeOf(behind.student, behind.id), 2)
    const socket = await TestSocket.connect(behind.student.api.token)
    await admin.api.patch(`/api/v1/tickets/${spam.id}`, { isSpam: true })
    assert.equal(await placeOf(behind.student, behind.id), 1)
    assert.equal(await placeOf(spam.student, spam.id), 1, 'who is spam does not learn of it')
    await tellQueuePositions(queue.id)
    const frame = await socket.frame('queue.position')
    assert.deepEqual([frame.ticketId, frame.position], [behind.id, 1])
    socket.close()
  })

  test('moves up for who stays when a ticket is handed to another queue, or out of none', async ({
    assert,
  }) => {
    const { ana, admin } = world
    const [from, to] = [await createQueue(world, [ana]), await createQueue(world, [ana])]
    const told = async (queueId: string | null) =>
      (await queueOf('default').getJobs(['waiting', 'delayed', 'prioritized'])).filter(
        ({ name, data }) => name === 'support.tell-positions' && data.input.queueId === queueId
      )
    const forget = async () => {
      await drain('support.assignment')
      for (const queueId of [from.id, to.id, null])
        for (const job of await told(queueId)) await job.remove()
    }
    const { id } = await ticketInQueue(world, from.id)
    const student = await createPerson({ name: 'Sem fila', role: 'student' })
    const unqueued = await openTicket(world, student)
    const moves: [string, string, string | null][] = [
      [id, 'handed', from.id],
      [unqueued.id, 'out of none', null],
    ]
    for (const [ticketId, name, left] of moves) {
      await forget()
      await admin.api.post(`/api/v1/tickets/${ticketId}/transfer`, { toQueueId: to.id })
      await drain('support.assignment')
      for (const queueId of [left, to.id]) assert.lengthOf(await told(queueId), 1, name)
    }
    await forget()
  })
})

import { test } from '@japa/runner'
import { sql } from '#app/core/database/sql'
import { emitter } from '#app/core/realtime/emitter'
import { ticketRooms } from '#app/support/services/rooms'
import {
  answerTicket,
  createQueue,
  openTicket,
  ticketInQueue,
  ticketOf,
  writeAs,
} from '#tests/support_desk/support/desk'
import { TestSocket } from '#tests/support/socket'
import { createPerson, createWorld, type World } from '#tests/support/world'

test.group('sockets that move to a new audience', (group) => {
  let world: World
  let queue: { id: string }
  group.setup(async () => {
    world = await createWorld()
    queue = await createQueue(world, [world.ana, world.bruno])
  })
  const scene = () => ticketInQueue(world, queue.id)

  test('the answer that takes a ticket is heard by all who have it open, whoever else is moved', async () => {
    const { ana, bruno } = world
    for (let turn = 0; turn < 10; turn++) {
      const { id } = await scene()
      const socket = await TestSocket.connect(bruno.api.token)
      await socket.send('ticket.open', { ticketId: id })
      await answerTicket(ana, id, 'fica comigo')
      // What the ticket was begun with may be heard as late as now.
      await socket.frame('message.created', ({ message }) => message?.body === 'fica comigo')
      socket.close()
    }
  })

  test('what is said while sockets are moved to a new audience is named by a head once they have', async ({
    assert,
    cleanup,
  }) => {
    const { bruno } = world
    const { student, id } = await scene()
    const socket = await TestSocket.connect(bruno.api.token)
    await socket.send('ticket.open', { ticketId: id })
    const { allowed } = ticketRooms
    cleanup(() => void Object.assign(ticketRooms, { allowed }))
    let go = () => {}
    const held = new Promise<void>((resolve) => (go = resolve))
    ticketRooms.allowed = async (...asked) => {
      await held
      return allowed.apply(ticketRooms, asked)
    }
    await sql('update tickets set audience_epoch = audience_epoch + 1 where id = ?', [id])
    const told = emitter.tellNodes({ kind: 'audience', room: 'ticket', id })
    await writeAs(student, id, 'no meio da mudança')
    const heads = () => socket.named('head').filter(({ ticketId }) => ticketId === id)
    const before = heads().length
    go()
    await told
    await socket.until(() => heads().length > before, 'a head')
    const { revision } = await ticketOf(bruno, id)
    assert.equal(heads()[before].revision, revision)
    socket.close()
  })

  test('who stays in a queue that somebody leaves goes on hearing of the tickets that they have open', async ({
    assert,
  }) => {
    const { admin, ana, carla } = world
    const team = await createQueue(world, [ana, carla])
    const student = await createPerson({ name: 'Fica', role: 'student' })
    const { id } = await openTicket(world, student, { queueId: team.id })
    const [stays, leaves] = [
      await TestSocket.connect(ana.api.token),
      await TestSocket.connect(carla.api.token),
    ]
    for (const socket of [stays, leaves]) await socket.send('ticket.open', { ticketId: id })
    const left = await admin.api.delete(`/api/v1/queues/${team.id}/members/${carla.id}`)
    assert.equal(left.status, 204)
    await writeAs(student, id, 'ainda aí?')
    await stays.frame('message.created', (frame) => frame.message?.body === 'ainda aí?')
    assert.notInclude(JSON.stringify(leaves.frames), 'ainda aí?')
    stays.close()
    leaves.close()
  })
})

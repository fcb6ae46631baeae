import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { v4 as uuid } from 'uuid'
import {
  createQueue,
  createSite,
  openTicket,
  portalStudent,
  ticketInQueue,
  ticketOf,
} from '#tests/support_desk/support/desk'
import { createPerson, createWorld, type World } from '#tests/support/world'

test.group('queues that are put away', (group) => {
  let world: World
  group.setup(async () => {
    world = await createWorld()
  })
  const archive = (id: string) => world.admin.api.delete(`/api/v1/queues/${id}`)
  /** As those were left that were archived while nobody asked what they are named by. */
  const archived = (id: string) =>
    db.rawQuery('update queues set archived_at = now() where id = ?', [id])

  test('a queue that a site or an offer brings tickets into stays, and the answer says which', async ({
    assert,
  }) => {
    const { admin, ana, bruno } = world
    const queue = await createQueue(world, [bruno])
    const site = await createSite(world, { queueId: queue.id })
    const home = await createQueue(world, [ana])
    const { id } = await ticketInQueue(world, home.id)
    const offer = { toQueueId: queue.id, requireAcceptance: true }
    const { pendingTransfer } = (await ana.api.post(`/api/v1/tickets/${id}/transfer`, offer)).body
      .data
    const refused = await archive(queue.id)
    assert.equal(refused.status, 409)
    assert.containsSubset(refused.body, {
      code: 'QUEUE_IN_USE',
      count: 0,
      sites: [{ id: site.id, name: site.name }],
      transfers: [{ id: pendingTransfer.id, ticketId: id }],
    })
    const put = (change: object) => admin.api.patch(`/api/v1/widget-sites/${site.id}`, change)
    await put({ enabled: false })
    assert.containsSubset((await archive(queue.id)).body, { code: 'QUEUE_IN_USE', sites: [] })
    await admin.api.post(`/api/v1/transfers/${pendingTransfer.id}/cancel`)
    assert.equal((await archive(queue.id)).status, 204)
    assert.equal((await put({ enabled: true })).body.code, 'QUEUE_UNKNOWN')
    assert.equal((await put({ enabled: true, queueId: null })).status, 200)
  })

  test('what a site of an archived queue brings is in none, for all to see', async ({ assert }) => {
    const queue = await createQueue(world, [world.bruno])
    const site = await createSite(world, { queueId: queue.id })
    await archived(queue.id)
    const { id } = await openTicket(world, await portalStudent(site))
    assert.isNull((await ticketOf(world.ana, id)).queue)
  })

  test('nothing is accepted, begun or handed into an archived queue', async ({ assert }) => {
    const { admin, ana, bruno } = world
    const queue = await createQueue(world, [bruno])
    const home = await createQueue(world, [ana])
    const { id } = await ticketInQueue(world, home.id)
    const offer = { toQueueId: queue.id, requireAcceptance: true }
    const { pendingTransfer } = (await ana.api.post(`/api/v1/tickets/${id}/transfer`, offer)).body
      .data
    await archived(queue.id)
    const student = await createPerson({ name: 'Ligou', role: 'student' })
    const beginning = { subject: 'Ligou', studentId: student.id, queueId: queue.id }
    for (const refused of [
      await bruno.api.post(`/api/v1/transfers/${pendingTransfer.id}/accept`),
      await admin.api.post('/api/v1/tickets', beginning),
      await admin.api.post('/api/v1/widget-sites', {
        name: uuid(),
        allowedOrigins: ['http://portal.test'],
        queueId: queue.id,
      }),
    ])
      assert.deepEqual([refused.status, refused.body.code], [422, 'QUEUE_UNKNOWN'])
    assert.equal((await ticketOf(ana, id)).queue.id, home.id)
    const bulk = { ticketIds: [id], action: 'transfer', queueId: queue.id }
    await ana.api.post(`/api/v1/transfers/${pendingTransfer.id}/cancel`)
    const { data } = (await ana.api.post('/api/v1/tickets/bulk', bulk)).body
    assert.equal(data[0].code, 'QUEUE_UNKNOWN')
  })
})

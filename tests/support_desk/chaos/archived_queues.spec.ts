import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { createQueue, ticketInQueue } from '#tests/support_desk/support/desk'
import { holding, waitingFor } from '#tests/support/locks'
import { createWorld, type World } from '#tests/support/world'

test.group('a queue that is archived while tickets come', (group) => {
  let world: World
  group.setup(async () => {
    world = await createWorld()
  })
  const siteOn = (queueId: string) => ({
    name: `Portal ${queueId}`,
    allowedOrigins: ['http://portal.test'],
    queueId,
  })
  const archive = (id: string) => world.admin.api.delete(`/api/v1/queues/${id}`)
  /** What an archived queue must not have. */
  const uses = async (id: string) =>
    (
      await db.rawQuery(
        `select q.archived_at is not null as archived,
                (select count(*)::int from tickets t where t.queue_id = q.id and t.status <> 'closed')
                + (select count(*)::int from transfers o where o.to_queue_id = q.id and o.state = 'pending')
                + (select count(*)::int from widget_sites w where w.queue_id = q.id and w.enabled) as uses
           from queues q where q.id = ?`,
        [id]
      )
    ).rows[0] as { archived: boolean; uses: number }

  test('waits for a ticket that is just being handed to it, and stays', async ({ assert }) => {
    const queue = await createQueue(world, [world.bruno])
    const { id } = await ticketInQueue(world, (await createQueue(world, [world.ana])).id)
    let answers: Promise<{ status: number }[]>
    await holding('conversations', id, async () => {
      const transfer = world.ana.api.post(`/api/v1/tickets/${id}/transfer`, {
        toQueueId: queue.id,
      })
      await waitingFor(1)
      const archiving = archive(queue.id)
      answers = Promise.all([transfer, archiving])
      await Promise.race([archiving, waitingFor(2)])
    })
    assert.deepEqual(
      (await answers!).map(({ status }) => status),
      [200, 409]
    )
  })

  test('has nothing in it at the end, whatever came at once', async ({ assert }) => {
    const { admin, ana } = world
    const home = await createQueue(world, [ana])
    for (let round = 0; round < 6; round++) {
      const queue = await createQueue(world, [world.bruno])
      const tickets = await Promise.all(
        Array.from({ length: 4 }, () => ticketInQueue(world, home.id))
      )
      const hand = (n: number, more: object) =>
        ana.api.post(`/api/v1/tickets/${tickets[n].id}/transfer`, { toQueueId: queue.id, ...more })
      const acts = [
        () => archive(queue.id),
        () => hand(0, {}),
        () => hand(1, { requireAcceptance: true }),
        () => admin.api.post('/api/v1/tickets', { subject: 'Ligou', queueId: queue.id }),
        () => admin.api.post('/api/v1/widget-sites', siteOn(queue.id)),
        () => archive(queue.id),
      ]
      // Each round another goes first.
      await Promise.all([...acts.slice(round), ...acts.slice(0, round)].map((act) => act()))
      const end = await uses(queue.id)
      assert.isTrue(!end.archived || end.uses === 0, JSON.stringify(end))
    }
  })
})

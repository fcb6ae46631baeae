import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { AssignWaiting } from '#app/support/actions/assign_waiting'
import { LeaveDesk } from '#app/support/actions/leave_desk'
import { agentsOf, present, waiting } from '#tests/support_desk/support/agents'
import {
  answerTicket,
  createQueue,
  ticketInQueue,
  ticketOf,
} from '#tests/support_desk/support/desk'
import { holding, waitingFor } from '#tests/support/locks'
import { createPerson, createWorld, type Person, type World } from '#tests/support/world'

type Answer = Promise<{ status: number; body: any }>
/** A way in which a ticket comes into the hands of somebody; `before` is what it needs. */
type Taking = {
  name: string
  before?: (id: string, person: Person) => Promise<unknown>
  take: (id: string, person: Person) => Answer
}

test.group('who leaves while a ticket is just coming to them', (group) => {
  let world: World
  let queue: { id: string }
  let person: Person
  group.setup(async () => {
    world = await createWorld()
  })
  group.each.setup(async () => {
    ;[person] = await agentsOf(1)
    queue = await createQueue(world, [person])
  })
  const admin = (path: string, body: object = {}) => world.admin.api.post(`/api/v1/${path}`, body)
  const transfer = (id: string, toUserId: string, requireAcceptance: boolean) =>
    admin(`tickets/${id}/transfer`, { toUserId, requireAcceptance })
  const takings: Taking[] = [
    { name: 'claimed', take: (id, { api }) => api.post(`/api/v1/tickets/${id}/claim`) },
    { name: 'assigned', take: (id, { id: userId }) => admin(`tickets/${id}/assign`, { userId }) },
    { name: 'handed over', take: (id, { id: userId }) => transfer(id, userId, false) },
    { name: 'offered', take: (id, { id: userId }) => transfer(id, userId, true) },
    {
      name: 'accepted',
      before: (id, { id: userId }) => transfer(id, userId, true),
      async take(id, { api }) {
        const { pendingTransfer } = await ticketOf(world.admin, id)
        return api.post(`/api/v1/transfers/${pendingTransfer.id}/accept`)
      },
    },
    { name: 'claimed by a reply', take: (id, someone) => answerTicket(someone, id, 'oi') },
  ]
  const leaveDesk = () => new LeaveDesk().handle({ userId: person.id })

  for (const { name, before, take } of takings) {
    test(`keeps none of it: ${name} as the account is closed`, async ({ assert }) => {
      const { id } = await ticketInQueue(world, queue.id)
      await before?.(id, person)
      const under: Promise<unknown>[] = []
      await holding('conversations', id, async () => {
        under.push(take(id, person))
        await waitingFor(1)
        const leaving = admin(`users/${person.id}/deactivate`).then(leaveDesk)
        under.push(leaving)
        await Promise.race([leaving, waitingFor(2)])
      })
      await Promise.all(under)
      const { assignee, pendingTransfer } = await ticketOf(world.admin, id)
      assert.deepEqual([assignee, pendingTransfer], [null, null])
    })

    test(`gets none of it: ${name} after the account was closed`, async ({ assert }) => {
      const { id } = await ticketInQueue(world, queue.id)
      await before?.(id, person)
      const leaving = await db.transaction()
      await leaving.rawQuery('update users set deactivated_at = now() where id = ?', [person.id])
      const taking = take(id, person)
      await Promise.race([taking, waitingFor(1)])
      await leaving.commit()
      const { status, body } = await taking
      assert.include(['RECEIVER_INACTIVE', 'ACCOUNT_DISABLED'], body.code, String(status))
      assert.isNull((await ticketOf(world.admin, id)).assignee)
    })
  }

  test('holds nothing in the end, and nobody waits for ever, whatever comes to several of them at once', async ({
    assert,
  }) => {
    const [staying, ...leaving] = await agentsOf(4)
    const gone = await present([staying, ...leaving])
    const desk = await createQueue(world, [staying, ...leaving], { assignment: 'round_robin' })
    const spare = await createQueue(world, [staying])
    await Promise.all(
      leaving.map(({ id }) => world.admin.api.patch(`/api/v1/agents/${id}`, { capacity: 4 }))
    )
    const ids = await waiting(desk.id, 10)
    const begin = (assigneeId?: string) =>
      staying.api.post('/api/v1/tickets', { subject: 'x', queueId: desk.id, assigneeId })
    const acts = leaving.flatMap((one, n) => [
      ...takings.filter(({ before }) => !before).map(({ take }, m) => take(ids[n + m], one)),
      begin(one.id),
      one.api.post('/api/v1/tickets', { subject: 'x', queueId: desk.id, body: 'oi' }),
      admin(`tickets/${ids[n + 7]}/transfer`, { toQueueId: spare.id }),
      admin(`users/${one.id}/deactivate`),
      admin(`queues/${spare.id}/members`, { userId: one.id }),
    ])
    const archiving = world.admin.api.delete(`/api/v1/queues/${spare.id}`)
    const assigning = [0, 1].map(() => new AssignWaiting().handle({ queueId: desk.id }))
    const answers = await Promise.all([...acts, archiving])
    await Promise.all(assigning)
    for (const { status, body } of answers) assert.isBelow(status, 500, JSON.stringify(body))
    await Promise.all(leaving.map(({ id: userId }) => new LeaveDesk().handle({ userId })))
    const { rows } = await db.rawQuery(
      `select (select count(*)::int from tickets where assignee_id = any(?)) as held,
              (select count(*)::int from transfers where state = 'pending' and to_user_id = any(?)) as asked,
              (select count(*)::int from queue_members where user_id = any(?)) as serve,
              (select count(*)::int from tickets t join queues q on q.id = t.queue_id where q.archived_at is not null and q.id = ?) as lost`,
      [...Array.from({ length: 3 }, () => leaving.map(({ id }) => id)), spare.id]
    )
    assert.deepEqual(rows[0], { held: 0, asked: 0, serve: 0, lost: 0 })
    await gone()
  })

  test('is given nothing by hand as a ticket is begun', async ({ assert }) => {
    const student = await createPerson({ name: 'Ligou', role: 'student' })
    const leaving = await db.transaction()
    await leaving.rawQuery('update users set deactivated_at = now() where id = ?', [person.id])
    const begun = admin('tickets', {
      subject: 'Ligou',
      studentId: student.id,
      queueId: queue.id,
      assigneeId: person.id,
    })
    await Promise.race([begun, waitingFor(1)])
    await leaving.commit()
    assert.equal((await begun).body.code, 'RECEIVER_INACTIVE')
  })
})

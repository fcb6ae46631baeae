import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { LeaveDesk } from '#app/support/actions/leave_desk'
import { agentsOf } from '#tests/support_desk/support/agents'
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

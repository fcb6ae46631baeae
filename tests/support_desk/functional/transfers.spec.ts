import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { v4 as uuid } from 'uuid'
import { sweep } from '#app/core/queues/timers'
import { LeaveDesk } from '#app/support/actions/leave_desk'
import { createQueue, openTicket, ticketOf, writeAs } from '#tests/support_desk/support/desk'
import { createPerson, createWorld, type Person, type World } from '#tests/support/world'

const student = (name = 'Transferida') => createPerson({ name, role: 'student' })
const transfer = (person: Person, id: string, body: object) =>
  person.api.post(`/api/v1/tickets/${id}/transfer`, body)
const answer = (person: Person, transferId: string, how: string) =>
  person.api.post(`/api/v1/transfers/${transferId}/${how}`)

test.group('transfers', (group) => {
  let world: World
  let queue: { id: string }
  group.setup(async () => {
    world = await createWorld()
    queue = await createQueue(world, [world.ana, world.bruno, world.carla])
  })

  /** A ticket of Ana's. */
  const hers = async () => {
    const who = await student()
    const { id } = await openTicket(world, who, { queueId: queue.id })
    await world.ana.api.post(`/api/v1/tickets/${id}/claim`)
    return { id, who }
  }
  const ask = async (id: string, more: object = {}) =>
    (await transfer(world.ana, id, { toUserId: world.bruno.id, requireAcceptance: true, ...more }))
      .body.data.pendingTransfer

  test('at once it is the other’s, with its whole history, and the student is told with whom they speak', async ({
    assert,
  }) => {
    const { ana, bruno } = world
    const { id, who } = await hers()
    await ana.api.post(`/api/v1/tickets/${id}/notes`, { body: 'cuidado: bolsista' })
    const handover = { about: 'bolsa', done: 'conferi', next: 'ligar' }
    const { body } = await transfer(ana, id, { toUserId: bruno.id, reason: 'é do Bruno', handover })
    assert.containsSubset(body.data, { assignee: { id: bruno.id }, pendingTransfer: null })
    const history = (await bruno.api.get(`/api/v1/tickets/${id}/transfers`)).body.data
    assert.containsSubset(history.at(-1), {
      state: 'accepted',
      from: { id: ana.id },
      toUser: { id: bruno.id },
      reason: 'é do Bruno',
      handover,
    })
    assert.equal(
      (await bruno.api.get(`/api/v1/tickets/${id}/notes`)).body.data[0].body,
      'cuidado: bolsista'
    )
    const said = (await who.api.get(`/api/v1/widget/tickets/${id}/messages`)).body.data
    assert.containsSubset(said.at(-1), {
      kind: 'system',
      author: null,
      system: { event: 'agent.changed', person: { id: bruno.id } },
    })
    const own = (await who.api.get(`/api/v1/widget/tickets/${id}`)).body.data
    assert.equal(own.assignee.id, bruno.id)
  })

  test('with acceptance it stays with its sender until the other accepts; what the student writes is not lost', async ({
    assert,
  }) => {
    const { ana, bruno, carla, diego } = world
    const { id, who } = await hers()
    const pending = await ask(id)
    assert.containsSubset(pending, { state: 'pending', toUser: { id: bruno.id } })
    assert.equal((await ticketOf(ana, id)).assignee.id, ana.id)
    await writeAs(who, id, 'ainda aí?')
    assert.equal(
      (await transfer(ana, id, { toUserId: carla.id })).body.code,
      'TRANSFER_ALREADY_PENDING'
    )
    const listed = (await bruno.api.get('/api/v1/transfers?state=pending')).body.data
    assert.include(
      listed.map((row: any) => row.id),
      pending.id
    )
    assert.equal((await answer(carla, pending.id, 'accept')).body.code, 'NOT_ASKED')
    assert.equal((await answer(diego, pending.id, 'accept')).status, 404)
    const accepted = await answer(bruno, pending.id, 'accept')
    assert.equal(accepted.body.data.state, 'accepted')
    assert.containsSubset(await ticketOf(bruno, id), {
      assignee: { id: bruno.id },
      pendingTransfer: null,
    })
    for (const how of ['accept', 'decline']) {
      const again = await answer(bruno, pending.id, how)
      assert.deepEqual([again.status, again.body.code], [409, 'TRANSFER_ALREADY_ANSWERED'])
    }
    const said = (await bruno.api.get(`/api/v1/tickets/${id}/messages`)).body.data
    assert.include(
      said.map((row: any) => row.body),
      'ainda aí?'
    )
  })

  test('declined, cancelled or expired it stays with its sender', async ({ assert }) => {
    const { ana, bruno } = world
    for (const how of ['declined', 'cancelled', 'expired']) {
      const { id } = await hers()
      const { id: transferId } = await ask(id)
      if (how === 'declined') await answer(bruno, transferId, 'decline')
      else if (how === 'cancelled') await answer(ana, transferId, 'cancel')
      else {
        await db.rawQuery(
          `update transfers set expires_at = now() - interval '1 second' where id = ?`,
          [transferId]
        )
        const late = await answer(bruno, transferId, 'accept')
        assert.deepEqual(
          [late.body.code, late.body.state],
          ['TRANSFER_ALREADY_ANSWERED', 'expired']
        )
        await sweep('support.transfer-expiry')
      }
      const ticket = await ticketOf(ana, id)
      assert.containsSubset(ticket, { assignee: { id: ana.id }, pendingTransfer: null }, how)
      const history = (await ana.api.get(`/api/v1/tickets/${id}/transfers`)).body.data
      assert.equal(history.at(-1).state, how)
      assert.equal(
        (await answer(bruno, transferId, 'accept')).body.code,
        'TRANSFER_ALREADY_ANSWERED',
        'accept after cancel'
      )
    }
  })

  test('whoever takes it in hand meanwhile ends the offer', async ({ assert }) => {
    const { ana, bruno, carla } = world
    const acts: Record<string, (id: string) => Promise<any>> = {
      assign: (id) => carla.api.post(`/api/v1/tickets/${id}/assign`, { userId: carla.id }),
      resolve: (id) => ana.api.post(`/api/v1/tickets/${id}/resolve`),
      unassign: (id) => ana.api.post(`/api/v1/tickets/${id}/unassign`),
    }
    for (const [name, act] of Object.entries(acts)) {
      const { id } = await hers()
      const { id: transferId } = await ask(id)
      assert.equal((await act(id)).status, 200, name)
      const history = (await ana.api.get(`/api/v1/tickets/${id}/transfers`)).body.data
      assert.equal(history.at(-1).state, 'cancelled', name)
      assert.equal(
        (await answer(bruno, transferId, 'accept')).body.code,
        'TRANSFER_ALREADY_ANSWERED'
      )
    }
  })

  test('it goes to a queue, whose people see it from then on and whose others no longer do', async ({
    assert,
  }) => {
    const { ana, diego, elisa } = world
    const sales = await createQueue(world, [diego, elisa])
    const { id } = await hers()
    const { body } = await transfer(ana, id, { toQueueId: sales.id })
    assert.containsSubset(body.data, { queue: { id: sales.id }, assignee: null })
    assert.deepEqual(body.meta.warnings, [])
    assert.equal((await ana.api.get(`/api/v1/tickets/${id}`)).status, 404)
    assert.equal((await diego.api.get(`/api/v1/tickets/${id}`)).status, 200)
    const empty = await createQueue(world)
    const warned = await transfer(diego, id, { toQueueId: empty.id })
    assert.deepEqual([warned.status, warned.body.meta.warnings], [200, ['QUEUE_WITHOUT_MEMBERS']])
  })

  test('a queue that is asked accepts by whoever of it is first', async ({ assert }) => {
    const { ana, diego, elisa } = world
    const sales = await createQueue(world, [diego, elisa])
    const { id } = await hers()
    const { body } = await transfer(ana, id, { toQueueId: sales.id, requireAcceptance: true })
    const { id: transferId } = body.data.pendingTransfer
    const answers = await Promise.all([
      answer(diego, transferId, 'accept'),
      answer(elisa, transferId, 'accept'),
    ])
    assert.deepEqual(answers.map(({ status }) => status).sort(), [200, 409])
    const winner = answers[0].status === 200 ? diego : elisa
    assert.containsSubset(await ticketOf(winner, id), {
      assignee: { id: winner.id },
      queue: { id: sales.id },
    })
  })

  test('nobody is handed a ticket who can not serve it, and nothing changes by trying', async ({
    assert,
  }) => {
    const { ana, diego, admin, aluno1 } = world
    const { id } = await hers()
    const before = await ticketOf(ana, id)
    const gone = await createPerson({ name: 'Saiu', role: 'team' })
    await admin.api.post(`/api/v1/users/${gone.id}/deactivate`)
    const tries: [object, string][] = [
      [{ toUserId: ana.id }, 'TRANSFER_TO_SELF'],
      [{ toUserId: aluno1.id }, 'RECEIVER_NOT_TEAM'],
      [{ toUserId: gone.id }, 'RECEIVER_INACTIVE'],
      [{ toUserId: diego.id }, 'RECEIVER_NOT_IN_QUEUE'],
      [{ toUserId: uuid() }, 'RECEIVER_UNKNOWN'],
      [{ toQueueId: uuid() }, 'QUEUE_UNKNOWN'],
      [{}, 'VALIDATION_FAILED'],
      [{ toUserId: world.bruno.id, toQueueId: queue.id }, 'VALIDATION_FAILED'],
    ]
    for (const [body, code] of tries) {
      const refused = await transfer(ana, id, body)
      assert.deepEqual([refused.status, refused.body.code], [422, code])
    }
    assert.deepEqual(await ticketOf(ana, id), before)
  })

  test('a queue may ask for the three lines of the handover', async ({ assert }) => {
    const { ana, bruno } = world
    const careful = await createQueue(world, [ana, bruno], { asksHandover: true })
    const { id } = await openTicket(world, await student(), { queueId: queue.id })
    const refused = await transfer(ana, id, { toQueueId: careful.id })
    assert.equal(refused.body.code, 'HANDOVER_REQUIRED')
    const handover = { about: 'a', done: 'b', next: 'c' }
    assert.equal((await transfer(ana, id, { toQueueId: careful.id, handover })).status, 200)
  })

  test('when somebody leaves, what they had goes back to its queue and what they were asked is withdrawn', async ({
    assert,
  }) => {
    const { ana, admin } = world
    const leaving = await createPerson({ name: 'Vai embora', role: 'team' })
    await admin.api.post(`/api/v1/queues/${queue.id}/members`, { userId: leaving.id })
    const { id } = await openTicket(world, await student(), { queueId: queue.id })
    await leaving.api.post(`/api/v1/tickets/${id}/claim`)
    const other = await hers()
    await transfer(ana, other.id, { toUserId: leaving.id, requireAcceptance: true })
    await new LeaveDesk().handle({ userId: leaving.id })
    assert.equal(
      (await ticketOf(ana, id)).assignee.id,
      leaving.id,
      'whose account is open keeps theirs'
    )
    await admin.api.post(`/api/v1/users/${leaving.id}/deactivate`)
    await new LeaveDesk().handle({ userId: leaving.id })
    assert.isNull((await ticketOf(ana, id)).assignee)
    assert.isNull((await ticketOf(ana, other.id)).pendingTransfer)
  })
})

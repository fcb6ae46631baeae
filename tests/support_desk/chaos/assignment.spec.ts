import fc from 'fast-check'
import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { v4 as uuid } from 'uuid'
import { AssignWaiting, ReleaseTickets } from '#app/support/actions/assign_waiting'
import { LeaveDesk } from '#app/support/actions/leave_desk'
import { absentTickets } from '#app/support/queries/absent_agents'
import { agentsOf, present, waiting } from '#tests/support_desk/support/agents'
import { createQueue, ticketInQueue, ticketOf } from '#tests/support_desk/support/desk'
import { holding, waitingFor } from '#tests/support/locks'
import { statementsOf } from '#tests/support/statements'
import { createWorld, type Person, type World } from '#tests/support/world'

test.group('what automatic assignment passes over', (group) => {
  let world: World
  group.setup(async () => {
    world = await createWorld()
  })
  const assign = (queueId: string) => new AssignWaiting().handle({ queueId })
  const automatic = (people: Person[]) =>
    createQueue(world, people, { assignment: 'round_robin', sticky: false })
  const skill = async () =>
    (
      await world.admin.api.post('/api/v1/tags', {
        name: `Saber ${uuid().slice(0, 8)}`,
        isSkill: true,
      })
    ).body.data.id as string
  const setAgent = ({ id }: Person, body: object) =>
    world.admin.api.patch(`/api/v1/agents/${id}`, body)
  const assigneeOf = async (id: string) => (await ticketOf(world.admin, id)).assignee?.id ?? null

  test('keeps nobody waiting behind it, and costs nothing, however much it is', async ({
    assert,
  }) => {
    const [agent] = await agentsOf(1)
    const leave = await present([agent])
    const [spoken, unspoken] = [await skill(), await skill()]
    await setAgent(agent, { skillIds: [spoken], capacity: 2 })
    const cost = async (before: number) => {
      const queue = await automatic([agent])
      await waiting(queue.id, before, { tagIds: [unspoken] })
      const [first] = await waiting(queue.id, 1, { tagIds: [spoken] })
      await waiting(queue.id, 1, { tagIds: [unspoken] })
      const [second] = await waiting(queue.id, 1)
      const [third] = await waiting(queue.id, 1)
      const statements = await statementsOf(async () => assert.equal(await assign(queue.id), 2))
      assert.deepEqual(
        [await assigneeOf(first), await assigneeOf(second), await assigneeOf(third)],
        [agent.id, agent.id, null]
      )
      for (const id of [first, second]) await world.admin.api.post(`/api/v1/tickets/${id}/resolve`)
      return statements
    }
    assert.closeTo(await cost(205), await cost(1), 10)
    await leave()
  })

  test('is only what nobody who is free has the skills for, in whatever order it came', async ({
    assert,
  }) => {
    const skills = [await skill(), await skill()]
    const needs = fc.subarray([0, 1])
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ knows: needs, capacity: fc.integer({ min: 0, max: 3 }) }), {
          minLength: 1,
          maxLength: 3,
        }),
        fc.array(needs, { maxLength: 8 }),
        async (agents, tickets) => {
          const people = await agentsOf(agents.length)
          const leave = await present(people)
          const queue = await automatic(people)
          for (const [n, { knows, capacity }] of agents.entries())
            await setAgent(people[n], { capacity, skillIds: knows.map((one) => skills[one]) })
          for (const asked of tickets)
            await waiting(queue.id, 1, { tagIds: asked.map((one) => skills[one]) })
          await Promise.all([assign(queue.id), assign(queue.id)])
          const { rows } = await db.rawQuery(
            'select assignee_id as id from tickets where queue_id = ? order by created_at, id',
            [queue.id]
          )
          const held = (n: number) => rows.filter(({ id }: any) => id === people[n].id).length
          for (const [place, asked] of tickets.entries()) {
            if (rows[place].id !== null) continue
            const able = agents.findIndex(
              ({ knows, capacity }, n) =>
                asked.every((one) => knows.includes(one)) && held(n) < capacity
            )
            assert.equal(able, -1, 'somebody who is free could have had it')
          }
          for (const [n, { capacity }] of agents.entries()) assert.isAtMost(held(n), capacity)
          await leave()
        }
      ),
      { numRuns: 10 }
    )
  })

  test('is what is offered to somebody, or spam, since it was chosen', async ({ assert }) => {
    const [agent, other] = await agentsOf(2)
    const leave = await present([agent])
    const offer = { toUserId: other.id, requireAcceptance: true }
    const acts: [string, (id: string) => Promise<{ status: number }>][] = [
      ['offered', (id) => world.admin.api.post(`/api/v1/tickets/${id}/transfer`, offer)],
      ['spam', (id) => world.admin.api.patch(`/api/v1/tickets/${id}`, { isSpam: true })],
    ]
    for (const [name, act] of acts) {
      const queue = await automatic([agent, other])
      const { id } = await ticketInQueue(world, queue.id)
      let given: Promise<number>
      await holding('users', agent.id, async () => {
        given = assign(queue.id)
        await waitingFor(1)
        assert.equal((await act(id)).status, 200)
      })
      assert.equal(await given!, 0, name)
      const { assignee, pendingTransfer, isSpam } = await ticketOf(world.admin, id)
      assert.deepEqual(
        [assignee, isSpam || pendingTransfer?.toUser.id],
        [null, name === 'spam' || other.id]
      )
    }
    await leave()
  })

  test('is not somebody whose hands hold nothing but spam', async ({ assert }) => {
    const [agent] = await agentsOf(1)
    const leave = await present([agent])
    await setAgent(agent, { capacity: 1 })
    const queue = await automatic([agent])
    const [first, second, third] = await waiting(queue.id, 3)
    assert.equal(await assign(queue.id), 1)
    const { data } = (await agent.api.get('/api/v1/tickets?assigneeId=' + agent.id)).body
    const [{ id }] = data
    await world.admin.api.patch(`/api/v1/tickets/${id}`, { isSpam: true })
    assert.equal((await agent.api.get('/api/v1/me/availability')).body.data.load, 0)
    assert.equal(await assign(queue.id), 1)
    assert.equal(await assign(queue.id), 0)
    const given = await Promise.all([first, second, third].map(assigneeOf))
    assert.lengthOf(
      given.filter((one) => one === agent.id),
      2
    )
    await leave()
  })

  test('is what somebody who is away has offered: only who takes it in hand ends that', async ({
    assert,
  }) => {
    const [away, other] = await agentsOf(2)
    const queue = await createQueue(world, [away, other], { reassignAfterMinutes: 10 })
    const { id } = await ticketInQueue(world, queue.id)
    await away.api.post(`/api/v1/tickets/${id}/claim`)
    await db.rawQuery(
      `update tickets set assigned_at = now() - interval '11 minutes' where id = ?`,
      [id]
    )
    assert.include(await absentTickets(500), id)
    const offer = { toUserId: other.id, requireAcceptance: true }
    await away.api.post(`/api/v1/tickets/${id}/transfer`, offer)
    assert.notInclude(await absentTickets(500), id)
    await new ReleaseTickets().handle({ ticketId: id, reason: 'absent' })
    assert.containsSubset(await ticketOf(other, id), {
      assignee: { id: away.id },
      pendingTransfer: { toUser: { id: other.id } },
    })
    await world.admin.api.post(`/api/v1/users/${away.id}/deactivate`)
    await new LeaveDesk().handle({ userId: away.id })
    const { assignee, pendingTransfer } = await ticketOf(other, id)
    assert.isNull(assignee)
    const accepted = await other.api.post(`/api/v1/transfers/${pendingTransfer.id}/accept`)
    assert.equal(accepted.status, 200)
    assert.equal(await assigneeOf(id), other.id)
  })

  test('is not what was given to somebody else while who left is taken off the desk', async ({
    assert,
  }) => {
    const [gone, other] = await agentsOf(2)
    const queue = await createQueue(world, [gone, other])
    const { id } = await ticketInQueue(world, queue.id)
    await gone.api.post(`/api/v1/tickets/${id}/claim`)
    await world.admin.api.post(`/api/v1/users/${gone.id}/deactivate`)
    await world.admin.api.post(`/api/v1/tickets/${id}/assign`, { userId: other.id })
    await new ReleaseTickets().handle({ ticketId: id, reason: 'deactivated', userId: gone.id })
    assert.equal(await assigneeOf(id), other.id)
  })
})

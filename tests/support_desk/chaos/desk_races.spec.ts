import fc from 'fast-check'
import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { v4 as uuid } from 'uuid'
import { transaction } from '#app/core/database/transaction'
import { sweep } from '#app/core/queues/timers'
import { AssignWaiting } from '#app/support/actions/assign_waiting'
import { openTicket as storeTicket } from '#app/support/services/open_ticket'
import {
  answerTicket,
  createQueue,
  openTicket,
  ticketOf,
  writeAs,
} from '#tests/support_desk/support/desk'
import { agentsOf, present, waiting as many } from '#tests/support_desk/support/agents'
import { createPerson, createWorld, type Person, type World } from '#tests/support/world'

const ACTORS = 50

test.group('fifty at once', (group) => {
  let world: World
  let agents: Person[]
  let queue: { id: string }
  group.setup(async () => {
    world = await createWorld()
    agents = await Promise.all(
      Array.from({ length: ACTORS }, (_none, n) =>
        createPerson({ name: `Atendente ${n}`, role: 'team' })
      )
    )
    queue = await createQueue(world, agents)
  })
  const fresh = async (name: string) => {
    const student = await createPerson({ name, role: 'student' })
    return { student, ...(await openTicket(world, student, { queueId: queue.id })) }
  }

  test('of fifty who claim, one has the ticket and the others are told who', async ({ assert }) => {
    const { id } = await fresh('Disputado')
    const answers = await Promise.all(
      agents.map(({ api }) => api.post(`/api/v1/tickets/${id}/claim`))
    )
    const won = answers.filter(({ status }) => status === 200)
    assert.lengthOf(won, 1)
    const owner = won[0].body.data.assignee.id
    for (const { status, body } of answers.filter((one) => one !== won[0]))
      assert.deepEqual(
        [status, body.code, body.assignee.id],
        [409, 'TICKET_ALREADY_ASSIGNED', owner]
      )
    const { rows } = await db.rawQuery(
      `select count(*)::int as n from ticket_events where ticket_id = ? and name = 'ticket.claimed'`,
      [id]
    )
    assert.equal(rows[0].n, 1)
  })

  test('of fifty transfers one waits for an answer, and of all answers to it one counts', async ({
    assert,
  }) => {
    const { id } = await fresh('Passado adiante')
    await agents[0].api.post(`/api/v1/tickets/${id}/claim`)
    const asked = await Promise.all(
      agents.slice(1).map(({ id: toUserId }) =>
        agents[0].api.post(`/api/v1/tickets/${id}/transfer`, {
          toUserId,
          requireAcceptance: true,
        })
      )
    )
    assert.lengthOf(
      asked.filter(({ status }) => status === 200),
      1
    )
    assert.isTrue(
      asked.every(({ status, body }) => status === 200 || body.code === 'TRANSFER_ALREADY_PENDING')
    )
    const { pendingTransfer } = await ticketOf(agents[0], id)
    const receiver = agents.find((agent) => agent.id === pendingTransfer.toUser.id)!
    const answers = await Promise.all([
      ...Array.from({ length: 10 }, () =>
        receiver.api.post(`/api/v1/transfers/${pendingTransfer.id}/accept`)
      ),
      ...Array.from({ length: 10 }, () =>
        receiver.api.post(`/api/v1/transfers/${pendingTransfer.id}/decline`)
      ),
      ...Array.from({ length: 10 }, () =>
        agents[0].api.post(`/api/v1/transfers/${pendingTransfer.id}/cancel`)
      ),
      ...Array.from({ length: 10 }, () => agents[1].api.post(`/api/v1/tickets/${id}/resolve`)),
    ])
    const history = (await agents[0].api.get(`/api/v1/tickets/${id}/transfers`)).body.data
    assert.lengthOf(history, 2, 'into the queue, and this one')
    const answered = answers.slice(0, 30).filter(({ status }) => status === 200)
    assert.isAtMost(answered.length, 1)
    assert.include(['accepted', 'declined', 'cancelled'], history[1].state)
    const ticket = await ticketOf(agents[0], id)
    assert.equal(ticket.assignee.id, history[1].state === 'accepted' ? receiver.id : agents[0].id)
    assert.equal(ticket.status, 'resolved')
  })

  test('an offer that is accepted, declined, cancelled, claimed away, resolved and run out at once ends in one way', async ({
    assert,
  }) => {
    for (let round = 0; round < 6; round++) {
      const { id } = await fresh(`Disputa ${round}`)
      const [sender, receiver, ...others] = agents
      const asked = await sender.api.post(`/api/v1/tickets/${id}/transfer`, {
        toUserId: receiver.id,
        requireAcceptance: true,
      })
      const { id: transferId } = asked.body.data.pendingTransfer
      await db.rawQuery(
        `update transfers set expires_at = now() + interval '60 milliseconds' where id = ?`,
        [transferId]
      )
      const answer = (person: Person, how: string) =>
        person.api.post(`/api/v1/transfers/${transferId}/${how}`)
      const acts = [
        ...Array.from({ length: 10 }, () => answer(receiver, 'accept')),
        ...Array.from({ length: 10 }, () => answer(receiver, 'decline')),
        ...Array.from({ length: 10 }, () => answer(sender, 'cancel')),
        ...others.slice(0, 19).map(({ api }) => api.post(`/api/v1/tickets/${id}/claim`)),
        others[20].api.post(`/api/v1/tickets/${id}/resolve`),
      ]
      const [answers] = await Promise.all([
        Promise.all(acts),
        ...Array.from({ length: 3 }, () => sweep('support.transfer-expiry')),
      ])
      assert.isAtMost(answers.slice(0, 30).filter(({ status }) => status === 200).length, 1)
      for (const { status, body } of answers.slice(0, 30))
        assert.isTrue(status === 200 || body.code === 'TRANSFER_ALREADY_ANSWERED', body.code)
      const { rows } = await db.rawQuery(
        `select o.state, o.answered_at is not null as answered, t.assignee_id as "assigneeId", t.status,
                (select json_agg(e.name order by e.position) from ticket_events e where e.ticket_id = t.id) as names,
                (select count(distinct e.position)::int + (select count(*)::int from messages m where m.conversation_id = t.id)
                   from ticket_events e where e.ticket_id = t.id) as numbered, c.team_revision as revision
           from transfers o join tickets t on t.id = o.ticket_id join conversations c on c.id = t.id where o.id = ?`,
        [transferId]
      )
      const [{ state, answered, assigneeId, status, names, numbered, revision }] = rows
      assert.isTrue(answered)
      assert.equal(status, 'resolved')
      const endings = names.filter((name: string) => /^transfer\.(?!requested)/.test(name))
      // Into the queue at first; accepted, it is handed over once more.
      const handed = names.filter((name: string) => name === 'ticket.transferred').length - 1
      const claims = names.filter((name: string) => name === 'ticket.claimed').length
      assert.deepEqual([endings.length, handed], state === 'accepted' ? [0, 1] : [1, 0], state)
      assert.isAtMost(claims, state === 'accepted' ? 0 : 1)
      if (state === 'accepted') assert.equal(assigneeId, receiver.id)
      else assert.notEqual(assigneeId, receiver.id)
      assert.equal(claims === 1 || state === 'accepted', assigneeId !== null)
      assert.equal(Number(revision), numbered, 'the numbers have no holes')
    }
  })

  test('two people who are offered and given each the other’s tickets wait for nobody', async ({
    assert,
  }) => {
    const [sender, one, other] = agents
    for (let round = 0; round < 5; round++) {
      const pairs = await Promise.all(
        Array.from({ length: 6 }, async (_none, n) => {
          const [offered, given] = n % 2 === 0 ? [one, other] : [other, one]
          const { id } = await fresh(`Cruzado ${round} ${n}`)
          const { status } = await sender.api.post(`/api/v1/tickets/${id}/transfer`, {
            toUserId: offered.id,
            requireAcceptance: true,
          })
          assert.equal(status, 200)
          return { id, given }
        })
      )
      const answers = await Promise.all(
        pairs.map(({ id, given }) =>
          sender.api.post(`/api/v1/tickets/${id}/assign`, { userId: given.id })
        )
      )
      assert.deepEqual(
        answers.map(({ status, body }) => [status, body.data?.assignee.id]),
        pairs.map(({ given }) => [200, given.id])
      )
    }
  })

  test('fifty agents and a student who write at once are all heard, in one order without holes', async ({
    assert,
  }) => {
    const { id, student } = await fresh('Falado por todos')
    const answers = await Promise.all([
      ...agents.map((agent, n) => answerTicket(agent, id, `agente ${n}`)),
      ...Array.from({ length: ACTORS }, (_none, n) => writeAs(student, id, `aluna ${n}`)),
    ])
    assert.isTrue(
      answers.every(({ status }) => status === 201),
      JSON.stringify(answers.find(({ status }) => status !== 201)?.body)
    )
    const seqs = answers.map(({ body }) => body.data.seq).sort((a, b) => a - b)
    assert.deepEqual(
      seqs,
      Array.from({ length: 2 * ACTORS }, (_none, n) => n + 2)
    )
    const { rows } = await db.rawQuery(
      `select count(*)::int as claims, (select count(distinct position)::int from messages where conversation_id = ?) as positions,
              (select max(r) from (select max(team_revision) as r from messages where conversation_id = ?
                                   union all select max(position) from ticket_events where ticket_id = ?) x) as last,
              (select team_revision from conversations where id = ?) as revision
         from ticket_events where ticket_id = ? and name = 'ticket.claimed'`,
      [id, id, id, id, id]
    )
    assert.deepEqual(rows[0].claims, 1)
    assert.equal(rows[0].positions, 2 * ACTORS + 1)
    assert.equal(Number(rows[0].last), Number(rows[0].revision))
  })

  test('of fifty answers begun on the same state by different people one is sent, and the others are held back', async ({
    assert,
  }) => {
    const { id } = await fresh('Uma resposta só')
    const answers = await Promise.all(
      agents.map((agent) => answerTicket(agent, id, 'sua nota é 7', { basedOnSeq: 1 }))
    )
    assert.lengthOf(
      answers.filter(({ status }) => status === 201),
      1
    )
    assert.isTrue(
      answers.every(({ status, body }) => status === 201 || body.code === 'REPLIED_SINCE')
    )
    const loser = agents[answers.findIndex(({ status }) => status !== 201)]
    const late = await answerTicket(loser, id, 'tarde', { basedOnSeq: 1 })
    assert.equal(late.body.code, 'REPLIED_SINCE')
  })
})

test.group('automatic assignment', (group) => {
  let world: World
  group.setup(async () => {
    world = await createWorld()
  })

  const loads = async (queueIds: string[]) =>
    (
      await db.rawQuery(
        'select assignee_id as id, count(*)::int as n from tickets where queue_id = any(?) and assignee_id is not null group by 1',
        [queueIds]
      )
    ).rows as { id: string; n: number }[]

  test('never gives anybody more than they can hold, loses no ticket and is fair in turn, however many run at once', async ({
    assert,
  }) => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 0, max: 14 }),
        fc.constantFrom('round_robin', 'least_loaded'),
        async (capacities, tickets, assignment) => {
          const people = await agentsOf(capacities.length)
          const leave = await present(people)
          const queues = [
            await createQueue(world, people, { assignment }),
            await createQueue(world, people, { assignment }),
          ]
          for (const [n, capacity] of capacities.entries())
            await world.admin.api.patch(`/api/v1/agents/${people[n].id}`, { capacity })
          await Promise.all(queues.map(({ id }, n) => many(id, Math.floor((tickets + n) / 2))))
          await Promise.all(
            [0, 1, 2].flatMap(() =>
              queues.map(({ id }) => new AssignWaiting().handle({ queueId: id }))
            )
          )
          const given = await loads(queues.map(({ id }) => id))
          const total = capacities.reduce((sum, capacity) => sum + capacity, 0)
          const opened = Math.floor(tickets / 2) + Math.floor((tickets + 1) / 2)
          for (const { id, n } of given)
            assert.isAtMost(n, capacities[people.findIndex((person) => person.id === id)])
          assert.equal(
            given.reduce((sum, { n }) => sum + n, 0),
            Math.min(total, opened)
          )
          const free = people.filter((_person, n) => capacities[n] >= opened)
          if (free.length === people.length && opened > 0) {
            const counts = people.map(({ id }) => given.find((one) => one.id === id)?.n ?? 0)
            // Two queues take turns each for itself.
            assert.isAtMost(Math.max(...counts) - Math.min(...counts), 2)
          }
          await leave()
        }
      ),
      { numRuns: 12 }
    )
  })

  test('holds while people come and go, and change what they can hold, in the middle of it', async ({
    assert,
  }) => {
    const change = fc.record({
      who: fc.integer({ min: 0, max: 3 }),
      what: fc.constantFrom('leave', 'come', 'off', 'on', 'more', 'skill'),
    })
    await fc.assert(
      fc.asyncProperty(
        fc.array(change, { minLength: 4, maxLength: 20 }),
        fc.constantFrom('round_robin', 'least_loaded'),
        async (changes, assignment) => {
          const people = await agentsOf(5)
          const [never] = people.slice(-1)
          const leave = await present(people)
          const queue = await createQueue(world, people, { assignment, sticky: false })
          const agent = (who: number, body: object) =>
            world.admin.api.patch(`/api/v1/agents/${people[who].id}`, body)
          // What people can hold only grows, so that it is known at the end whether it was ever exceeded.
          const capacity = people.map(() => 2)
          for (const who of people.keys()) await agent(who, { capacity: 2 })
          await agent(4, { available: false })
          const ids = await many(queue.id, 12)
          const act = async ({ who, what }: { who: number; what: string }) => {
            const { id, api } = people[who]
            if (what === 'leave')
              await db.rawQuery('delete from connections where user_id = ?', [id])
            else if (what === 'come') leaving.push(await present([people[who]]))
            else if (what === 'more') await agent(who, { capacity: ++capacity[who] })
            else if (what === 'skill') await agent(who, { skillIds: [] })
            else await api.put('/api/v1/me/availability', { available: what === 'on' })
          }
          const leaving = [leave]
          const sweepOnce = () => new AssignWaiting().handle({ queueId: queue.id })
          await Promise.all([
            ...changes.map(act),
            ...Array.from({ length: 4 }, sweepOnce),
            transaction((trx) =>
              storeTicket(trx, {
                actor: null,
                subject: 'mais um',
                channel: 'manual',
                queueId: queue.id,
              })
            ).then((id) => ids.push(id)),
          ])
          const held = await loads([queue.id])
          for (const { id, n } of held)
            assert.isAtMost(n, capacity[people.findIndex((person) => person.id === id)])
          assert.notInclude(
            held.map(({ id }) => id),
            never.id
          )
          // In the end everybody is here with room enough: none was lost, none was given twice.
          leaving.push(await present(people))
          for (const who of people.keys()) await agent(who, { available: true, capacity: 20 })
          await sweepOnce()
          const { rows } = await db.rawQuery(
            `select count(*) filter (where t.assignee_id is not null)::int as held,
                    (select count(*)::int from ticket_events e where e.ticket_id = any(?) and e.name = 'ticket.assigned') as given
               from tickets t where t.queue_id = ?`,
            [ids, queue.id]
          )
          assert.deepEqual(rows[0], { held: 13, given: 13 })
          for (const gone of leaving) await gone()
        }
      ),
      { numRuns: 8 }
    )
  })

  test('the oldest goes first, to who has the skill; who is away, full or not available is given none', async ({
    assert,
  }) => {
    const [skilled, plain, away, off] = await agentsOf(4)
    const leave = await present([skilled, plain, off])
    const queue = await createQueue(world, [skilled, plain, away, off], {
      assignment: 'round_robin',
      sticky: false,
    })
    const tag = (
      await world.admin.api.post('/api/v1/tags', {
        name: `Inglês ${uuid().slice(0, 8)}`,
        isSkill: true,
      })
    ).body.data
    await world.admin.api.patch(`/api/v1/agents/${skilled.id}`, { capacity: 2, skillIds: [tag.id] })
    await world.admin.api.patch(`/api/v1/agents/${plain.id}`, { capacity: 1 })
    await off.api.put('/api/v1/me/availability', { available: false })
    const ids = []
    for (let n = 0; n < 4; n++) ids.push(...(await many(queue.id, 1)))
    await world.admin.api.patch(`/api/v1/tickets/${ids[1]}`, { tagIds: [tag.id] })
    assert.equal(await new AssignWaiting().handle({ queueId: queue.id }), 3)
    const assignees = await Promise.all(
      ids.map(async (id) => (await ticketOf(world.admin, id)).assignee?.id ?? null)
    )
    assert.equal(assignees[1], skilled.id)
    assert.isNotNull(assignees[0])
    assert.isNull(assignees[3], 'the youngest waits')
    for (const person of [away, off]) assert.notInclude(assignees, person.id)
    await world.admin.api.post(`/api/v1/tickets/${ids[0]}/resolve`)
    await new AssignWaiting().handle({ queueId: queue.id })
    assert.isNotNull((await ticketOf(world.admin, ids[3])).assignee, 'what became free is used')
    await leave()
  })

  test('who comes back meets who served them last, and offers to others are left alone', async ({
    assert,
  }) => {
    const people = await agentsOf(3)
    const leave = await present(people)
    const queue = await createQueue(world, people, { assignment: 'round_robin' })
    const student = await createPerson({ name: 'Volta', role: 'student' })
    const first = await openTicket(world, student, { queueId: queue.id })
    await people[2].api.post(`/api/v1/tickets/${first.id}/claim`)
    await people[2].api.post(`/api/v1/tickets/${first.id}/resolve`)
    const second = await openTicket(world, student, { queueId: queue.id })
    await new AssignWaiting().handle({ queueId: queue.id })
    assert.equal((await ticketOf(world.admin, second.id)).assignee.id, people[2].id)
    const [offered] = await many(queue.id, 1)
    await world.admin.api.post(`/api/v1/tickets/${offered}/transfer`, {
      toUserId: people[0].id,
      requireAcceptance: true,
    })
    await new AssignWaiting().handle({ queueId: queue.id })
    assert.isNull((await ticketOf(world.admin, offered)).assignee)
    await leave()
  })
})

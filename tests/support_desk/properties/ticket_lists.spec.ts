import fc from 'fast-check'
import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { transaction } from '#app/core/database/transaction'
import type User from '#app/identity/models/user'
import { findTicket } from '#app/support/queries/find_ticket'
import { CountTickets } from '#app/support/queries/count_tickets'
import { ListTickets, type TicketSort } from '#app/support/queries/list_tickets'
import { STATUSES, type TicketStatus } from '#app/support/queries/ticket_facts'
import { countViews } from '#app/support/queries/ticket_views'
import { openTicket } from '#app/support/services/open_ticket'
import { createQueue } from '#tests/support_desk/support/desk'
import { statementsOf } from '#tests/support/statements'
import { createPerson, createWorld, type Person, type World } from '#tests/support/world'

const TICKETS = 60

type Fact = {
  id: string
  status: TicketStatus
  priority: string
  queueId: string | null
  assigneeId: string | null
  at: Record<TicketSort, string | null>
}

test.group('lists of tickets', (group) => {
  let world: World
  let people: Person[]
  let queues: { id: string }[]
  let facts: Fact[]
  const made: string[] = []

  group.setup(async () => {
    world = await createWorld()
    people = await Promise.all(
      ['Lia', 'Rui', 'Eva'].map((name) => createPerson({ name, role: 'team' }))
    )
    queues = [
      await createQueue(world, [people[0]]),
      await createQueue(world, [people[0], people[1]]),
      await createQueue(world, [people[1]]),
    ]
    await fill()
    facts = await readFacts()
  })

  /** Every status, in every queue and in none, with and without somebody; followed and offered here and there. */
  async function fill() {
    for (let n = 0; n < TICKETS; n++) {
      const queueId = [...queues.map(({ id }) => id), null][n % 4]
      const assigneeId = [null, ...people.map(({ id }) => id), null][n % 5]
      const input = { actor: null, subject: `lista ${n}`, channel: 'manual' as const }
      const id = await transaction((trx) => openTicket(trx, { ...input, queueId, assigneeId }))
      made.push(id)
      const status = STATUSES[n % STATUSES.length]
      await db.rawQuery(
        `update tickets set status = ?, priority = ?, snoozed_until = case when ? = 'snoozed' then now() end,
                resolved_at = case when ? in ('resolved', 'closed') then now() end, closed_at = case when ? = 'closed' then now() end,
                waiting_since = case when ? then clock_timestamp() end, listed_at = now() - make_interval(secs => ?)
          where id = ?`,
        [
          status,
          ['low', 'urgent'][n % 2],
          status,
          status,
          status,
          n % 3 === 0,
          (n * 7) % TICKETS,
          id,
        ]
      )
      if (n % 7 === 0)
        await db.rawQuery('insert into ticket_followers (ticket_id, user_id) values (?, ?)', [
          id,
          people[2].id,
        ])
      if (n % 11 === 0 && status !== 'closed')
        await world.admin.api.post(`/api/v1/tickets/${id}/transfer`, {
          toQueueId: queues[2].id,
          requireAcceptance: true,
        })
    }
  }

  async function readFacts() {
    const { rows } = await db.rawQuery(
      `select id, status, priority, queue_id as "queueId", assignee_id as "assigneeId",
              json_build_object('activity', listed_at::text, 'newest', created_at::text, 'oldest', created_at::text,
                                'waiting', waiting_since::text) as at
         from tickets where not is_spam order by id`
    )
    return rows as Fact[]
  }

  async function seenBy(user: User) {
    const seen = await Promise.all(
      facts.map(({ id }) =>
        findTicket(user, id).then(
          () => true,
          () => false
        )
      )
    )
    return facts.filter((_fact, place) => seen[place])
  }

  const wish = fc.record({
    who: fc.integer({ min: 0, max: 3 }),
    sort: fc.constantFrom<TicketSort>('activity', 'newest', 'oldest', 'waiting'),
    limit: fc.integer({ min: 1, max: 40 }),
    status: fc.option(fc.subarray([...STATUSES], { minLength: 1 })),
    queue: fc.option(fc.integer({ min: 0, max: 3 })),
    assignee: fc.option(fc.constantFrom('me', 'none')),
    urgent: fc.boolean(),
  })

  test('show what one ticket allows, all of it once and in order, whatever is asked and however it is paged', async ({
    assert,
  }) => {
    const users = [...people, world.admin].map(({ user }) => user)
    const seen = await Promise.all(users.map(seenBy))
    await fc.assert(
      fc.asyncProperty(wish, async ({ who, sort, limit, status, queue, assignee, urgent }) => {
        const actor = users[who]
        const queueId = queue === null ? undefined : (queues[queue]?.id ?? 'none')
        const filters = {
          ...(status && { status: status.join(',') }),
          ...(queueId && { queueId }),
          ...(assignee && { assigneeId: assignee }),
          ...(urgent && { priority: 'urgent' }),
        }
        const asked = (fact: Fact, any: boolean) =>
          (any || !status || status.includes(fact.status)) &&
          (!queueId || fact.queueId === (queueId === 'none' ? null : queueId)) &&
          (!assignee || fact.assigneeId === (assignee === 'none' ? null : actor.id)) &&
          (!urgent || fact.priority === 'urgent')
        const turn = sort === 'activity' || sort === 'newest' ? -1 : 1
        const key = ({ at, id }: Fact) => `${at[sort]} ${id}`
        const expected = seen[who]
          .filter((fact) => asked(fact, false) && fact.at[sort] !== null)
          .sort((a, b) => (key(a) < key(b) ? -turn : turn))
        const shown: string[] = []
        let cursor: string | undefined
        do {
          const page = await new ListTickets().handle({ actor, sort, limit, cursor, ...filters })
          shown.push(...page.rows.map(({ id }) => id))
          cursor = page.nextCursor ?? undefined
        } while (cursor)
        assert.deepEqual(
          shown.filter((id) => facts.some((fact) => fact.id === id)),
          expected.map(({ id }) => id)
        )
        const counts = await new CountTickets().handle({ actor, ...filters })
        const counted = seen[who].filter((fact) => asked(fact, true))
        for (const one of STATUSES)
          assert.equal(counts[one], counted.filter((fact) => fact.status === one).length)
      }),
      { numRuns: 120 }
    )
  })

  test('count everything that one sees once, by whatever ways one comes to see it, and no spam', async ({
    assert,
  }) => {
    const [, , eva] = people
    // Of her queue, hers, followed and offered at once; and hers alone, of a queue of others.
    const [several, alone] = made
    const change =
      'update tickets set queue_id = ?, assignee_id = ?, assigned_at = now() where id = ?'
    await db.rawQuery(change, [queues[2].id, eva.id, several])
    await db.rawQuery(change, [queues[0].id, eva.id, alone])
    await db.rawQuery(
      'insert into ticket_followers (ticket_id, user_id) values (?, ?), (?, ?) on conflict do nothing',
      [several, eva.id, alone, eva.id]
    )
    for (const { user } of [...people, world.admin]) {
      for (const isSpam of [false, true]) {
        await db.rawQuery('update tickets set is_spam = ? where id = ?', [isSpam, several])
        const seen = (await seenBy(user)).filter(({ id }) => !isSpam || id !== several)
        const counts = await new CountTickets().handle({ actor: user })
        assert.deepEqual(
          counts,
          Object.fromEntries(
            STATUSES.map((one) => [one, seen.filter(({ status }) => status === one).length])
          ) as typeof counts
        )
      }
      await db.rawQuery('update tickets set is_spam = false where id = ?', [several])
    }
  })

  test('cost four statements at the most, with counts by status and of every saved view', async ({
    assert,
  }) => {
    const [{ user, api }] = people
    for (let n = 0; n < 6; n++)
      await api.post('/api/v1/ticket-views', { name: `v ${n}`, filters: { assigneeId: 'me' } })
    const cost = await statementsOf(async () => {
      await new ListTickets().handle({ actor: user })
      await new CountTickets().handle({ actor: user })
      // Others may have saved some for everybody.
      assert.isAtLeast((await countViews(user)).length, 6)
    })
    assert.isAtMost(cost, 4)
  })
})

import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { v4 as uuid } from 'uuid'
import { LeaveDesk } from '#app/support/actions/leave_desk'
import {
  answerTicket,
  createQueue,
  noteOn,
  ticketInQueue,
  ticketOf,
} from '#tests/support_desk/support/desk'
import { TestSocket } from '#tests/support/socket'
import { createPerson, createWorld, type World } from '#tests/support/world'

test.group('whatever happens to a ticket leaves its line', (group) => {
  let world: World
  let queue: { id: string }
  group.setup(async () => {
    world = await createWorld()
    queue = await createQueue(world, [world.ana, world.bruno])
  })
  const scene = async () => (await ticketInQueue(world, queue.id)).id
  const linesOf = async (id: string, name: string) =>
    (
      await db.rawQuery(
        `select t.actor_id as by, t.payload,
                exists (select 1 from events e where e.subject_id = t.ticket_id and e.name = t.name and e.payload = t.payload) as recorded
           from ticket_events t where t.ticket_id = ? and t.name = ? order by t.position`,
        [id, name]
      )
    ).rows
  const refuseHoles = async (id: string) => {
    const { rows } = await db.rawQuery(
      `select team_revision as n, (select count(distinct place)::int from (
                select position as place from ticket_events where ticket_id = c.id union all
                select unnest(array[position, revision]) from notes where ticket_id = c.id union all
                select position from messages where conversation_id = c.id) places) as stored
         from conversations c where c.id = ?`,
      [id]
    )
    if (rows[0].n !== rows[0].stored)
      throw new Error(`${rows[0].n} numbers, ${rows[0].stored} rows`)
  }

  test('who is named in a note follows it, by whom, and who has it open sees that', async ({
    assert,
  }) => {
    const { ana, bruno, diego, elisa } = world
    const id = await scene()
    const socket = await TestSocket.connect(bruno.api.token)
    await socket.send('ticket.open', { ticketId: id })
    const note = await noteOn(ana, id, `<@${diego.id}> e <@${elisa.id}> vejam`)
    const line = (userId: string) => ({ by: ana.id, payload: { userId }, recorded: true })
    const both = [diego.id, elisa.id].sort()
    assert.deepEqual(await linesOf(id, 'ticket.followed'), both.map(line))
    const revision = (await ticketOf(ana, id)).revision
    const frame = await socket.frame(
      'ticket.updated',
      (one) => one.ticketId === id && one.revision === revision
    )
    assert.sameMembers(frame.ticket.followerIds, both)
    assert.equal((await diego.api.get(`/api/v1/tickets/${id}`)).status, 200)
    await noteOn(ana, id, `<@${diego.id}> de novo`)
    await ana.api.patch(`/api/v1/notes/${note.body.data.id}`, { body: `<@${bruno.id}> também` })
    assert.lengthOf(await linesOf(id, 'ticket.followed'), 3, 'nobody follows twice')
    await refuseHoles(id)
    socket.close()
  })

  test('who answers what is another’s follows it, said once', async ({ assert }) => {
    const { ana, bruno } = world
    const id = await scene()
    await ana.api.post(`/api/v1/tickets/${id}/claim`)
    await answerTicket(bruno, id, 'ajudo')
    await answerTicket(bruno, id, 'de novo')
    assert.deepEqual(await linesOf(id, 'ticket.followed'), [
      { by: bruno.id, payload: { userId: bruno.id }, recorded: true },
    ])
    assert.deepEqual((await ticketOf(ana, id)).followerIds, [bruno.id])
    await refuseHoles(id)
  })

  test('who leaves the company follows nothing any more, and that is said', async ({ assert }) => {
    const { ana } = world
    const leaving = await createPerson({ name: 'Sai', role: 'team' })
    const ids = [await scene(), await scene()]
    for (const id of ids) await ana.api.put(`/api/v1/tickets/${id}/followers/${leaving.id}`)
    await db.rawQuery('update users set deactivated_at = now() where id = ?', [leaving.id])
    await Promise.all([1, 2].map(() => new LeaveDesk().handle({ userId: leaving.id })))
    for (const id of ids) {
      assert.deepEqual((await ticketOf(ana, id)).followerIds, [])
      const payload = { userId: leaving.id, reason: 'deactivated' }
      assert.deepEqual(await linesOf(id, 'ticket.unfollowed'), [
        { by: null, payload, recorded: true },
      ])
      await refuseHoles(id)
    }
  })

  test('tags of many tickets are edits like any other: what one read before is stale, what stays is no edit', async ({
    assert,
  }) => {
    const { admin, ana } = world
    const id = await scene()
    const tag = async () =>
      (await admin.api.post('/api/v1/tags', { name: `Marca ${uuid().slice(0, 8)}` })).body.data.id
    const tagIds = [await tag(), await tag()]
    const bulk = (action: string) =>
      ana.api.post('/api/v1/tickets/bulk', { ticketIds: [id], action, tagIds })
    const { version } = await ticketOf(ana, id)
    await bulk('tag')
    const stale = await ana.api.patch(`/api/v1/tickets/${id}`, { tagIds: [], version })
    assert.equal(stale.body.code, 'STALE_VERSION')
    const tagged = await ticketOf(ana, id)
    assert.equal(tagged.version, version + 1)
    assert.deepEqual((await bulk('tag')).body.data, [{ ticketId: id, ok: true, code: null }])
    assert.deepEqual(await ticketOf(ana, id), tagged)
    await bulk('untag')
    await bulk('untag')
    assert.equal((await ticketOf(ana, id)).version, version + 2)
    assert.lengthOf(await linesOf(id, 'ticket.updated'), 2)
  })
})

import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { cleanDesk } from '#app/support/jobs/cleaning_jobs'
import {
  createSite,
  portalStudent,
  ticketInQueue,
  createQueue,
} from '#tests/support_desk/support/desk'
import { TestSocket } from '#tests/support/socket'
import { createWorld } from '#tests/support/world'

test.group('what the desk keeps for a moment only', () => {
  test('an identity that could be used no more, and who looked on a node that died, are forgotten', async ({
    assert,
  }) => {
    const world = await createWorld()
    const site = await createSite(world)
    await portalStudent(site)
    await db.rawQuery(
      `insert into widget_token_uses (site_id, jti, expires_at) select ?, n::text, now() - interval '2 hours' from generate_series(1, 5001) n`,
      [site.id]
    )
    const { id } = await ticketInQueue(world, (await createQueue(world, [world.ana])).id)
    const socket = await TestSocket.connect(world.ana.api.token)
    await socket.send('ticket.open', { ticketId: id })
    await socket.frame('ticket.viewing', ({ ticketId }) => ticketId === id)
    // A node writes down its sockets soon, not at once.
    for (let known = 0; known === 0;)
      known = (await db.rawQuery('select 1 from connections where id = ?', [socket.raw.id]))
        .rowCount
    await db.rawQuery(
      `insert into ticket_viewers (ticket_id, connection_id, user_id) values (?, 'gone', ?), (?, 'came just now', ?)`,
      [id, world.bruno.id, id, world.bruno.id]
    )
    await db.rawQuery(
      `update ticket_viewers set opened_at = now() - interval '2 hours' where ticket_id = ? and connection_id <> 'came just now'`,
      [id]
    )
    await cleanDesk.handle({}, { attempt: 1, signal: new AbortController().signal })
    const { rows: uses } = await db.rawQuery(
      'select expires_at > now() as young from widget_token_uses where site_id = ?',
      [site.id]
    )
    assert.deepEqual(uses, [{ young: true }])
    const { rows: viewers } = await db.rawQuery(
      'select connection_id as id from ticket_viewers where ticket_id = ? order by opened_at',
      [id]
    )
    assert.deepEqual(
      viewers.map((one: any) => one.id),
      [socket.raw.id, 'came just now']
    )
    socket.close()
  })
})

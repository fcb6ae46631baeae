import { setTimeout as delay } from 'node:timers/promises'
import { v4 as uuid } from 'uuid'
import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { sql } from '#app/core/database/sql'
import { createChannel } from '#tests/support/chat'
import { eventually } from '#tests/support/dev_command'
import { TestNode } from '#tests/support/nodes'
import { TestSocket } from '#tests/support/socket'
import { createWorld } from '#tests/support/world'

// It took well under a second; what hangs does so for ever.
const WITHIN_MS = 20_000
const CROWD = 60

test.group('stopping in order', () => {
  test('a web node that is asked to end lets go of its sockets, and ends within seconds', async ({
    assert,
  }) => {
    const world = await createWorld()
    const people = [world.ana, world.bruno, world.carla]
    const channel = await createChannel(world.ana, people.slice(1))
    const node = await TestNode.web()
    const sockets = await Promise.all(
      people.map(({ api }) => TestSocket.connect(api.token, node.url))
    )
    const seqs: number[] = []
    const talking = Promise.all(
      sockets.map(async (socket) => {
        while (socket.raw.connected) {
          const message = { conversationId: channel.id, clientId: uuid(), body: 'até o fim' }
          const answer = await socket.send('message.send', message).catch(() => null)
          if (answer?.ok) seqs.push(answer.data.seq)
          else if (answer) await delay(answer.error.retryAfterMs)
        }
      })
    )
    await sockets[0].until(() => sockets[0].named('message.created').length > 30)
    // Many that close while the node ends: what they say of their end must not keep it alive.
    const crowd = await Promise.all(
      Array.from({ length: CROWD }, () => TestSocket.connect(world.diego.api.token, node.url))
    )
    const code = await Promise.race([node.stop(), delay(WITHIN_MS, 'it did not end')])
    await node.stop('SIGKILL')
    assert.equal(code, 0)
    for (const socket of crowd) socket.close()
    await talking
    const { body } = await world.ana.api.get(`/api/v1/conversations/${channel.id}`)
    assert.isAtLeast(body.data.lastSeq, Math.max(...seqs), 'what was acknowledged is stored')
  })

  test('a worker that is asked to end while it plans its schedules comes to the end of that, and ends', async ({
    assert,
    cleanup,
  }) => {
    const holder = await db.transaction()
    cleanup(() => (holder.isCompleted ? undefined : holder.rollback()))
    await holder.rawQuery(`select pg_advisory_xact_lock(hashtextextended('schedules', 0))`)
    const worker = TestNode.newWorker()
    await eventually('the worker to wait for its turn', async () => {
      const waiting = await sql(
        `select 1 from pg_stat_activity where wait_event = 'advisory' and query like '%schedules%' and pid <> pg_backend_pid()`
      )
      return waiting.length > 0
    })
    const ended = worker.stop()
    await holder.rollback()
    const code = await Promise.race([ended, delay(WITHIN_MS, 'it did not end')])
    assert.equal(code, 0)
  })
})

import { test } from '@japa/runner'
import { v4 as uuid } from 'uuid'
import db from '@adonisjs/lucid/services/db'
import { createChannel, say } from '#tests/support/chat'
import { waitingFor } from '#tests/support/locks'
import { TestSocket } from '#tests/support/socket'
import { createPerson, createWorld, type World } from '#tests/support/world'

test.group('send races', (group) => {
  let world: World
  group.setup(async () => {
    world = await createWorld()
  })

  test('who is removed while their sends wait for the row stores none after the removal', async ({
    assert,
  }) => {
    const channel = await createChannel(world.ana, [world.bruno])
    await say(world.bruno, channel.id, 'antes')
    const holder = await db.transaction()
    await holder.rawQuery('select 1 from conversations where id = ? for update', [channel.id])
    const removal = world.ana.api.delete(`/api/v1/channels/${channel.id}/members/${world.bruno.id}`)
    await waitingFor(1)
    const sends = Array.from({ length: 100 }, (_, turn) =>
      say(world.bruno, channel.id, `tarde ${turn}`)
    )
    await waitingFor(5)
    await holder.commit()

    assert.equal((await removal).status, 204)
    const answers = await Promise.all(sends)
    const { rows } = await db.rawQuery(
      `select m.seq, m.revision, p.revision as left_revision from messages m, conversation_members p
        where m.conversation_id = ? and p.conversation_id = m.conversation_id and p.user_id = ? and m.author_id = p.user_id
        order by m.seq`,
      [channel.id, world.bruno.id]
    )
    for (const row of rows) assert.isBelow(row.revision, row.left_revision)
    assert.equal(rows.length - 1, answers.filter(({ status }) => status === 201).length)
    assert.isAbove(answers.filter(({ status }) => status === 404).length, 90)
    const { body } = await world.ana.api.get(`/api/v1/conversations/${channel.id}`)
    assert.equal(body.data.lastSeq, rows.length + 1, 'no number was burnt: one is of "Bruno left"')
  })

  test('fifty people writing at once: every number once, every receiver all of them in order', async ({
    assert,
  }) => {
    const people = await Promise.all(
      Array.from({ length: 50 }, (_, turn) =>
        createPerson({ name: `Pessoa ${turn}`, role: 'team' })
      )
    )
    const channel = await createChannel(world.ana, people)
    const receivers = await Promise.all(
      [world.ana, ...people.slice(0, 4)].map(({ api }) => TestSocket.connect(api.token))
    )
    const EACH = 200
    await Promise.all(
      people.map(async (person) => {
        for (let turn = 0; turn < EACH; turn++) {
          const { status } = await say(person, channel.id, `${person.id} ${turn}`)
          if (status !== 201) throw new Error(`send answered ${status}`)
        }
      })
    )
    const total = people.length * EACH
    const { rows } = await db.rawQuery(
      'select array_agg(seq order by seq) as seqs from messages where conversation_id = ?',
      [channel.id]
    )
    assert.deepEqual(
      rows[0].seqs.map(Number),
      Array.from({ length: total }, (_, index) => index + 1)
    )
    for (const receiver of receivers) {
      await receiver.until(
        () => receiver.named('message.created').length >= total,
        `${total} frames`,
        30_000
      )
      const applied = new Map(
        receiver.named('message.created').map((frame) => [frame.seq, frame.message.body])
      )
      assert.equal(applied.size, total)
      receiver.close()
    }
    const outbox = await db.rawQuery(
      `select count(*)::int as n from events where context_id = ? and name = 'message.created'`,
      [channel.id]
    )
    assert.equal(outbox.rows[0].n, total)
  })

  test('a clientId that is known burns no number, however many repeat it at once', async ({
    assert,
  }) => {
    const channel = await createChannel(world.ana)
    const clientId = uuid()
    await Promise.all(Array.from({ length: 40 }, () => say(world.ana, channel.id, 'eco', clientId)))
    assert.equal((await say(world.ana, channel.id, 'depois')).body.data.seq, 2)
  })
})

import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { v4 as uuid } from 'uuid'
import { sweep } from '#app/core/queues/timers'
import { createPerson, type Person } from '#tests/support/world'

test.group('status', (group) => {
  let ana: Person
  let bruno: Person
  group.setup(async () => {
    ana = await createPerson({ name: `Ocupada ${uuid()}`, role: 'team' })
    bruno = await createPerson({ name: 'Quem olha', role: 'team' })
  })

  const seen = async () => {
    const named = encodeURIComponent(ana.user.name)
    return (await bruno.api.get(`/api/v1/directory?q=${named}`)).body.data[0].status
  }

  test('colleagues see what somebody is doing, until its end and no longer', async ({ assert }) => {
    const until = new Date(Date.now() + 3_600_000).toISOString()
    const status = { text: 'Em reunião', emoji: '📅', until }
    const set = await ana.api.put('/api/v1/me/status', status)
    assert.deepEqual(set.body.data.status, status)
    assert.deepEqual(await seen(), status)
    await db.rawQuery(`update users set status_until = now() - interval '1 second' where id = ?`, [
      ana.id,
    ])
    assert.isNull(await seen(), 'past its end it is none, before the timer ran')
    await sweep('identity.status')
    const { rows } = await db.rawQuery(
      'select status_text, status_emoji, status_until from users where id = ?',
      [ana.id]
    )
    assert.deepEqual(rows, [{ status_text: null, status_emoji: null, status_until: null }])
  })

  test('a status without an end stays until it is taken back', async ({ assert }) => {
    await ana.api.put('/api/v1/me/status', { emoji: '❤' })
    assert.deepEqual(await seen(), { text: null, emoji: '❤️', until: null })
    assert.equal((await ana.api.delete('/api/v1/me/status')).status, 204)
    assert.isNull(await seen())
  })

  test('what is no status changes nothing', async ({ assert }) => {
    await ana.api.put('/api/v1/me/status', { text: 'Café' })
    const wrong: object[] = [
      {},
      { emoji: 'abc' },
      { emoji: '👍👍' },
      { text: 'x'.repeat(101) },
      { text: 'ok', until: new Date(Date.now() - 1_000).toISOString() },
    ]
    for (const status of wrong)
      assert.equal((await ana.api.put('/api/v1/me/status', status)).status, 422)
    assert.equal((await seen()).text, 'Café')
  })
})

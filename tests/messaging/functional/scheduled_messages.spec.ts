import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { v4 as uuid } from 'uuid'
import { drain } from '#app/core/events/drain'
import { sweep } from '#app/core/queues/timers'
import { SendScheduledMessage } from '#app/messaging/actions/send_scheduled_message'
import { createChannel, say } from '#tests/support/chat'
import { png, upload } from '#tests/files/support/files'
import { createWorld, type Person, type World } from '#tests/support/world'

const later = () => new Date(Date.now() + 48 * 3_600_000).toISOString()
const bodies = async (person: Person, id: string) =>
  (await person.api.get(`/api/v1/conversations/${id}/messages`)).body.data.map(
    (message: any) => message.body
  )

test.group('scheduled messages', (group) => {
  let world: World
  group.setup(async () => {
    world = await createWorld()
  })

  const plan = async (person: Person, conversationId: string, rest: object = {}) => {
    const wish = { conversationId, body: 'mais tarde', sendAt: later(), ...rest }
    return person.api.post('/api/v1/scheduled-messages', wish)
  }
  /** Its hour has come. */
  const due = (id: string) =>
    db.rawQuery(
      `update scheduled_messages set send_at = now() - interval '1 second' where id = ?`,
      [id]
    )
  const one = async (person: Person, id: string) =>
    (await person.api.get('/api/v1/scheduled-messages')).body.data.find((row: any) => row.id === id)

  test('it is said at its hour, once, and reads nothing for its author', async ({ assert }) => {
    const { ana, bruno } = world
    const { id } = await createChannel(ana, [bruno])
    const attachmentIds = [(await upload(ana, await png(), { name: 'foto.png' })).body.data.id]
    const planned = await plan(ana, id, { attachmentIds, silent: true })
    assert.equal(planned.status, 201)
    assert.deepInclude(planned.body.data, { state: 'waiting', silent: true, failure: null })
    assert.equal(planned.body.data.attachments[0].id, attachmentIds[0])
    const file = planned.body.data.attachments[0].url
    assert.equal((await ana.api.get(file)).status, 200)
    assert.equal((await bruno.api.get(file)).status, 404)

    await sweep('messaging.scheduled')
    assert.deepEqual(await bodies(bruno, id), [], 'not before')
    await say(bruno, id, 'antes dela')
    await due(planned.body.data.id)
    await Promise.all([sweep('messaging.scheduled'), sweep('messaging.scheduled')])
    await sweep('messaging.scheduled')
    assert.deepEqual(await bodies(bruno, id), ['antes dela', 'mais tarde'])
    assert.equal((await bruno.api.get(file)).status, 200)
    const mine = (await ana.api.get(`/api/v1/conversations/${id}`)).body.data
    assert.deepEqual([mine.me.lastReadSeq, mine.unreadCount], [0, 1])
    assert.isUndefined(await one(ana, planned.body.data.id))
    for (const late of [
      await ana.api.patch(`/api/v1/scheduled-messages/${planned.body.data.id}`, { body: 'x' }),
      await ana.api.delete(`/api/v1/scheduled-messages/${planned.body.data.id}`),
    ])
      assert.deepEqual([late.status, late.body.code], [409, 'ALREADY_SENT'])
  })

  test('a worker that died after sending is taken over, and the message is said once', async ({
    assert,
  }) => {
    const { ana } = world
    const { id } = await createChannel(ana)
    const planned = (await plan(ana, id)).body.data
    await due(planned.id)
    await new SendScheduledMessage().handle({ id: planned.id })
    // As if it had died before it wrote that down.
    await db.rawQuery(
      `update scheduled_messages set state = 'sending', message_id = null, claimed_at = now() - interval '2 minutes' where id = ?`,
      [planned.id]
    )
    await sweep('messaging.scheduled')
    assert.deepEqual(await bodies(ana, id), ['mais tarde'])
    const { rows } = await db.rawQuery('select state from scheduled_messages where id = ?', [
      planned.id,
    ])
    assert.equal(rows[0].state, 'sent')
  })

  test('who is still sending it is not overtaken', async ({ assert }) => {
    const { ana } = world
    const { id } = await createChannel(ana)
    const planned = (await plan(ana, id)).body.data
    await due(planned.id)
    await db.rawQuery(
      `update scheduled_messages set state = 'sending', claimed_at = now() where id = ?`,
      [planned.id]
    )
    await sweep('messaging.scheduled')
    assert.deepEqual(await bodies(ana, id), [])
  })

  test('what may not be said any more is kept with the reason, and tried again when it is changed', async ({
    assert,
  }) => {
    const { ana, bruno } = world
    const { id } = await createChannel(ana, [bruno])
    const planned = (await plan(bruno, id)).body.data
    await ana.api.post(`/api/v1/channels/${id}/archive`)
    await due(planned.id)
    await sweep('messaging.scheduled')
    assert.deepInclude(await one(bruno, planned.id), {
      state: 'failed',
      failure: 'CHANNEL_ARCHIVED',
    })
    await ana.api.post(`/api/v1/channels/${id}/unarchive`)
    const path = `/api/v1/scheduled-messages/${planned.id}`
    assert.equal((await bruno.api.patch(path, { body: 'sem nova hora' })).status, 422)
    const again = await bruno.api.patch(path, { sendAt: later(), version: 2 })
    assert.deepInclude(again.body.data, { state: 'waiting', failure: null, version: 3 })
    assert.equal(
      (await bruno.api.patch(path, { body: 'x', version: 2 })).body.code,
      'STALE_VERSION'
    )
    await due(planned.id)
    await sweep('messaging.scheduled')
    assert.include(await bodies(ana, id), 'mais tarde')
  })

  test('taken back at the instant of its hour it is either said or not, never both', async ({
    assert,
  }) => {
    const { ana } = world
    const { id } = await createChannel(ana)
    const planned = await Promise.all(Array.from({ length: 10 }, () => plan(ana, id)))
    const ids = planned.map(({ body }) => body.data.id as string)
    await Promise.all(ids.map(due))
    const [answers] = await Promise.all([
      Promise.all(ids.map((planId) => ana.api.delete(`/api/v1/scheduled-messages/${planId}`))),
      sweep('messaging.scheduled'),
    ])
    const kept = answers.filter(({ status }) => status === 409).length
    assert.lengthOf(await bodies(ana, id), kept)
    assert.isTrue(answers.every(({ status }) => status === 204 || status === 409))
  })

  test('a bad plan is refused, and nothing of it is kept', async ({ assert }) => {
    const { ana, bruno, elisa } = world
    const { id } = await createChannel(ana, [bruno])
    const past = await plan(ana, id, { sendAt: new Date(Date.now() - 1_000).toISOString() })
    assert.deepEqual([past.status, past.body.errors[0].rule], [422, 'future'])
    const far = await plan(ana, id, {
      sendAt: new Date(Date.now() + 400 * 86_400_000).toISOString(),
    })
    assert.equal(far.status, 422)
    assert.equal((await plan(ana, id, { body: '  ' })).status, 422)
    assert.equal((await plan(elisa, id)).status, 404)
    const attachmentIds = [(await upload(bruno, await png(), {})).body.data.id]
    assert.equal((await plan(ana, id, { attachmentIds })).body.code, 'ATTACHMENT_NOT_FOUND')
    assert.equal((await plan(ana, id, { replyToId: uuid() })).body.code, 'REPLY_TO_UNKNOWN')
    const { rows } = await db.rawQuery(
      'select 1 from scheduled_messages where conversation_id = ?',
      [id]
    )
    assert.lengthOf(rows, 0)
  })

  test('whose account is closed says nothing later on', async ({ assert }) => {
    const { ana, fabio, admin } = world
    const { id } = await createChannel(ana, [fabio])
    const attachmentIds = [(await upload(fabio, await png(), {})).body.data.id]
    const planned = (await plan(fabio, id, { attachmentIds })).body.data
    await admin.api.post(`/api/v1/users/${fabio.id}/deactivate`)
    await drain('messaging.cancel-scheduled')
    const { rows } = await db.rawQuery(
      `select (select count(*)::int from scheduled_messages where id = ?) as plans,
              (select count(*)::int from attachments where owner_id = ?) as files`,
      [planned.id, planned.id]
    )
    assert.deepEqual(rows, [{ plans: 0, files: 0 }])
    await admin.api.post(`/api/v1/users/${fabio.id}/reactivate`)
  })
})

import { test } from '@japa/runner'
import { v4 as uuid } from 'uuid'
import { sql } from '#app/core/database/sql'
import {
  deliveriesOf,
  type Line,
  messagesOf,
  openLine,
  talkWith,
  workDeliveries,
} from '#tests/botconversa/support/desk'
import { answerTicket } from '#tests/support_desk/support/desk'

test.group('what failed, or of which nobody knows, is decided on once', (group) => {
  let line: Line
  group.each.setup(async () => {
    line = await openLine()
    return () => line.fake.stop()
  })

  const path = () => `/api/v1/integrations/botconversa/accounts/${line.account.id}`
  const retry = (id: string, headers = {}) =>
    line.world.admin.api.post(`${path()}/deliveries/${id}/retry`, undefined, { headers })
  const dismiss = (id: string) => line.world.admin.api.post(`${path()}/deliveries/${id}/dismiss`)
  const alerts = async () =>
    (await line.world.ana.api.get(`${path()}/status`)).body.data.alerts.map(({ kind }: any) => kind)
  const unknownIn = async (ticketId: string) =>
    (await line.world.ana.api.get(`/api/v1/tickets/${ticketId}/botconversa`)).body.data.unknown

  /** A flow of which nobody knows whether it was started. */
  async function unknownFlow() {
    const { world, fake, account } = line
    await sql(
      `insert into botconversa_items (account_id, kind, external_id, name) values (?, 'flow', 21, 'Boas-vindas')`,
      [account.id]
    )
    const { ticket, subscriber } = await talkWith(line)
    fake.fail({ answer: 'drop', times: 1, afterEffect: true })
    await world.ana.api.post(`/api/v1/tickets/${ticket.id}/flows`, { flowId: 21 })
    await workDeliveries()
    const [{ id, state }] = await deliveriesOf(line)
    return { id, state, subscriber }
  }

  test('of ten who let a flow go again one does, and it asks for nobody any more', async ({
    assert,
  }) => {
    const { id, state, subscriber } = await unknownFlow()
    assert.equal(state, 'unknown')
    assert.deepEqual(await alerts(), ['unknown'])
    const answers = await Promise.all(Array.from({ length: 10 }, () => retry(id)))
    assert.lengthOf(
      answers.filter(({ status }) => status === 202),
      1
    )
    const [again] = answers.filter(({ status }) => status === 202)
    for (const { status, body } of answers)
      if (status !== 202)
        assert.deepInclude(body, { code: 'NOT_RESENDABLE', supersededBy: again.body.data.id })
    await workDeliveries()
    assert.lengthOf(line.fake.effectsOf({ subscriberId: subscriber.id, kind: 'flow' }), 2)
    assert.deepEqual(await alerts(), [])
    const [, first] = await deliveriesOf(line)
    assert.deepInclude(first, { id, state: 'unknown', supersededBy: again.body.data.id })
    assert.equal((await dismiss(id)).body.code, 'NOT_DISMISSABLE')
  })

  test('with the same Idempotency-Key it answers what it has become', async ({ assert }) => {
    const { id } = await unknownFlow()
    const headers = { 'idempotency-key': uuid() }
    const [first, second] = [await retry(id, headers), await retry(id, headers)]
    assert.deepEqual([first.status, second.status], [202, 202])
    assert.equal(second.body.data.id, first.body.data.id)
    assert.lengthOf(await deliveriesOf(line), 2)
  })

  test('a message is sent again by whoever serves it, or by an admin, but not by both', async ({
    assert,
  }) => {
    const { world, fake } = line
    const { ticket, subscriber } = await talkWith(line)
    fake.fail({ answer: 'drop', times: 1, afterEffect: true })
    const { body } = await answerTicket(world.ana, ticket.id, 'oi')
    await workDeliveries()
    const [{ id }] = await deliveriesOf(line)
    assert.equal(await unknownIn(ticket.id), 1)
    const resend = () => world.ana.api.post(`/api/v1/messages/${body.data.id}/resend`)
    const answers = await Promise.all([retry(id), resend(), retry(id), resend()])
    assert.lengthOf(
      answers.filter(({ status }) => status < 300),
      1
    )
    await workDeliveries()
    assert.lengthOf(fake.effectsOf({ subscriberId: subscriber.id, kind: 'text' }), 2)
    assert.deepEqual(await alerts(), [])
    assert.equal(await unknownIn(ticket.id), 0)
  })

  test('an admin leaves it as it is: no alert counts it, and it can still be sent again', async ({
    assert,
  }) => {
    const { world, fake } = line
    const { ticket } = await talkWith(line)
    fake.fail({ answer: 'drop', times: 1, afterEffect: true })
    const { body } = await answerTicket(world.ana, ticket.id, 'oi')
    await workDeliveries()
    const [{ id }] = await deliveriesOf(line)
    assert.equal((await world.ana.api.post(`${path()}/deliveries/${id}/dismiss`)).status, 403)
    assert.deepEqual(await alerts(), ['unknown'])

    const [one, other] = await Promise.all([dismiss(id), dismiss(id)])
    assert.deepEqual([one.status, other.status], [200, 200])
    assert.isNotNull(one.body.data.dismissedAt)
    assert.deepEqual(await alerts(), [])
    assert.equal(await unknownIn(ticket.id), 0)
    const events = await sql(
      `select 1 from events where subject_id = ? and name = 'botconversa.delivery_dismissed'`,
      [id]
    )
    assert.lengthOf(events, 1)
    const [, message] = await messagesOf(world.ana, ticket.id)
    assert.equal(message.delivery.state, 'unknown')

    assert.equal((await world.ana.api.post(`/api/v1/messages/${body.data.id}/resend`)).status, 200)
    await workDeliveries()
    const [sent] = await deliveriesOf(line)
    assert.equal(sent.state, 'sent')
    assert.equal((await dismiss(sent.id)).body.code, 'NOT_DISMISSABLE')
    assert.equal((await dismiss(uuid())).status, 404)
  })
})

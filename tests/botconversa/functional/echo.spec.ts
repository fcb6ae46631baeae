import { test } from '@japa/runner'
import { sql } from '#app/core/database/sql'
import { RecoverDeliveries } from '#app/botconversa/actions/recover_deliveries'
import { SettleDelivery } from '#app/botconversa/actions/settle_delivery'
import { DELIVERY_COLUMNS, type DeliveryRow } from '#app/botconversa/queries/delivery_rows'
import {
  deliveriesOf,
  inboxOf,
  isDue,
  type Line,
  openLine,
  setAccount,
  talkWith,
  workDeliveries,
  workInbox,
} from '#tests/botconversa/support/desk'
import { ticketOf } from '#tests/support_desk/support/desk'

const lastOutcome = async (line: Line) => (await inboxOf(line)).body.data[0].outcome

test.group('what we asked for and comes back', (group) => {
  let line: Line
  group.each.setup(async () => {
    line = await openLine()
    return () => line.fake.stop()
  })

  const step = (ticketId: string, verb: string, body = {}) =>
    line.world.ana.api.post(`/api/v1/tickets/${ticketId}/${verb}`, body)
  const statusOf = async (ticketId: string) => (await ticketOf(line.world.ana, ticketId)).status
  const effectsOf = ({ id }: { id: number }) =>
    line.fake.effectsOf({ subscriberId: id, kind: 'status' }).map(({ value }: any) => value.open)

  test('is an echo also where its call was cut after it was done, and it is not done again', async ({
    assert,
  }) => {
    const { fake } = line
    const { ticket, phone, subscriber } = await talkWith(line)
    fake.fail({ answer: 'drop', times: 1, afterEffect: true })
    await step(ticket.id, 'resolve')
    await workDeliveries()
    assert.deepEqual((await deliveriesOf(line))[0].state, 'queued')
    await step(ticket.id, 'reopen')
    await workDeliveries()
    await fake.conversationIs(phone, false) // As the echo says it.
    await workInbox()
    assert.equal(await lastOutcome(line), 'echo')
    assert.equal(await statusOf(ticket.id), 'open')
    await isDue(line.account.id)
    await workDeliveries()
    assert.deepEqual(effectsOf(subscriber), [false, true])
    assert.isTrue(fake.world.byPhone(phone)!.isOpen)
    await fake.conversationIs(phone, true)
    await workInbox()
    assert.equal(await lastOutcome(line), 'echo')
  })

  test('is an echo also where the worker died, and while its answer is awaited', async ({
    assert,
  }) => {
    const { fake } = line
    const { ticket, phone, subscriber } = await talkWith(line)
    await step(ticket.id, 'resolve')
    await workDeliveries()
    const sending = (ago: string) =>
      sql<DeliveryRow>(
        `update botconversa_deliveries d
            set state = 'sending', sending_since = now() - ?::interval, attempts = 1, finished_at = null, echoed_at = null
          where account_id = ? and kind = 'status' returning ${DELIVERY_COLUMNS}`,
        [ago, line.account.id]
      )
    const [delivery] = await sending('1 second')
    await fake.conversationIs(phone, false)
    await workInbox()
    assert.equal(await lastOutcome(line), 'echo')
    // Its answer never came: the echo has said what it was.
    const call = { outcome: 'unclear', error: 'cut', durationMs: 5 } as const
    await new SettleDelivery().handle({ delivery, call })
    assert.equal((await deliveriesOf(line))[0].state, 'sent')

    await sending('1 hour')
    await new RecoverDeliveries().handle()
    const [lost] = await deliveriesOf(line)
    assert.equal(lost.state, 'queued')
    assert.equal(lost.tries.at(-1).outcome, 'unclear')
    await fake.conversationIs(phone, false)
    await workInbox()
    assert.equal(await lastOutcome(line), 'echo')
    await workDeliveries()
    assert.deepEqual(effectsOf(subscriber), [false])
  })

  test('is somebody’s wish where ours was certainly not done', async ({ assert }) => {
    const { fake } = line
    const { ticket, phone } = await talkWith(line)
    fake.fail({ answer: 'limited', times: 1, retryAfter: 0 })
    await step(ticket.id, 'resolve')
    await workDeliveries()
    await step(ticket.id, 'reopen')
    await workDeliveries()
    await fake.conversationIs(phone, false)
    await workInbox()
    assert.equal(await lastOutcome(line), 'status')
    assert.equal(await statusOf(ticket.id), 'resolved')
  })

  test('opens nothing that was resolved: not whom it is given to, nor the echo of that', async ({
    assert,
  }) => {
    const { world, fake, account } = line
    await setAccount(account.id, {
      rules: { managers: [{ managerId: 42, userId: world.ana.id }] },
    })
    const { ticket, phone, subscriber } = await talkWith(line)
    await step(ticket.id, 'claim')
    await workDeliveries()
    await step(ticket.id, 'resolve')
    await workDeliveries()
    assert.deepEqual(effectsOf(subscriber), [true, false])
    await fake.conversationIs(phone, true, 42) // The echo of the claim is late.
    await workInbox()
    assert.equal(await lastOutcome(line), 'echo')
    await fake.conversationIs(phone, false, 42)
    await workInbox()
    assert.equal(await lastOutcome(line), 'echo')
    assert.equal(await statusOf(ticket.id), 'resolved')

    await step(ticket.id, 'assign', { userId: world.bruno.id })
    await step(ticket.id, 'assign', { userId: world.ana.id })
    await workDeliveries()
    assert.deepEqual(effectsOf(subscriber), [true, false])
    assert.equal(await statusOf(ticket.id), 'resolved')
    assert.isFalse(fake.world.byPhone(phone)!.isOpen)
  })
})

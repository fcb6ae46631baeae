import { test } from '@japa/runner'
import { sql } from '#app/core/database/sql'
import { drain } from '#app/core/events/drain'
import {
  type Line,
  openLine,
  setAccount,
  talkWith,
  workDeliveries,
  workInbox,
} from '#tests/botconversa/support/desk'
import { another } from '#tests/botconversa/support/locks'
import { ticketOf } from '#tests/support_desk/support/desk'

/** As the outbox has them after a failure, or from transactions that began in another order. */
const postpone = (ticketId: string, event: string) =>
  sql(
    `update outbox o set next_at = 'infinity' from events e
      where e.id = o.event_id and o.listener = 'botconversa.mirror' and e.subject_id = ? and e.name = ?`,
    [ticketId, event]
  )
const areDue = (ticketId: string) =>
  sql(
    `update outbox o set next_at = now() from events e
      where e.id = o.event_id and o.listener = 'botconversa.mirror' and e.subject_id = ?`,
    [ticketId]
  )

test.group('the state of a ticket, as it is there', (group) => {
  let line: Line
  group.each.setup(async () => {
    line = await openLine()
    return () => line.fake.stop()
  })

  const step = async (ticketId: string, verb: string) => {
    const { status } = await line.world.ana.api.post(`/api/v1/tickets/${ticketId}/${verb}`, {})
    if (status >= 300) throw new Error(`${verb}: ${status}`)
  }
  const statesOf = ({ id }: { id: number }) =>
    line.fake.effectsOf({ subscriberId: id, kind: 'status' }).map(({ value }: any) => value.open)

  test('is the last one, in whatever order its changes are told', async ({ assert }) => {
    const { fake, world } = line
    const { ticket, phone } = await talkWith(line)
    await fake.conversationIs(phone, true)
    await workInbox()
    for (const late of ['ticket.resolved', 'ticket.reopened']) {
      await step(ticket.id, 'resolve')
      await step(ticket.id, 'reopen')
      if (late === 'ticket.reopened') await step(ticket.id, 'resolve')
      await postpone(ticket.id, late)
      await workDeliveries()
      await areDue(ticket.id)
      await workDeliveries()
      const { status } = await ticketOf(world.ana, ticket.id)
      assert.equal(fake.world.byPhone(phone)!.isOpen, status === 'open', status)
    }
  })

  test('is read once nobody else mirrors it', async ({ assert, cleanup }) => {
    const { ticket, subscriber } = await talkWith(line)
    await step(ticket.id, 'resolve')
    const other = await another(cleanup)
    await sql(
      'select 1 from botconversa_tickets where ticket_id = ? for no key update',
      [ticket.id],
      other.trx
    )
    const mirrored = drain('botconversa.mirror')
    await other.isWaitedFor()
    await step(ticket.id, 'reopen')
    await other.trx.commit()
    await mirrored
    await workDeliveries()
    assert.deepEqual(statesOf(subscriber), [])
  })

  test('is sent once, and a flow for each change', async ({ assert }) => {
    const { fake, account } = line
    await setAccount(account.id, {
      rules: { flows: [{ flowId: 22, status: 'resolved', direction: 'out' }] },
    })
    const { ticket, subscriber } = await talkWith(line)
    await step(ticket.id, 'resolve')
    await step(ticket.id, 'reopen')
    await step(ticket.id, 'resolve')
    await workDeliveries()
    await drain('botconversa.mirror')
    await workDeliveries()
    assert.deepEqual(statesOf(subscriber), [false])
    assert.lengthOf(fake.effectsOf({ subscriberId: subscriber.id, kind: 'flow' }), 2)
  })

  test('is sent after a change there, as what it differs from', async ({ assert }) => {
    const { fake, world } = line
    const { ticket, phone, subscriber } = await talkWith(line)
    await fake.conversationIs(phone, false)
    await workInbox()
    await workDeliveries()
    await step(ticket.id, 'reopen')
    await workDeliveries()
    assert.deepEqual(statesOf(subscriber), [true])
    await step(ticket.id, 'resolve')
    await workDeliveries()
    assert.deepEqual(statesOf(subscriber), [true, false])

    // They close it while our opening is on its way: that is done after it, and closed again.
    await step(ticket.id, 'reopen')
    await drain('botconversa.mirror')
    await fake.conversationIs(phone, false) // The echo of ours.
    await fake.conversationIs(phone, false)
    await workInbox()
    assert.equal((await ticketOf(world.ana, ticket.id)).status, 'resolved')
    await workDeliveries()
    assert.isFalse(fake.world.byPhone(phone)!.isOpen)
    assert.deepEqual(statesOf(subscriber), [true, false, true, false])
  })

  test('does not close a conversation of which another ticket is open', async ({ assert }) => {
    const { world, fake, account } = line
    await setAccount(account.id, { reopen_hours: 0 })
    const { ticket, phone, subscriber } = await talkWith(line)
    await step(ticket.id, 'resolve')
    await postpone(ticket.id, 'ticket.resolved')
    await fake.contactSays(phone, 'Outra coisa')
    await workInbox()
    assert.lengthOf((await world.ana.api.get('/api/v1/tickets?channel=botconversa')).body.data, 2)
    await areDue(ticket.id)
    await workDeliveries()
    assert.deepEqual(statesOf(subscriber), [])
  })
})

import { test } from '@japa/runner'
import { sql } from '#app/core/database/sql'
import { drain } from '#app/core/events/drain'
import { RefreshSubscriber } from '#app/botconversa/actions/refresh_subscriber'
import {
  deliveriesOf,
  type Line,
  openLine,
  setAccount,
  talkWith,
  workDeliveries,
} from '#tests/botconversa/support/desk'

test.group('custom fields there hold what is so here', (group) => {
  let line: Line
  group.each.setup(async () => {
    line = await openLine({ outbound: { status: false, manager: false } })
    return () => line.fake.stop()
  })

  const accountPath = () => `/api/v1/integrations/botconversa/accounts/${line.account.id}`
  /** Set by the API, as an admin does; `31` and the rest are fields that the fake has. */
  const fill = async (fields: object[]) => {
    const answer = await line.world.admin.api.patch(accountPath(), { outbound: { fields } })
    return answer
  }
  const work = async () => {
    await drain('botconversa.fields')
    await workDeliveries()
  }
  const ids = () => [...line.fake.world.customFields.keys()]
  const written = (subscriberId: number) =>
    line.fake
      .effectsOf({ subscriberId, kind: 'field' })
      .map(({ value }: any) => [value.id, value.value])

  test('who has it, what it is and who they are, each written once when it changes', async ({
    assert,
  }) => {
    const { world, fake } = line
    const [first, second] = ids()
    assert.equal((await fill([{ fieldId: first, source: 'ticket.assignee' }])).status, 200)
    const { ticket, subscriber } = await talkWith(line)
    await work()
    assert.deepEqual(written(subscriber.id), [])
    await world.ana.api.post(`/api/v1/tickets/${ticket.id}/claim`)
    await work()
    assert.deepEqual(written(subscriber.id), [[first, world.ana.user.name]])
    await fill([
      { fieldId: first, source: 'ticket.assignee' },
      { fieldId: second, source: 'contact.name' },
    ])
    await world.ana.api.patch(`/api/v1/contacts/${ticket.contact.id}`, { name: 'Maria Souza' })
    await world.ana.api.post(`/api/v1/tickets/${ticket.id}/resolve`)
    await work()
    assert.deepEqual(written(subscriber.id).slice(1), [[second, 'Maria Souza']])
    await world.ana.api.post(`/api/v1/tickets/${ticket.id}/reopen`)
    await world.ana.api.post(`/api/v1/tickets/${ticket.id}/unassign`)
    await work()
    assert.deepEqual(written(subscriber.id).slice(2), [[first, '']])
    assert.equal(fake.world.byId(subscriber.id)!.fields.get(second), 'Maria Souza')
  })

  test('what comes back by the synchronisation is no change, and nothing goes round', async ({
    assert,
  }) => {
    const [first] = ids()
    await fill([{ fieldId: first, source: 'contact.name' }])
    const { subscriber } = await talkWith(line)
    await work()
    const before = written(subscriber.id)
    assert.lengthOf(before, 1)
    const [row] = await sql<{ id: string }>(
      'select id from botconversa_subscribers where account_id = ?',
      [line.account.id]
    )
    for (let turn = 0; turn < 2; turn++) {
      await new RefreshSubscriber().handle({ subscriberId: row.id })
      await work()
    }
    assert.deepEqual(written(subscriber.id), before)
  })

  test('what it refused is written with the next change; one told twice is written once', async ({
    assert,
  }) => {
    const { world } = line
    const [first] = ids()
    await fill([{ fieldId: 999_999, source: 'ticket.number' }])
    const { ticket, subscriber } = await talkWith(line)
    await work()
    assert.deepEqual(
      (await deliveriesOf(line)).map(({ kind, state }: any) => [kind, state]),
      [['field', 'failed']]
    )
    await setAccount(line.account.id, {
      outbound: { fields: [{ fieldId: first, source: 'ticket.number' }] },
    })
    await world.ana.api.post(`/api/v1/tickets/${ticket.id}/claim`)
    await world.ana.api.post(`/api/v1/tickets/${ticket.id}/resolve`)
    await Promise.all([drain('botconversa.fields'), drain('botconversa.fields')])
    await work()
    assert.deepEqual(written(subscriber.id), [[first, String(ticket.number)]])
  })

  test('a field is said once, and its source is one of ours', async ({ assert }) => {
    for (const fields of [
      [{ fieldId: 1, source: 'ticket.secret' }],
      [
        { fieldId: 1, source: 'ticket.number' },
        { fieldId: 1, source: 'contact.name' },
      ],
    ])
      assert.equal((await fill(fields)).status, 422)
  })
})

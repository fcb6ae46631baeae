import { test } from '@japa/runner'
import { sql } from '#app/core/database/sql'
import {
  deliveriesOf,
  type Line,
  messagesOf,
  openLine,
  setAccount,
  talkWith,
  workDeliveries,
} from '#tests/botconversa/support/desk'
import { another } from '#tests/botconversa/support/locks'
import { answerTicket } from '#tests/support_desk/support/desk'

const queuedOf = ({ account }: Line) =>
  sql(`select 1 from botconversa_deliveries where account_id = ? and state = 'queued'`, [
    account.id,
  ])

test.group('an account that is put away', (group) => {
  let line: Line
  group.each.setup(async () => {
    line = await openLine()
    return () => line.fake.stop()
  })

  const path = () => `/api/v1/integrations/botconversa/accounts/${line.account.id}`

  test('nothing is said by it any more: not answered, not sent again, no flow, no state', async ({
    assert,
  }) => {
    const { world, fake, account } = line
    const { ticket, subscriber } = await talkWith(line)
    await sql(
      `insert into botconversa_items (account_id, kind, external_id, name) values (?, 'flow', 21, 'Boas-vindas')`,
      [account.id]
    )
    fake.fail({ answer: 'error_inside', times: 1 })
    const { body } = await answerTicket(world.ana, ticket.id, 'oi')
    await workDeliveries()
    const [failed] = await deliveriesOf(line)
    assert.equal((await world.admin.api.delete(path())).status, 204)

    const refused = [
      await answerTicket(world.ana, ticket.id, 'oi?'),
      await world.ana.api.post(`/api/v1/messages/${body.data.id}/resend`),
      await world.ana.api.post(`/api/v1/tickets/${ticket.id}/flows`, { flowId: 21 }),
    ]
    assert.deepEqual(
      refused.map(({ status, body: problem }) => [status, problem.code]),
      refused.map(() => [409, 'CHANNEL_READ_ONLY'])
    )
    const retried = await world.admin.api.post(`${path()}/deliveries/${failed.id}/retry`)
    assert.equal(retried.body.code, 'CHANNEL_READ_ONLY')
    assert.lengthOf(await messagesOf(world.ana, ticket.id), 2)
    await world.ana.api.post(`/api/v1/tickets/${ticket.id}/resolve`)
    await workDeliveries()
    assert.lengthOf(await queuedOf(line), 0)
    assert.lengthOf(fake.effectsOf({ subscriberId: subscriber.id }), 0)
  })

  test('one that sends no messages starts no flow either', async ({ assert }) => {
    const { world, account } = line
    const { ticket } = await talkWith(line)
    await setAccount(account.id, { outbound: { messages: false } })
    const started = await world.ana.api.post(`/api/v1/tickets/${ticket.id}/flows`, { flowId: 21 })
    assert.equal(started.body.code, 'CHANNEL_READ_ONLY')
  })

  test('who is answering and who puts it away wait for each other: nothing is queued behind it', async ({
    assert,
    cleanup,
  }) => {
    const { world, account } = line
    const { ticket } = await talkWith(line)
    // Somebody who archives, in the middle of it.
    const { trx, isWaitedFor } = await another(cleanup)
    await sql('select 1 from botconversa_accounts where id = ? for update', [account.id], trx)
    const answered = answerTicket(world.ana, ticket.id, 'oi')
    await isWaitedFor()
    await sql('update botconversa_accounts set archived_at = now() where id = ?', [account.id], trx)
    await trx.commit()
    assert.equal((await answered).body.code, 'CHANNEL_READ_ONLY')
    assert.lengthOf(await queuedOf(line), 0)
    assert.lengthOf(await messagesOf(world.ana, ticket.id), 1)
  })

  test('of twenty who answer while it is put away nobody is left waiting', async ({ assert }) => {
    const { world } = line
    const { ticket } = await talkWith(line)
    const answers = Array.from({ length: 20 }, (_, turn) =>
      answerTicket(world.ana, ticket.id, `resposta ${turn}`)
    )
    const [archived, ...answered] = await Promise.all([world.admin.api.delete(path()), ...answers])
    assert.include([204, 409], archived.status)
    const taken = answered.filter(({ status }) => status === 201)
    if (archived.status === 204) assert.lengthOf(await queuedOf(line), 0)
    else assert.lengthOf(await queuedOf(line), taken.length)
    for (const { status, body } of answered)
      if (status !== 201) assert.equal(body.code, 'CHANNEL_READ_ONLY')
  })
})

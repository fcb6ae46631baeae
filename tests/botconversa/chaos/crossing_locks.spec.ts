import { test } from '@japa/runner'
import { sql } from '#app/core/database/sql'
import type { Transaction } from '#app/core/database/transaction'
import { lockTicket } from '#app/support/queries/ticket_facts'
import { SettleDelivery } from '#app/botconversa/actions/settle_delivery'
import { RefreshSubscriber } from '#app/botconversa/actions/refresh_subscriber'
import { DELIVERY_COLUMNS, type DeliveryRow } from '#app/botconversa/queries/delivery_rows'
import { lockSubscriber, subscriberOfTicket } from '#app/botconversa/queries/subscriber_rows'
import type { Call } from '#app/botconversa/services/call'
import { queueDelivery } from '#app/botconversa/services/queue_delivery'
import {
  type Line,
  messagesOf,
  openLine,
  setAccount,
  talkWith,
} from '#tests/botconversa/support/desk'
import { another } from '#tests/botconversa/support/locks'
import { answerTicket, ticketOf } from '#tests/support_desk/support/desk'

const EXECUTED: Call<null> = { outcome: 'executed', status: 200, data: null, durationMs: 5 }

/** An answer that is being sent: its call was made, and is answered. */
async function sending({ world }: Line, ticketId: string): Promise<DeliveryRow> {
  await answerTicket(world.ana, ticketId, 'Seu acesso foi liberado')
  const [row] = await sql<DeliveryRow>(
    `update botconversa_deliveries d set state = 'sending', sending_since = now(), attempts = 1
      where ticket_id = ? returning ${DELIVERY_COLUMNS}`,
    [ticketId]
  )
  return row
}

test.group('who changes the same person at the same time', (group) => {
  let line: Line
  group.each.setup(async () => {
    line = await openLine()
    return () => line.fake.stop()
  })

  const speaks = (trx: Transaction, subscriber: { id: number }) =>
    lockSubscriber(trx, line.account.id, { externalId: subscriber.id, matchKey: null })

  test('what was sent is written down while they write to us', async ({ assert, cleanup }) => {
    const { ticket, subscriber } = await talkWith(line)
    const delivery = await sending(line, ticket.id)
    const writer = await another(cleanup)
    await speaks(writer.trx, subscriber)
    const settled = new SettleDelivery().handle({ delivery, call: EXECUTED })
    await writer.isWaitedFor()
    await lockTicket(writer.trx, ticket.id)
    await sql('update conversations set changed_at = now() where id = ?', [ticket.id], writer.trx)
    await writer.trx.commit()
    await settled
    const message = (await messagesOf(line.world.ana, ticket.id)).at(-1)
    assert.equal(message.delivery.state, 'sent')
  })

  test('what was sent is written down also where PostgreSQL undoes the first try', async ({
    assert,
    cleanup,
  }) => {
    const { ticket } = await talkWith(line)
    const delivery = await sending(line, ticket.id)
    const other = await another(cleanup)
    // It is always the settling that finds out, and is undone.
    await sql(`set local deadlock_timeout = '1h'`, [], other.trx)
    await sql(
      'select 1 from messages where id = ? for no key update',
      [delivery.messageId],
      other.trx
    )
    const settled = new SettleDelivery().handle({ delivery, call: EXECUTED })
    await other.isWaitedFor()
    await sql(
      'select 1 from botconversa_deliveries where id = ? for update',
      [delivery.id],
      other.trx
    )
    await other.trx.commit()
    await settled
    const [row] = await sql(
      `select state, (select count(*)::int from botconversa_attempts where delivery_id = d.id) as tries
         from botconversa_deliveries d where id = ?`,
      [delivery.id]
    )
    assert.deepEqual(row, { state: 'sent', tries: 1 })
  })

  test('it is said who they are while they write to us', async ({ assert, cleanup }) => {
    const { world } = line
    const { ticket, subscriber } = await talkWith(line)
    const mother = (await world.ana.api.post('/api/v1/contacts', { name: 'Mãe' })).body.data
    const writer = await another(cleanup)
    await speaks(writer.trx, subscriber)
    const path = `/api/v1/tickets/${ticket.id}/botconversa/contact`
    const chosen = world.ana.api.put(path, { contactId: mother.id })
    await writer.isWaitedFor()
    await lockTicket(writer.trx, ticket.id)
    await writer.trx.commit()
    assert.equal((await chosen).status, 200)
    assert.equal((await ticketOf(world.ana, ticket.id)).contact.id, mother.id)
  })

  test('who turns out to be somebody we know becomes one with them while they are answered', async ({
    assert,
    cleanup,
  }) => {
    const { account, queue } = line
    await setAccount(account.id, {
      field_map: { phone: '/contato/telefone', text: '/mensagem/texto' },
      rules: { tags: [{ tag: 'Aluno', queueId: queue.id }] },
    })
    const { ticket, subscriber } = await talkWith(line)
    const known = async () =>
      sql<{ id: string }>(
        'select id from botconversa_subscribers where account_id = ? order by external_id nulls first',
        [account.id]
      )
    await sql(
      `insert into botconversa_subscribers (id, account_id, external_id, name) values (gen_random_uuid(), ?, ?, 'Maria')`,
      [account.id, subscriber.id]
    )
    const [{ id: gone }, { id: kept }] = await known()
    const agent = await another(cleanup)
    await lockTicket(agent.trx, ticket.id)
    const refreshed = new RefreshSubscriber().handle({ subscriberId: gone })
    await agent.isWaitedFor()
    const speaker = (await subscriberOfTicket(ticket.id, agent.trx))!
    await queueDelivery(agent.trx, {
      ...{ accountId: account.id, subscriberId: speaker.id, ticketId: ticket.id },
      kind: 'text',
    })
    await agent.trx.commit()
    await refreshed
    assert.deepEqual(await known(), [{ id: kept }])
    assert.equal(speaker.id, kept)
  })
})

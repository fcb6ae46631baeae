import i18nManager from '@adonisjs/i18n/services/main'
import { test } from '@japa/runner'
import { sql } from '#app/core/database/sql'
import User from '#app/identity/models/user'
import { RecoverDeliveries } from '#app/botconversa/actions/recover_deliveries'
import type { Call } from '#app/botconversa/services/call'
import { REASONS, reasonOf } from '#app/botconversa/services/reason'
import {
  deliveriesOf,
  messagesOf,
  openLine,
  setAccount,
  talkWith,
  workDeliveries,
} from '#tests/botconversa/support/desk'
import { TestSocket } from '#tests/support/socket'
import { answerTicket } from '#tests/support_desk/support/desk'

test.group('why something was not sent', () => {
  test('is a name in frames, and words of their own language for whoever asks', async ({
    assert,
    cleanup,
  }) => {
    const line = await openLine()
    cleanup(() => line.fake.stop())
    const { world, account } = line
    await User.query().where('id', world.bruno.id).update({ locale: 'en' })
    const { ticket } = await talkWith(line)
    await answerTicket(world.ana, ticket.id, 'oi')
    const socket = await TestSocket.connect(world.ana.api.token)
    cleanup(() => socket.close())
    await socket.send('ticket.open', { ticketId: ticket.id })
    await sql(
      `update botconversa_deliveries set state = 'sending', attempts = 1, sending_since = now() - interval '1 hour'
        where account_id = ?`,
      [account.id]
    )
    await new RecoverDeliveries().handle()
    const { message } = await socket.frame(
      'message.updated',
      (frame) => frame.message.delivery?.state === 'unknown'
    )
    const told = { state: 'unknown', error: 'process_ended', said: null }
    assert.deepEqual(message.delivery, { ...told, explanation: null })
    const [ana, bruno] = await Promise.all(
      [world.ana, world.bruno].map(async (person) => (await messagesOf(person, ticket.id)).at(-1))
    )
    assert.deepEqual(ana.delivery, {
      ...told,
      explanation: 'O envio foi interrompido no meio: pode ter sido feito.',
    })
    assert.deepEqual(bruno.delivery, {
      ...told,
      explanation: 'The sending was interrupted: it may have been done.',
    })
    const [delivery] = await deliveriesOf(line)
    assert.deepInclude(delivery, { ...told, explanation: ana.delivery.explanation })
    assert.deepInclude(delivery.tries.at(-1), { outcome: 'unclear', error: 'process_ended' })
  })

  test('is also said of what an admin cancelled, and of what failed by itself', async ({
    assert,
    cleanup,
  }) => {
    const line = await openLine()
    cleanup(() => line.fake.stop())
    const { world, account, fake } = line
    const { ticket } = await talkWith(line)
    await setAccount(account.id, { enabled: false })
    await answerTicket(world.ana, ticket.id, 'oi')
    const path = `/api/v1/integrations/botconversa/accounts/${account.id}`
    await world.admin.api.post(`${path}/deliveries/cancel`, {})
    await setAccount(account.id, { enabled: true })
    fake.fail({ answer: 'error', times: 1 })
    await answerTicket(world.ana, ticket.id, 'oi?')
    await workDeliveries()
    const [, cancelled, failing] = await messagesOf(world.ana, ticket.id)
    assert.deepInclude(cancelled.delivery, { error: 'cancelled', said: null })
    assert.deepInclude(failing.delivery, { error: 'failing', said: 'Internal error' })
    const { failures } = (await world.ana.api.get(`${path}/status`)).body.data
    assert.deepInclude(failures[0], { lastError: 'failing', lastSaid: 'Internal error' })
    assert.include(failures[0].explanation, 'respondeu com um erro')
  })

  test('has words in each language', ({ assert }) => {
    for (const locale of ['pt-BR', 'en'])
      for (const reason of REASONS)
        assert.notEqual(
          i18nManager.locale(locale).t(`deliveries.${reason}`, undefined, reason),
          reason
        )
  })

  test('tells BotConversa’s own words from ours', ({ assert }) => {
    const of = (call: Partial<Call<null>>) => reasonOf({ durationMs: 1, ...call } as Call<null>)
    const rejected = { outcome: 'rejected', status: 400 } as const
    assert.equal(of({ outcome: 'executed', status: 200, data: null }), null)
    assert.deepEqual(of({ ...rejected, error: 'Flow not found.' }), {
      error: 'rejected',
      said: 'Flow not found.',
    })
    assert.deepEqual(of({ ...rejected, error: 'it answered 400' }), {
      error: 'rejected',
      said: null,
    })
    assert.deepEqual(of({ outcome: 'unclear', error: 'the connection was cut (ECONNRESET)' }), {
      error: 'cut',
      said: null,
    })
    assert.deepEqual(of({ outcome: 'unclear', status: 200, error: 'it answered a page of HTML' }), {
      error: 'html_page',
      said: null,
    })
  })
})

import { test } from '@japa/runner'
import { v4 as uuid } from 'uuid'
import { sql } from '#app/core/database/sql'
import { RecoverDeliveries } from '#app/botconversa/actions/recover_deliveries'
import {
  deliveriesOf,
  isDue,
  type Line,
  messagesOf,
  newPhone,
  openLine,
  setAccount,
  talkWith,
  upload,
  workDeliveries,
  workInbox,
} from '#tests/botconversa/support/desk'
import { baseUrl } from '#tests/support/api'
import { answerTicket } from '#tests/support_desk/support/desk'

const deliveryOf = async (line: Line, ticketId: string) =>
  (await messagesOf(line.world.ana, ticketId)).at(-1)!.delivery

test.group('what goes to WhatsApp', (group) => {
  let line: Line
  group.each.setup(async () => {
    line = await openLine()
    return () => line.fake.stop()
  })

  test('goes in the order in which it was said, words before files, mentions by name', async ({
    assert,
  }) => {
    const { world, fake } = line
    const { ticket, subscriber } = await talkWith(line)
    const file = await upload(world.ana, 'boleto.txt', 'vencimento 10/12')
    await answerTicket(world.ana, ticket.id, 'um')
    await answerTicket(world.ana, ticket.id, `dois <@${world.bruno.id}>`, {
      attachmentIds: [file],
    })
    await answerTicket(world.bruno, ticket.id, 'três')
    await workDeliveries()
    const effects = fake.effectsOf({ subscriberId: subscriber.id })
    assert.deepEqual(
      effects.map(({ kind }) => kind),
      ['text', 'text', 'file', 'text']
    )
    assert.deepEqual(
      effects.filter(({ kind }) => kind === 'text').map(({ value }) => value),
      ['um', `dois @${world.bruno.user.name}`, 'três']
    )
    // The address is open to whoever has it, for a while, and opens nothing else.
    const address = new URL(String(effects[2].value))
    const fetched = await fetch(`${baseUrl()}${address.pathname}`)
    assert.equal(await fetched.text(), 'vencimento 10/12')
    assert.equal((await fetch(`${baseUrl()}${address.pathname.slice(0, -2)}`)).status, 404)
    assert.deepInclude(await deliveryOf(line, ticket.id), { state: 'sent', error: null })
  })

  test('a refused connection and a 429 are tried again, and nobody passes who waits', async ({
    assert,
  }) => {
    const { world, fake, account } = line
    const { ticket, subscriber } = await talkWith(line)
    fake.fail({ answer: 'limited', times: 1, retryAfter: 0 })
    await answerTicket(world.ana, ticket.id, 'primeiro')
    await answerTicket(world.ana, ticket.id, 'segundo')
    await workDeliveries()
    assert.equal((await messagesOf(world.ana, ticket.id)).at(-2)!.delivery.state, 'queued')
    assert.lengthOf(fake.effectsOf({ subscriberId: subscriber.id }), 0)
    await isDue(account.id)
    await workDeliveries()
    assert.deepEqual(
      fake.effectsOf({ subscriberId: subscriber.id }).map(({ value }) => value),
      ['primeiro', 'segundo']
    )
    const [, first] = await deliveriesOf(line)
    assert.deepEqual(
      first.tries.map(({ outcome }: any) => outcome),
      ['limited', 'executed']
    )
  })

  test('a send that may have been done is unknown, never sent again by itself, and once by a person', async ({
    assert,
  }) => {
    const { world, fake } = line
    const { ticket, subscriber } = await talkWith(line)
    fake.fail({ answer: 'drop', times: 1, afterEffect: true })
    const sent = await answerTicket(world.ana, ticket.id, 'Seu acesso foi liberado')
    await workDeliveries()
    assert.equal((await deliveryOf(line, ticket.id)).state, 'unknown')
    assert.lengthOf(fake.effectsOf({ subscriberId: subscriber.id, kind: 'text' }), 1)
    await workDeliveries()
    assert.lengthOf(fake.effectsOf({ subscriberId: subscriber.id, kind: 'text' }), 1)

    const messageId = sent.body.data.id
    const resend = () => world.ana.api.post(`/api/v1/messages/${messageId}/resend`)
    const [one, other] = await Promise.all([resend(), resend()])
    assert.deepEqual([one.status, other.status].sort(), [200, 409])
    await workDeliveries()
    assert.equal((await deliveryOf(line, ticket.id)).state, 'sent')
    assert.lengthOf(fake.effectsOf({ subscriberId: subscriber.id, kind: 'text' }), 2)
    assert.equal((await resend()).body.code, 'NOT_RESENDABLE')
    const outsider = await world.diego.api.post(`/api/v1/messages/${messageId}/resend`)
    assert.equal(outsider.status, 404)
    const student = await world.aluno1.api.post(`/api/v1/messages/${messageId}/resend`)
    assert.equal(student.status, 403)
  })

  test('what it says no to has failed, in its own words; a page of HTML is unknown', async ({
    assert,
  }) => {
    const { world, fake } = line
    const { ticket } = await talkWith(line)
    fake.fail({ answer: 'error_inside', times: 1 })
    await answerTicket(world.ana, ticket.id, 'oi')
    await workDeliveries()
    assert.deepEqual(await deliveryOf(line, ticket.id), {
      state: 'failed',
      error: 'rejected',
      explanation: 'O BotConversa recusou.',
      said: 'Subscriber has no open window',
    })
    fake.fail({ answer: 'html', times: 1 })
    await answerTicket(world.ana, ticket.id, 'oi de novo')
    await workDeliveries()
    assert.equal((await deliveryOf(line, ticket.id)).state, 'unknown')

    const failed = (await deliveriesOf(line, '?state=failed'))[0]
    const retry = `/api/v1/integrations/botconversa/accounts/${line.account.id}/deliveries/${failed.id}/retry`
    assert.equal((await world.ana.api.post(retry)).status, 403)
    assert.equal((await world.admin.api.post(retry)).status, 202)
    await workDeliveries()
    assert.equal((await messagesOf(world.ana, ticket.id)).at(-2)!.delivery.state, 'sent')
  })

  test('a worker that died in the middle leaves a send unknown, and does anything else again', async ({
    assert,
  }) => {
    const { world, fake } = line
    const { ticket, subscriber } = await talkWith(line)
    await answerTicket(world.ana, ticket.id, 'oi')
    await world.ana.api.post(`/api/v1/tickets/${ticket.id}/resolve`)
    const { drain } = await import('#app/core/events/drain')
    await drain('botconversa.mirror')
    // As a process leaves them that is killed between its claim and its answer.
    await sql(
      `update botconversa_deliveries set state = 'sending', attempts = 1, sending_since = now() - interval '1 hour'
        where subscriber_id = (select subscriber_id from botconversa_tickets where ticket_id = ?)`,
      [ticket.id]
    )
    assert.isAtLeast(await new RecoverDeliveries().handle(), 2)
    assert.equal((await deliveryOf(line, ticket.id)).state, 'unknown')
    await workDeliveries()
    assert.lengthOf(fake.effectsOf({ subscriberId: subscriber.id, kind: 'text' }), 0)
    assert.lengthOf(fake.effectsOf({ subscriberId: subscriber.id, kind: 'status' }), 1)
  })

  test('after its hours free text is refused with the flows to choose from, and a flow goes', async ({
    assert,
  }) => {
    const { world, fake } = line
    const { ticket, subscriber } = await talkWith(line)
    await sql(
      `insert into botconversa_items (account_id, kind, external_id, name) values (?, 'flow', 23, 'Retomar conversa')`,
      [line.account.id]
    )
    await sql(`update tickets set window_expires_at = now() - interval '1 minute' where id = ?`, [
      ticket.id,
    ])
    const late = await answerTicket(world.ana, ticket.id, 'oi?')
    assert.equal(late.body.code, 'WINDOW_CLOSED')
    assert.deepEqual(late.body.flows, [{ id: 23, name: 'Retomar conversa' }])
    assert.lengthOf(await messagesOf(world.ana, ticket.id), 1)

    const flows = await world.ana.api.get(`/api/v1/tickets/${ticket.id}/flows`)
    assert.deepEqual(flows.body.data, {
      windowOpen: false,
      flows: [{ id: 23, name: 'Retomar conversa' }],
    })
    const unknown = await world.ana.api.post(`/api/v1/tickets/${ticket.id}/flows`, { flowId: 99 })
    assert.equal(unknown.body.code, 'FLOW_UNKNOWN')
    const started = await world.ana.api.post(`/api/v1/tickets/${ticket.id}/flows`, { flowId: 23 })
    assert.equal(started.status, 202)
    await workDeliveries()
    assert.lengthOf(fake.effectsOf({ subscriberId: subscriber.id, kind: 'flow' }), 1)

    await setAccount(line.account.id, { window_hours: null })
    assert.equal((await answerTicket(world.ana, ticket.id, 'oi')).status, 201)
  })

  test('what was carried can not be unsaid here; what waits can be said otherwise, or not at all', async ({
    assert,
  }) => {
    const { world, fake, account } = line
    const { ticket, subscriber } = await talkWith(line)
    await setAccount(account.id, { enabled: false })
    const one = await answerTicket(world.ana, ticket.id, 'errado')
    const other = await answerTicket(world.ana, ticket.id, 'a esquecer')
    await workDeliveries()
    assert.equal(one.body.data.delivery.state, 'queued')
    const edit = (id: string) => world.ana.api.patch(`/api/v1/messages/${id}`, { body: 'certo' })
    assert.equal((await edit(one.body.data.id)).status, 200)
    assert.equal((await world.ana.api.delete(`/api/v1/messages/${other.body.data.id}`)).status, 200)
    await setAccount(account.id, { enabled: true })
    await workDeliveries()
    assert.deepEqual(
      fake.effectsOf({ subscriberId: subscriber.id, kind: 'text' }).map(({ value }) => value),
      ['certo']
    )
    assert.equal((await edit(one.body.data.id)).body.code, 'ALREADY_DELIVERED')
    const gone = await world.ana.api.delete(`/api/v1/messages/${one.body.data.id}`)
    assert.equal(gone.body.code, 'ALREADY_DELIVERED')
  })

  test('what waits is taken out of the line by an admin, and can be sent again', async ({
    assert,
  }) => {
    const { world, fake, account } = line
    const { ticket, subscriber } = await talkWith(line)
    await setAccount(account.id, { enabled: false })
    const { body } = await answerTicket(world.ana, ticket.id, 'oi')
    const path = `/api/v1/integrations/botconversa/accounts/${account.id}`
    assert.equal((await world.admin.api.delete(path)).body.code, 'ACCOUNT_IN_USE')
    const cancelled = await world.admin.api.post(`${path}/deliveries/cancel`, {})
    assert.equal(cancelled.body.data.cancelled, 1)
    assert.equal((await deliveryOf(line, ticket.id)).state, 'failed')
    assert.equal(
      (await world.admin.api.post(`${path}/deliveries/cancel`, {})).body.data.cancelled,
      0
    )
    await setAccount(account.id, { enabled: true })
    await workDeliveries()
    assert.lengthOf(fake.effectsOf({ subscriberId: subscriber.id }), 0)
    await world.ana.api.post(`/api/v1/messages/${body.data.id}/resend`)
    await workDeliveries()
    assert.lengthOf(fake.effectsOf({ subscriberId: subscriber.id }), 1)
    assert.equal((await world.admin.api.delete(path)).status, 204)
  })

  test('who is known by number only is found there first, or made', async ({ assert }) => {
    const { world, fake } = line
    await setAccount(line.account.id, {
      field_map: { phone: '/contato/telefone', text: '/mensagem/texto' },
    })
    const { ticket, phone } = await talkWith(line)
    fake.world.remove(fake.world.byPhone(phone)!.id)
    await answerTicket(world.ana, ticket.id, 'oi')
    await workDeliveries()
    assert.equal((await deliveryOf(line, ticket.id)).state, 'queued')
    const { refreshAll } = await import('#tests/botconversa/support/desk')
    await refreshAll(line)
    await isDue(line.account.id)
    await workDeliveries()
    const made = fake.world.byPhone(phone)!
    assert.lengthOf(fake.effectsOf({ subscriberId: made.id, kind: 'create' }), 1)
    assert.lengthOf(fake.effectsOf({ subscriberId: made.id, kind: 'text' }), 1)
    assert.equal((await deliveryOf(line, ticket.id)).state, 'sent')
  })

  test('the desk answers by itself but not for ever: machines that answer each other are cut', async ({
    assert,
  }) => {
    const other = await openLine({ queue: { firstAnswer: 'Já vamos atender.' } })
    const { drain } = await import('#app/core/events/drain')
    try {
      const phone = newPhone()
      for (let turn = 0; turn < 6; turn++) {
        await other.fake.contactSays(phone, `resposta automática ${turn}`, { externalId: uuid() })
        await workInbox()
        await drain('support.automatic-answer')
        await workDeliveries()
        const [{ id }] = (
          await other.world.ana.api.get(`/api/v1/tickets?channel=botconversa&status=new,open`)
        ).body.data
        await other.world.ana.api.post(`/api/v1/tickets/${id}/resolve`)
        await other.world.ana.api.patch(`/api/v1/tickets/${id}`, { status: 'closed' })
      }
      const { id } = other.fake.world.byPhone(phone)!
      assert.lengthOf(other.fake.effectsOf({ subscriberId: id, kind: 'text' }), 1)
    } finally {
      await other.fake.stop()
    }
  })
})

import { test } from '@japa/runner'
import {
  inboxOf,
  type Line,
  messagesOf,
  newPhone,
  openLine,
  refreshAll,
  setAccount,
  ticketsOf,
  workDeliveries,
  workInbox,
} from '#tests/botconversa/support/desk'

const FIELD_MAP = { phone: '/phone', text: '/text', externalId: '/id', status: '/status' }

test.group('what comes more than once', (group) => {
  let line: Line
  group.each.setup(async () => {
    line = await openLine({ field_map: FIELD_MAP })
    return () => line.fake.stop()
  })

  const post = async (json: string) => {
    await fetch(line.webhookUrl, { method: 'POST', body: json })
    await workInbox()
  }
  const entries = async () => (await inboxOf(line)).body.data as any[]
  const outcomes = async () => (await entries()).map(({ outcome }) => outcome).reverse()
  const bodies = async () => {
    const [ticket] = await ticketsOf(line.world.ana)
    return (await messagesOf(line.world.ana, ticket.id)).map(({ body }) => body)
  }
  const replay = async (id: string) => {
    const path = `/api/v1/integrations/botconversa/accounts/${line.account.id}/inbox/${id}/replay`
    const answer = await line.world.admin.api.post(path, {})
    await workInbox()
    return answer
  }

  test('ids that differ in their last digit, or after two hundred signs, are two messages', async ({
    assert,
  }) => {
    const phone = newPhone()
    const long = 'x'.repeat(300)
    await post(`{"phone":"${phone}","text":"um","id":12345678901234567890}`)
    await post(`{"phone":"${phone}","text":"dois","id":12345678901234567891}`)
    await post(`{"phone":"${phone}","text":"dois","id":"12345678901234567891"}`)
    await post(JSON.stringify({ phone, text: 'três', id: `${long}a` }))
    await post(JSON.stringify({ phone, text: 'quatro', id: `${long}b` }))
    await post(JSON.stringify({ phone, text: 'quatro', id: `${long}b` }))
    assert.deepEqual(await bodies(), ['um', 'dois', 'três', 'quatro'])
    assert.deepEqual(await outcomes(), [
      ...['message', 'message', 'duplicate', 'message', 'message', 'duplicate'],
    ])
  })

  test('what a wrong map took for a repetition is worked on again by a right one, once', async ({
    assert,
  }) => {
    const { account } = line
    await setAccount(account.id, { field_map: { ...FIELD_MAP, externalId: '/flow' } })
    const phone = newPhone()
    await post(JSON.stringify({ phone, text: 'um', flow: 'boas-vindas', id: 1 }))
    await post(JSON.stringify({ phone, text: 'dois', flow: 'boas-vindas', id: 2 }))
    assert.deepEqual(await outcomes(), ['message', 'duplicate'])
    await setAccount(account.id, { field_map: FIELD_MAP })
    const [second, first] = await entries()
    assert.equal((await replay(second.id)).status, 202)
    assert.deepEqual(await bodies(), ['um', 'dois'])
    for (const { id } of [first, second])
      assert.equal((await replay(id)).body.code, 'ALREADY_PROCESSED')
    assert.deepEqual(await bodies(), ['um', 'dois'])
  })

  test('what came while its contact was blocked can be let in afterwards; a repetition stays one', async ({
    assert,
  }) => {
    const { ana } = line.world
    const phone = newPhone()
    await post(JSON.stringify({ phone, text: 'oi', id: 1 }))
    const [ticket] = await ticketsOf(ana)
    const contact = `/api/v1/contacts/${ticket.contact.id}`
    await ana.api.post(`${contact}/block`, {})
    await post(JSON.stringify({ phone, text: 'desculpe', id: 2 }))
    await post(JSON.stringify({ phone, text: 'desculpe', id: 2 }))
    assert.deepEqual(await outcomes(), ['message', 'blocked', 'duplicate'])
    await ana.api.post(`${contact}/unblock`, {})
    const [again, blocked] = await entries()
    for (const { id } of [again, blocked, again]) assert.equal((await replay(id)).status, 202)
    assert.deepEqual(await outcomes(), ['message', 'message', 'duplicate'])
    assert.deepEqual(await bodies(), ['oi', 'desculpe'])
  })

  test('a state that comes again with its id changes nothing the second time, also an echo', async ({
    assert,
  }) => {
    const { ana } = line.world
    const phone = newPhone()
    line.fake.world.add({ phone, firstName: 'Rui' })
    const closed = JSON.stringify({ phone, status: 'fechado', id: 'e1' })
    await post(closed)
    await post(closed)
    await post(JSON.stringify({ phone, text: 'oi', id: 'm1' }))
    await post(closed)
    const [ticket] = await ticketsOf(ana)
    assert.equal(ticket.status, 'resolved')
    await post(JSON.stringify({ phone, text: 'ainda não', id: 'm2' }))
    await post(closed)
    assert.equal((await ticketsOf(ana))[0].status, 'open')
    // Ours, and what it answers: twice.
    await refreshAll(line)
    await workDeliveries()
    await ana.api.post(`/api/v1/tickets/${ticket.id}/resolve`)
    await workDeliveries()
    await post(JSON.stringify({ phone, status: 'fechado', id: 'e2' }))
    await post(JSON.stringify({ phone, text: 'e agora?', id: 'm3' }))
    await post(JSON.stringify({ phone, status: 'fechado', id: 'e2' }))
    assert.equal((await ticketsOf(ana))[0].status, 'open')
    assert.deepEqual(await outcomes(), [
      ...['status', 'duplicate', 'message', 'duplicate', 'message', 'duplicate'],
      ...['echo', 'message', 'duplicate'],
    ])
  })

  test('a state may bring the id of a message: each is taken once, whatever comes first', async ({
    assert,
  }) => {
    const { ana } = line.world
    const phone = newPhone()
    const words = { phone, text: 'pode encerrar', id: 'm1' }
    await post(JSON.stringify(words))
    await post(JSON.stringify({ ...words, status: 'fechado' }))
    assert.equal((await ticketsOf(ana))[0].status, 'resolved')
    await post(JSON.stringify({ phone, status: 'aberto', id: 'm1' }))
    await post(JSON.stringify({ ...words, status: 'fechado' }))
    assert.equal((await ticketsOf(ana))[0].status, 'open')
    assert.deepEqual(await bodies(), ['pode encerrar'])
    assert.deepEqual(await outcomes(), ['message', 'duplicate, status', 'status', 'duplicate'])
  })
})

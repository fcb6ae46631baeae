import { test } from '@japa/runner'
import { v4 as uuid } from 'uuid'
import {
  fetchAll,
  inboxOf,
  type Line,
  messagesOf,
  newPhone,
  openLine,
  refreshAll,
  setAccount,
  studentContact,
  ticketsOf,
  workDeliveries,
  workInbox,
} from '#tests/botconversa/support/desk'
import { answerTicket, createQueue, ticketOf } from '#tests/support_desk/support/desk'

test.group('a conversation of WhatsApp', (group) => {
  let line: Line
  group.each.setup(async () => {
    line = await openLine()
    return () => line.fake.stop()
  })

  test('comes in as a ticket, is answered, resolved, and is the same on both sides', async ({
    assert,
  }) => {
    const { world, fake } = line
    const phone = newPhone()
    const { status } = await fake.contactSays(phone, 'Bom dia, perdi a senha', {
      name: 'Maria Souza',
      externalId: uuid(),
    })
    assert.equal(status, 200)
    await workInbox()

    const [ticket] = await ticketsOf(world.ana)
    assert.equal(ticket.contact.name, 'Maria Souza')
    assert.equal(ticket.contact.phone, phone)
    assert.equal(ticket.queue.id, line.queue.id)
    assert.equal(ticket.subject, 'Bom dia, perdi a senha')
    assert.isNotNull(ticket.waitingSince)
    assert.isNotNull(ticket.windowExpiresAt)
    const [first] = await messagesOf(world.ana, ticket.id)
    assert.equal(first.body, 'Bom dia, perdi a senha')
    assert.equal(first.author.name, 'Maria Souza')
    assert.equal(first.origin, 'contact')
    assert.isFalse(first.suspectedDuplicate)

    const answered = await answerTicket(world.ana, ticket.id, 'Bom dia! Já vejo.')
    assert.equal(answered.status, 201)
    assert.deepEqual(answered.body.data.delivery, {
      ...{ state: 'queued', error: null, explanation: null, said: null },
    })
    await workDeliveries()
    const subscriber = fake.world.byPhone(phone)!
    assert.deepEqual(
      fake.effectsOf({ subscriberId: subscriber.id, kind: 'text' }).map(({ value }) => value),
      ['Bom dia! Já vejo.']
    )
    const [, second] = await messagesOf(world.ana, ticket.id)
    assert.deepEqual(second.delivery, {
      ...{ state: 'sent', error: null, explanation: null, said: null },
    })
    assert.equal((await ticketOf(world.ana, ticket.id)).waitingSince, null)

    assert.equal((await world.ana.api.post(`/api/v1/tickets/${ticket.id}/resolve`)).status, 200)
    await workDeliveries()
    assert.isFalse(subscriber.isOpen)
    assert.lengthOf(fake.effectsOf({ subscriberId: subscriber.id, kind: 'status' }), 1)

    await fake.contactSays(phone, 'Não funcionou')
    await workInbox()
    const again = await ticketOf(world.ana, ticket.id)
    assert.equal(again.status, 'open')
    assert.lengthOf(await ticketsOf(world.ana), 1)
  })

  test('said once there with an id is said once here; without an id a repetition is kept, and folded', async ({
    assert,
  }) => {
    const { world, fake } = line
    const phone = newPhone()
    const externalId = uuid()
    await fake.contactSays(phone, 'ok', { externalId })
    await fake.contactSays(phone, 'ok', { externalId })
    const occurredAt = new Date().toISOString()
    await fake.contactSays(phone, 'ok', { occurredAt })
    await fake.contactSays(phone, 'ok', { occurredAt })
    await fake.contactSays(phone, 'ok', { externalId: uuid() })
    await workInbox()

    const [{ id }] = await ticketsOf(world.ana)
    const messages = await messagesOf(world.ana, id)
    assert.deepEqual(
      messages.map(({ suspectedDuplicate }) => suspectedDuplicate),
      [false, false, true, false]
    )
    const { body } = await inboxOf(line)
    assert.deepEqual(
      body.data.map(({ outcome }: any) => outcome),
      ['message', 'message', 'message', 'duplicate', 'message']
    )
  })

  test('the ninth digit may lack; a contact of ours with the number is who speaks, a student too', async ({
    assert,
  }) => {
    const { world, fake } = line
    const phone = newPhone()
    const contactId = await studentContact(world, phone)
    fake.settings.dropsNinthDigit = true
    await fake.contactSays(phone, 'oi')
    fake.settings.dropsNinthDigit = false
    await fake.contactSays(phone, 'sou eu')
    await workInbox()

    const tickets = await ticketsOf(world.ana)
    assert.lengthOf(tickets, 1)
    assert.equal(tickets[0].contact.id, contactId)
    assert.equal(tickets[0].student.id, world.aluno1.id)
    assert.lengthOf(await messagesOf(world.ana, tickets[0].id), 2)
    // Who has the number is seen by the team. The student's own page shows what they said there, and no more.
    const own = await world.aluno1.api.get(`/api/v1/widget/tickets/${tickets[0].id}`)
    assert.equal(own.status, 404)
    assert.lengthOf((await ticketsOf(world.ana, `&studentId=${world.aluno1.id}`)) as any[], 1)
  })

  test('of two people with one number nobody is guessed: it is shown, and a person says who it is', async ({
    assert,
  }) => {
    const { world, fake } = line
    const phone = newPhone()
    const people = await Promise.all(
      ['Mãe', 'Filho'].map((name) =>
        world.ana.api.post('/api/v1/contacts', { name: `${name} ${phone}`, phones: [phone] })
      )
    )
    const [mother] = people.map(({ body }) => body.data)
    await fake.contactSays(phone, 'É sobre a mensalidade', { name: 'Casa' })
    await workInbox()

    const [ticket] = await ticketsOf(world.ana)
    assert.equal(ticket.contact.name, 'Casa')
    const health = await world.ana.api.get(`/api/v1/tickets/${ticket.id}/botconversa`)
    assert.lengthOf(health.body.data.sameNumber, 3)
    const chosen = await world.ana.api.put(`/api/v1/tickets/${ticket.id}/botconversa/contact`, {
      contactId: mother.id,
    })
    assert.equal(chosen.status, 200)
    assert.equal((await ticketOf(world.ana, ticket.id)).contact.id, mother.id)
    await fake.contactSays(phone, 'Obrigada')
    await workInbox()
    assert.lengthOf(await ticketsOf(world.ana), 1)
    const messages = await messagesOf(world.ana, ticket.id)
    assert.deepEqual(
      messages.map(({ author }) => author.id),
      [mother.id, mother.id]
    )
  })

  test('a file that comes as an address is fetched, looked at and shown; one from inside the network is refused', async ({
    assert,
  }) => {
    const { world, fake } = line
    const phone = newPhone()
    await fake.contactSays(phone, '', { mediaUrl: `${fake.url}/media/foto.png` })
    await fake.contactSays(phone, '', { mediaUrl: 'http://169.254.169.254/latest/meta-data' })
    await fake.contactSays(phone, '', { mediaUrl: 'isto não é um endereço' })
    await workInbox()
    const [{ id }] = await ticketsOf(world.ana)
    const waiting = await messagesOf(world.ana, id)
    assert.deepEqual(
      waiting.map(({ attachments }) => attachments[0].state),
      ['processing', 'processing', 'processing']
    )
    await fetchAll(line)
    const [picture, inside, nonsense] = (await messagesOf(world.ana, id)).map(
      ({ attachments }) => attachments[0]
    )
    assert.equal(picture.state, 'ready')
    assert.equal(picture.kind, 'image')
    assert.equal((await world.ana.api.get(picture.url)).status, 200)
    assert.equal((await world.aluno1.api.get(picture.url)).status, 404)
    assert.equal(inside.state, 'refused')
    assert.equal(nonsense.state, 'refused')
  })

  test('with who is blocked nobody speaks, and nothing of it is lost', async ({ assert }) => {
    const { world, fake } = line
    const phone = newPhone()
    await fake.contactSays(phone, 'oi')
    await workInbox()
    const [ticket] = await ticketsOf(world.ana)
    await world.ana.api.post(`/api/v1/contacts/${ticket.contact.id}/block`, {})
    await fake.contactSays(phone, 'comprem')
    await workInbox()
    assert.lengthOf(await messagesOf(world.ana, ticket.id), 1)
    assert.equal((await inboxOf(line)).body.data[0].outcome, 'blocked')
  })

  test('who was told to wait outside is routed by a tag of theirs, and by who has them there', async ({
    assert,
  }) => {
    const { world, fake, account } = line
    const finance = await createQueue(world, [world.bruno])
    await setAccount(account.id, {
      rules: {
        tags: [{ tag: 'financeiro', queueId: finance.id }],
        managers: [{ managerId: 41, userId: world.bruno.id }],
      },
    })
    const phone = newPhone()
    const { id } = fake.world.add({ phone, firstName: 'Rui', tags: ['Financeiro'] })
    await fake.contactSays(phone, 'boleto')
    await workInbox()
    // The webhook says nothing of tags: who wrote is read again.
    await refreshAll(line)
    const [ticket] = await ticketsOf(world.bruno)
    assert.equal(ticket.queue.id, finance.id)

    fake.world.byId(id)!.managerId = 41
    await fake.contactSays(phone, 'alguém?')
    await workInbox()
    assert.equal((await ticketOf(world.bruno, ticket.id)).assignee.id, world.bruno.id)
    // What came from there is not sent back.
    await workDeliveries()
    assert.lengthOf(fake.effectsOf({ subscriberId: id }), 0)
  })
})

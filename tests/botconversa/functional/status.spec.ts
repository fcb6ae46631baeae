import { test } from '@japa/runner'
import { sql } from '#app/core/database/sql'
import { drain } from '#app/core/events/drain'
import {
  inboxOf,
  type Line,
  newPhone,
  openLine,
  setAccount,
  talkWith,
  ticketsOf,
  workDeliveries,
  workInbox,
} from '#tests/botconversa/support/desk'
import { ticketOf } from '#tests/support_desk/support/desk'

const outcomes = async (line: Line) =>
  (await inboxOf(line)).body.data.map(({ outcome }: any) => outcome)

test.group('the state of a conversation, both ways', (group) => {
  let line: Line
  group.each.setup(async () => {
    line = await openLine()
    return () => line.fake.stop()
  })

  test('closed there is resolved here and opened there is open here; nothing of it is sent back', async ({
    assert,
  }) => {
    const { world, fake } = line
    const { ticket, phone, subscriber } = await talkWith(line)
    await fake.conversationIs(phone, false)
    await workInbox()
    assert.equal((await ticketOf(world.ana, ticket.id)).status, 'resolved')
    await fake.conversationIs(phone, true)
    await workInbox()
    assert.equal((await ticketOf(world.ana, ticket.id)).status, 'open')
    await workDeliveries()
    assert.lengthOf(fake.effectsOf({ subscriberId: subscriber.id, kind: 'status' }), 0)
  })

  test('our own change that comes back is an echo, also when it comes late and the ticket is open again', async ({
    assert,
  }) => {
    const { world, fake } = line
    const { ticket, phone, subscriber } = await talkWith(line)
    await world.ana.api.post(`/api/v1/tickets/${ticket.id}/resolve`)
    await workDeliveries()
    assert.lengthOf(fake.effectsOf({ subscriberId: subscriber.id, kind: 'status' }), 1)
    await fake.contactSays(phone, 'Ainda não consegui')
    await workInbox()
    assert.equal((await ticketOf(world.ana, ticket.id)).status, 'open')

    await fake.conversationIs(phone, false) // As the late echo says it.
    await workInbox()
    assert.equal((await outcomes(line))[0], 'echo')
    assert.equal((await ticketOf(world.ana, ticket.id)).status, 'open')
    // Said once more it is somebody's wish.
    await fake.conversationIs(phone, false)
    await workInbox()
    assert.equal((await ticketOf(world.ana, ticket.id)).status, 'resolved')
  })

  test('a state that is so already changes nothing, and one that nobody knows waits for a person', async ({
    assert,
  }) => {
    const { world, fake, account } = line
    const { ticket, phone } = await talkWith(line)
    const before = await ticketOf(world.ana, ticket.id)
    await fake.conversationIs(phone, true)
    await workInbox()
    assert.equal((await outcomes(line))[0], 'no_change')
    assert.equal((await ticketOf(world.ana, ticket.id)).revision, before.revision)

    await setAccount(account.id, { rules: { statuses: { aberto: 'open' } } })
    await fake.conversationIs(phone, false)
    await workInbox()
    const [entry] = (await inboxOf(line, '?state=unmapped')).body.data
    assert.equal(entry.outcome, 'status_unknown')
    assert.equal(entry.error, 'fechado')
    assert.equal((await ticketOf(world.ana, ticket.id)).status, 'new')

    await setAccount(account.id, { rules: { statuses: { fechado: 'resolved' } } })
    const replay = `/api/v1/integrations/botconversa/accounts/${account.id}/inbox/${entry.id}/replay`
    const dry = await world.admin.api.post(replay, { dryRun: true })
    assert.equal(dry.body.data.outcome, 'status')
    assert.equal((await ticketOf(world.ana, ticket.id)).status, 'new')
    assert.equal((await world.admin.api.post(replay, {})).status, 202)
    await workInbox()
    assert.equal((await ticketOf(world.ana, ticket.id)).status, 'resolved')
    assert.equal((await world.admin.api.post(replay, {})).body.code, 'ALREADY_PROCESSED')
  })

  test('a change that comes before its message waits for it, and says so when it never comes', async ({
    assert,
  }) => {
    const { world, fake } = line
    const [early, lost] = [newPhone(), newPhone()]
    for (const phone of [early, lost]) fake.world.add({ phone, firstName: 'Rui' })
    await fake.conversationIs(early, false)
    await fake.conversationIs(lost, false)
    await workInbox()
    assert.deepEqual(await outcomes(line), ['waits_for_message', 'waits_for_message'])
    await fake.contactSays(early, 'oi')
    await workInbox()
    const [ticket] = await ticketsOf(world.ana)
    assert.equal(ticket.status, 'resolved')

    await sql(
      `update botconversa_inbox set received_at = now() - interval '1 hour' where account_id = ? and state = 'parked'`,
      [line.account.id]
    )
    const { sweepInbox } = await import('#app/botconversa/jobs/inbox_jobs')
    await sweepInbox.handle({}, { attempt: 1, signal: new AbortController().signal })
    const [failed] = (await inboxOf(line, '?state=failed')).body.data
    assert.equal(failed.outcome, 'orphan')
  })

  test('what the desk does is done there: state, manager, flow and tags, each once', async ({
    assert,
  }) => {
    const { world, fake, account } = line
    await setAccount(account.id, {
      rules: {
        managers: [{ managerId: 42, userId: world.ana.id }],
        flows: [{ flowId: 22, status: 'resolved', direction: 'out' }],
      },
      outbound: { tags: true },
    })
    const name = `Boletos ${account.id}`
    fake.world.tags.set(12, name)
    await sql(
      `insert into botconversa_items (account_id, kind, external_id, name) values (?, 'tag', 12, ?)`,
      [account.id, name]
    )
    const tag = await world.admin.api.post('/api/v1/tags', { name: name.slice(0, 60) })
    const { ticket, subscriber } = await talkWith(line)
    await world.ana.api.post(`/api/v1/tickets/${ticket.id}/claim`)
    await drain('botconversa.mirror')
    await world.ana.api.patch(`/api/v1/tickets/${ticket.id}`, { tagIds: [tag.body.data.id] })
    await world.ana.api.post(`/api/v1/tickets/${ticket.id}/resolve`)
    await drain('botconversa.mirror')
    await workDeliveries()
    await workDeliveries()
    const effects = fake.effectsOf({ subscriberId: subscriber.id })
    assert.sameDeepMembers(
      effects.map(({ kind }) => kind),
      ['status', 'tag_on', 'status', 'flow']
    )
    assert.equal(fake.world.byId(subscriber.id)!.managerId, 42)
    assert.isFalse(fake.world.byId(subscriber.id)!.isOpen)
  })

  test('what a bot or a manager wrote there is shown as theirs, and begins nothing', async ({
    assert,
  }) => {
    const { world, fake } = line
    const { ticket, phone } = await talkWith(line)
    fake.settings.echoesMessages = false
    await fake.contactSays(phone, 'Seu protocolo é 123', { origin: 'bot' })
    await fake.contactSays(newPhone(), 'Promoção!', { origin: 'bot' })
    await workInbox()
    const { body } = await world.ana.api.get(`/api/v1/tickets/${ticket.id}/messages`)
    assert.equal(body.data.at(-1).kind, 'system')
    assert.equal(body.data.at(-1).system.event, 'outside.bot')
    assert.equal(body.data.at(-1).body, 'Seu protocolo é 123')
    assert.lengthOf(await ticketsOf(world.ana), 1)
    assert.equal((await outcomes(line))[0], 'no_ticket')
  })
})

import { test } from '@japa/runner'
import { sql } from '#app/core/database/sql'
import { accountSecrets } from '#app/botconversa/services/account_secrets'
import { baseUrl } from '#tests/support/api'
import {
  inboxOf,
  type Line,
  messagesOf,
  newPhone,
  openLine,
  setAccount,
  ticketsOf,
  workInbox,
} from '#tests/botconversa/support/desk'

type Sent = { type?: string; headers?: Record<string, string> }

test.group('webhooks of BotConversa', (group) => {
  let line: Line
  group.each.setup(async () => {
    line = await openLine({
      field_map: { phone: '/phone', name: '/name', text: '/text', externalId: '/id' },
    })
    return () => line.fake.stop()
  })

  const send = (
    body: string | Uint8Array<ArrayBuffer>,
    { type = 'application/json', headers = {} }: Sent = {}
  ) =>
    fetch(line.webhookUrl, {
      method: 'POST',
      body,
      headers: { 'content-type': type, ...headers },
    })
  const newest = async () => (await inboxOf(line)).body.data[0]

  test('whatever comes is kept as it came and answered at once; what it is is said in words', async ({
    assert,
  }) => {
    const phone = newPhone()
    const bodies: [string | Uint8Array<ArrayBuffer>, string, string][] = [
      ['{"phone":', 'application/json', 'not_json'],
      ['[1,2]', 'application/json', 'not_an_object'],
      ['"oi"', 'application/json', 'not_an_object'],
      ['', 'application/json', 'empty'],
      ['{}', 'application/json', 'no_person'],
      ['{"phone":"12","text":"oi"}', 'application/json', 'phone_invalid'],
      ['{"phone":"não tem","text":"oi"}', 'application/json', 'phone_invalid'],
      [JSON.stringify({ phone }), 'application/json', 'nothing_said'],
      [JSON.stringify({ phone, text: '{{mensagem}}' }), 'application/json', 'nothing_said'],
      [new Uint8Array([0xff, 0xfe, 0xfd]), 'application/json', 'not_text'],
      ['{"a":1}', 'application/json; charset=klingon', 'not_text'],
      ['--x\r\n\r\n--x--', 'multipart/form-data; boundary=x', 'multipart'],
    ]
    for (const [body, type, outcome] of bodies) {
      const answer = await send(body, { type })
      assert.equal(answer.status, 200, outcome)
      assert.deepEqual(await answer.json(), { received: true })
      await workInbox()
      const entry = await newest()
      assert.equal(entry.outcome, outcome)
      assert.equal(entry.state, 'unmapped')
      assert.isNotEmpty(entry.explanation)
    }
    assert.lengthOf((await inboxOf(line)).body.data, bodies.length)
    assert.lengthOf(await ticketsOf(line.world.ana), 0)
  })

  test('a form, another encoding and five megabytes are read as well; more than ten are refused', async ({
    assert,
  }) => {
    const { ana } = line.world
    const [form, latin, large] = [newPhone(), newPhone(), newPhone()]
    await send(new URLSearchParams({ phone: form, text: 'Olá do formulário' }).toString(), {
      type: 'application/x-www-form-urlencoded',
    })
    const bytes = Buffer.from(JSON.stringify({ phone: latin, text: 'Olá, João' }), 'latin1')
    await send(bytes, { type: 'application/json; charset=iso-8859-1' })
    const padding = 'x'.repeat(5 * 1024 ** 2)
    await send(JSON.stringify({ phone: large, text: 'grande', padding }))
    await workInbox()
    const tickets = await ticketsOf(ana)
    assert.sameMembers(
      tickets.map(({ subject }) => subject),
      ['Olá do formulário', 'Olá, João', 'grande']
    )
    const tooLarge = await send('x'.repeat(11 * 1024 ** 2))
    assert.equal(tooLarge.status, 413)
    assert.equal(((await tooLarge.json()) as any).code, 'BODY_TOO_LARGE')
    assert.lengthOf((await inboxOf(line)).body.data, 3)
  })

  test('a text longer than a message holds is kept, cut, and never lost', async ({ assert }) => {
    const phone = newPhone()
    await send(JSON.stringify({ phone, text: 'a'.repeat(50_000) }))
    await workInbox()
    const [ticket] = await ticketsOf(line.world.ana)
    const [message] = await messagesOf(line.world.ana, ticket.id)
    assert.lengthOf(message.body, 40_000)
    assert.equal((await newest()).state, 'processed')
  })

  test('a token or secret that does not hold answers 404, and nothing says which; rotated ones overlap', async ({
    assert,
  }) => {
    const { account, webhookUrl } = line
    const body = JSON.stringify({ phone: newPhone(), text: 'oi' })
    const post = (url: string, headers = {}) => fetch(url, { method: 'POST', body, headers })
    const unknown = await post(webhookUrl.replace(/[^/]+$/, accountSecrets.fresh()))
    await setAccount(account.id, { header_secret_hash: accountSecrets.hash('senha-nova') })
    const without = await post(webhookUrl)
    const wrong = await post(webhookUrl, { 'x-webhook-secret': 'outra' })
    for (const refused of [unknown, without, wrong]) {
      assert.equal(refused.status, 404)
      const { requestId: _, ...problem } = (await refused.json()) as any
      assert.equal(problem.code, 'NOT_FOUND')
    }
    assert.lengthOf((await inboxOf(line)).body.data, 0)
    assert.equal((await post(webhookUrl, { 'x-webhook-secret': 'senha-nova' })).status, 200)

    const [{ token }] = await sql<{ token: string }>(
      'select token_hash as token from botconversa_accounts where id = ?',
      [account.id]
    )
    await setAccount(account.id, {
      token_hash: accountSecrets.hash('a-nova'),
      previous_token_hash: token,
      previous_header_secret_hash: accountSecrets.hash('senha-nova'),
      header_secret_hash: accountSecrets.hash('mais-nova'),
      previous_until: new Date(Date.now() + 3_600_000),
    })
    assert.equal((await post(webhookUrl, { 'x-webhook-secret': 'senha-nova' })).status, 200)
    const fresh = webhookUrl.replace(/[^/]+$/, 'a-nova')
    assert.equal((await post(fresh, { 'x-webhook-secret': 'mais-nova' })).status, 200)
    await setAccount(account.id, { previous_until: new Date(Date.now() - 1_000) })
    assert.equal((await post(webhookUrl, { 'x-webhook-secret': 'mais-nova' })).status, 404)
    assert.lengthOf((await inboxOf(line)).body.data, 3)
  })

  test('a first secret binds the new token; what comes by the old one comes as it came, for a while', async ({
    assert,
  }) => {
    const { account, webhookUrl, world } = line
    const path = `/api/v1/integrations/botconversa/accounts/${account.id}`
    const body = JSON.stringify({ phone: newPhone(), text: 'oi' })
    const post = async (url: string, headers = {}) =>
      (await fetch(url, { method: 'POST', body, headers })).status
    const rotated = await world.admin.api.post(`${path}/rotate-token`, {
      headerSecret: 'um-segredo-bem-longo',
    })
    assert.equal(rotated.status, 200)
    const { pathname } = new URL(rotated.body.data.webhookUrl)
    const fresh = `${baseUrl()}${pathname}`
    assert.equal(await post(webhookUrl), 200)
    assert.equal(await post(fresh), 404)
    assert.equal(await post(fresh, { 'x-webhook-secret': 'um-segredo-bem-longo' }), 200)
    // Said at once it binds both.
    await world.admin.api.patch(path, { headerSecret: 'outro-segredo-bem-longo' })
    assert.equal(await post(webhookUrl), 404)
    assert.equal(await post(webhookUrl, { 'x-webhook-secret': 'outro-segredo-bem-longo' }), 200)
  })

  test('in capture mode requests are kept to make a map from, tried dry, and worked on afterwards', async ({
    assert,
  }) => {
    const { world, account } = line
    const { admin } = world
    await setAccount(account.id, { capturing: true, field_map: null })
    const phone = newPhone()
    await send(JSON.stringify({ de: { tel: phone }, msg: 'Quero me matricular' }), {
      headers: { 'authorization': 'Bearer segredo', 'x-flow': 'captura' },
    })
    await workInbox()
    const accounts = `/api/v1/integrations/botconversa/accounts/${account.id}`
    const { body } = await admin.api.get(`${accounts}/captures`)
    const [capture] = body.data
    assert.equal(capture.state, 'captured')
    assert.include(capture.body, 'Quero me matricular')
    assert.equal(capture.headers['x-flow'], 'captura')
    assert.notProperty(capture.headers, 'authorization')
    assert.equal(capture.reading.unmapped, 'no_map')

    const fieldMap = { phone: '/de/tel', text: '/msg' }
    const dry = await admin.api.post(`${accounts}/captures/${capture.id}/dry-run`, { fieldMap })
    assert.equal(dry.body.data.reading.event.text, 'Quero me matricular')
    assert.equal(dry.body.data.outcome, 'message')
    assert.isTrue(dry.body.data.opensTicket)
    assert.lengthOf(await ticketsOf(world.ana), 0)
    const bad = await admin.api.post(`${accounts}/captures/${capture.id}/dry-run`, {
      fieldMap: { phone: 'de.tel' },
    })
    assert.equal(bad.status, 422)

    await setAccount(account.id, { capturing: false, field_map: fieldMap })
    await admin.api.post(`${accounts}/inbox/${capture.id}/replay`, {})
    await workInbox()
    const [ticket] = await ticketsOf(world.ana)
    assert.equal(ticket.contact.phone, phone)
  })
})

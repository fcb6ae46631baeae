import { test } from '@japa/runner'
import { v4 as uuid } from 'uuid'
import { sql } from '#app/core/database/sql'
import { drain } from '#app/core/events/drain'
import { newId } from '#app/core/operation'
import { AlertAdmins } from '#app/botconversa/actions/alert_admins'
import { accountById } from '#app/botconversa/queries/account_rows'
import { accountSecrets } from '#app/botconversa/services/account_secrets'
import { noteCall } from '#app/botconversa/services/breaker'
import { turnClock } from '#tests/botconversa/support/accounts'
import { ACCOUNTS, createAccount } from '#tests/botconversa/support/api'
import { FakeBotconversa } from '#tests/fakes/botconversa_server'
import { readMail } from '#tests/support/mailbox'
import { freePort } from '#tests/support/nodes'
import { createQueue } from '#tests/support_desk/support/desk'
import { createWorld, type World } from '#tests/support/world'

const refused = { outcome: 'refused', error: 'nobody there', durationMs: 5 } as const
const executed = { outcome: 'executed', status: 200, data: null, durationMs: 1 } as const
const limited = {
  outcome: 'limited',
  status: 429,
  retryAfterMs: null,
  error: 'slowly',
  durationMs: 5,
} as const
const tokenIn = (webhookUrl: string) => webhookUrl.split('/').at(-1)!
const countAccounts = async () =>
  (await sql<{ count: number }>('select count(*)::int as count from botconversa_accounts'))[0].count

test.group('accounts of BotConversa', (group) => {
  let world: World
  group.setup(async () => {
    world = await createWorld()
  })

  test('a new account says where its webhooks go, and never its key again', async ({ assert }) => {
    const apiKey = `segredo-${uuid()}`
    const name = `Zayn ${uuid()}`
    const { status, body } = await world.admin.api.post(ACCOUNTS, {
      name,
      apiKey,
      headerSecret: 'um-segredo-de-cabecalho',
    })
    assert.equal(status, 201)
    assert.match(body.data.webhookUrl, /^https?:\/\/.+\/api\/v1\/webhooks\/botconversa\/[\w-]{43}$/)
    assert.deepInclude(body.data, {
      name,
      enabled: true,
      capturing: false,
      ratePerMinute: 600,
      hasHeaderSecret: true,
      fieldMap: null,
      state: 'ok',
      version: 1,
    })
    assert.equal(body.data.rules.statuses.fechado, 'resolved')
    assert.deepInclude(body.data.outbound, { messages: true, tags: false })
    const { body: shown } = await world.admin.api.get(`${ACCOUNTS}/${body.data.id}`)
    const { body: list } = await world.admin.api.get(ACCOUNTS)
    const said = JSON.stringify([body, shown, list])
    assert.notInclude(said, apiKey)
    assert.notInclude(said, 'um-segredo-de-cabecalho')
    const [row] = await sql('select * from botconversa_accounts where id = ?', [body.data.id])
    assert.notInclude(JSON.stringify(row), apiKey)
    assert.notInclude(JSON.stringify(row), tokenIn(body.data.webhookUrl))
    assert.equal(accountSecrets.open(row.api_key), apiKey)
    assert.equal(row.token_hash, accountSecrets.hash(tokenIn(body.data.webhookUrl)))
  })

  test('the same Idempotency-Key makes one account', async ({ assert }) => {
    const headers = { 'idempotency-key': uuid() }
    const settings = { name: `Duas vezes ${uuid()}`, apiKey: 'k' }
    const first = await world.admin.api.post(ACCOUNTS, settings, { headers })
    const second = await world.admin.api.post(ACCOUNTS, settings, { headers })
    assert.equal(second.status, 201)
    assert.equal(second.body.data.id, first.body.data.id)
  })

  test('of two accounts with one name the second is refused, also under another case', async ({
    assert,
  }) => {
    const { name } = await createAccount(world)
    const { status, body } = await world.admin.api.post(ACCOUNTS, {
      name: name.toUpperCase(),
      apiKey: 'k',
    })
    assert.deepEqual([status, body.code], [409, 'ACCOUNT_NAME_TAKEN'])
  })

  test('{baseUrl} is no address for an account')
    .with([
      { baseUrl: 'http://10.1.2.3/api' },
      { baseUrl: 'http://169.254.169.254/latest/meta-data' },
      { baseUrl: 'http://[::ffff:10.0.0.1]/' },
      { baseUrl: 'http://0x0a000001/' },
      { baseUrl: 'http://167772161/' },
      { baseUrl: 'ftp://backend.botconversa.com.br/' },
      { baseUrl: 'http://someone:secret@8.8.8.8/' },
      { baseUrl: 'https://8.8.8.8/api?key=1' },
      { baseUrl: 'não é endereço' },
    ])
    .run(async ({ assert }, { baseUrl }) => {
      const before = await countAccounts()
      const settings = { name: `Dentro ${uuid()}`, apiKey: 'k', baseUrl }
      const { status, body } = await world.admin.api.post(ACCOUNTS, settings)
      assert.deepEqual([status, body.code], [422, 'ADDRESS_NOT_ALLOWED'])
      const account = await createAccount(world)
      assert.equal(
        (await world.admin.api.patch(account.path, { baseUrl })).body.code,
        'ADDRESS_NOT_ALLOWED'
      )
      assert.equal(await countAccounts(), before + 1)
    })

  test('settings that are none are refused by name', async ({ assert }) => {
    const wrong: [object, string][] = [
      [{ fieldMap: { phone: 'contato.telefone' } }, 'fieldMap.phone'],
      [{ fieldMap: { phone: '/a/~2' } }, 'fieldMap.phone'],
      [{ fieldMap: { text: '/a' } }, 'fieldMap.phone'],
      [{ fieldMap: { phone: '/a', telefone: '/b' } }, 'fieldMap.telefone'],
      [{ rules: { statuses: { aberto: 'novo' } } }, 'rules.statuses.aberto'],
      [
        { rules: { flows: [{ flowId: 1, status: 'open', direction: 'up' }] } },
        'rules.flows.0.direction',
      ],
      [{ ratePerMinute: 0 }, 'ratePerMinute'],
      [{ headerSecret: 'short' }, 'headerSecret'],
      [{ outbound: { everything: true } }, 'outbound.everything'],
    ]
    const account = await createAccount(world)
    for (const [change, field] of wrong) {
      const { status, body } = await world.admin.api.patch(account.path, change)
      assert.equal(status, 422, field)
      assert.equal(body.errors[0].field, field)
    }
    assert.equal((await accountById(account.id))!.version, 1)
  })

  test('a JSON pointer with escapes and empty names is one', async ({ assert }) => {
    const account = await createAccount(world)
    const fieldMap = { phone: '/a~1b/~0/0', text: '/', externalId: '/mensagem/id' }
    const { body } = await world.admin.api.patch(account.path, { fieldMap })
    assert.deepEqual(body.data.fieldMap, fieldMap)
    assert.equal(
      (await world.admin.api.patch(account.path, { fieldMap: null })).body.data.fieldMap,
      null
    )
  })

  test('queues and people of the rules must be there', async ({ assert }) => {
    const account = await createAccount(world)
    const codes = async (change: object) =>
      (await world.admin.api.patch(account.path, change)).body.code
    assert.equal(await codes({ defaultQueueId: newId() }), 'QUEUE_UNKNOWN')
    assert.equal(
      await codes({ rules: { tags: [{ tag: 'A', queueId: newId() }] } }),
      'QUEUE_UNKNOWN'
    )
    const manager = (userId: string) => ({ rules: { managers: [{ managerId: 41, userId }] } })
    assert.equal(await codes(manager(newId())), 'RECEIVER_UNKNOWN')
    assert.equal(await codes(manager(world.aluno1.id)), 'RECEIVER_NOT_TEAM')
    const { id: queueId } = await createQueue(world)
    const rules = {
      tags: [{ tag: 'Financeiro', queueId }],
      managers: [{ managerId: 41, userId: world.bruno.id }],
    }
    const { body } = await world.admin.api.patch(account.path, { rules, defaultQueueId: queueId })
    assert.deepInclude(body.data.rules, rules)
  })

  test('rules and what is sent are changed part by part', async ({ assert }) => {
    const account = await createAccount(world, { outbound: { tags: true } })
    await world.admin.api.patch(account.path, { rules: { statuses: { ' Em Espera ': 'pending' } } })
    const flows = [{ flowId: 22, status: 'resolved', direction: 'out' }]
    const { body } = await world.admin.api.patch(account.path, {
      rules: { flows },
      outbound: { files: false },
    })
    assert.deepEqual(body.data.rules.statuses, { 'em espera': 'pending' })
    assert.deepEqual(body.data.rules.flows, flows)
    assert.deepInclude(body.data.outbound, { tags: true, files: false, messages: true })
  })

  test('a change on a stale version is refused with what stands there now', async ({ assert }) => {
    const account = await createAccount(world)
    assert.equal(
      (await world.admin.api.patch(account.path, { ratePerMinute: 60, version: 1 })).status,
      200
    )
    const { status, body } = await world.admin.api.patch(account.path, {
      enabled: false,
      version: 1,
    })
    assert.deepEqual([status, body.code], [409, 'STALE_VERSION'])
    assert.deepInclude(body.current, { version: 2, ratePerMinute: 60, enabled: true })
    assert.notProperty(body.current, 'apiKey')
  })

  test('a new key or address is tried at once, whatever the old one had come to', async ({
    assert,
  }) => {
    const account = await createAccount(world)
    for (let turn = 0; turn < 5; turn++) await noteCall(account.id, refused)
    assert.equal((await world.admin.api.get(account.path)).body.data.state, 'down')
    const { body } = await world.admin.api.patch(account.path, { apiKey: 'outra' })
    assert.equal(body.data.state, 'ok')
    const row = (await accountById(account.id))!
    assert.equal(accountSecrets.open(row.apiKey), 'outra')
    assert.equal(row.apiKeyHash, accountSecrets.hash('outra'))
  })

  test('a rotated token goes on being taken for a day, or as long as is said', async ({
    assert,
  }) => {
    const account = await createAccount(world, { headerSecret: 'primeiro-segredo-longo' })
    const { status, body } = await world.admin.api.post(`${account.path}/rotate-token`, {
      headerSecret: 'segundo-segredo-longo',
    })
    assert.equal(status, 200)
    assert.notEqual(body.data.webhookUrl, account.webhookUrl)
    const hours = (Date.parse(body.data.previousTokenUntil) - Date.now()) / 3_600_000
    assert.approximately(hours, 24, 0.1)
    const row = (await accountById(account.id))!
    assert.equal(row.tokenHash, accountSecrets.hash(tokenIn(body.data.webhookUrl)))
    assert.equal(row.previousTokenHash, accountSecrets.hash(tokenIn(account.webhookUrl)))
    assert.equal(row.headerSecretHash, accountSecrets.hash('segundo-segredo-longo'))
    assert.equal(row.previousHeaderSecretHash, accountSecrets.hash('primeiro-segredo-longo'))
    const again = await world.admin.api.post(`${account.path}/rotate-token`, { overlapHours: 0 })
    assert.equal(again.body.data.previousTokenUntil, null)
    const audited = await sql(
      `select 1 from events where subject_id = ? and name = 'botconversa_account.token_rotated'`,
      [account.id]
    )
    assert.lengthOf(audited, 2)
  })

  test('an account is put away with its history, once nothing of it waits', async ({ assert }) => {
    const account = await createAccount(world)
    await sql(
      `insert into botconversa_inbox (id, account_id, headers, body, lane) values (?, ?, '{}', ''::bytea, 'x')`,
      [newId(), account.id]
    )
    const { status, body } = await world.admin.api.delete(account.path)
    assert.deepEqual([status, body.code, body.inbound], [409, 'ACCOUNT_IN_USE', 1])
    assert.equal((await world.admin.api.get(account.path)).status, 200)
    await sql(`update botconversa_inbox set state = 'processed' where account_id = ?`, [account.id])
    assert.equal((await world.admin.api.delete(account.path)).status, 204)
    assert.equal((await world.admin.api.get(account.path)).status, 404)
    assert.equal((await world.admin.api.get(`${account.path}/status`)).status, 404)
    assert.isNotNull((await accountById(account.id))!.archivedAt)
    assert.equal((await createAccount(world, { name: account.name })).name, account.name)
  })
})

test.group('the test of an account', (group) => {
  let world: World
  let fake: FakeBotconversa
  group.setup(async () => {
    world = await createWorld()
  })
  group.each.setup(async () => {
    fake = await FakeBotconversa.start()
    fake.world.add({ phone: '+5511987654321' })
    return () => fake.stop()
  })

  const tested = async (settings: object = {}, headers = {}) => {
    const account = await createAccount(world, {
      baseUrl: fake.baseUrl,
      apiKey: 'fake-key',
      ...settings,
    })
    const { status, body } = await world.admin.api.post(`${account.path}/test`, {}, { headers })
    if (status !== 200) throw new Error(JSON.stringify(body))
    return body.data
  }

  test('key and address are right: it says so, and counts', async ({ assert }) => {
    const data = await tested()
    assert.deepInclude(data, { ok: true, verdict: 'ok', error: null })
    assert.deepEqual(data.counts, {
      subscribers: 1,
      tags: 3,
      flows: 3,
      customFields: 2,
      managers: 2,
    })
    assert.match(data.message, /^Tudo certo/)
    assert.match((await tested({}, { 'accept-language': 'en' })).message, /^All is well/)
  })

  test('a wrong key is called that, in its words and ours', async ({ assert }) => {
    const data = await tested({ apiKey: 'errada' })
    assert.deepInclude(data, {
      ok: false,
      verdict: 'wrongKey',
      error: 'Api key is not valid',
      counts: null,
    })
    assert.match(data.message, /não aceita a chave/)
  })

  test('nobody answers', async ({ assert }) => {
    const data = await tested({ baseUrl: `http://127.0.0.1:${await freePort()}` })
    assert.deepInclude(data, { ok: false, verdict: 'unreachable' })
  })

  test('somebody else answers', async ({ assert }) => {
    fake.fail({ answer: 'html', times: 1 })
    assert.equal((await tested()).verdict, 'notBotconversa')
    fake.fail({ answer: 'html', times: 1, status: 404 })
    assert.equal((await tested()).verdict, 'notBotconversa')
    assert.equal((await tested({ baseUrl: fake.url })).verdict, 'notBotconversa')
  })

  test('it has no patience, or trouble of its own', async ({ assert }) => {
    fake.fail({ answer: 'limited', retryAfter: 1, times: 1 })
    assert.equal((await tested()).verdict, 'rateLimited')
    fake.fail({ answer: 'error', times: 1 })
    assert.equal((await tested()).verdict, 'failing')
  })

  test('an account that is down is looked for at once, and is back by it', async ({ assert }) => {
    const account = await createAccount(world, { baseUrl: fake.baseUrl, apiKey: 'fake-key' })
    for (let turn = 0; turn < 5; turn++) await noteCall(account.id, refused)
    assert.equal((await world.admin.api.post(`${account.path}/test`)).body.data.verdict, 'ok')
    assert.equal((await world.admin.api.get(account.path)).body.data.state, 'ok')
  })
})

test.group('the status of an account', (group) => {
  let world: World
  group.setup(async () => {
    world = await createWorld()
  })

  test('it says how much waits, what failed, and how long things take', async ({ assert }) => {
    const account = await createAccount(world, { ratePerMinute: 10 })
    const subscriberId = newId()
    await sql(
      `insert into botconversa_subscribers (id, account_id, external_id) values (?, ?, 1)`,
      [subscriberId, account.id]
    )
    const deliver = async (state: string, more = '') => {
      const id = newId()
      await sql(
        `insert into botconversa_deliveries (id, account_id, subscriber_id, kind, payload, state, sending_since, finished_at, created_at)
         values (?, ?, ?, 'text', '{}', ?, case when ? = 'sending' then now() end,
                 case when ? in ('sent', 'failed', 'unknown') then now() end, now() ${more})`,
        [id, account.id, subscriberId, state, state, state]
      )
      return id
    }
    await deliver('queued', `- interval '20 minutes'`)
    await deliver('queued')
    await deliver('sending')
    const unknown = await deliver('unknown')
    for (const [outcome, status] of [
      ['unclear', 500],
      ['unclear', 500],
      ['limited', 429],
      ['executed', 200],
    ])
      await sql(
        `insert into botconversa_attempts (id, delivery_id, outcome, status, error, duration_ms) values (?, ?, ?, ?, 'boom', 5)`,
        [newId(), unknown, outcome, status]
      )
    for (const [state, seconds] of [
      ['processed', 1],
      ['processed', 3],
      ['unmapped', null],
    ])
      await sql(
        `insert into botconversa_inbox (id, account_id, headers, body, lane, state, received_at, processed_at)
         values (?, ?, '{}', ''::bytea, 'x', ?, now() - interval '1 minute', now() - interval '1 minute' + ? * interval '1 second')`,
        [newId(), account.id, state, seconds]
      )
    await sql('insert into botconversa_calls (id, api_key_hash) values (?, ?)', [
      newId(),
      (await accountById(account.id))!.apiKeyHash,
    ])

    const { status, body } = await world.bruno.api.get(`${account.path}/status`)
    assert.equal(status, 200)
    const { data } = body
    assert.deepInclude(data.queue, { queued: 2, sending: 1 })
    assert.approximately(Date.now() - Date.parse(data.queue.oldestAt), 20 * 60_000, 10_000)
    assert.deepEqual(data.rate, { perMinute: 10, left: 9 })
    assert.deepEqual(
      data.failures.map(({ outcome, status: code, count }: any) => [outcome, code, count]),
      [
        ['unclear', 500, 2],
        ['limited', 429, 1],
      ]
    )
    assert.deepInclude(data.inbox, { processed: 2, unmapped: 1, received: 0 })
    assert.deepEqual(data.lag, { count: 2, p50Ms: 2_000, p95Ms: 2_900 })
    assert.deepEqual(
      data.alerts.map(({ kind, count }: any) => [kind, count]),
      [
        ['stuck', 2],
        ['unmapped', 1],
        ['unknown', 1],
      ]
    )
    assert.notInclude(JSON.stringify(data), account.webhookUrl)
  })

  test('admins are mailed once for each outage that lasts', async ({ assert }) => {
    const account = await createAccount(world, { name: `Fora ${uuid()}` })
    for (let turn = 0; turn < 5; turn++) await noteCall(account.id, refused)
    const mailed = lettersAbout(account)
    await new AlertAdmins().handle()
    assert.lengthOf(await mailed(), 0, 'not yet')
    await turnClock(account.id, 'down_since', '11 minutes')
    await Promise.all([new AlertAdmins().handle(), new AlertAdmins().handle()])
    await new AlertAdmins().handle()
    const letters = await mailed()
    assert.lengthOf(letters, 1)
    assert.include(letters[0].text, '11 minutos')
    const { body } = await world.ana.api.get(`${account.path}/status`)
    assert.deepInclude(body.data.alerts[0], { kind: 'down', count: 5 })
    await noteCall(account.id, executed)
    for (let turn = 0; turn < 5; turn++) await noteCall(account.id, refused)
    await turnClock(account.id, 'down_since', '11 minutes')
    await new AlertAdmins().handle()
    assert.lengthOf(await mailed(), 1, 'the next outage is told again')
  })

  test('admins are mailed once of an account that answers 429 for ever, and it recovers by the first success', async ({
    assert,
  }) => {
    const account = await createAccount(world, { name: `Cheia ${uuid()}` })
    const events = async () =>
      (
        await sql<{ name: string; cause: string }>(
          `select name, payload ->> 'cause' as cause from events where subject_id = ? and name like 'botconversa.%' order by id`,
          [account.id]
        )
      ).map(({ name, cause }) => `${name} ${cause}`)
    const mailed = lettersAbout(account)
    const status = async () => (await world.ana.api.get(`${account.path}/status`)).body.data
    /** Refused again, after a pause. */
    const refuseAgain = async () => {
      await turnClock(account.id, 'paused_until', '1 second')
      await noteCall(account.id, limited)
    }
    await noteCall(account.id, limited)
    await refuseAgain()
    await new AlertAdmins().handle()
    assert.lengthOf(await mailed(), 0, 'not yet')
    await turnClock(account.id, 'limited_since', '11 minutes')
    await turnClock(account.id, 'paused_until', '9 minutes')
    await new AlertAdmins().handle()
    assert.lengthOf(await mailed(), 0, 'nobody has called since')
    await refuseAgain()
    await Promise.all([new AlertAdmins().handle(), new AlertAdmins().handle()])
    await refuseAgain()
    await new AlertAdmins().handle()
    const letters = await mailed()
    assert.lengthOf(letters, 1)
    assert.include(letters[0].subject, 'não deixa passar as chamadas')
    assert.include(letters[0].text, 'Há 11 minutos')
    await turnClock(account.id, 'paused_until', '1 second')
    const { state, alerts, breaker } = await status()
    assert.equal(state, 'ok', 'between two pauses')
    assert.deepEqual(alerts, [{ kind: 'limited', since: breaker.limitedSince, count: 4 }])
    assert.approximately(Date.now() - Date.parse(breaker.limitedSince), 11 * 60_000, 10_000)

    await noteCall(account.id, executed)
    await noteCall(account.id, executed)
    const back = await status()
    assert.deepEqual([back.alerts, back.breaker.limitedSince], [[], null])
    assert.deepEqual(await events(), ['botconversa.alert limited', 'botconversa.recovered limited'])
    await noteCall(account.id, limited)
    await turnClock(account.id, 'limited_since', '11 minutes')
    await new AlertAdmins().handle()
    assert.lengthOf(await mailed(), 1, 'the next outage is told again')
  })

  test('a pause that is longer than that is told of while it lasts', async ({ assert }) => {
    const account = await createAccount(world, { name: `Pausa ${uuid()}` })
    await noteCall(account.id, { ...limited, retryAfterMs: 3_600_000 })
    // It had begun before.
    await noteCall(account.id, executed)
    await turnClock(account.id, 'limited_since', '11 minutes')
    await new AlertAdmins().handle()
    assert.lengthOf(await lettersAbout(account)(), 1)
  })

  test('what is limited and then down is told as down', async ({ assert }) => {
    const account = await createAccount(world, { name: `Ambas ${uuid()}` })
    await noteCall(account.id, { ...limited, retryAfterMs: 3_600_000 })
    for (let turn = 0; turn < 5; turn++) await noteCall(account.id, refused)
    for (const column of ['limited_since', 'down_since'] as const)
      await turnClock(account.id, column, '11 minutes')
    await new AlertAdmins().handle()
    const letters = await lettersAbout(account)()
    assert.lengthOf(letters, 1)
    assert.include(letters[0].subject, 'não responde')
  })

  test('another key is tried at once, and has no outage yet', async ({ assert }) => {
    const account = await createAccount(world)
    await noteCall(account.id, { ...limited, retryAfterMs: 3_600_000 })
    await world.admin.api.patch(account.path, { apiKey: uuid() })
    const { state, alerts, breaker } = (await world.ana.api.get(`${account.path}/status`)).body.data
    assert.deepEqual([state, alerts, breaker.limitedSince], ['ok', [], null])
  })

  /** In Portuguese, as they come. */
  const lettersAbout =
    ({ name }: Record<string, any>) =>
    async () => {
      await drain('botconversa.alert-mail')
      return (await readMail(world.admin.email)).filter(({ subject }) => subject.includes(name))
    }
})

import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { createServer, type Socket } from 'node:net'
import { test } from '@japa/runner'
import app from '@adonisjs/core/services/app'
import { BotconversaClient, type Call } from '#app/botconversa/services/client'
import { FakeBotconversa, type Fault } from '#tests/fakes/botconversa_server'
import { freePort } from '#tests/support/nodes'

const KEY = 'chave-de-ouro'

type Method = Exclude<keyof BotconversaClient, 'constructor'>
/** One call of each method, as it is written there. */
const CALLS: Record<string, (client: BotconversaClient) => Promise<Call<unknown>>> = {
  find_by_phone: (client) => client.findByPhone('+5511987654321'),
  create_subscriber: (client) =>
    client.createSubscriber({ phone: '+5521912345678', firstName: 'Zoé', lastName: 'da Silva' }),
  delete_subscriber: (client) => client.deleteSubscriber(500_002),
  list_subscribers: (client) => client.listSubscribers(1),
  send_text: (client) => client.sendText(500_001, 'Olá, "Maria"! 👋\nTudo bem?'),
  send_file: (client) => client.sendFile(500_001, 'https://hub.example/files/recibo.pdf?s=a%2Bb'),
  send_flow: (client) => client.sendFlow(500_001, 22),
  set_tag_on: (client) => client.setTag(500_001, 12, true),
  set_tag_off: (client) => client.setTag(500_001, 12, false),
  set_field: (client) => client.setField(500_001, 31, '3º B'),
  set_status_open: (client) => client.setStatus(500_001, { open: true, managerId: 41 }),
  set_status_closed: (client) => client.setStatus(500_001, { open: false }),
  flows: (client) => client.flows(),
  tags: (client) => client.tags(),
  custom_fields: (client) => client.customFields(),
  managers: (client) => client.managers(),
}
const METHODS: Record<Method, true> = {
  findByPhone: true,
  createSubscriber: true,
  deleteSubscriber: true,
  listSubscribers: true,
  sendText: true,
  sendFile: true,
  sendFlow: true,
  setTag: true,
  setField: true,
  setStatus: true,
  flows: true,
  tags: true,
  customFields: true,
  managers: true,
}

async function fakeWithPeople(): Promise<FakeBotconversa> {
  const fake = await FakeBotconversa.start({ apiKey: KEY, fetchesFiles: false })
  fake.world.add({
    phone: '+5511987654321',
    firstName: 'Maria',
    lastName: 'Souza',
    tags: ['Aluno'],
  })
  fake.world.add({ phone: '+5511912345678', firstName: 'João' })
  return fake
}
const clientOf = ({ baseUrl }: { baseUrl: string }, timeoutMs?: number) =>
  new BotconversaClient({ baseUrl, apiKey: KEY, timeoutMs })

test.group('the client’s requests', (group) => {
  let fake: FakeBotconversa
  group.each.setup(async () => {
    fake = await fakeWithPeople()
    return () => fake.stop()
  })

  test('{$self} asks for exactly what stands in its golden file')
    .with(Object.keys(CALLS))
    .run(async ({ assert }, name) => {
      const call = await CALLS[name](clientOf(fake))
      assert.equal(call.outcome, 'executed', JSON.stringify(call))
      assert.lengthOf(fake.arrivals, 1)
      const { method, path, headers, body } = fake.arrivals[0]
      const { host: _host, ...rest } = headers
      const asked = { method, path, headers: rest, body }
      const file = app.makePath(`tests/botconversa/golden/${name}.json`)
      if (process.env.WRITE_GOLDEN && !existsSync(file))
        await writeFile(file, `${JSON.stringify(asked, null, 2)}\n`)
      assert.deepEqual(asked, JSON.parse(await readFile(file, 'utf8')))
    })

  test('every method has its golden file', ({ assert }) => {
    const camel = (name: string) =>
      name.replaceAll(/_([a-z])/g, (_sign, letter) => letter.toUpperCase())
    const called = Object.keys(CALLS).map(camel)
    for (const method of Object.keys(METHODS))
      assert.isTrue(
        called.some((name) => name.startsWith(method)),
        method
      )
  })

  test('what it answers is read: people, pages, lists', async ({ assert }) => {
    const client = clientOf(fake)
    const found = await client.findByPhone('5511987654321')
    assert.deepInclude((found as any).data, {
      id: 500_001,
      phone: '+5511987654321',
      fullName: 'Maria Souza',
      tags: ['Aluno'],
    })
    const page = await client.listSubscribers(1)
    assert.deepInclude((page as any).data, { count: 2, hasNext: false })
    assert.lengthOf((page as any).data.subscribers, 2)
    const flows = await client.flows()
    assert.deepEqual((flows as any).data.items[0], {
      id: 21,
      name: 'Boas-vindas',
      details: { name: 'Boas-vindas' },
    })
    assert.equal(((await client.customFields()) as any).data.items[0].name, 'turma')
    assert.equal(((await client.managers()) as any).data.items[0].name, 'Bruno Lima')
  })

  test('a list that comes in pages is asked for page by page, as people are', async ({
    assert,
  }) => {
    const whole = ((await clientOf(fake).tags()) as any).data
    assert.deepInclude(whole, { count: null, hasNext: false })
    fake.settings.listPages = { size: 2 }
    const [first, second] = [await clientOf(fake).tags(), await clientOf(fake).tags(2)]
    assert.deepEqual((first as any).data, {
      ...{ count: 3, hasNext: true, items: whole.items.slice(0, 2) },
    })
    assert.deepEqual((second as any).data, {
      ...{ count: 3, hasNext: false, items: whole.items.slice(2) },
    })
    assert.deepEqual(
      fake.arrivals.slice(1).map(({ path }) => path),
      ['/tags/', '/tags/?page=2']
    )
  })

  test('nobody has that number: 404 and 400 alike are an answer', async ({ assert }) => {
    for (const status of [404, 400] as const) {
      fake.settings.nobodyIs = status
      const call = await clientOf(fake).findByPhone('+5511900000000')
      assert.deepInclude(call, { outcome: 'executed', status, data: null })
    }
  })

  test('who is there already is no error when they are created again', async ({ assert }) => {
    const person = { phone: '+5511987654321', firstName: 'Maria', lastName: '' }
    const call = await clientOf(fake).createSubscriber(person)
    assert.deepInclude(call, { outcome: 'executed', status: 200 })
    fake.settings.duplicateIs = 401
    const other = await clientOf(fake).createSubscriber(person)
    assert.equal((other as any).data?.id, 500_001)
  })
})

type Case = { title: string; fault: Fault; outcome: string; also?: object; effects: number }
const SEND: Case[] = [
  { title: 'cut before it was done', fault: { answer: 'drop' }, outcome: 'unclear', effects: 0 },
  {
    title: 'cut after it was done',
    fault: { answer: 'drop', afterEffect: true },
    outcome: 'unclear',
    effects: 1,
  },
  {
    title: '429 that says how long',
    fault: { answer: 'limited', retryAfter: 7 },
    outcome: 'limited',
    also: { status: 429, retryAfterMs: 7_000, error: 'Request was throttled.' },
    effects: 0,
  },
  {
    title: '429 that does not say how long',
    fault: { answer: 'limited' },
    outcome: 'limited',
    also: { retryAfterMs: null },
    effects: 0,
  },
  {
    title: 'an error of its own',
    fault: { answer: 'error', afterEffect: true },
    outcome: 'unclear',
    also: { status: 500, error: 'Internal error' },
    effects: 1,
  },
  {
    title: 'a page of HTML',
    fault: { answer: 'html' },
    outcome: 'unclear',
    also: { status: 200, error: 'it answered a page of HTML' },
    effects: 0,
  },
  {
    title: '200 with an error inside',
    fault: { answer: 'error_inside' },
    outcome: 'rejected',
    also: { status: 200, error: 'Subscriber has no open window' },
    effects: 0,
  },
  {
    title: 'JSON that ends too early',
    fault: { answer: 'broken_json' },
    outcome: 'unclear',
    also: { status: 200, error: 'it answered something that is no JSON' },
    effects: 0,
  },
  {
    title: 'a key that is not valid',
    fault: { answer: 'forbidden' },
    outcome: 'rejected',
    also: { status: 403, error: 'Api key is not valid' },
    effects: 0,
  },
  {
    title: 'no answer at all',
    fault: { answer: 'silence', afterEffect: true },
    outcome: 'unclear',
    also: { error: 'it did not answer in time' },
    effects: 1,
  },
]

test.group('what became of a call', (group) => {
  let fake: FakeBotconversa
  group.each.setup(async () => {
    fake = await fakeWithPeople()
    return () => fake.stop()
  })

  for (const { title, fault, outcome, also = {}, effects } of SEND)
    test(`${title}: ${outcome}`, async ({ assert }) => {
      fake.fail(fault)
      const call = await clientOf(fake, 400).sendText(500_001, 'Olá')
      assert.deepInclude(call, { outcome, ...also })
      assert.lengthOf(fake.effects, effects)
      assert.lengthOf(fake.arrivals, 1, 'it is never tried again')
    })

  test('a Retry-After that is a date is waited for as well', async ({ assert }) => {
    fake.fail({ answer: 'limited', retryAfter: new Date(Date.now() + 30_000).toUTCString() })
    const call = await clientOf(fake).sendText(500_001, 'Olá')
    assert.approximately((call as any).retryAfterMs, 30_000, 10_000)
  })

  test('a connection that is refused reached nobody', async ({ assert }) => {
    const port = await freePort()
    const call = await clientOf({ baseUrl: `http://127.0.0.1:${port}` }).sendText(1, 'Olá')
    assert.deepInclude(call, { outcome: 'refused', error: 'it can not be reached (ECONNREFUSED)' })
  })

  test('a name that nobody knows reached nobody', async ({ assert }) => {
    const call = await clientOf({ baseUrl: 'http://ninguem.invalid' }).sendText(1, 'Olá')
    assert.equal(call.outcome, 'refused')
  })

  test('TLS that fails reached nobody: not a byte of the request was sent', async ({ assert }) => {
    const heard: Buffer[] = []
    const server = createServer((socket: Socket) => {
      socket.on('error', () => {}) // Cut by us.
      socket.on('data', (part) => {
        heard.push(part)
        socket.end('this is no TLS\r\n')
      })
    }).listen(0, '127.0.0.1')
    await once(server, 'listening')
    const { port } = server.address() as { port: number }
    const call = await clientOf({ baseUrl: `https://127.0.0.1:${port}` }).sendText(1, 'segredo')
    server.close()
    assert.equal(call.outcome, 'refused')
    assert.notInclude(Buffer.concat(heard).toString('latin1'), 'segredo')
  })

  test('an address inside the network reached nobody', async ({ assert }) => {
    for (const baseUrl of ['http://169.254.169.254/latest', 'http://10.0.0.7', 'http://[fd00::1]'])
      assert.deepInclude(await clientOf({ baseUrl }).sendText(1, 'Olá'), {
        outcome: 'refused',
        error: 'the address lies inside the network',
      })
  })

  test('a page of HTML says of nobody that they are unknown', async ({ assert }) => {
    for (const [status, outcome] of [
      [404, 'rejected'],
      [200, 'unclear'],
      [502, 'unclear'],
    ] as const) {
      fake.fail({ answer: 'html', status, times: 1 })
      const call = await clientOf(fake).findByPhone('+5511900000000')
      assert.deepInclude(call, { outcome, error: 'it answered a page of HTML' })
    }
  })
})

import fc from 'fast-check'
import { test } from '@japa/runner'
import { inputSchema } from '#app/core/contracts/input_schemas'
import type { Operation } from '#app/core/contracts/operations'
import { type InboundEvent, inboundEvents } from '#app/core/realtime/inbound'
import { hostile, hostileText, nearSchema, fromSchema } from '#tests/contracts/arbitraries'
import { Api } from '#tests/support/api'
import { createChannel, say } from '#tests/support/chat'
import { contract } from '#tests/support/contract'
import { TestSocket } from '#tests/support/socket'
import { createPerson, type Person } from '#tests/support/world'

const TIME_FOR_ROUTES_MS = 20_000
/** Of a route on a machine that has other work. */
const LEAST_SHARE_MS = 100
const TRIES_PER_ROUTE = 60
/** Fewer than the token bucket of a socket holds: beyond it every answer would be the same refusal. */
const TRIES_PER_EVENT = 50

const RAW_BODIES = [
  '{',
  '',
  'null',
  '"text"',
  '[1]',
  '{"a":1}}',
  '{"a":"\\ud800"}',
  '{"__proto__":{"x":1}}',
  `${'['.repeat(20_000)}${']'.repeat(20_000)}`,
  '\0',
  '{"a":1e999}',
]
const PATH_PARTS = ['%00', '%', '%ED%A0%80', '..%2f', 'x'.repeat(3_000), '-1', '%F0%9F%8D%95']

/** Somebody of their own for each route: a call may well end their session. */
async function stage(role: 'team' | 'admin') {
  const [person, other] = await Promise.all([
    createPerson({ name: 'Fuzz', role }),
    createPerson({ name: 'Other', role: 'team' }),
  ])
  const channel = await createChannel(person, [other])
  const { body } = await say(person, channel.id, 'olá')
  return {
    person,
    ids: [channel.id, body.data.id as string, person.id, other.id, person.sessionId],
  }
}

type Call = { path: string; body: unknown; raw?: string }

function callOf(
  { path, parameters, contract: { body, query }, name }: Operation,
  ids: string[]
): fc.Arbitrary<Call> {
  const part = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...ids) },
    { weight: 1, arbitrary: fc.uuid() },
    { weight: 1, arbitrary: fc.constantFrom(...PATH_PARTS) }
  )
  const parts = fc.tuple(...parameters.map(() => part))
  const schema = query && inputSchema(query, name)
  const sound = schema ? (fromSchema(schema, ids) as fc.Arbitrary<object>) : fc.constant({})
  const names = [
    ...Object.keys(schema?.properties ?? {}),
    'unknown',
    'a[b][c]',
    'limit[]',
    '__proto__',
    'cursor',
  ]
  const search = fc.tuple(
    sound,
    fc.array(
      fc.tuple(
        fc.constantFrom(...names),
        hostileText.filter((text) => text.length < 4_000)
      ),
      { maxLength: 2 }
    )
  )
  const sent = body
    ? nearSchema(inputSchema(body, name), ids)
    : fc.oneof(fc.constant(undefined), hostile)
  const raw = fc.option(fc.constantFrom(...RAW_BODIES), { nil: undefined, freq: 8 })
  return fc.tuple(parts, search, sent, raw).map(([given, [right, wrong], content, text]) => {
    const filled = given.reduce((known, value) => known.replace(/\{\w+\}/, () => value), path)
    const pairs = [...Object.entries(right), ...wrong].map(
      ([key, value]) => `${key}=${encodeURIComponent(String(value).toWellFormed())}`
    )
    return {
      path: pairs.length > 0 ? `${filled}?${pairs.join('&')}` : filled,
      body: content,
      raw: text,
    }
  })
}

async function send({ api }: Person, method: string, { path, body, raw }: Call) {
  if (method === 'GET') return api.get(path)
  if (raw !== undefined) return api.call(method, path, raw, { raw: true })
  return api.call(method, path, body)
}

const errors: string[] = []

/** For so long; where that was too short for a single try, one is made all the same. */
async function tryFor<T>(share: number, numRuns: number, attempt: fc.IAsyncProperty<T>) {
  const outcome = await fc.check(attempt, { numRuns, interruptAfterTimeLimit: share })
  const isTooShort = outcome.interrupted && outcome.numRuns === 0
  if (isTooShort) return fc.assert(attempt, { numRuns: 1 })
  if (outcome.failed && !(outcome.interrupted && outcome.counterexample === null))
    throw new Error(fc.defaultReportMessage(outcome)!, { cause: outcome.errorInstance })
}

test.group('fuzz', () => {
  test('no input to any route is answered with a 500, and every refusal is a problem', async ({
    assert,
  }) => {
    const operations = await contract.operations()
    await new Api().get('/health/ready') // Looks for ffmpeg, the first time.
    const share = Math.max(TIME_FOR_ROUTES_MS / operations.length, LEAST_SHARE_MS)
    for (const [at, operation] of operations.entries()) {
      const { person, ids } = await stage(at % 2 ? 'team' : 'admin')
      const attempt = fc.asyncProperty(callOf(operation, ids), async (call) => {
        const answer = await send(person, operation.method, call)
        if (answer.status === 500) throw new Error(`${operation.name} answered 500`)
        if (answer.status >= 400 && answer.body.status !== answer.status)
          throw new Error(`${operation.name}: ${answer.status} is no problem`)
      })
      try {
        await tryFor(share, TRIES_PER_ROUTE, attempt)
      } catch (error) {
        errors.push(
          `${operation.name}: ${(error as Error).message.slice(0, 1_500)} ${String((error as Error).cause).slice(0, 1_500)}`
        )
      }
    }
    assert.deepEqual(errors, [])
    assert.equal((await new Api().get('/health/live')).status, 200)
  }).timeout(300_000)

  test('no input to any socket event is an internal error, and every one is acknowledged', async ({
    assert,
  }) => {
    const wrong: string[] = []
    for (const event of [...inboundEvents.values(), null]) wrong.push(...(await fuzzEvent(event)))
    assert.deepEqual(wrong, [])
  })
})

/** The event, or one that does not exist. */
async function fuzzEvent(event: InboundEvent | null): Promise<string[]> {
  const { person, ids } = await stage('team')
  const socket = await TestSocket.connect(person.api.token)
  const name = event?.name ?? 'no.such.event'
  const payloads = fc.sample(
    event ? nearSchema(inputSchema(event.input, name), ids) : hostile,
    TRIES_PER_EVENT
  )
  const wrong: string[] = []
  for (const payload of payloads) {
    const answer = await socket
      .send(name, payload)
      .catch((error: Error) => ({ ok: false, error: { code: error.message } }))
    const isKnown =
      answer.ok === true ||
      (/^[A-Z_]+$/.test(answer.error.code) && answer.error.code !== 'INTERNAL_ERROR')
    if (!isKnown)
      wrong.push(`${name}: ${answer.error.code} for ${JSON.stringify(payload).slice(0, 300)}`)
  }
  socket.close()
  return wrong
}

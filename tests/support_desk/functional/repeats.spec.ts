import { isDeepStrictEqual } from 'node:util'
import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { v4 as uuid } from 'uuid'
import { peopleOf, rows, type Who } from '#tests/permissions/matrix'
import { Api, type Answer, type CallOptions } from '#tests/support/api'
import { contract } from '#tests/support/contract'
import {
  createQueue,
  createSite,
  openTicket,
  ticketInQueue,
  ticketOf,
} from '#tests/support_desk/support/desk'
import { createWorld, type World } from '#tests/support/world'

await import('#tests/permissions/support')

const UNSAFE = ['POST', 'PUT', 'PATCH', 'DELETE']
/** Where a key is not asked for, and why that does no harm. */
const WITHOUT: Record<string, string> = {
  'widget.sessions.store': 'nobody is signed in yet; what the portal signed is taken once (jti)',
  'widget.tickets.read': 'a mark that only moves forward: the same call twice is the same call',
}

/** Sends everything twice, as a client does to whom the first answer was lost. */
class TwiceApi extends Api {
  pairs: { first: Answer; again: Answer; events: number }[] = []

  async call(method: string, path: string, body?: unknown, options: CallOptions = {}) {
    const headers = { ...options.headers, 'idempotency-key': uuid() }
    const send = () => super.call(method, path, body, { ...options, headers })
    const first = await send()
    const before = await countEvents()
    const again = await send()
    this.pairs.push({ first, again, events: (await countEvents()) - before })
    return first
  }
}

const countEvents = async () =>
  (await db.rawQuery('select count(*)::int as n from events')).rows[0].n as number

test.group('what is sent once more with its Idempotency-Key', (group) => {
  let world: World
  let queue: { id: string }
  group.setup(async () => {
    world = await createWorld()
    queue = await createQueue(world, [world.ana, world.bruno])
  })

  /** Whoever of the matrix may, or Ana, whose own it is. */
  const whoMay = (name: string): Who => {
    const { admin, member, student } = peopleOf(world)
    const { expect } = rows.get(name)!
    if (name.startsWith('widget.')) return student
    if (typeof expect.admin === 'number') return admin
    return typeof expect.member === 'number' ? member : world.ana
  }
  const subject = async (step: string) => {
    const { id } = await ticketInQueue(world, queue.id)
    const until = new Date(Date.now() + 3_600_000).toISOString()
    await world.ana.api.post(`/api/v1/tickets/${id}/${step}`, step === 'snooze' ? { until } : {})
    return `/api/v1/tickets/${id}`
  }
  /** What a fresh ticket of the matrix is not ready for. */
  const prepared: Record<string, (who: Who) => Promise<Answer>> = {
    'support.tickets.unsnooze': async ({ api }) => api.post(`${await subject('snooze')}/unsnooze`),
    'support.tickets.reopen': async ({ api }) => api.post(`${await subject('resolve')}/reopen`),
    'widget.tickets.rate': async ({ api }) => {
      const { id } = await openTicket(world, world.aluno1)
      await world.admin.api.post(`/api/v1/tickets/${id}/resolve`)
      return api.post(`/api/v1/widget/tickets/${id}/rating`, { score: 5 })
    },
  }

  test('has no effect twice and the same answer, on every route that changes something', async ({
    assert,
  }) => {
    const operations = (await contract.operations()).filter(
      ({ name, method }) => /^(support|widget)\./.test(name) && UNSAFE.includes(method)
    )
    assert.isAbove(operations.length, 50)
    const found: string[] = []
    for (const { name } of operations.filter((one) => !WITHOUT[one.name])) {
      const person = whoMay(name)
      const api = new TwiceApi(person.api.token)
      const call = prepared[name] ?? ((who: Who) => rows.get(name)!.call(who, world))
      await call({ ...person, api })
      const [{ first, again, events }] = api.pairs
      const isSame = again.status === first.status && isDeepStrictEqual(again.body, first.body)
      const isReplay = again.headers.get('idempotency-replayed') === 'true'
      if (first.status < 300 && isReplay && isSame && events === 0) continue
      found.push(`${name}: ${JSON.stringify({ first, again, isReplay, events })}`)
    }
    assert.deepEqual(found, [])
  })

  test('with another body is refused, and does nothing', async ({ assert }) => {
    const headers = { 'idempotency-key': uuid() }
    const make = (name: string) => world.admin.api.post('/api/v1/tags', { name }, { headers })
    const one = `Uma ${uuid().slice(0, 8)}`
    assert.equal((await make(one)).status, 201)
    const other = await make(`Outra ${uuid().slice(0, 8)}`)
    assert.deepEqual([other.status, other.body.code], [409, 'IDEMPOTENCY_KEY_REUSED'])
  })

  test('of many tickets, each is done once; what the first did not come to is done then', async ({
    assert,
  }) => {
    const { ana, bruno } = world
    const ids = (await Promise.all([1, 2, 3].map(() => ticketInQueue(world, queue.id)))).map(
      ({ id }) => id
    )
    const headers = { 'idempotency-key': uuid() }
    const hand = (ticketIds: string[]) =>
      ana.api.post(
        '/api/v1/tickets/bulk',
        { action: 'transfer', queueId: queue.id, ticketIds },
        { headers }
      )
    const first = await hand(ids)
    assert.isTrue(first.body.data.every(({ ok }: any) => ok))
    const revisions = async () =>
      Promise.all(ids.map(async (id) => (await ticketOf(bruno, id)).revision))
    const before = await revisions()
    // As if the server had died before it came to the last.
    await db.rawQuery('delete from idempotency_keys where key = ? and route like ?', [
      headers['idempotency-key'],
      `% ${ids[2]}`,
    ])
    const again = await Promise.all([1, 2, 3].map(() => hand(ids)))
    assert.isTrue(again.some(({ body }) => body.data.every(({ ok }: any) => ok)))
    const after = await revisions()
    assert.deepEqual(after.slice(0, 2), before.slice(0, 2))
    assert.equal(after[2], before[2] + 1)
    assert.equal((await hand(ids.slice(1))).body.code, 'IDEMPOTENCY_KEY_REUSED')
  })

  test('warns again of what it warned, and shows a secret again without having kept the answer', async ({
    assert,
  }) => {
    const { admin, ana } = world
    const headers = { 'idempotency-key': uuid() }
    const { id } = await ticketInQueue(world, queue.id)
    const nobodys = await createQueue(world)
    const hand = () =>
      admin.api.post(`/api/v1/tickets/${id}/transfer`, { toQueueId: nobodys.id }, { headers })
    const warned = (await hand()).body.meta
    assert.deepEqual(warned, { warnings: ['QUEUE_WITHOUT_MEMBERS'] })
    assert.deepEqual((await hand()).body.meta, warned)
    const site = await createSite(world)
    const rotate = () =>
      admin.api.post(`/api/v1/widget-sites/${site.id}/rotate-secret`, {}, { headers })
    const { secret } = (await rotate()).body.data
    assert.notEqual(secret, site.secret)
    assert.equal((await rotate()).body.data.secret, secret)
    assert.equal(
      (await ana.api.post(`/api/v1/widget-sites/${site.id}/rotate-secret`, {}, { headers })).status,
      403
    )
    const { rows: kept } = await db.rawQuery('select k::text as text from idempotency_keys k')
    assert.isFalse(kept.some(({ text }: any) => text.includes(secret)))
  })
})

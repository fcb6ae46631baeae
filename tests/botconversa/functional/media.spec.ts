import { once } from 'node:events'
import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { test } from '@japa/runner'
import { sql } from '#app/core/database/sql'
import { media as config } from '#config/botconversa'
import { mediaOf } from '#tests/fakes/botconversa/media'
import {
  fetchAll,
  type Line,
  messagesOf,
  newPhone,
  openLine,
  ticketsOf,
  workInbox,
} from '#tests/botconversa/support/desk'

const { type, body } = mediaOf('/media/foto.png')!
type Answer = (response: ServerResponse) => void
const says =
  (status: number, headers = {}): Answer =>
  (response) =>
    response.writeHead(status, headers).end()
const file: Answer = (response) => response.writeHead(200, { 'content-type': type }).end(body)

test.group('a file of a contact that does not come at once', (group) => {
  let line: Line
  let store: Server
  let answer: Answer
  group.each.setup(async () => {
    line = await openLine()
    store = createServer((_request, response) => answer(response)).listen(0, '127.0.0.1')
    await once(store, 'listening')
    return async () => {
      store.closeAllConnections()
      store.close()
      await line.fake.stop()
    }
  })

  const address = () => `http://127.0.0.1:${(store.address() as AddressInfo).port}/foto.png`
  const sent = async (mediaUrl = address()) => {
    await line.fake.contactSays(newPhone(), '', { mediaUrl })
    await workInbox()
    const [{ id }] = await ticketsOf(line.world.ana)
    return id as string
  }
  const attachmentIn = async (ticketId: string) =>
    (await messagesOf(line.world.ana, ticketId))[0].attachments[0]
  /** So many tries, each as soon as its time has come. */
  const tries = async (count: number) => {
    for (let turn = 0; turn < count; turn++) {
      await sql('update botconversa_media set next_at = now() where account_id = ?', [
        line.account.id,
      ])
      await fetchAll(line)
    }
  }
  const account = () => `/api/v1/integrations/botconversa/accounts/${line.account.id}`
  const status = async () => (await line.world.ana.api.get(`${account()}/status`)).body.data
  const retry = (ticketId: string, attachmentId: string, person = line.world.ana) =>
    person.api.post(`/api/v1/tickets/${ticketId}/botconversa/media/${attachmentId}/retry`)

  test('is tried for about a day where it may come yet', async ({ assert }) => {
    const passing: Answer[] = [
      ...[says(500), says(503), says(429), says(408)],
      (response) => void response.destroy(),
    ]
    const ticketId = await sent()
    for (const one of passing) {
      answer = one
      await tries(2)
    }
    assert.equal((await attachmentIn(ticketId)).state, 'processing')
    assert.deepEqual((await status()).media, { waiting: 1, failed: 0 })
    const [{ waits }] = await sql<{ waits: boolean }>(
      'select next_at > now() as waits from botconversa_media where account_id = ?',
      [line.account.id]
    )
    assert.isTrue(waits)
    answer = file
    await tries(1)
    assert.equal((await attachmentIn(ticketId)).state, 'ready')
    assert.deepEqual((await status()).media, { waiting: 0, failed: 0 })
    const waited = Array.from({ length: config.attempts - 1 }, (_none, turn) =>
      Math.min(config.longestRetryMs, 1_000 * 2 ** (turn + 1))
    )
    assert.approximately(waited.reduce((sum, ms) => sum + ms) / 3_600_000, 24, 1)
  })

  test('is given up at once where another try changes nothing', async ({ assert }) => {
    const hopeless: [Answer, string?][] = [
      ...[401, 403, 404, 410].map((code): [Answer] => [says(code)]),
      [says(200, { 'content-length': config.maxBytes + 1 })],
      [says(200)],
      [says(302, { location: 'http://169.254.169.254/latest/meta-data' })],
      [file, 'http://169.254.169.254/latest/meta-data'],
    ]
    for (const [one, url] of hopeless) {
      answer = one
      const ticketId = await sent(url)
      await fetchAll(line)
      assert.equal((await attachmentIn(ticketId)).state, 'refused')
    }
    const { media, alerts } = await status()
    assert.deepEqual(media, { waiting: 0, failed: hopeless.length })
    assert.deepInclude(alerts, { kind: 'media', since: null, count: hopeless.length })
  })

  test('once given up is listed for admins, and fetched again by who serves the ticket', async ({
    assert,
  }) => {
    const { world } = line
    answer = says(404)
    const ticketId = await sent()
    await fetchAll(line)
    const refused = await attachmentIn(ticketId)
    const { body: listed } = await world.admin.api.get(`${account()}/media`)
    assert.lengthOf(listed.data, 1)
    assert.deepInclude(listed.data[0], {
      ...{ ticketId, attachmentId: refused.id, state: 'failed', attempts: 1, nextAt: null },
      error: 'it answered 404',
    })

    const before = await world.ana.api.get(`/api/v1/tickets/${ticketId}`)
    const [first, second] = await Promise.all([
      retry(ticketId, refused.id),
      retry(ticketId, refused.id, world.bruno),
    ])
    assert.sameMembers([first.status, second.status], [202, 409])
    assert.equal((await attachmentIn(ticketId)).state, 'processing')
    const after = await world.ana.api.get(`/api/v1/tickets/${ticketId}`)
    assert.isAbove(after.body.data.revision, before.body.data.revision)
    answer = file
    await tries(1)
    const picture = await attachmentIn(ticketId)
    assert.equal(picture.state, 'ready')
    assert.equal((await world.ana.api.get(picture.url)).status, 200)
    assert.equal((await retry(ticketId, refused.id)).body.code, 'FILE_NOT_MISSED')
    const events = await sql<{ name: string }>(
      `select e.name from events e join attachments a on a.file_id = e.subject_id where a.id = ? order by e.id`,
      [refused.id]
    )
    assert.deepEqual(
      events.map(({ name }) => name),
      ['attachment.missed', 'attachment.expected_again', 'attachment.arrived']
    )
  })

  test('is given up for good after its tries, and a file of another ticket is none of this one', async ({
    assert,
  }) => {
    answer = says(503)
    const ticketId = await sent()
    await tries(config.attempts)
    const { id, state } = await attachmentIn(ticketId)
    assert.equal(state, 'refused')
    const other = await sent()
    assert.equal((await retry(other, id)).status, 404)
  })

  test('that came although its worker died is not fetched again', async ({ assert }) => {
    answer = file
    const ticketId = await sent()
    await fetchAll(line)
    await sql(`update botconversa_media set state = 'waiting' where account_id = ?`, [
      line.account.id,
    ])
    answer = says(404)
    await tries(1)
    assert.equal((await attachmentIn(ticketId)).state, 'ready')
    assert.deepEqual((await status()).media, { waiting: 0, failed: 0 })
  })
})

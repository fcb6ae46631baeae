import { once } from 'node:events'
import { type ClientRequest, type IncomingMessage, request, type RequestOptions } from 'node:http'
import { json } from 'node:stream/consumers'
import { test } from '@japa/runner'
import { inbox } from '#config/botconversa'
import { accountSecrets } from '#app/botconversa/services/account_secrets'
import { ListInbox } from '#app/botconversa/queries/inbox_rows'
import { InFlight } from '#app/botconversa/services/in_flight'
import { letIn } from '#app/botconversa/services/let_in'
import { inboxOf, type Line, newPhone, openLine, setAccount } from '#tests/botconversa/support/desk'

const MiB = 1024 ** 2

test.group('how much the open webhook takes', (group) => {
  let line: Line
  group.each.setup(async () => {
    line = await openLine({ field_map: { phone: '/phone', text: '/text' } })
    return () => line.fake.stop()
  })

  const opened = (url: string, options: RequestOptions = {}) =>
    request(url, { method: 'POST', agent: false, ...options })
  const answerTo = async (sent: ClientRequest) => {
    const [answer] = (await once(sent, 'response')) as [IncomingMessage]
    return { status: answer.statusCode!, body: (await json(answer)) as any }
  }
  const stranger = () => line.webhookUrl.replace(/[^/]+$/, accountSecrets.fresh())
  const words = () => JSON.stringify({ phone: newPhone(), text: 'oi' })

  test('a wrong token, or a wrong secret, is answered before the body has come', async ({
    assert,
  }) => {
    await setAccount(line.account.id, {
      header_secret_hash: accountSecrets.hash('certo'.repeat(4)),
    })
    const endless = { headers: { 'content-length': 10 * MiB, 'x-webhook-secret': 'x'.repeat(20) } }
    for (const url of [stranger(), line.webhookUrl]) {
      const sent = opened(url, endless)
      sent.write('{')
      const { status, body } = await answerTo(sent)
      assert.equal(status, 404)
      assert.equal(body.code, 'NOT_FOUND')
      sent.destroy()
    }
    assert.lengthOf((await inboxOf(line)).body.data, 0)
  })

  test('a body that says nothing of its length is cut where it grows too large, and hears of it', async ({
    assert,
  }) => {
    const sent = opened(line.webhookUrl)
    sent.on('error', () => {}) // It may be closed while we still write.
    const answered = answerTo(sent)
    for (let part = 0; part < 11; part++) sent.write(Buffer.alloc(MiB, 'x'))
    const { status, body } = await answered
    assert.equal(status, 413)
    assert.equal(body.code, 'BODY_TOO_LARGE')
    sent.destroy()
  })

  test('of what comes at once so much is held in memory; what is too much is told to come later', async ({
    assert,
  }) => {
    const size = 9.5 * MiB
    const count = Math.floor(inbox.inFlight.bytes / size) + 1
    const all = Array.from({ length: count }, () =>
      opened(line.webhookUrl, { headers: { 'content-length': size + 1 } })
    )
    const answers = all.map(async (sent) => ({ sent, ...(await answerTo(sent)) }))
    for (const sent of all) sent.write(Buffer.alloc(size, ' '))
    const refused = await Promise.race(answers)
    assert.equal(refused.status, 429)
    assert.equal(refused.body.code, 'RATE_LIMITED')
    for (const sent of all) sent.end(' ')
    const statuses = (await Promise.all(answers)).map(({ status }) => status)
    assert.deepEqual(statuses.toSorted(), [...Array<number>(count - 1).fill(200), 429])
    assert.lengthOf((await inboxOf(line)).body.data, count - 1)
    // What was under way is over: there is room again.
    const sent = opened(line.webhookUrl)
    sent.end(words())
    assert.equal((await answerTo(sent)).status, 200)
  })

  test('an address that guesses is held up; who was let in from there before is not, nor anybody elsewhere', async ({
    assert,
  }) => {
    const from = async (address: string, url: string) => {
      const token = url.split('/').at(-1)!
      const caller = { token, headerSecret: null, address }
      return letIn(caller).then(
        () => 200,
        (problem) => problem.status
      )
    }
    const [guesser, other] = [`guesser of ${line.account.id}`, `other of ${line.account.id}`]
    assert.equal(await from(guesser, line.webhookUrl), 200)
    // One wrong token that comes again and again is one guess.
    const old = stranger()
    for (let turn = 0; turn < 5; turn++) assert.equal(await from(guesser, old), 404)
    for (let turn = 1; turn < inbox.guesses; turn++)
      assert.equal(await from(guesser, stranger()), 404)
    assert.equal(await from(guesser, stranger()), 429)
    assert.equal(await from(guesser, line.webhookUrl), 200)
    assert.equal(await from(other, stranger()), 404)
  })

  test('one sender has so many under way at once, and others are none of it', async ({
    assert,
  }) => {
    const flight = new InFlight({ requests: 2, bytes: 10 })
    const gates = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
    const held = gates.map(({ promise }) => flight.during('a', () => promise))
    await assert.rejects(() => flight.during('a', async () => {}))
    await flight.during('b', async (grow) => grow(10))
    for (const { resolve } of gates) resolve()
    await Promise.all(held)
    await assert.rejects(() => flight.during('a', async (grow) => [6, 6].forEach(grow)))
    await flight.during('a', async (grow) => grow(10))
  })

  test('lists say how large each is and read none; what is shown whole is shown cut', async ({
    assert,
  }) => {
    const { admin } = line.world
    const text = 'á'.repeat(MiB)
    const body = JSON.stringify({ phone: newPhone(), text })
    for (let turn = 0; turn < 3; turn++) await fetch(line.webhookUrl, { method: 'POST', body })
    const { rows } = await new ListInbox().handle({ accountId: line.account.id })
    for (const row of rows) assert.notProperty(row, 'body')
    const listed = (await inboxOf(line)).body.data
    assert.deepEqual(
      listed.map(({ bytes }: any) => bytes),
      rows.map(() => Buffer.byteLength(body))
    )
    const accounts = `/api/v1/integrations/botconversa/accounts/${line.account.id}`
    const { data } = (await admin.api.get(`${accounts}/captures`)).body
    assert.lengthOf(data, 3)
    for (const capture of data) {
      assert.isAtMost(Buffer.byteLength(capture.body), 64 * 1024)
      assert.lengthOf(capture.reading.event.text, 40_000)
    }
  })
})

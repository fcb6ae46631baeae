import { test } from '@japa/runner'
import { drain } from '#app/core/events/drain'
import { sql } from '#app/core/database/sql'
import { AlertAdmins } from '#app/botconversa/actions/alert_admins'
import { ProbeAccounts } from '#app/botconversa/actions/probe_accounts'
import { noteCall } from '#app/botconversa/services/breaker'
import { turnClock } from '#tests/botconversa/support/accounts'
import {
  deliveriesOf,
  isDue,
  type Line,
  openOnlyLine,
  talkWith,
  workDeliveries,
} from '#tests/botconversa/support/desk'
import { readMail } from '#tests/support/mailbox'
import { answerTicket } from '#tests/support_desk/support/desk'

test.group('a key that is not taken', (group) => {
  let line: Line
  group.each.setup(async () => {
    line = await openOnlyLine()
    return () => line.fake.stop()
  })

  const path = () => `/api/v1/integrations/botconversa/accounts/${line.account.id}`
  const status = async () => (await line.world.ana.api.get(`${path()}/status`)).body.data
  const sendsAsked = () =>
    line.fake.arrivals.filter(({ path: asked }) => asked.endsWith('/send_message/')).length
  const states = async () => (await deliveriesOf(line)).map(({ state }) => state)
  const textsSent = () => line.fake.effectsOf({ kind: 'text' }).map(({ value }) => value)

  /** Two people are answered, the first of them twice. */
  async function answers() {
    const { world } = line
    const [one, other] = [await talkWith(line), await talkWith(line)]
    await answerTicket(world.ana, one.ticket.id, 'um')
    await answerTicket(world.ana, one.ticket.id, 'dois')
    await answerTicket(world.ana, other.ticket.id, 'três')
    return other.subscriber
  }

  test('stops everything at once, loses nothing, and is looked for by reading', async ({
    assert,
  }) => {
    const { world, fake, account } = line
    await answers()
    fake.settings.apiKey = 'outra'
    await workDeliveries()
    assert.deepEqual(await states(), ['queued', 'queued', 'queued'])
    assert.equal(sendsAsked(), 1)
    const { state, alerts, lastError } = await status()
    assert.deepEqual([state, alerts[0].kind], ['denied', 'denied'])
    assert.equal(lastError, 'Api key is not valid')

    await new ProbeAccounts().handle()
    await new ProbeAccounts().handle() // Not before its time.
    await workDeliveries()
    assert.equal(fake.arrivals.filter(({ path: asked }) => asked.includes('page=1')).length, 1)
    assert.equal(sendsAsked(), 1)

    // Another wrong one is tried by a reading too.
    await world.admin.api.patch(path(), { apiKey: 'errada' })
    await workDeliveries()
    await new ProbeAccounts().handle()
    assert.equal((await status()).state, 'denied')
    await world.admin.api.patch(path(), { apiKey: 'outra' })
    await new ProbeAccounts().handle()
    assert.equal((await status()).state, 'ok')
    await workDeliveries()
    assert.deepEqual(await states(), ['sent', 'sent', 'sent'])
    assert.sameMembers(textsSent(), ['um', 'dois', 'três'])
    assert.isBelow(textsSent().indexOf('um'), textsSent().indexOf('dois'))
    const events = await sql<{ name: string; cause: string }>(
      `select name, payload ->> 'cause' as cause from events
        where subject_id = ? and name in ('botconversa.down', 'botconversa.recovered') order by id`,
      [account.id]
    )
    assert.deepEqual(
      events.map(({ name, cause }) => `${name} ${cause}`),
      ['botconversa.down denied', 'botconversa.recovered denied']
    )
  })

  test('is no good one because a call from before still went well', async ({ assert }) => {
    const { account } = line
    const executed = { outcome: 'executed', status: 200, data: null } as const
    await noteCall(account.id, { outcome: 'rejected', status: 403, error: 'no', durationMs: 5 })
    await turnClock(account.id, 'down_since', '1 second')
    await noteCall(account.id, { ...executed, durationMs: 5_000 })
    assert.equal((await status()).state, 'denied')
    await noteCall(account.id, { ...executed, durationMs: 50 })
    assert.equal((await status()).state, 'ok')
  })

  test('a test that goes well lets everything go on', async ({ assert }) => {
    const { world, fake } = line
    await answers()
    fake.fail({ answer: 'forbidden', times: 1 })
    await workDeliveries()
    assert.equal((await status()).state, 'denied')
    assert.equal((await world.admin.api.post(`${path()}/test`)).body.data.verdict, 'ok')
    assert.equal((await status()).state, 'ok')
    await workDeliveries()
    assert.deepEqual(await states(), ['sent', 'sent', 'sent'])
  })

  test('what alone is refused has failed in the end, and the others go', async ({ assert }) => {
    const { fake } = line
    const { id } = await answers()
    const sends = `/${id}/send_message/`
    fake.fail({ answer: 'html', status: 404, path: sends, times: 1 })
    fake.fail({ answer: 'forbidden', path: sends })
    for (let turn = 0; turn < 4; turn++) {
      await workDeliveries()
      await new ProbeAccounts().handle()
    }
    const [third, ...others] = await deliveriesOf(line)
    assert.deepInclude(third, { state: 'failed', attempts: 3, error: 'wrong_key' })
    assert.deepEqual(
      third.tries.map(({ error, said }: any) => [error, said]),
      [
        ['not_botconversa', null],
        ['wrong_key', 'Api key is not valid'],
        ['wrong_key', 'Api key is not valid'],
      ]
    )
    assert.deepEqual(
      others.map(({ state }) => state),
      ['sent', 'sent']
    )
    assert.equal((await status()).state, 'ok')
  })

  test('admins are mailed of it once, also where it was away before', async ({ assert }) => {
    const { world, account } = line
    const letters = async () => {
      await drain('botconversa.alert-mail')
      return (await readMail(world.admin.email)).filter(({ subject }) =>
        subject.includes(account.name)
      )
    }
    for (let turn = 0; turn < 5; turn++)
      await noteCall(account.id, { outcome: 'refused', error: 'nobody there', durationMs: 5 })
    await turnClock(account.id, 'down_since', '11 minutes')
    await new AlertAdmins().handle()
    const denied = { outcome: 'rejected', status: 401, error: 'Invalid', durationMs: 5 } as const
    for (let turn = 0; turn < 2; turn++) {
      await noteCall(account.id, denied)
      await new AlertAdmins().handle()
    }
    const [first, second, ...others] = await letters()
    assert.include(first.subject, 'não responde')
    assert.include(second.subject, 'recusa a chave')
    assert.lengthOf(others, 0)
  })

  test('of one that is away somebody’s message is not what is tried', async ({ assert }) => {
    const { fake, account } = line
    await answers()
    for (let turn = 0; turn < 5; turn++)
      await noteCall(account.id, { outcome: 'refused', error: 'nobody there', durationMs: 5 })
    await turnClock(account.id, 'probe_at', '1 second')
    await workDeliveries()
    assert.equal(sendsAsked(), 0)
    fake.fail({ answer: 'drop', times: 1 })
    await new ProbeAccounts().handle()
    assert.equal((await status()).state, 'down')
    await turnClock(account.id, 'probe_at', '1 second')
    await new ProbeAccounts().handle()
    assert.equal((await status()).state, 'ok')
    await isDue(account.id)
    await workDeliveries()
    assert.deepEqual(await states(), ['sent', 'sent', 'sent'])
  })
})

import { test } from '@japa/runner'
import { sql } from '#app/core/database/sql'
import {
  inboxOf,
  type Line,
  newPhone,
  openLine,
  setAccount,
  ticketsOf,
  workInbox,
} from '#tests/botconversa/support/desk'

const HOUR = 3_600_000

test.group('what is worked on long after it was written', (group) => {
  let line: Line
  group.each.setup(async () => {
    line = await openLine({ window_hours: 24, reopen_hours: 48 })
    return () => line.fake.stop()
  })

  /** It came so long ago, and nobody has worked on it yet. @returns when it came */
  const came = async (phone: string, text: string, hoursAgo: number): Promise<number> => {
    await line.fake.contactSays(phone, text)
    const [{ at }] = await sql<{ at: Date }>(
      `update botconversa_inbox set received_at = date_trunc('second', now()) - make_interval(hours => ?)
        where account_id = ? and state = 'received' returning received_at as at`,
      [hoursAgo, line.account.id]
    )
    await workInbox()
    return +at
  }
  const only = async () => (await ticketsOf(line.world.ana))[0]

  test('the window counts from when the contact wrote, and never moves back', async ({
    assert,
  }) => {
    const phone = newPhone()
    const first = await came(phone, 'antes da queda', 20)
    const { id, windowExpiresAt } = await only()
    assert.equal(Date.parse(windowExpiresAt), first + 24 * HOUR)
    const second = await came(phone, 'ainda antes', 5)
    assert.equal(Date.parse((await only()).windowExpiresAt), second + 24 * HOUR)
    await came(phone, 'muito antes', 40)
    assert.equal(Date.parse((await only()).windowExpiresAt), second + 24 * HOUR)
    const { body } = await line.world.ana.api.get(`/api/v1/tickets/${id}/botconversa`)
    assert.equal(Date.parse(body.data.lastInAt), second)
  })

  test('one that is days old opens no window', async ({ assert }) => {
    const at = await came(newPhone(), 'há dois dias', 48)
    const { windowExpiresAt } = await only()
    assert.equal(Date.parse(windowExpiresAt), at + 24 * HOUR)
    assert.isBelow(Date.parse(windowExpiresAt), Date.now())
  })

  test('what is worked on again later opens no window a second time', async ({ assert }) => {
    const { account, world } = line
    await setAccount(account.id, { capturing: true })
    const at = await came(newPhone(), 'oi', 30)
    await setAccount(account.id, { capturing: false })
    const [{ id }] = (await inboxOf(line)).body.data
    const path = `/api/v1/integrations/botconversa/accounts/${account.id}/inbox/${id}/replay`
    await world.admin.api.post(path, {})
    await workInbox()
    assert.equal(Date.parse((await only()).windowExpiresAt), at + 24 * HOUR)
  })

  test('whether a ticket is taken up again is decided by when they wrote', async ({ assert }) => {
    const { ana } = line.world
    const phone = newPhone()
    await came(phone, 'oi', 60)
    const { id } = await only()
    await ana.api.post(`/api/v1/tickets/${id}/resolve`)
    await sql(`update tickets set resolved_at = now() - interval '50 hours' where id = ?`, [id])
    await came(phone, 'voltou a falhar', 10)
    assert.deepEqual(
      (await ticketsOf(ana)).map((ticket) => [ticket.id, ticket.status]),
      [[id, 'open']]
    )
  })
})

import { test } from '@japa/runner'
import { sql } from '#app/core/database/sql'
import {
  inboxOf,
  type Line,
  messagesOf,
  newPhone,
  openLine,
  ticketsOf,
  workInbox,
} from '#tests/botconversa/support/desk'

let ids = 0
/** Somebody's id there that no other test has. */
const newId = () => 7_000_000_000 + process.pid * 1_000 + ++ids

test.group('one person has one lane', (group) => {
  let line: Line
  group.each.setup(async () => {
    line = await openLine({
      field_map: { phone: '/phone', subscriberId: '/id', text: '/text', status: '/status' },
    })
    return () => line.fake.stop()
  })

  const send = (block: object) =>
    fetch(line.webhookUrl, { method: 'POST', body: JSON.stringify(block) })
  const lanes = async () => {
    const rows = await sql<{ lane: string }>(
      'select lane from botconversa_inbox where account_id = ? order by position',
      [line.account.id]
    )
    return rows.map(({ lane }) => lane)
  }
  const only = async (assert: any) => {
    const tickets = await ticketsOf(line.world.ana)
    assert.lengthOf(tickets, 1)
    return tickets[0]
  }

  for (const left of ['id', 'phone'] as const) {
    test(`a state that comes without the ${left} waits for a message that has both`, async ({
      assert,
    }) => {
      const person = { id: newId(), phone: newPhone() }
      await send({ ...person, [left]: '{{variável}}', status: 'fechado' })
      await workInbox()
      await send({ ...person, text: 'oi' })
      await workInbox()
      assert.equal((await only(assert)).status, 'resolved')
      assert.lengthOf((await inboxOf(line, '?state=parked')).body.data, 0)
    })

    test(`one without the ${left} that comes after its message is applied to it, and waits for it`, async ({
      assert,
    }) => {
      const person = { id: newId(), phone: newPhone() }
      await send({ ...person, text: 'oi' })
      await workInbox()
      await send({ ...person, text: 'obrigada' })
      await send({ ...person, [left]: '', status: 'fechado' })
      assert.lengthOf(new Set(await lanes()), 1)
      await workInbox()
      assert.equal((await only(assert)).status, 'resolved')
    })
  }

  test('a number with and without its ninth digit is one lane, whether an id comes with it or not', async ({
    assert,
  }) => {
    const phone = newPhone()
    const short = phone.replace(/^(\+55..)9/, '$1')
    const id = newId()
    await send({ phone: short, text: 'um' })
    await send({ phone, id, text: 'dois' })
    await send({ phone: short, id, text: 'três' })
    await send({ phone: short, text: 'quatro' })
    assert.lengthOf(new Set(await lanes()), 1)
    await workInbox()
    const { id: ticketId } = await only(assert)
    assert.deepEqual(
      (await messagesOf(line.world.ana, ticketId)).map(({ body }) => body),
      ['um', 'dois', 'três', 'quatro']
    )
  })

  test('of two people with one number each keeps what waits for them', async ({ assert }) => {
    const phone = newPhone()
    const [one, other] = [newId(), newId()]
    await send({ id: one, phone, status: 'fechado' })
    await workInbox()
    await send({ id: other, phone, text: 'sou outra pessoa' })
    await workInbox()
    assert.equal((await only(assert)).status, 'new')
    assert.lengthOf((await inboxOf(line, '?state=parked')).body.data, 1)
  })

  test('one without a number that is worked on again joins the number that is known since', async ({
    assert,
  }) => {
    const person = { id: newId(), phone: newPhone() }
    await send({ id: person.id, status: 'nunca ouvido' })
    await workInbox()
    await send({ ...person, text: 'oi' })
    await workInbox()
    const [entry] = (await inboxOf(line, '?state=unmapped')).body.data
    const path = `/api/v1/integrations/botconversa/accounts/${line.account.id}/inbox/${entry.id}/replay`
    assert.equal((await line.world.admin.api.post(path, {})).status, 202)
    assert.lengthOf(new Set(await lanes()), 1)
  })
})

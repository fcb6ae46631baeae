import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { sql } from '#app/core/database/sql'
import { seedBotconversa } from '#database/demo/botconversa'
import { seedPeople } from '#database/demo/people'
import { seedDemo } from '#database/demo/seed'
import { FakeBotconversa, FIELD_MAP } from '#tests/fakes/botconversa_server'

const FIGURES = `
  select (select count(*) from messages)::int as messages, (select count(*) from reactions)::int as reactions,
         (select count(*) from attachments where owner_type = 'message')::int as files,
         (select count(*) from pins)::int as pins, (select count(*) from confirmations)::int as confirmations,
         (select count(*) from message_edits)::int as edits,
         (select count(*) from tickets)::int as tickets, (select count(*) from notes)::int as notes,
         (select count(*) from transfers where state = 'pending')::int as offers, (select count(*) from events)::int as events`

const ACCOUNT = `
  select a.id, a.base_url as "baseUrl", a.field_map as "fieldMap", q.name as queue, a.version
    from botconversa_accounts a join queues q on q.id = a.default_queue_id where a.name like 'WhatsApp (demon%'`

test.group('the demo company', () => {
  test('it shows every part of chat and desk, and a second start adds nothing', async ({
    assert,
  }) => {
    const figures = async () => (await db.rawQuery(FIGURES)).rows[0]
    const before = await figures()
    await seedDemo()
    const first = await figures()
    for (const [what, count] of Object.entries(first))
      assert.isAbove(count as number, before[what], what)
    await seedDemo()
    assert.deepEqual(await figures(), first)
  })

  test('its WhatsApp leads to the fake, which sends what contacts write; a second start follows it', async ({
    assert,
  }) => {
    const people = await seedPeople()
    const first = await FakeBotconversa.start({ attempts: 1 })
    await seedBotconversa(people, first.url)
    const [account] = await sql(ACCOUNT)
    assert.deepInclude(account, {
      baseUrl: first.baseUrl,
      fieldMap: FIELD_MAP,
      queue: 'Secretaria',
    })
    assert.match(first.settings.webhookUrl!, /\/webhooks\/botconversa\/[\w-]{43}$/)
    assert.lengthOf(first.world.subscribers, 1)
    assert.lengthOf(first.world.subscribers[0].talk, 2)
    await first.stop()

    const second = await FakeBotconversa.start({ attempts: 1 })
    await seedBotconversa(people, second.url)
    await seedBotconversa(people, second.url)
    const accounts = await sql(ACCOUNT)
    assert.lengthOf(accounts, 1)
    assert.deepInclude(accounts[0], { id: account.id, baseUrl: second.baseUrl, version: 2 })
    assert.equal(second.settings.webhookUrl, first.settings.webhookUrl)
    assert.lengthOf(second.world.subscribers, 0, 'nobody says the same again')
    await second.stop()
  })
})

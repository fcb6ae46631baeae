import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { seedDemo } from '#database/demo/seed'

const FIGURES = `
  select (select count(*) from messages)::int as messages, (select count(*) from reactions)::int as reactions,
         (select count(*) from attachments where owner_type = 'message')::int as files,
         (select count(*) from pins)::int as pins, (select count(*) from confirmations)::int as confirmations,
         (select count(*) from message_edits)::int as edits, (select count(*) from events)::int as events`

test.group('the demo company', () => {
  test('it shows every part of the chat, and a second start adds nothing', async ({ assert }) => {
    const figures = async () => (await db.rawQuery(FIGURES)).rows[0]
    const before = await figures()
    await seedDemo()
    const first = await figures()
    for (const [what, count] of Object.entries(first))
      assert.isAbove(count as number, before[what], what)
    await seedDemo()
    assert.deepEqual(await figures(), first)
  })
})

import { v7 as uuid } from 'uuid'
import { test } from '@japa/runner'
import { sql } from '#app/core/database/sql'
import { afterCommit, transaction } from '#app/core/database/transaction'
import { drain } from '#app/core/events/drain'
import { listeners } from '#app/core/events/listeners'
import { recordEvent } from '#app/core/events/record_event'

test.group('events that wait for a listener', () => {
  test('are handled together; of those among which one fails, each of the others is done once', async ({
    assert,
  }) => {
    const [name, event, unlucky] = [`tests.${uuid()}`, `tests.happened_${uuid()}`, uuid()]
    const subjects = [uuid(), unlucky, uuid()]
    const told: string[] = []
    listeners.register({
      name,
      events: [event],
      async handle({ subjectId }, trx) {
        await sql(
          `insert into contacts (id, name, source) values (?, ?, 'manual')`,
          [uuid(), name],
          trx
        )
        afterCommit(trx, () => void told.push(subjectId))
        if (subjectId === unlucky) throw new Error('not this one')
      },
    })
    await transaction(async (trx) => {
      for (const id of subjects)
        await recordEvent(trx, event, { actor: null, subject: { type: 'test', id } })
    })

    assert.equal(await drain(name), 2)

    const others = subjects.filter((id) => id !== unlucky)
    assert.sameMembers(told, others)
    assert.lengthOf(await sql('select 1 from contacts where name = ?', [name]), others.length)
    const left = await sql(
      `select e.subject_id as id, o.attempts, o.error from outbox o join events e on e.id = o.event_id where o.listener = ?`,
      [name]
    )
    assert.deepEqual(left, [{ id: unlucky, attempts: 1, error: 'not this one' }])
  })
})

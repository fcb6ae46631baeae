import fc from 'fast-check'
import { test } from '@japa/runner'
import { readEvent } from '#app/botconversa/services/read_event'

const map = { phone: '/phone', text: '/text', externalId: '/in/id', subscriberId: '/who' }

/** The id that is read where this stands for one in the JSON. */
const readAs = (written: string) => {
  const json = `{"phone":"+5511987654321","text":"oi","in":{"id":${written}},"who":12}`
  const reading = readEvent(Buffer.from(json), 'application/json', map)
  return 'event' in reading ? reading.event : null
}

test.group('ids of another system', () => {
  test('a number keeps each of its digits, however many', ({ assert }) => {
    const wholes = fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n })
    fc.assert(
      fc.property(wholes, (id) => {
        assert.equal(readAs(String(id))!.externalId, String(id))
        assert.equal(readAs(JSON.stringify(String(id)))!.externalId, String(id))
        assert.equal(readAs(String(id))!.subscriberId, 12)
      })
    )
  })

  test('two that differ are read as two, numbers and texts of any length', ({ assert }) => {
    const ids = fc.oneof(
      fc.bigInt({ min: 10n ** 15n, max: 10n ** 30n }).map(String),
      fc.stringMatching(/^[a-z]{0,60}$/).map((end) => JSON.stringify('x'.repeat(200) + end))
    )
    fc.assert(
      fc.property(ids, ids, (one, other) => {
        fc.pre(one !== other)
        assert.notEqual(readAs(one)!.externalId, readAs(other)!.externalId)
      })
    )
  })
})

import fc from 'fast-check'
import { test } from '@japa/runner'
import { transaction } from '#app/core/database/transaction'
import { parsePhone } from '#app/identity/services/phones'
import { ensureStudentContact } from '#app/identity/services/student_contact'
import { createWorld, type World } from '#tests/support/world'

test.group('contacts', (group) => {
  let world: World
  group.setup(async () => {
    world = await createWorld()
  })

  test('a contact is found by name, by address and by number, with or without the ninth digit', async ({
    assert,
  }) => {
    const { ana } = world
    const mark = `Zélia${process.pid}`
    const made = await ana.api.post('/api/v1/contacts', {
      name: `${mark} Ferreira`,
      phones: ['(11) 91234-5678', '+351 912 345 678'],
      emails: [`${mark}@casa.test`],
    })
    assert.equal(made.status, 201)
    assert.deepEqual(made.body.data.phones, ['+5511912345678', '+351912345678'])
    const { id } = made.body.data
    const found = async (q: string) =>
      (await ana.api.get(`/api/v1/contacts?q=${encodeURIComponent(q)}`)).body.data.map(
        (row: any) => row.id
      )
    for (const q of [
      mark.toLowerCase().replace('é', 'e'),
      `${mark}@`,
      '11 1234-5678',
      '+55 11 91234 5678',
    ])
      assert.include(await found(q === '11 1234-5678' ? '11 9 1234 5678' : q), id, q)
    const changed = await ana.api.patch(`/api/v1/contacts/${id}`, {
      phones: ['11 3333-4444'],
      version: 1,
    })
    assert.containsSubset(changed.body.data, {
      phones: ['+551133334444'],
      version: 2,
      emails: [`${mark}@casa.test`],
    })
    assert.equal(
      (await ana.api.patch(`/api/v1/contacts/${id}`, { name: 'x', version: 1 })).body.code,
      'STALE_VERSION'
    )
    const wrong = await ana.api.patch(`/api/v1/contacts/${id}`, { phones: ['11 3333-4444', '123'] })
    assert.containsSubset(wrong.body, {
      status: 422,
      errors: [{ field: 'phones.1', rule: 'phone' }],
    })
    assert.deepEqual((await ana.api.get(`/api/v1/contacts/${id}`)).body.data, changed.body.data)
  })

  test('with who is blocked nobody speaks, and it is said why', async ({ assert }) => {
    const { ana } = world
    const { id } = (await ana.api.post('/api/v1/contacts', { name: 'Insiste' })).body.data
    const blocked = await ana.api.post(`/api/v1/contacts/${id}/block`, { reason: 'ofensas' })
    assert.equal(blocked.body.data.blockReason, 'ofensas')
    assert.equal(
      (await ana.api.post(`/api/v1/contacts/${id}/block`, {})).body.data.blockReason,
      'ofensas'
    )
    assert.containsSubset((await ana.api.post(`/api/v1/contacts/${id}/unblock`)).body.data, {
      blockedAt: null,
      blockReason: null,
    })
  })

  test('a student has one contact, however many ask for it at once', async ({ assert }) => {
    const { aluno3 } = world
    const ids = await Promise.all(
      Array.from({ length: 20 }, () => transaction((trx) => ensureStudentContact(trx, aluno3.user)))
    )
    assert.lengthOf(new Set(ids), 1)
    const { body } = await world.ana.api.get(`/api/v1/contacts/${ids[0]}`)
    assert.containsSubset(body.data, { user: { id: aluno3.id }, emails: [aluno3.email] })
  })

  test('a Brazilian mobile has one key, however it is written', ({ assert }) => {
    const ddds = [
      11, 12, 19, 21, 24, 27, 31, 38, 41, 48, 51, 55, 61, 62, 65, 68, 71, 79, 81, 85, 91, 98, 99,
    ]
    const digits = fc.tuple(
      fc.constantFrom(...ddds),
      fc.integer({ min: 60_000_000, max: 99_999_999 })
    )
    fc.assert(
      fc.property(digits, ([ddd, rest]) => {
        const whole = `+55${ddd}9${rest}`
        const written = [
          whole,
          `+55${ddd}${rest}`,
          `${ddd}9${rest}`,
          `0${ddd} 9${rest}`,
          `(${ddd}) 9${String(rest).slice(0, 4)}-${String(rest).slice(4)}`,
          `55 ${ddd} 9 ${rest}`,
        ]
        for (const text of written) assert.equal(parsePhone(text)?.matchKey, whole, text)
      }),
      { numRuns: 300 }
    )
    for (const none of ['', '123', 'abc', '+55', '0000000000', '+5511'])
      assert.isNull(parsePhone(none), none)
  })
})

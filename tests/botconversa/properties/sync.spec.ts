import fc from 'fast-check'
import { test } from '@japa/runner'
import { sql } from '#app/core/database/sql'
import { newId } from '#app/core/operation'
import { differencesOf, openThere, peopleOf, synchronise } from '#tests/botconversa/support/sync'
import { withoutNinthDigit } from '#tests/fakes/botconversa/world'
import type { FakeBotconversa } from '#tests/fakes/botconversa_server'

const NAMES = ['Ana', 'Bia', 'Caio', '']
const phoneOf = (turn: number) => `+551197${String(1_000_000 + turn * 13)}`

/** What is done there, or here, between two synchronisations; `place` is of somebody. */
const steps = fc.array(
  fc.record({
    what: fc.constantFrom(
      ...(['rename', 'tag', 'field', 'remove', 'add', 'odd'] as const),
      ...(['speak', 'number', 'edit', 'follow', 'vanish'] as const)
    ),
    place: fc.nat(60),
    name: fc.constantFrom(...NAMES),
    isShort: fc.boolean(),
  }),
  { maxLength: 25 }
)
type Step = typeof steps extends fc.Arbitrary<(infer One)[]> ? One : never

test.group('synchronisation of any two worlds', () => {
  test('a dry run lists exactly what the real one then does, after which nothing differs', async ({
    assert,
  }) => {
    await fc.assert(
      fc.asyncProperty(fc.nat(40), steps, steps, async (count, before, between) => {
        const { fake, account } = await openThere()
        try {
          for (let turn = 0; turn < count; turn++)
            fake.world.add({
              phone: phoneOf(turn),
              firstName: NAMES[turn % 3],
              lastName: String(turn),
            })
          for (const step of before) await happen(step, fake, account.id)
          await synchronise(account)
          for (const step of between) await happen(step, fake, account.id)

          const peopleBefore = await peopleOf(account)
          const contactsBefore = await contactsOf(account.id)
          const dry = await synchronise(account, { dryRun: true })
          assert.equal(dry.state, 'ready')
          assert.deepEqual(await peopleOf(account), peopleBefore)
          assert.deepEqual(await contactsOf(account.id), contactsBefore)

          const edited = await editedOf(account.id)
          const real = await synchronise(account)
          for (const { id, name } of edited) assert.equal((await contactNamed(id)).name, name)
          assert.sameDeepMembers(await listOf(real), await listOf(dry))
          for (const figure of FIGURES) assert.equal(real[figure], dry[figure], figure)
          await agrees(fake, account.id, assert)

          const after = await synchronise(account)
          const left = (await differencesOf(after)).filter(
            ({ kind }) => kind !== 'conflict' && kind !== 'unreadable'
          )
          assert.deepEqual(left, [])
        } finally {
          await fake.stop()
        }
      }),
      { numRuns: 40 }
    )
  })
})

const FIGURES = ['seen', 'added', 'changed', 'vanished', 'conflicts', 'unreadable'] as const

/** A row that is new, or that was two, has another id than before. */
const listOf = async (run: { id: string }) =>
  (await differencesOf(run)).map(({ subscriberId: _, ...rest }) => rest)

const contactsOf = (accountId: string) =>
  sql(
    `select c.id, c.name, c.version from contacts c join botconversa_subscribers s on s.contact_id = c.id
      where s.account_id = ? order by c.id`,
    [accountId]
  )

/** Those whom a person here called otherwise. */
const editedOf = (accountId: string) =>
  sql<{ id: string; name: string }>(
    `select c.id, c.name from contacts c join botconversa_subscribers s on s.contact_id = c.id
      where s.account_id = ? and (s.synced_name is null or s.synced_name <> c.name)`,
    [accountId]
  )
const contactNamed = async (id: string) =>
  (await sql<{ name: string }>('select name from contacts where id = ?', [id]))[0]

async function happen({ what, place, name, isShort }: Step, fake: FakeBotconversa, id: string) {
  const { subscribers } = fake.world
  const one = subscribers[place % Math.max(1, subscribers.length)]
  // Few numbers, so that some are shared: by two there, and by one there and one known by it only.
  const number = phoneOf(place % 12)
  const phone = isShort ? withoutNinthDigit(number) : number
  if (what === 'add') return void fake.world.add({ phone, firstName: name, lastName: 'Nova' })
  if (what === 'odd') return void fake.world.add({ phone: `+5500${place}`, firstName: name })
  if (what === 'number') return knownByNumber(id, phone, name)
  if (!one) return
  if (what === 'rename') one.full_name = name
  if (what === 'rename') one.first_name = one.last_name = ''
  if (what === 'tag') one.tags.add(11 + (place % 3))
  if (what === 'field') one.fields.set(31, name)
  if (what === 'remove') fake.world.remove(one.id)
  if (what === 'speak') return speak(id, one.id, name || 'Dito')
  if (what === 'edit') await sql(EDIT, [`${name} (editado)`, id, one.id])
  if (what === 'follow') await sql(EDIT, [one.full_name || 'Sem nome', id, one.id])
  if (what === 'vanish')
    await sql(
      'update botconversa_subscribers set vanished_at = now() where account_id = ? and external_id = ?',
      [id, one.id]
    )
}

const EDIT = `
  update contacts c set name = ? from botconversa_subscribers s
   where s.contact_id = c.id and s.account_id = ? and s.external_id = ?`

/** As the webhook leaves somebody of whom it had no id. */
async function knownByNumber(accountId: string, phone: string, name: string) {
  const { parsePhone } = await import('#app/identity/services/phones')
  const contactId = await newContact(name || phone)
  await sql(
    `insert into botconversa_subscribers (id, account_id, phone, match_key, name, contact_id, synced_name)
     values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing`,
    [newId(), accountId, phone, parsePhone(phone)!.matchKey, name, contactId, name || phone]
  )
}

async function speak(accountId: string, externalId: number, name: string) {
  const contactId = await newContact(name)
  await sql(
    `update botconversa_subscribers set contact_id = ?, synced_name = ?
      where account_id = ? and external_id = ? and contact_id is null`,
    [contactId, name, accountId, externalId]
  )
}

async function newContact(name: string): Promise<string> {
  const id = newId()
  await sql(`insert into contacts (id, name, source) values (?, ?, 'botconversa')`, [id, name])
  return id
}

type Assert = Parameters<Parameters<typeof test>[1] & {}>[0]['assert']

/** Everybody there is here as they are there, and nobody else is here without a mark. */
async function agrees({ world }: FakeBotconversa, id: string, assert: Assert) {
  const here = await peopleOf({ id })
  const present = here.filter(({ externalId, isVanished }) => externalId !== null && !isVanished)
  assert.sameMembers(
    present.map(({ externalId }) => externalId),
    world.subscribers.map((one) => one.id)
  )
  for (const one of world.subscribers) {
    const own = present.find(({ externalId }) => externalId === one.id)!
    const shown = world.show(one)
    if (one.full_name) assert.equal(own.name, one.full_name)
    assert.sameMembers(own.tags, shown.tags)
    assert.deepEqual(own.variables, shown.variables)
  }
}

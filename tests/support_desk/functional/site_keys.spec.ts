import { test } from '@japa/runner'
import { v4 as uuid } from 'uuid'
import { createQueue, createSite, portalStudent, ticketOf } from '#tests/support_desk/support/desk'
import type { Api } from '#tests/support/api'
import { createPerson, createWorld, type World } from '#tests/support/world'

test.group('the site that a student names', (group) => {
  let world: World
  group.setup(async () => {
    world = await createWorld()
  })
  const begin = ({ api }: { api: Api }, more: object = {}) =>
    api.post('/api/v1/widget/tickets', { body: 'oi', clientId: uuid(), ...more })
  const switchOff = ({ id }: { id: string }) =>
    world.admin.api.patch(`/api/v1/widget-sites/${id}`, { enabled: false })
  const form = [{ name: 'turma', label: 'Turma', type: 'text', required: true }]

  test('is one of ours that is switched on; else nothing is begun', async ({ assert }) => {
    const off = await createSite(world)
    await switchOff(off)
    const student = await createPerson({ name: 'Conta própria', role: 'student' })
    for (const siteKey of ['site_x', off.siteKey]) {
      const { status, body } = await begin(student, { siteKey })
      assert.deepEqual([status, body.code], [422, 'SITE_UNKNOWN'], siteKey)
    }
    assert.deepEqual((await student.api.get('/api/v1/widget/tickets')).body.data, [])
    assert.equal((await begin(student)).status, 201, 'by their own sign-in none is named')
  })

  test('is, for who signed in by their own account, any; its form and queue are theirs', async ({
    assert,
  }) => {
    const queue = await createQueue(world, [world.ana])
    const { siteKey } = await createSite(world, { queueId: queue.id, form })
    const student = await createPerson({ name: 'Conta própria', role: 'student' })
    assert.equal((await begin(student, { siteKey })).body.code, 'VALIDATION_FAILED')
    const { body } = await begin(student, { siteKey, form: { turma: 'A' } })
    assert.equal((await ticketOf(world.ana, body.data.id)).queue.id, queue.id)
  })

  test('is, for whom a portal vouches, the portal’s own: neither another nor none gets around its form', async ({
    assert,
  }) => {
    const mine = await createSite(world, { form })
    const other = await createSite(world)
    const student = await portalStudent(mine)
    const foreign = await begin(student, { siteKey: other.siteKey })
    assert.deepEqual([foreign.status, foreign.body.code], [422, 'SITE_UNKNOWN'])
    for (const siteKey of [undefined, mine.siteKey]) {
      assert.equal((await begin(student, { siteKey })).body.code, 'VALIDATION_FAILED')
      assert.equal((await begin(student, { siteKey, form: { turma: 'A' } })).status, 201)
    }
    await switchOff(mine)
    for (const siteKey of [undefined, mine.siteKey])
      assert.equal((await begin(student, { siteKey })).body.code, 'SITE_UNKNOWN')
  })

  test('may be switched off after the ticket was begun: the same clientId is answered the same', async ({
    assert,
  }) => {
    const site = await createSite(world)
    const student = await portalStudent(site)
    const again = { clientId: uuid(), siteKey: site.siteKey }
    const first = await begin(student, again)
    await switchOff(site)
    const second = await begin(student, again)
    assert.deepEqual([second.status, second.body.data.id], [200, first.body.data.id])
  })
})

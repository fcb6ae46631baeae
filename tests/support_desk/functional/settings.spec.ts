import { test } from '@japa/runner'
import { v4 as uuid } from 'uuid'
import { createQueue, createSite, openTicket, ticketOf } from '#tests/support_desk/support/desk'
import { createPerson, createWorld, type World } from '#tests/support/world'

const unique = (word: string) => `${word} ${uuid().slice(0, 8)}`

type Setting = {
  path: string
  body: () => object
  change?: object
  /** Refused, and what stands there stays. */
  bad: object
  show?: true
  /** Removed, it is gone from the list. */
  removable: boolean
}

const SETTINGS: Record<string, Setting> = {
  'a tag': {
    path: 'tags',
    body: () => ({ name: unique('Etiqueta <i>x</i>'), colour: '#aa00ff' }),
    change: { isSkill: true, colour: null },
    bad: { colour: 'roxo' },
    removable: true,
  },
  'a canned reply': {
    path: 'canned-replies',
    body: () => ({
      shortcut: `r-${uuid().slice(0, 8)}`,
      title: 'Olá',
      body: 'Olá {{student.name}}',
    }),
    change: { body: 'Oi!' },
    bad: { shortcut: 'Com Espaço' },
    removable: true,
  },
  'a queue': {
    path: 'queues',
    body: () => ({ name: unique('Fila') }),
    change: { assignment: 'least_loaded', ownerAnswers: true, closeAfterDays: 7 },
    bad: { transferMinutes: 0 },
    show: true,
    removable: true,
  },
  'business hours': {
    path: 'business-hours',
    body: () => ({
      name: unique('Horário'),
      timeZone: 'America/Manaus',
      weekly: [{ weekday: 1, from: '08:00', to: '24:00' }],
    }),
    change: { weekly: [] },
    bad: { timeZone: 'Brasil' },
    show: true,
    removable: true,
  },
  'a site': {
    path: 'widget-sites',
    body: () => ({ name: unique('Portal'), allowedOrigins: ['https://escola.test'] }),
    change: { enabled: false, maxOpenTickets: 5, texts: { title: 'Fale <b>conosco</b>' } },
    bad: { allowedOrigins: ['https://escola.test/pagina'] },
    removable: true,
  },
  'a view': {
    path: 'ticket-views',
    body: () => ({ name: unique('Lista'), filters: { status: 'open' }, shared: true }),
    change: { sort: 'waiting', position: 3 },
    bad: { filters: { status: 'velho' } },
    removable: true,
  },
}

test.group('how the desk is set up', (group) => {
  let world: World
  group.setup(async () => {
    world = await createWorld()
  })

  for (const [name, { path, body, change, bad, show, removable }] of Object.entries(SETTINGS))
    test(`${name} is made, listed, changed on its version and removed by an admin`, async ({
      assert,
    }) => {
      const { admin, ana, aluno1 } = world
      const at = `/api/v1/${path}`
      const wish = body()
      const made = await admin.api.post(at, wish)
      assert.equal(made.status, 201, JSON.stringify(made.body))
      const { id } = made.body.data
      const { shared: _shared, ...shown } = wish as Record<string, unknown>
      const listed = async () =>
        (await admin.api.get(at)).body.data.find((one: any) => one.id === id)
      assert.containsSubset(await listed(), shown)
      if (show) assert.containsSubset((await ana.api.get(`${at}/${id}`)).body.data, shown)
      const before = await listed()
      for (const [who, wanted, status] of [
        [admin, bad, 422],
        [admin, { ...change, version: before.version + 5 }, 409],
        [admin, { desconhecido: true }, 422],
        [ana, change, 403],
        [aluno1, change, 403],
      ] as const)
        assert.equal(
          (await who.api.patch(`${at}/${id}`, wanted)).status,
          status,
          JSON.stringify(wanted)
        )
      assert.equal((await ana.api.delete(`${at}/${id}`)).status, 403)
      assert.deepEqual(await listed(), before, 'nothing changed')
      const changed = await admin.api.patch(`${at}/${id}`, { ...change, version: before.version })
      assert.containsSubset(changed.body.data, { ...change, version: before.version + 1 })
      assert.equal((await admin.api.patch(`${at}/${uuid()}`, change)).status, 404)
      if (removable) {
        assert.equal((await admin.api.delete(`${at}/${id}`)).status, 204)
        assert.isUndefined(await listed())
      }
    })

  test('a policy is made, shown, changed and ended; what runs by it is measured to its end', async ({
    assert,
  }) => {
    const { admin, ana } = world
    const queue = await createQueue(world, [ana])
    const wish = { name: 'Prazo', queueId: queue.id, firstResponseMinutes: 30, warnPercent: 50 }
    const { id } = (await admin.api.post('/api/v1/sla-policies', wish)).body.data
    assert.containsSubset((await ana.api.get(`/api/v1/sla-policies/${id}`)).body.data, wish)
    const changed = await admin.api.patch(`/api/v1/sla-policies/${id}`, {
      firstResponseMinutes: 45,
    })
    assert.containsSubset(changed.body.data, { firstResponseMinutes: 45, version: 2 })
    assert.equal(
      (await ana.api.patch(`/api/v1/sla-policies/${id}`, { warnPercent: 1 })).body.code,
      'NOT_AN_ADMIN'
    )
    const student = await createPerson({ name: 'Prazo', role: 'student' })
    const ticket = await openTicket(world, student, { queueId: queue.id })
    assert.equal((await admin.api.delete(`/api/v1/sla-policies/${id}`)).status, 204)
    assert.equal((await ana.api.get(`/api/v1/sla-policies/${id}`)).status, 404)
    const listed = (await ana.api.get('/api/v1/sla-policies')).body.data
    assert.notInclude(
      listed.map((one: any) => one.id),
      id
    )
    const sla = (await ana.api.get(`/api/v1/tickets/${ticket.id}/sla`)).body.data
    assert.containsSubset(sla, { policy: { id }, clocks: [{ kind: 'first_response' }] })
  })

  test('a holiday is added once and removed', async ({ assert }) => {
    const { admin, ana } = world
    const wish = { date: '2041-02-28', name: unique('Aniversário da escola') }
    const { id } = (await admin.api.post('/api/v1/holidays', wish)).body.data
    assert.equal((await admin.api.post('/api/v1/holidays', wish)).body.code, 'HOLIDAY_KNOWN')
    // Others of that year may stand beside it.
    const isListed = async () =>
      (await ana.api.get('/api/v1/holidays?year=2041')).body.data.some((one: any) => one.id === id)
    assert.isTrue(await isListed())
    assert.equal((await ana.api.delete(`/api/v1/holidays/${id}`)).body.code, 'NOT_AN_ADMIN')
    assert.isTrue(await isListed())
    assert.equal((await admin.api.delete(`/api/v1/holidays/${id}`)).status, 204)
    assert.isFalse(await isListed())
    assert.equal((await admin.api.delete(`/api/v1/holidays/${id}`)).status, 404)
  })

  test('who serves a queue, how much they hold and what they know is seen and set', async ({
    assert,
  }) => {
    const { admin, ana, bruno } = world
    const queue = await createQueue(world, [ana])
    const members = async () =>
      (await ana.api.get(`/api/v1/queues/${queue.id}/members`)).body.data.map((one: any) => [
        one.user.id,
        one.capacity,
        one.load,
      ])
    const tag = (await admin.api.post('/api/v1/tags', { name: unique('Inglês'), isSkill: true }))
      .body.data
    const set = (userId: string, body: object) => admin.api.patch(`/api/v1/agents/${userId}`, body)
    assert.equal((await set(ana.id, { skillIds: [uuid()] })).body.code, 'TAG_UNKNOWN')
    assert.equal((await set(world.aluno1.id, { capacity: 3 })).status, 404)
    assert.equal((await set(ana.id, { capacity: -1 })).status, 422)
    assert.deepEqual(await members(), [[ana.id, 5, 0]])
    assert.equal((await set(ana.id, { capacity: 9, skillIds: [tag.id] })).status, 200)
    const student = await createPerson({ name: 'Carga', role: 'student' })
    const { id } = await openTicket(world, student, { queueId: queue.id })
    await ana.api.post(`/api/v1/tickets/${id}/claim`)
    assert.deepEqual(await members(), [[ana.id, 9, 1]])
    assert.containsSubset((await ana.api.get('/api/v1/me/availability')).body.data, {
      available: true,
      capacity: 9,
      load: 1,
    })
    await ana.api.put('/api/v1/me/availability', { available: false })
    assert.isFalse((await ana.api.get('/api/v1/me/availability')).body.data.available)
    const leave = `/api/v1/queues/${queue.id}/members/${ana.id}`
    assert.equal((await bruno.api.delete(leave)).body.code, 'NOT_AN_ADMIN')
    assert.equal((await admin.api.delete(leave)).status, 204)
    assert.deepEqual(await members(), [])
    assert.equal((await ticketOf(ana, id)).assignee.id, ana.id, 'what one has one keeps')
  })

  test('a site that tickets came by is switched off, not removed', async ({ assert }) => {
    const { admin } = world
    const site = await createSite(world)
    const student = await createPerson({ name: 'Do portal', role: 'student' })
    await student.api.post('/api/v1/widget/tickets', {
      body: 'oi',
      clientId: uuid(),
      siteKey: site.siteKey,
    })
    const refused = await admin.api.delete(`/api/v1/widget-sites/${site.id}`)
    assert.deepEqual([refused.status, refused.body.code], [409, 'SITE_IN_USE'])
    await admin.api.patch(`/api/v1/widget-sites/${site.id}`, { enabled: false })
    const config = await student.api.get(`/api/v1/widget/config?siteKey=${site.siteKey}`)
    assert.equal(config.status, 404)
  })
})

import { v4 as uuid } from 'uuid'
import { createQueue, createSite, openTicket } from '#tests/support_desk/support/desk'
import {
  eventRow,
  everyone,
  type Expected,
  type Profile,
  row,
  signedIn,
  staff,
  staffEvent,
  type Who,
} from '#tests/permissions/matrix'
import { createPerson, type World } from '#tests/support/world'

/** A student's ticket in a queue that Ana and Bruno serve. The student is aluno1, or one of the row's own where many are opened. */
async function subject(world: World) {
  const { admin, ana, bruno } = world
  const queue = await createQueue(world, [ana, bruno])
  const student = await createPerson({ name: 'Dona do atendimento', role: 'student' })
  const { id } = await openTicket({ admin }, student, { queueId: queue.id })
  return { queue, id, student, path: `/api/v1/tickets/${id}` }
}

const seeing = staff({ outsider: 'NOT_FOUND', member: 200, admin: 200 })
const everybodyOfTheTeam = staff({ outsider: 200, member: 200, admin: 200 })
const adminOnly = (expected: Expected) =>
  staff({ outsider: 'NOT_AN_ADMIN', member: 'NOT_AN_ADMIN', admin: expected })

const get = (name: string, end: string) =>
  row(name, {
    call: async ({ api }, world) => api.get(`${(await subject(world)).path}${end}`),
    expect: seeing,
  })
const post = (
  name: string,
  end: string,
  body: (world: World, made: Awaited<ReturnType<typeof subject>>) => object = () => ({}),
  expect: Record<Profile, Expected> = seeing
) =>
  row(name, {
    call: async ({ api }, world) => {
      const made = await subject(world)
      return api.post(`${made.path}${end}`, body(world, made))
    },
    expect,
  })

row('support.tickets.index', {
  call: ({ api }) => api.get('/api/v1/tickets?limit=1'),
  expect: everybodyOfTheTeam,
})
row('support.tickets.store', {
  call: ({ api }) => api.post('/api/v1/tickets', { subject: 'Ligou de manhã' }),
  expect: staff({ outsider: 201, member: 201, admin: 201 }),
})
row('support.tickets.bulk', {
  call: async ({ api }, world) =>
    api.post('/api/v1/tickets/bulk', { action: 'resolve', ticketIds: [(await subject(world)).id] }),
  expect: everybodyOfTheTeam,
})
get('support.tickets.show', '')
get('support.tickets.changes', '/changes?after=0')
get('support.tickets.timeline', '/timeline')
get('support.tickets.sla', '/sla')
get('support.tickets.links', '/links')
get('support.tickets.transfers', '/transfers')
get('support.ticket_messages.index', '/messages')
get('support.notes.index', '/notes')
row('support.tickets.update', {
  call: async ({ api }, world) => api.patch((await subject(world)).path, { priority: 'high' }),
  expect: seeing,
})
post('support.tickets.claim', '/claim')
post('support.tickets.assign', '/assign', ({ ana }) => ({ userId: ana.id }))
post('support.tickets.unassign', '/unassign')
post('support.tickets.snooze', '/snooze', () => ({
  until: new Date(Date.now() + 60_000).toISOString(),
}))
post('support.tickets.unsnooze', '/unsnooze', undefined, {
  ...seeing,
  member: 'INVALID_TRANSITION',
  admin: 'INVALID_TRANSITION',
})
post('support.tickets.resolve', '/resolve')
post('support.tickets.reopen', '/reopen', undefined, {
  ...seeing,
  member: 'INVALID_TRANSITION',
  admin: 'INVALID_TRANSITION',
})
post('support.tickets.transfer', '/transfer', ({ ana }) => ({ toUserId: ana.id }))
row('support.tickets.merge', {
  call: async ({ api }, world) => {
    const { path, student } = await subject(world)
    const other = await openTicket(world, student)
    return api.post(`${path}/merge`, { targetId: other.id })
  },
  expect: seeing,
})
const link =
  (method: 'put' | 'delete') =>
  async ({ api }: Who, world: World) => {
    const { path, student } = await subject(world)
    const other = await openTicket(world, student)
    return api[method](`${path}/links`, { ticketId: other.id })
  }
row('support.tickets.link', { call: link('put'), expect: seeing })
row('support.tickets.unlink', { call: link('delete'), expect: seeing })
row('support.tickets.follow', {
  call: async ({ api }, world) =>
    api.put(`${(await subject(world)).path}/followers/${world.elisa.id}`),
  expect: seeing,
})
row('support.tickets.unfollow', {
  call: async ({ api }, world) =>
    api.delete(`${(await subject(world)).path}/followers/${world.elisa.id}`),
  expect: { ...seeing, member: 204, admin: 204 },
})
post('support.ticket_messages.store', '/messages', () => ({ clientId: uuid(), body: 'Bom dia!' }), {
  ...seeing,
  member: 201,
  admin: 201,
})
post('support.notes.store', '/notes', () => ({ body: 'só nosso' }), {
  ...seeing,
  member: 201,
  admin: 201,
})

/** What counts and is listed of theirs is what the reader sees; that there are such students everybody of the team knows. */
row('support.students.index', {
  call: ({ api }) => api.get('/api/v1/students?limit=1'),
  expect: everybodyOfTheTeam,
})
const ofStudent = (name: string, end: string) =>
  row(name, {
    call: async ({ api }, world) =>
      api.get(`/api/v1/students/${(await subject(world)).student.id}${end}`),
    expect: everybodyOfTheTeam,
  })
ofStudent('support.students.show', '')
ofStudent('support.students.tickets', '/tickets')
row('support.students.update', {
  call: async ({ api }, world) =>
    api.patch(`/api/v1/students/${(await subject(world)).student.id}`, {
      phones: ['11 91234-5678'],
    }),
  expect: everybodyOfTheTeam,
})

/** Ana's note. */
async function note(world: World) {
  const { path } = await subject(world)
  const { body } = await world.ana.api.post(`${path}/notes`, { body: 'só nosso' })
  return `/api/v1/notes/${body.data.id}`
}
row('support.notes.update', {
  call: async ({ api }, world) => api.patch(await note(world), { body: 'outra coisa' }),
  expect: { ...seeing, member: 'NOT_THE_AUTHOR', admin: 'NOT_THE_AUTHOR' },
})
row('support.notes.destroy', {
  call: async ({ api }, world) => api.delete(await note(world)),
  expect: { ...seeing, member: 'NOT_THE_AUTHOR' },
})
row('support.notes.history', {
  call: async ({ api }, world) => api.get(`${await note(world)}/history`),
  expect: seeing,
})

/** Ana asks Bruno to take hers over. */
async function transfer(world: World) {
  const { path } = await subject(world)
  await world.ana.api.post(`${path}/claim`)
  const { body } = await world.ana.api.post(`${path}/transfer`, {
    toUserId: world.bruno.id,
    requireAcceptance: true,
  })
  return `/api/v1/transfers/${body.data.pendingTransfer.id}`
}
const asked = { ...seeing, admin: 'NOT_ASKED' }
row('support.transfers.index', {
  call: ({ api }) => api.get('/api/v1/transfers'),
  expect: everybodyOfTheTeam,
})
row('support.transfers.accept', {
  call: async ({ api }, world) => api.post(`${await transfer(world)}/accept`),
  expect: asked,
})
row('support.transfers.decline', {
  call: async ({ api }, world) => api.post(`${await transfer(world)}/decline`),
  expect: asked,
})
row('support.transfers.cancel', {
  call: async ({ api }, world) => api.post(`${await transfer(world)}/cancel`),
  expect: { ...seeing, member: 'NOT_THE_SENDER' },
})

const made = async (world: World, path: string, body: object) =>
  (await world.admin.api.post(`/api/v1/${path}`, body)).body.data as { id: string }
const name = () => `x${uuid().slice(0, 12)}`
type Setting = { route: string; path: string; body: () => object; change?: object; show?: true }
const HOURS = () => ({
  name: name(),
  timeZone: 'America/Sao_Paulo',
  weekly: [{ weekday: 1, from: '08:00', to: '18:00' }],
})
/** Long after anything that the clocks of other specs may run over. */
const date = () =>
  `20${60 + Math.floor(Math.random() * 39)}-0${1 + Math.floor(Math.random() * 9)}-${10 + Math.floor(Math.random() * 19)}`
const SETTINGS: Setting[] = [
  {
    route: 'queues',
    path: 'queues',
    body: () => ({ name: name() }),
    change: { sticky: false },
    show: true,
  },
  { route: 'tags', path: 'tags', body: () => ({ name: name() }), change: { isSkill: true } },
  {
    route: 'canned_replies',
    path: 'canned-replies',
    body: () => ({ shortcut: name(), title: 'Oi', body: 'Olá!' }),
    change: { title: 'Olá' },
  },
  {
    route: 'business_hours',
    path: 'business-hours',
    body: HOURS,
    change: { weekly: [] },
    show: true,
  },
  { route: 'holidays', path: 'holidays', body: () => ({ date: date(), name: name() }) },
]
for (const { route, path, body, change, show } of SETTINGS) {
  row(`support.${route}.index`, {
    call: ({ api }) => api.get(`/api/v1/${path}`),
    expect: everybodyOfTheTeam,
  })
  row(`support.${route}.store`, {
    call: ({ api }) => api.post(`/api/v1/${path}`, body()),
    expect: adminOnly(201),
  })
  row(`support.${route}.destroy`, {
    call: async ({ api }, world) =>
      api.delete(`/api/v1/${path}/${(await made(world, path, body())).id}`),
    expect: adminOnly(204),
  })
  if (change)
    row(`support.${route}.update`, {
      call: async ({ api }, world) =>
        api.patch(`/api/v1/${path}/${(await made(world, path, body())).id}`, change),
      expect: adminOnly(200),
    })
  if (show)
    row(`support.${route}.show`, {
      call: async ({ api }, world) =>
        api.get(`/api/v1/${path}/${(await made(world, path, body())).id}`),
      expect: everybodyOfTheTeam,
    })
}
row('support.holidays.import', {
  call: ({ api }) => api.post('/api/v1/holidays/import', { year: 2031 }),
  expect: adminOnly(200),
})
/** Each of a queue of its own: one policy holds for a scope. */
const policy = async (world: World) => ({
  name: 'Prazo',
  queueId: (await createQueue(world)).id,
  firstResponseMinutes: 30,
})
row('support.sla_policies.index', {
  call: ({ api }) => api.get('/api/v1/sla-policies'),
  expect: everybodyOfTheTeam,
})
row('support.sla_policies.store', {
  call: async ({ api }, world) => api.post('/api/v1/sla-policies', await policy(world)),
  expect: adminOnly(201),
})
const onePolicy = async (world: World) =>
  `/api/v1/sla-policies/${(await made(world, 'sla-policies', await policy(world))).id}`
row('support.sla_policies.show', {
  call: async ({ api }, world) => api.get(await onePolicy(world)),
  expect: everybodyOfTheTeam,
})
row('support.sla_policies.update', {
  call: async ({ api }, world) => api.patch(await onePolicy(world), { warnPercent: 50 }),
  expect: adminOnly(200),
})
row('support.sla_policies.destroy', {
  call: async ({ api }, world) => api.delete(await onePolicy(world)),
  expect: adminOnly(204),
})

row('support.queue_members.index', {
  call: async ({ api }, world) =>
    api.get(`/api/v1/queues/${(await createQueue(world)).id}/members`),
  expect: everybodyOfTheTeam,
})
row('support.queue_members.store', {
  call: async ({ api }, world) =>
    api.post(`/api/v1/queues/${(await createQueue(world)).id}/members`, { userId: world.ana.id }),
  expect: adminOnly(201),
})
row('support.queue_members.destroy', {
  call: async ({ api }, world) =>
    api.delete(
      `/api/v1/queues/${(await createQueue(world, [world.ana])).id}/members/${world.ana.id}`
    ),
  expect: adminOnly(204),
})
row('support.canned_replies.rendered', {
  call: async ({ api }, world) => {
    const { path } = await subject(world)
    const reply = await made(world, 'canned-replies', {
      shortcut: name(),
      title: 'Oi',
      body: 'Olá {{student.firstName}}',
    })
    return api.get(`${path}/canned-replies/${reply.id}`)
  },
  expect: seeing,
})

const view = async ({ ana }: World) => {
  const { body } = await ana.api.post('/api/v1/ticket-views', { name: name() })
  return `/api/v1/ticket-views/${body.data.id}`
}
/** Ana's own: nobody else knows of it. */
const hers = staff({ outsider: 'NOT_FOUND', member: 'NOT_FOUND', admin: 'NOT_FOUND' })
row('support.ticket_views.index', {
  call: ({ api }) => api.get('/api/v1/ticket-views'),
  expect: everybodyOfTheTeam,
})
row('support.ticket_views.counts', {
  call: ({ api }) => api.get('/api/v1/ticket-views/counts'),
  expect: everybodyOfTheTeam,
})
row('support.ticket_views.store', {
  call: ({ api }) => api.post('/api/v1/ticket-views', { name: name(), shared: true }),
  expect: adminOnly(201),
})
row('support.ticket_views.update', {
  call: async ({ api }, world) => api.patch(await view(world), { name: name() }),
  expect: hers,
})
row('support.ticket_views.destroy', {
  call: async ({ api }, world) => api.delete(await view(world)),
  expect: hers,
})
row('support.availability.show', {
  call: ({ api }) => api.get('/api/v1/me/availability'),
  expect: everybodyOfTheTeam,
})
row('support.availability.update', {
  call: ({ api }) => api.put('/api/v1/me/availability', { available: true }),
  expect: everybodyOfTheTeam,
})
row('support.agents.update', {
  call: ({ api }, { ana }) => api.patch(`/api/v1/agents/${ana.id}`, { capacity: 5 }),
  expect: adminOnly(200),
})

const site = async (world: World) => `/api/v1/widget-sites/${(await createSite(world)).id}`
row('support.widget_sites.index', {
  call: ({ api }) => api.get('/api/v1/widget-sites'),
  expect: adminOnly(200),
})
row('support.widget_sites.store', {
  call: ({ api }) =>
    api.post('/api/v1/widget-sites', { name: 'Portal', allowedOrigins: ['https://escola.test'] }),
  expect: adminOnly(201),
})
row('support.widget_sites.update', {
  call: async ({ api }, world) => api.patch(await site(world), { name: 'Outro' }),
  expect: adminOnly(200),
})
row('support.widget_sites.destroy', {
  call: async ({ api }, world) => api.delete(await site(world)),
  expect: adminOnly(204),
})
row('support.widget_sites.rotate', {
  call: async ({ api }, world) => api.post(`${await site(world)}/rotate-secret`),
  expect: adminOnly(200),
})

/** The student's side: a ticket of aluno1's, which the team began. */
async function own({ aluno1, admin }: World) {
  const { body } = await admin.api.post('/api/v1/tickets', {
    subject: 'Matrícula',
    studentId: aluno1.id,
    body: 'Olá',
  })
  return `/api/v1/widget/tickets/${body.data.id}`
}
const studentOnly = (expected: Expected): Record<Profile, Expected> => ({
  ...signedIn('FORBIDDEN'),
  student: expected,
  otherStudent: 'NOT_FOUND',
})
const bothStudents = (expected: Expected) => ({ ...studentOnly(expected), otherStudent: expected })
row('widget.config', {
  call: async ({ api }, world) =>
    api.get(`/api/v1/widget/config?siteKey=${(await createSite(world)).siteKey}`),
  expect: everyone(200),
})
row('widget.sessions.store', {
  call: async ({ api }, world) =>
    api.post('/api/v1/widget/sessions', {
      siteKey: (await createSite(world)).siteKey,
      token: 'x.y.z',
    }),
  expect: everyone('IDENTITY_INVALID'),
})
row('widget.sync', { call: ({ api }) => api.get('/api/v1/widget/sync'), expect: bothStudents(200) })
row('widget.tickets.index', {
  call: ({ api }) => api.get('/api/v1/widget/tickets'),
  expect: bothStudents(200),
})
row('widget.tickets.store', {
  call: ({ api }) => api.post('/api/v1/widget/tickets', { body: 'oi', clientId: uuid() }),
  expect: bothStudents(201),
})
const ownGet = (route: string, end: string) =>
  row(route, {
    call: async ({ api }, world) => api.get(`${await own(world)}${end}`),
    expect: studentOnly(200),
  })
ownGet('widget.tickets.show', '')
ownGet('widget.tickets.changes', '/changes?after=0')
ownGet('widget.messages.index', '/messages')
row('widget.messages.store', {
  call: async ({ api }, world) =>
    api.post(`${await own(world)}/messages`, { clientId: uuid(), body: 'oi' }),
  expect: studentOnly(201),
})
row('widget.tickets.read', {
  call: async ({ api }, world) => api.put(`${await own(world)}/read`, { seq: 1 }),
  expect: studentOnly(200),
})
row('widget.tickets.rate', {
  call: async ({ api }, world) => api.post(`${await own(world)}/rating`, { score: 5 }),
  expect: studentOnly('TICKET_NOT_RESOLVED'),
})
row('widget.tickets.close', {
  call: async ({ api }, world) => api.post(`${await own(world)}/close`),
  expect: studentOnly(200),
})

const opening = staffEvent({ outsider: 'NOT_FOUND', member: 'ok', admin: 'ok' })
eventRow('ticket.open', {
  payload: async (_who, world) => ({ ticketId: (await subject(world)).id }),
  expect: opening,
})
eventRow('ticket.close', {
  payload: async (_who, world) => ({ ticketId: (await subject(world)).id }),
  // What one has not opened is closed already.
  expect: { ...opening, outsider: 'ok' },
})
row('widget_script', { call: ({ api }) => api.get('/widget.js'), expect: everyone(200) })
row('widget_socket_script', {
  call: ({ api }) => api.get('/widget/socket.io.js'),
  expect: everyone(200),
})

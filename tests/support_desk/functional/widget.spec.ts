import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { v4 as uuid } from 'uuid'
import {
  answerTicket,
  createQueue,
  createSite,
  noteOn,
  openTicket,
  portalStudent,
  portalToken,
  ticketOf,
  writeAs,
} from '#tests/support_desk/support/desk'
import { Api } from '#tests/support/api'
import { createPerson, createWorld, type World } from '#tests/support/world'
import { upload } from '#tests/files/support/files'

const open = (site: { siteKey: string }, token: string, headers: Record<string, string> = {}) =>
  new Api().post('/api/v1/widget/sessions', { siteKey: site.siteKey, token }, { headers })

test.group('the widget', (group) => {
  let world: World
  let site: Awaited<ReturnType<typeof createSite>>
  let queue: { id: string }
  group.setup(async () => {
    world = await createWorld()
    queue = await createQueue(world, [world.ana])
    site = await createSite(world, { queueId: queue.id })
  })

  test('a portal’s student is found by the portal’s subject alone, and their tickets come into the site’s queue', async ({
    assert,
  }) => {
    const { ana, aluno1 } = world
    const sub = uuid()
    const first = await open(
      site,
      await portalToken(site, { sub, name: 'Joana', email: aluno1.email })
    )
    assert.equal(first.status, 201)
    assert.containsSubset(first.body.data.user, { name: 'Joana', role: 'student' })
    assert.notEqual(first.body.data.user.id, aluno1.id, 'never matched by e-mail')
    const again = await open(site, await portalToken(site, { sub, name: 'Joana' }))
    assert.equal(again.body.data.user.id, first.body.data.user.id)
    const elsewhere = await createSite(world)
    const other = await open(elsewhere, await portalToken(elsewhere, { sub }))
    assert.notEqual(other.body.data.user.id, first.body.data.user.id)
    const ticket = await openTicket(world, { api: new Api(first.body.data.accessToken) })
    assert.containsSubset(await ticketOf(ana, ticket.id), {
      queue: { id: queue.id },
      contact: { email: aluno1.email },
    })
  })

  test('a widget’s token opens the widget and nothing else', async ({ assert }) => {
    const { api, session } = await portalStudent(site)
    for (const path of ['/me', '/sync', '/auth/sessions', '/tickets', '/conversations'])
      assert.deepEqual([path, (await api.get(`/api/v1${path}`)).status], [path, 403])
    for (const path of ['/widget/sync', '/widget/tickets'])
      assert.equal((await api.get(`/api/v1${path}`)).status, 200)
    const refreshed = await new Api().post('/api/v1/auth/refresh', {
      refreshToken: session.refreshToken,
    })
    assert.equal(refreshed.status, 200)
    const fresh = new Api(refreshed.body.data.accessToken)
    assert.equal((await fresh.get('/api/v1/me')).status, 403, 'refreshing keeps the audience')
    assert.equal((await fresh.post('/api/v1/auth/logout')).status, 204)
    assert.equal((await fresh.get('/api/v1/widget/sync')).status, 401)
  })

  test('a forged, old, used or misdirected identity is refused', async ({ assert }) => {
    const sub = uuid()
    const other = await createSite(world)
    const good = await portalToken(site, { sub, jti: 'once' })
    const tries: [string, string][] = [
      ['x.y.z', 'IDENTITY_INVALID'],
      [await portalToken(site, { sub }, { secret: other.secret }), 'IDENTITY_INVALID'],
      [await portalToken(site, { sub }, { audience: other.siteKey }), 'IDENTITY_INVALID'],
      [await portalToken(site, { sub }, { expiresIn: 60, issuedAt: -3_600 }), 'IDENTITY_EXPIRED'],
      [await portalToken(site, { sub }, { expiresIn: 3_600 }), 'IDENTITY_INVALID'],
      [await portalToken(site, { sub, name: ' ' }), 'IDENTITY_INVALID'],
    ]
    for (const [token, code] of tries)
      assert.deepEqual([(await open(site, token)).body.code], [code])
    assert.equal((await open({ siteKey: 'site_x' }, good)).body.code, 'SITE_UNKNOWN')
    assert.equal((await open(site, good)).status, 201)
    assert.equal((await open(site, good)).body.code, 'IDENTITY_USED')
    const racing = await portalToken(site, { sub: uuid() })
    const answers = await Promise.all(Array.from({ length: 20 }, () => open(site, racing)))
    assert.lengthOf(
      answers.filter(({ status }) => status === 201),
      1
    )
    const newcomer = uuid()
    const many = await Promise.all(
      Array.from({ length: 10 }, async () => open(site, await portalToken(site, { sub: newcomer })))
    )
    assert.lengthOf(new Set(many.map(({ body }) => body.data.user.id)), 1)
  })

  test('a page of another origin is refused; a rotated secret is taken for a while more', async ({
    assert,
  }) => {
    const mine = await createSite(world)
    const foreign = await open(mine, await portalToken(mine, { sub: 'a' }), {
      origin: 'https://roubo.test',
    })
    assert.deepEqual([foreign.status, foreign.body.code], [403, 'ORIGIN_NOT_ALLOWED'])
    const config = await new Api().get(`/api/v1/widget/config?siteKey=${mine.siteKey}`, {
      headers: { origin: 'https://roubo.test' },
    })
    assert.equal(config.body.code, 'ORIGIN_NOT_ALLOWED')
    const home = { origin: 'http://portal.test' }
    assert.equal((await open(mine, await portalToken(mine, { sub: 'a' }), home)).status, 201)
    const rotated = (await world.admin.api.post(`/api/v1/widget-sites/${mine.id}/rotate-secret`))
      .body.data
    assert.notEqual(rotated.secret, mine.secret)
    for (const secret of [mine.secret, rotated.secret])
      assert.equal(
        (await open(mine, await portalToken(mine, { sub: 'a' }, { secret }))).status,
        201
      )
    await db.rawQuery(`update widget_sites set previous_until = now() where id = ?`, [mine.id])
    assert.equal(
      (await open(mine, await portalToken(mine, { sub: 'a' }))).body.code,
      'IDENTITY_INVALID'
    )
    await world.admin.api.patch(`/api/v1/widget-sites/${mine.id}`, { enabled: false })
    assert.equal(
      (await open(mine, await portalToken(mine, { sub: 'a' }, { secret: rotated.secret }))).body
        .code,
      'SITE_UNKNOWN'
    )
    const listed = (await world.admin.api.get('/api/v1/widget-sites')).body
    assert.notInclude(JSON.stringify(listed), rotated.secret)
    const { rows } = await db.rawQuery('select secret from widget_sites where id = ?', [mine.id])
    assert.notInclude(rows[0].secret, rotated.secret)
  })

  test('a page is told how its site is set up before anybody signs in, and no more', async ({
    assert,
  }) => {
    const form = [{ name: 'turma', label: 'Turma', type: 'text', required: true }]
    const texts = { title: 'Secretaria', greeting: 'Bom dia!' }
    const mine = await createSite(world, { form, texts, offlineForm: false, colour: '#123456' })
    const { status, body } = await new Api().get(`/api/v1/widget/config?siteKey=${mine.siteKey}`)
    assert.equal(status, 200)
    const { maxOpenTickets, limits, ...rest } = body.data
    assert.deepEqual(rest, {
      site: { name: mine.name, form, texts, offlineForm: false, colour: '#123456' },
      open: true,
      nextOpeningAt: null,
    })
    assert.isAbove(maxOpenTickets, 0)
    assert.containSubset(limits, { bodyCodePoints: 40_000 })
  })

  test('what a student missed is told by the number they know: what was said and how it stands, no note', async ({
    assert,
  }) => {
    const { ana } = world
    const { api } = await portalStudent(site)
    const { id, revision } = await openTicket(world, { api })
    const changes = async (after: number) =>
      (await api.get(`/api/v1/widget/tickets/${id}/changes?after=${after}`)).body
    assert.deepEqual((await changes(revision)).data, [])
    await noteOn(ana, id, 'só da equipe')
    assert.deepEqual((await changes(revision)).data, [], 'a note is none')
    await ana.api.post(`/api/v1/tickets/${id}/claim`)
    await answerTicket(ana, id, 'Bom dia')
    const { data, meta } = await changes(revision)
    assert.includeMembers(
      data.filter(({ type }: any) => type === 'message').map(({ message }: any) => message.body),
      ['Bom dia']
    )
    assert.containSubset(
      data.find(({ type }: any) => type === 'ticket'),
      { ticket: { id, status: 'open', assignee: { id: ana.id } } }
    )
    assert.notInclude(JSON.stringify(data), 'só da equipe')
    assert.deepEqual((await changes(meta.revision)).data, [])
  })

  test('a site asks beforehand what it wants to know', async ({ assert }) => {
    const asking = await createSite(world, {
      form: [
        { name: 'turma', label: 'Turma', type: 'select', required: true, options: ['A', 'B'] },
        { name: 'fone', label: 'Telefone', type: 'phone', required: false },
      ],
      maxOpenTickets: 1,
    })
    const { api } = await portalStudent(asking)
    const begin = (form?: object) =>
      api.post('/api/v1/widget/tickets', { body: 'oi', clientId: uuid(), form })
    for (const form of [undefined, {}, { turma: 'C' }, { turma: 'A', cor: 'azul' }])
      assert.equal((await begin(form)).status, 422)
    const begun = await begin({ turma: 'A' })
    assert.equal(begun.status, 201)
    assert.notProperty(begun.body.data, 'form')
    assert.deepEqual((await ticketOf(world.ana, begun.body.data.id)).form, { turma: 'A' })
    assert.containsSubset((await begin({ turma: 'A' })).body, {
      code: 'TICKET_LIMIT_REACHED',
      limit: 1,
    })
  })

  test('answers are what they are asked for: an address, a number, which is kept in E.164', async ({
    assert,
  }) => {
    const asking = await createSite(world, {
      form: [
        { name: 'mail', label: 'E-mail', type: 'email', required: true },
        { name: 'fone', label: 'Telefone', type: 'phone', required: false },
        { name: 'obs', label: 'Observação', type: 'text', required: false },
      ],
    })
    const { id: studentId, api } = await portalStudent(asking)
    const begin = (form: object, language = 'pt-BR') =>
      api.post(
        '/api/v1/widget/tickets',
        { body: 'oi', clientId: uuid(), form },
        { headers: { 'accept-language': language } }
      )
    const refused = await begin({ mail: 'joana@escola', fone: '11 1111-1111', cor: 'azul' })
    assert.deepEqual([refused.status, refused.body.code], [422, 'VALIDATION_FAILED'])
    assert.deepEqual(refused.body.errors, [
      {
        field: 'form.cor',
        rule: 'unknown_field',
        message: 'O campo form.cor não é conhecido',
      },
      {
        field: 'form.mail',
        rule: 'email',
        message: 'O campo E-mail deve ser um e-mail válido',
      },
      {
        field: 'form.fone',
        rule: 'phone',
        message: 'O campo Telefone deve ser um telefone com DDD, como +55 11 91234-5678',
      },
    ])
    const [{ message }] = (await begin({ mail: ' ' }, 'en')).body.errors
    assert.equal(message, 'The E-mail field must be defined')
    for (const mail of ['joana', `${'a'.repeat(250)}@b.test`])
      assert.equal((await begin({ mail })).status, 422)
    const { rows } = await db.rawQuery('select 1 from tickets where student_id = ?', [studentId])
    assert.lengthOf(rows, 0)

    const mail = 'joana@escola.test'
    const kept = async (form: object) =>
      (await ticketOf(world.ana, (await begin(form)).body.data.id)).form
    assert.deepEqual(await kept({ mail: ` ${mail} `, fone: '(11) 91234-5678', obs: '' }), {
      mail,
      fone: '+5511912345678',
    })
    assert.deepEqual(await kept({ mail, fone: '+351 912 345 678' }), {
      mail,
      fone: '+351912345678',
    })
  })

  test('a ticket is rated once, after it was resolved', async ({ assert }) => {
    const { api } = await portalStudent(site)
    const { id } = await openTicket(world, { api })
    const rate = (body: object) => api.post(`/api/v1/widget/tickets/${id}/rating`, body)
    assert.equal((await rate({ score: 5 })).body.code, 'TICKET_NOT_RESOLVED')
    assert.equal(
      (await api.post(`/api/v1/widget/tickets/${id}/close`)).body.data.status,
      'resolved'
    )
    for (const score of [0, 6, 1.5, '5']) assert.equal((await rate({ score })).status, 422)
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => rate({ score: 4, comment: 'rápido' }))
    )
    assert.deepEqual(answers.map(({ status }) => status).sort(), [201, ...Array(9).fill(409)])
    assert.equal(answers.find(({ status }) => status === 409)!.body.code, 'ALREADY_RATED')
    assert.containsSubset(await ticketOf(world.ana, id), {
      rating: { score: 4, comment: 'rápido' },
    })
  })

  test('who is blocked is refused, and files of a ticket are its student’s and the team’s', async ({
    assert,
  }) => {
    const { ana } = world
    const student = await portalStudent(site)
    const stranger = await portalStudent(site)
    const file = await upload(student as any, Buffer.from('prova em texto'), { name: 'prova.txt' })
    const sent = await student.api.post('/api/v1/widget/tickets', {
      body: '',
      clientId: uuid(),
      attachmentIds: [file.body.data.id],
    })
    assert.equal(sent.status, 201)
    const { id } = sent.body.data
    const path = `/api/v1/attachments/${file.body.data.id}`
    const statusOf = async (api: Api) => (await api.get(path)).status
    assert.deepEqual(
      [
        await statusOf(student.api),
        await statusOf(ana.api),
        await statusOf(stranger.api),
        await statusOf(world.diego.api),
      ],
      [200, 200, 404, 404]
    )
    const { contact } = await ticketOf(ana, id)
    await ana.api.post(`/api/v1/contacts/${contact.id}/block`, { reason: 'ofensas' })
    assert.equal((await writeAs(student, id, 'x')).body.code, 'CONTACT_BLOCKED')
    assert.equal(
      (await student.api.post('/api/v1/widget/tickets', { body: 'x', clientId: uuid() })).body.code,
      'CONTACT_BLOCKED'
    )
    await ana.api.post(`/api/v1/contacts/${contact.id}/unblock`)
    assert.equal((await writeAs(student, id, 'x')).status, 201)
  })

  test('a correction is marked, and an answer begun on an old state is held back once', async ({
    assert,
  }) => {
    const { ana } = world
    const bruno = await createPerson({ name: 'Bruna', role: 'team' })
    await world.admin.api.post(`/api/v1/queues/${queue.id}/members`, { userId: bruno.id })
    const student = await portalStudent(site)
    const { id } = await openTicket(world, student)
    const first = await answerTicket(ana, id, 'sua nota é 7', { basedOnSeq: 1 })
    assert.equal(first.status, 201)
    const stale = await answerTicket(bruno, id, 'sua nota é 8', { basedOnSeq: 1 })
    assert.deepEqual(
      [stale.status, stale.body.code, stale.body.lastMessage.body],
      [409, 'REPLIED_SINCE', 'sua nota é 7']
    )
    assert.equal(
      (await answerTicket(bruno, id, 'mesmo assim', { basedOnSeq: 1, force: true })).status,
      201
    )
    const edited = await ana.api.patch(`/api/v1/messages/${first.body.data.id}`, {
      body: 'sua nota é 9',
    })
    assert.isString(edited.body.data.editedAt)
    const said = (await student.api.get(`/api/v1/widget/tickets/${id}/messages`)).body.data
    assert.equal(said[1].body, 'sua nota é 9')
    assert.isString(said[1].editedAt)
  })

  test('where the owner answers, others take the ticket over first', async ({ assert }) => {
    const { ana, bruno } = world
    const strict = await createQueue(world, [ana, bruno], { ownerAnswers: true })
    const student = await createPerson({ name: 'Dono', role: 'student' })
    const { id } = await openTicket(world, student, { queueId: strict.id })
    await ana.api.post(`/api/v1/tickets/${id}/claim`)
    assert.equal((await answerTicket(bruno, id, 'oi')).body.code, 'TAKE_OVER_FIRST')
    await bruno.api.post(`/api/v1/tickets/${id}/assign`, { userId: bruno.id })
    assert.equal((await answerTicket(bruno, id, 'oi')).status, 201)
  })
})

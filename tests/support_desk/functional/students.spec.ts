import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { v4 as uuid } from 'uuid'
import {
  answerTicket,
  createQueue,
  createSite,
  openTicket,
  portalStudent,
} from '#tests/support_desk/support/desk'
import { createPerson, createWorld, type World } from '#tests/support/world'

test.group('students', (group) => {
  let world: World
  let queue: { id: string }
  group.setup(async () => {
    world = await createWorld()
    queue = await createQueue(world, [world.ana])
  })
  const scene = async (name = 'Lúcia Ramos') => {
    const student = await createPerson({ name, role: 'student' })
    return { student, ...(await openTicket(world, student, { queueId: queue.id })) }
  }
  const card = async (person: { api: World['ana']['api'] }, id: string) =>
    (await person.api.get(`/api/v1/students/${id}`)).body.data

  test('the card says who they are, how to reach them and how it went, as far as the reader sees', async ({
    assert,
  }) => {
    const { ana, diego } = world
    const { student, id } = await scene()
    const other = await openTicket(world, student)
    await answerTicket(ana, id, 'olá')
    await ana.api.post(`/api/v1/tickets/${id}/resolve`)
    await student.api.post(`/api/v1/widget/tickets/${id}/rating`, { score: 4 })
    const seen = await card(ana, student.id)
    assert.containsSubset(seen, {
      id: student.id,
      name: 'Lúcia Ramos',
      email: student.email,
      active: true,
      blocked: false,
      openTickets: 1,
      presence: 'offline',
      identities: [],
      contact: { user: { id: student.id }, emails: [student.email], phones: [] },
      tickets: { open: 1, total: 2 },
      ratings: { count: 1, average: 4 },
    })
    assert.isString(seen.lastSeenAt)
    // Diego is not of the queue: to him there is only what stands in none.
    assert.containsSubset(await card(diego, student.id), {
      tickets: { open: 1, total: 1 },
      ratings: { count: 0, average: null },
    })
    const listed = async (person: typeof ana, query = '') =>
      (await person.api.get(`/api/v1/students/${student.id}/tickets${query}`)).body.data.map(
        (row: any) => row.id
      )
    assert.sameMembers(await listed(ana), [id, other.id])
    assert.deepEqual(await listed(ana, '?status=resolved'), [id])
    assert.deepEqual(await listed(diego), [other.id])
    const first = (await ana.api.get(`/api/v1/students/${student.id}/tickets?limit=1`)).body
    const second = await ana.api.get(
      `/api/v1/students/${student.id}/tickets?limit=1&cursor=${first.meta.nextCursor}`
    )
    assert.sameMembers([first.data[0].id, second.body.data[0].id], [id, other.id])
  })

  test('whom only a portal knows has no address of ours, and says which portal', async ({
    assert,
  }) => {
    const site = await createSite(world)
    const sub = uuid()
    const { id } = await portalStudent(site, sub)
    assert.containsSubset(await card(world.ana, id), {
      email: null,
      identities: [{ site: { id: site.id, name: site.name }, subject: sub }],
    })
  })

  test('who serves puts right name, numbers and addresses; the address of the account stays', async ({
    assert,
  }) => {
    const { ana } = world
    const { student, id } = await scene()
    const { version } = await card(ana, student.id)
    const change = (body: object) => ana.api.patch(`/api/v1/students/${student.id}`, body)
    const { body } = await change({
      name: 'Lúcia <b>Ramos</b> Dias',
      phones: ['(11) 91234-5678'],
      emails: ['lucia@exemplo.com.br'],
      version,
    })
    assert.containsSubset(body.data, {
      name: 'Lúcia <b>Ramos</b> Dias',
      email: student.email,
      phone: '+5511912345678',
      contact: { name: 'Lúcia <b>Ramos</b> Dias', emails: ['lucia@exemplo.com.br'] },
      version: version + 1,
    })
    const { student: shown, contact } = (await ana.api.get(`/api/v1/tickets/${id}`)).body.data
    assert.deepEqual([shown.name, contact.phone], ['Lúcia <b>Ramos</b> Dias', '+5511912345678'])
    const { rows } = await db.rawQuery(
      `select name, actor_id from events where subject_id in (?, ?) and name in ('user.updated', 'contact.updated') order by id`,
      [student.id, contact.id]
    )
    assert.deepEqual(rows, [
      { name: 'user.updated', actor_id: ana.id },
      { name: 'contact.updated', actor_id: ana.id },
    ])
    const before = await card(ana, student.id)
    const refused: [object, number, string][] = [
      [{ name: 'Outra', version }, 409, 'STALE_VERSION'],
      [{ name: 'Outra', phones: ['12'] }, 422, 'VALIDATION_FAILED'],
      [{ name: '' }, 422, 'VALIDATION_FAILED'],
      [{ email: 'outra@exemplo.com.br' }, 422, 'VALIDATION_FAILED'],
      [{ role: 'admin' }, 422, 'VALIDATION_FAILED'],
    ]
    for (const [wish, status, code] of refused) {
      const answer = await change(wish)
      assert.deepEqual([answer.status, answer.body.code], [status, code], JSON.stringify(wish))
    }
    assert.deepEqual(await card(ana, student.id), before, 'nothing changed')
  })

  test('a student with whom nobody wrote yet is put right all the same', async ({ assert }) => {
    const student = await createPerson({ name: 'Nova Aluna', role: 'student' })
    assert.isNull((await card(world.ana, student.id)).contact)
    const answers = await Promise.all(
      ['(11) 3456-7890', '(21) 3456-7890'].map((phone) =>
        world.ana.api.patch(`/api/v1/students/${student.id}`, { phones: [phone] })
      )
    )
    assert.deepEqual(
      answers.map(({ status }) => status),
      [200, 200]
    )
    assert.lengthOf((await card(world.ana, student.id)).contact.phones, 1)
  })

  test('students are found by name without accents, by address and by number, page by page', async ({
    assert,
  }) => {
    const { ana } = world
    const word = `Zuleica${process.pid}`
    const made = []
    for (const name of [`${word} Antônia`, `${word} Bárbara`, `${word} Célia`])
      made.push((await scene(name)).student)
    await ana.api.patch(`/api/v1/students/${made[2].id}`, {
      phones: ['+55 31 98877-6655'],
      emails: [`${word}@casa.test`],
    })
    const found = async (query: string) =>
      (await ana.api.get(`/api/v1/students?q=${encodeURIComponent(query)}`)).body.data.map(
        (row: any) => row.id
      )
    assert.deepEqual(
      await found(word),
      made.map(({ id }) => id)
    )
    assert.deepEqual(await found(`${word} barbara`), [made[1].id])
    assert.deepEqual(await found(`${word}@casa`), [made[2].id])
    assert.deepEqual(await found('31 8877-6655'), [made[2].id])
    assert.deepEqual(await found(made[0].email), [made[0].id])
    const pages = []
    let cursor: string | null = ''
    while (cursor !== null) {
      const { body }: any = await ana.api.get(
        `/api/v1/students?q=${word}&limit=1${cursor && `&cursor=${cursor}`}`
      )
      pages.push(...body.data.map((row: any) => row.id))
      cursor = body.meta.nextCursor
    }
    assert.deepEqual(
      pages,
      made.map(({ id }) => id)
    )
  })

  test('who is no student has no card, and students see none', async ({ assert }) => {
    const { ana, bruno, aluno1, aluno2 } = world
    for (const id of [bruno.id, uuid()])
      for (const path of [`/students/${id}`, `/students/${id}/tickets`])
        assert.equal((await ana.api.get(`/api/v1${path}`)).status, 404)
    const changed = await ana.api.patch(`/api/v1/students/${bruno.id}`, { name: 'Outro' })
    assert.equal(changed.status, 404)
    for (const path of ['', `/${aluno1.id}`, `/${aluno1.id}/tickets`])
      assert.equal((await aluno2.api.get(`/api/v1/students${path}`)).status, 403)
    const own = await aluno1.api.patch(`/api/v1/students/${aluno1.id}`, { name: 'Outra' })
    assert.equal(own.status, 403)
    assert.equal((await card(ana, aluno1.id)).name, aluno1.user.name)
  })
})

import { test } from '@japa/runner'
import { sql } from '#app/core/database/sql'
import { newId } from '#app/core/operation'
import { createWorld, type World } from '#tests/support/world'

test.group('teams', (group) => {
  let world: World
  group.setup(async () => void (world = await createWorld()))

  test('the team sees teams and their people; a student sees none', async ({ assert }) => {
    const list = await world.ana.api.get(
      `/api/v1/teams?q=${encodeURIComponent(world.support.name.toUpperCase())}`
    )
    assert.containsSubset(list.body.data, [{ id: world.support.id, memberCount: 3 }])
    const one = await world.ana.api.get(`/api/v1/teams/${world.support.id}`)
    assert.deepEqual(one.body.data.members[0].user, {
      id: world.ana.id,
      name: 'Ana',
      avatarUrl: null,
      role: 'team',
      status: null,
    })
    for (const path of ['/api/v1/teams', `/api/v1/teams/${world.support.id}`])
      assert.equal((await world.aluno1.api.get(path)).status, 403)
  })

  test('an admin makes, edits and deletes a team; its people stay', async ({ assert }) => {
    const name = `Time ${newId()}`
    const { status, body } = await world.admin.api.post('/api/v1/teams', {
      name,
      description: 'Novo',
    })
    assert.equal(status, 201)
    const path = `/api/v1/teams/${body.data.id}`
    assert.equal(
      (await world.admin.api.put(`${path}/members/${world.ana.id}`, { role: 'lead' })).status,
      201
    )
    assert.containsSubset(
      (await world.admin.api.patch(path, { description: null, version: 1 })).body.data,
      { description: null, version: 2 }
    )
    assert.deepEqual(
      (await world.admin.api.patch(path, { name: 'X', version: 1 })).body.current.version,
      2
    )
    assert.equal((await world.admin.api.delete(path)).status, 204)
    assert.equal((await world.admin.api.get(path)).status, 404)
    assert.equal((await world.ana.api.get('/api/v1/me')).status, 200)
  })

  test('a name is a team’s alone', async ({ assert }) => {
    const answer = await world.admin.api.post('/api/v1/teams', {
      name: world.support.name.toUpperCase(),
    })
    assert.deepEqual([answer.status, answer.body.code], [409, 'TEAM_NAME_TAKEN'])
  })

  test('a member becomes lead, and is taken out; who is not there is not found', async ({
    assert,
  }) => {
    const path = `/api/v1/teams/${world.sales.id}/members/${world.bruno.id}`
    assert.equal((await world.admin.api.put(path, {})).status, 201)
    const lead = await world.admin.api.put(path, { role: 'lead' })
    assert.deepEqual([lead.status, lead.body.data.role], [200, 'lead'])
    assert.equal((await world.admin.api.put(path, { role: 'lead' })).status, 200)
    assert.equal((await world.admin.api.delete(path)).status, 204)
    assert.equal((await world.admin.api.delete(path)).status, 404)
    const names = await sql(
      'select name from events where subject_id = ? and context_id = ? order by id',
      [world.sales.id, world.bruno.id]
    )
    assert.deepEqual(
      names.map(({ name }) => name),
      ['team.member_added', 'team.member_changed', 'team.member_removed']
    )
  })

  test('fifty additions at once are one membership', async ({ assert }) => {
    const path = `/api/v1/teams/${world.sales.id}/members/${world.carla.id}`
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => world.admin.api.put(path, { role: 'member' }))
    )
    assert.lengthOf(
      answers.filter(({ status }) => status === 201),
      1
    )
    assert.lengthOf(
      answers.filter(({ status }) => status === 200),
      49
    )
  })

  test('students and closed accounts are in no team', async ({ assert }) => {
    const answer = await world.admin.api.put(
      `/api/v1/teams/${world.sales.id}/members/${world.aluno1.id}`,
      {}
    )
    assert.deepEqual([answer.status, answer.body.code], [409, 'NOT_STAFF'])
    assert.lengthOf(await sql('select 1 from team_members where user_id = ?', [world.aluno1.id]), 0)
  })

  test('only an admin writes teams, a lead neither', async ({ assert }) => {
    const path = `/api/v1/teams/${world.support.id}`
    for (const { api } of [world.ana, world.aluno1]) {
      assert.equal((await api.post('/api/v1/teams', { name: 'Mine' })).status, 403)
      assert.equal((await api.patch(path, { name: 'Mine' })).status, 403)
      assert.equal((await api.delete(path)).status, 403)
      assert.equal((await api.put(`${path}/members/${world.diego.id}`, {})).status, 403)
      assert.equal((await api.delete(`${path}/members/${world.bruno.id}`)).status, 403)
    }
    assert.lengthOf((await world.ana.api.get(path)).body.data.members, 3)
  })
})

test.group('the directory', () => {
  test('colleagues see each other without addresses, and never a student or a closed account', async ({
    assert,
  }) => {
    const world = await createWorld()
    await world.admin.api.post(`/api/v1/users/${world.fabio.id}/deactivate`)
    const found: any[] = []
    let cursor = ''
    do {
      const { body } = await world.ana.api.get(`/api/v1/directory?limit=200${cursor}`)
      found.push(...body.data)
      cursor = body.meta.nextCursor ? `&cursor=${body.meta.nextCursor}` : ''
    } while (cursor)
    const ids = found.map(({ id }) => id)
    assert.includeMembers(ids, [world.admin.id, world.bruno.id, world.elisa.id])
    for (const gone of [world.aluno1, world.fabio]) assert.notInclude(ids, gone.id)
    const bruno = found.find(({ id }) => id === world.bruno.id)
    assert.deepEqual(bruno, {
      id: world.bruno.id,
      name: 'Bruno',
      avatarUrl: null,
      role: 'team',
      status: null,
      teams: [{ id: world.support.id, name: world.support.name, role: 'member' }],
      presence: 'offline',
    })
    assert.equal((await world.aluno1.api.get('/api/v1/directory')).status, 403)
    const byAddress = await world.ana.api.get(
      `/api/v1/directory?q=${encodeURIComponent(world.bruno.email)}`
    )
    assert.deepEqual(byAddress.body.data, [])
  })
})

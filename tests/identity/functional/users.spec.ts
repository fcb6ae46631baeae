import { test } from '@japa/runner'
import { sql } from '#app/core/database/sql'
import { newId } from '#app/core/operation'
import { createPerson, createWorld, PASSWORD, type World } from '#tests/support/world'
import { Api } from '#tests/support/api'
import { readMail } from '#tests/support/mailbox'

const address = () => `new-${newId()}@demo.test`

test.group('accounts', (group) => {
  let world: World
  group.setup(async () => void (world = await createWorld()))

  test('an admin makes an account, and the person chooses the password by a mailed link', async ({
    assert,
  }) => {
    const email = address()
    const made = await world.admin.api.post('/api/v1/users', {
      name: 'Gabi',
      email,
      role: 'team',
      teamIds: [world.sales.id],
    })
    assert.equal(made.status, 201)
    assert.containsSubset(made.body.data, {
      email,
      active: true,
      version: 1,
      teams: [{ id: world.sales.id, role: 'member' }],
    })
    const [letter] = await readMail(email)
    assert.equal(letter.subject, 'Sua conta está pronta')
    assert.equal(
      (
        await new Api().post('/api/v1/auth/password/reset', {
          token: letter.token,
          password: PASSWORD,
        })
      ).status,
      204
    )
    assert.equal(
      (await new Api().post('/api/v1/auth/login', { email, password: PASSWORD })).status,
      200
    )
  })

  test('accounts are listed by name, page by page, and filtered', async ({ assert }) => {
    const ids: string[] = []
    let cursor = ''
    do {
      const { body } = await world.admin.api.get(
        `/api/v1/users?teamId=${world.support.id}&limit=2${cursor}`
      )
      ids.push(...body.data.map((user: any) => user.id))
      cursor = body.meta.nextCursor ? `&cursor=${body.meta.nextCursor}` : ''
    } while (cursor)
    assert.deepEqual(ids, [world.ana.id, world.bruno.id, world.carla.id])

    const found = await world.admin.api.get(
      `/api/v1/users?q=${encodeURIComponent(world.elisa.email.toUpperCase())}`
    )
    assert.deepEqual(
      found.body.data.map((user: any) => user.id),
      [world.elisa.id]
    )
    const none = await world.admin.api.get(
      `/api/v1/users?q=${encodeURIComponent('100%_')}&role=student&active=false`
    )
    assert.deepEqual(none.body.data, [])
    const forged = await world.admin.api.get('/api/v1/users?cursor=bm9uc2Vuc2U')
    assert.equal(forged.status, 422)
  })

  test('only an admin sees or writes accounts', async ({ assert }) => {
    for (const { api } of [world.ana, world.aluno1]) {
      assert.equal((await api.get('/api/v1/users')).status, 403)
      assert.equal((await api.get(`/api/v1/users/${world.bruno.id}`)).status, 403)
      assert.equal(
        (await api.post('/api/v1/users', { name: 'X', email: address(), role: 'admin' })).status,
        403
      )
      assert.equal(
        (await api.patch(`/api/v1/users/${world.bruno.id}`, { role: 'admin' })).status,
        403
      )
      assert.equal((await api.post(`/api/v1/users/${world.bruno.id}/deactivate`)).status, 403)
    }
    assert.equal((await world.admin.api.get(`/api/v1/users/${newId()}`)).status, 404)
    assert.equal((await world.bruno.api.get('/api/v1/me')).body.data.role, 'team')
  })

  test('an e-mail has one account, whatever its case and accents', async ({ assert }) => {
    const answer = await world.admin.api.post('/api/v1/users', {
      name: 'Two',
      email: world.ana.email.toUpperCase(),
      role: 'team',
    })
    assert.deepEqual([answer.status, answer.body.code], [409, 'EMAIL_TAKEN'])
    const edited = await world.admin.api.patch(`/api/v1/users/${world.bruno.id}`, {
      email: world.ana.email,
    })
    assert.deepEqual([edited.status, edited.body.code], [409, 'EMAIL_TAKEN'])
  })

  test('a new role holds at once, and a student leaves the teams', async ({ assert }) => {
    const { carla, admin } = world
    assert.equal((await carla.api.get('/api/v1/directory')).status, 200)
    const { body } = await admin.api.get(`/api/v1/users/${carla.id}`)
    const changed = await admin.api.patch(`/api/v1/users/${carla.id}`, {
      role: 'student',
      version: body.data.version,
    })
    assert.containsSubset(changed.body.data, {
      role: 'student',
      teams: [],
      version: body.data.version + 1,
    })
    assert.equal((await carla.api.get('/api/v1/directory')).status, 403)
    assert.equal((await carla.api.get('/api/v1/me')).body.data.role, 'student')
    const stale = await admin.api.patch(`/api/v1/users/${carla.id}`, {
      role: 'team',
      version: body.data.version,
    })
    assert.deepEqual(
      [stale.status, stale.body.code, stale.body.current.role],
      [409, 'STALE_VERSION', 'student']
    )
  })

  test('a closed account is out at once, and comes back by signing in', async ({ assert }) => {
    const { fabio, admin } = world
    const closed = await admin.api.post(`/api/v1/users/${fabio.id}/deactivate`)
    assert.containsSubset(closed.body.data, { active: false })
    assert.equal((await fabio.api.get('/api/v1/me')).status, 401)
    assert.equal(
      (await new Api().post('/api/v1/auth/refresh', { refreshToken: fabio.refreshToken })).body
        .code,
      'TOKEN_INVALID'
    )
    assert.equal(
      (await new Api().post('/api/v1/auth/login', { email: fabio.email, password: PASSWORD })).body
        .code,
      'ACCOUNT_DISABLED'
    )
    const events = await sql(
      `select actor_id from events where subject_id = ? and name = 'user.deactivated'`,
      [fabio.id]
    )
    assert.deepEqual(events, [{ actor_id: admin.id }])

    assert.equal(
      (await admin.api.post(`/api/v1/users/${fabio.id}/reactivate`)).body.data.active,
      true
    )
    assert.equal((await fabio.api.get('/api/v1/me')).status, 401)
    assert.equal(
      (await new Api().post('/api/v1/auth/login', { email: fabio.email, password: PASSWORD }))
        .status,
      200
    )
  })
})

test.group('the last admin', (group) => {
  // Other worlds have admins of their own: they step aside for as long as this group runs.
  group.each.setup(async () => {
    const rows = await sql<{ id: string }>(
      `select id from users where role = 'admin' and deactivated_at is null`
    )
    const [one, two] = await Promise.all(
      ['One', 'Two'].map((name) => createPerson({ name, role: 'admin' }))
    )
    pair = [one, two]
    const ids = rows.map((row) => row.id)
    await sql('update users set deactivated_at = now() where id = any(?)', [ids])
    return async () =>
      void (await sql('update users set deactivated_at = null where id = any(?)', [ids]))
  })
  let pair: Awaited<ReturnType<typeof createPerson>>[]

  test('is not demoted, nor deactivated', async ({ assert }) => {
    const [one, two] = pair
    assert.equal((await one.api.patch(`/api/v1/users/${two.id}`, { role: 'team' })).status, 200)
    for (const answer of [
      await one.api.patch(`/api/v1/users/${one.id}`, { role: 'team' }),
      await one.api.post(`/api/v1/users/${one.id}/deactivate`),
    ]) {
      assert.deepEqual([answer.status, answer.body.code], [409, 'LAST_ADMIN'])
    }
    assert.equal((await one.api.get('/api/v1/me')).body.data.role, 'admin')
  })

  test('stays when two demote each other at once', async ({ assert }) => {
    const [one, two] = pair
    await Promise.all([
      one.api.patch(`/api/v1/users/${two.id}`, { role: 'team' }),
      two.api.patch(`/api/v1/users/${one.id}`, { role: 'team' }),
    ])
    const admins = await sql(`select id from users where role = 'admin' and deactivated_at is null`)
    assert.lengthOf(admins, 1)
  })
})

import { test } from '@japa/runner'
import { sql } from '#app/core/database/sql'
import { newId } from '#app/core/operation'
import { createPerson, createWorld, PASSWORD } from '#tests/support/world'
import { Api } from '#tests/support/api'
import { readMail } from '#tests/support/mailbox'

test.group('me', () => {
  test('a person sees themselves, what they may, and their teams', async ({ assert }) => {
    const world = await createWorld()
    const [admin, ana, aluno] = await Promise.all(
      [world.admin, world.ana, world.aluno1].map(({ api }) => api.get('/api/v1/me'))
    )
    assert.containsSubset(ana.body.data, {
      id: world.ana.id,
      email: world.ana.email,
      role: 'team',
      version: 1,
    })
    assert.deepEqual(ana.body.data.teams, [
      { id: world.support.id, name: world.support.name, role: 'lead' },
    ])
    assert.include(admin.body.data.abilities, 'users.manage')
    assert.notInclude(ana.body.data.abilities, 'users.manage')
    assert.include(ana.body.data.abilities, 'directory.view')
    assert.deepEqual(aluno.body.data.abilities, [])
    assert.notProperty(ana.body.data, 'passwordHash')
  })

  test('a person edits their profile, and never their role', async ({ assert }) => {
    const ana = await createPerson({ name: 'Ana', role: 'team' })
    const edited = await ana.api.patch('/api/v1/me', {
      name: 'Ana Souza',
      locale: 'en',
      timeZone: 'America/Manaus',
      version: 1,
    })
    assert.containsSubset(edited.body.data, {
      name: 'Ana Souza',
      locale: 'en',
      timeZone: 'America/Manaus',
      version: 2,
    })
    const refused = await ana.api.patch('/api/v1/me', { role: 'admin' })
    assert.equal(refused.status, 422)
    assert.equal((await ana.api.get('/api/v1/me')).body.data.role, 'team')
  })

  test('an edit made on an old version is refused with what stands now', async ({ assert }) => {
    const ana = await createPerson({ name: 'Ana', role: 'team' })
    await ana.api.patch('/api/v1/me', { name: 'Ana Souza' })
    const stale = await ana.api.patch('/api/v1/me', { name: 'Ana Lima', version: 1 })
    assert.deepEqual(
      [stale.status, stale.body.code, stale.body.current.name],
      [409, 'STALE_VERSION', 'Ana Souza']
    )
  })

  test('a time zone that does not exist is refused', async ({ assert }) => {
    const ana = await createPerson({ name: 'Ana', role: 'team' })
    const answer = await ana.api.patch('/api/v1/me', { timeZone: 'America/Nowhere' })
    assert.deepEqual([answer.status, answer.body.errors[0].rule], [422, 'time_zone'])
  })

  test('a new e-mail holds once its link was opened by who asked; the old one is told', async ({
    assert,
  }) => {
    const [ana, bruno] = await Promise.all(
      ['Ana', 'Bruno'].map((name) => createPerson({ name, role: 'team' }))
    )
    const email = `ana-${newId()}@demo.test`
    const asked = await ana.api.post('/api/v1/me/email', { email, currentPassword: PASSWORD })
    assert.deepEqual([asked.status, asked.body.data.email], [202, email])
    const [{ token }] = await readMail(email)
    assert.equal((await new Api().post('/api/v1/me/email/confirm', { token })).status, 401)
    assert.equal(
      (await bruno.api.post('/api/v1/me/email/confirm', { token })).body.code,
      'LINK_INVALID'
    )
    assert.equal((await ana.api.get('/api/v1/me')).body.data.email, ana.email)

    assert.equal((await ana.api.post('/api/v1/me/email/confirm', { token })).body.data.email, email)
    assert.equal(
      (await ana.api.post('/api/v1/me/email/confirm', { token })).body.code,
      'LINK_INVALID'
    )
    assert.equal((await readMail(ana.email))[0].subject, 'O e-mail da sua conta foi alterado')
    assert.equal(
      (await new Api().post('/api/v1/auth/login', { email, password: PASSWORD })).status,
      200
    )
  })

  test('an e-mail that somebody has is said only at the end, and nothing changes', async ({
    assert,
  }) => {
    const [ana, bruno] = await Promise.all(
      ['Ana', 'Bruno'].map((name) => createPerson({ name, role: 'team' }))
    )
    assert.equal(
      (await ana.api.post('/api/v1/me/email', { email: bruno.email, currentPassword: PASSWORD }))
        .status,
      202
    )
    const letters = await readMail(bruno.email)
    const answer = await ana.api.post('/api/v1/me/email/confirm', { token: letters[0].token })
    assert.deepEqual([answer.status, answer.body.code], [409, 'EMAIL_TAKEN'])
    assert.equal((await sql('select email from users where id = ?', [ana.id]))[0].email, ana.email)
  })

  test('a stolen session is no password', async ({ assert }) => {
    const ana = await createPerson({ name: 'Ana', role: 'team' })
    const answer = await ana.api.post('/api/v1/me/email', {
      email: 'thief@demo.test',
      currentPassword: 'guess',
    })
    assert.deepEqual([answer.status, answer.body.code], [422, 'WRONG_PASSWORD'])
    assert.lengthOf(await sql('select 1 from email_changes where user_id = ?', [ana.id]), 0)
  })

  test('the configuration says limits, features, time and versions', async ({ assert }) => {
    const ana = await createPerson({ name: 'Ana', role: 'student' })
    const { status, body } = await ana.api.get('/api/v1/config')
    assert.equal(status, 200)
    assert.equal(body.data.limits.messageCodePoints, 40_000)
    assert.equal(body.data.features.twoFactor, false)
    assert.closeTo(Date.parse(body.data.serverTime), Date.now(), 5_000)
    assert.equal((await new Api().get('/api/v1/config')).status, 401)
  })
})

import { test } from '@japa/runner'
import { sql } from '#app/core/database/sql'
import { newId } from '#app/core/operation'
import { createPerson, PASSWORD } from '#tests/support/world'
import { Api } from '#tests/support/api'
import { readMail } from '#tests/support/mailbox'

const NEW = 'another-password'
const login = (email: string, password: string) =>
  new Api().post('/api/v1/auth/login', { email, password })
const forgot = (email: string) => new Api().post('/api/v1/auth/password/forgot', { email })
const reset = (token: string, password = NEW) =>
  new Api().post('/api/v1/auth/password/reset', { token, password })

test.group('a forgotten password', () => {
  test('the mailed link sets a new one, once, and every session ends', async ({ assert }) => {
    const ana = await createPerson({ name: 'Ana <b>', role: 'team' })
    assert.equal((await forgot(ana.email.toUpperCase())).status, 204)
    const [letter] = await readMail(ana.email)
    assert.include(letter.html, 'Ana &lt;b&gt;')
    assert.equal((await reset(letter.token!)).status, 204)
    assert.equal((await ana.api.get('/api/v1/me')).status, 401)
    assert.equal((await login(ana.email, PASSWORD)).status, 401)
    assert.equal((await login(ana.email, NEW)).status, 200)
    assert.deepEqual([(await reset(letter.token!, 'third-password')).body.code], ['LINK_INVALID'])
    assert.equal((await readMail(ana.email))[0].subject, 'Sua senha foi alterada')
  })

  test('the answer is the same for an address without an account, and so is what is written', async ({
    assert,
  }) => {
    const ana = await createPerson({ name: 'Ana', role: 'team' })
    const nobody = `nobody-${newId()}@demo.test`
    const before = await counts()
    const [known, unknown] = [await forgot(ana.email), await forgot(nobody)]
    assert.deepEqual([known.status, known.body], [unknown.status, unknown.body])
    const after = await counts()
    assert.deepEqual([after.resets - before.resets, after.events - before.events], [2, 2])
    assert.lengthOf(await readMail(nobody), 0)
    assert.lengthOf(await readMail(ana.email), 1)
  })

  test('a link too old, forged, or for another purpose opens nothing', async ({ assert }) => {
    const ana = await createPerson({ name: 'Ana', role: 'team' })
    await forgot(ana.email)
    const [{ token }] = await readMail(ana.email)
    assert.equal((await reset(`${token!.slice(0, -3)}AAA`)).body.code, 'LINK_INVALID')
    assert.equal(
      (await ana.api.post('/api/v1/me/email/confirm', { token })).body.code,
      'LINK_INVALID'
    )
    await sql(
      `update password_resets set expires_at = now() - interval '1 second' where user_id = ?`,
      [ana.id]
    )
    const answer = await reset(token!)
    assert.deepEqual([answer.status, answer.body.code], [410, 'LINK_INVALID'])
    assert.equal((await login(ana.email, PASSWORD)).status, 200)
  })

  test('of fifty uses of one link at once one sets the password', async ({ assert }) => {
    const ana = await createPerson({ name: 'Ana', role: 'team' })
    await forgot(ana.email)
    const [{ token }] = await readMail(ana.email)
    await sql(`delete from rate_limits where key like '%public:%'`)
    const answers = await Promise.all(
      Array.from({ length: 25 }, (_, index) => reset(token!, `new-password-${index}`))
    )
    assert.lengthOf(
      answers.filter(({ status }) => status === 204),
      1
    )
    assert.lengthOf(
      await sql(`select 1 from events where subject_id = ? and name = 'password.changed'`, [
        ana.id,
      ]),
      1
    )
  })

  test('nobody fills another’s mailbox', async ({ assert }) => {
    const ana = await createPerson({ name: 'Ana', role: 'team' })
    await sql(`delete from rate_limits where key like '%public:%'`)
    for (let time = 0; time < 8; time++) assert.equal((await forgot(ana.email)).status, 204)
    assert.isAtMost((await readMail(ana.email)).length, 4)
  })

  const counts = async () =>
    (
      await sql(
        `select (select count(*)::int from password_resets) as resets, (select count(*)::int from events where name = 'password.reset_requested') as events`
      )
    )[0]
})

test.group('changing the password', () => {
  test('who knows the present one sets another; the other sessions end, this one stays', async ({
    assert,
  }) => {
    const ana = await createPerson({ name: 'Ana', role: 'team' })
    const phone = new Api((await login(ana.email, PASSWORD)).body.data.accessToken)
    assert.equal(
      (await phone.put('/api/v1/me/password', { currentPassword: PASSWORD, password: NEW })).status,
      204
    )
    assert.equal((await phone.get('/api/v1/me')).status, 200)
    assert.equal((await ana.api.get('/api/v1/me')).status, 401)
    assert.equal((await login(ana.email, NEW)).status, 200)
  })

  test('a wrong present password changes nothing, and guessing it is slow', async ({ assert }) => {
    const ana = await createPerson({ name: 'Ana', role: 'team' })
    for (let guess = 0; guess < 5; guess++) {
      const answer = await ana.api.put('/api/v1/me/password', {
        currentPassword: `guess-${guess}`,
        password: NEW,
      })
      assert.deepEqual([answer.status, answer.body.code], [422, 'WRONG_PASSWORD'])
    }
    const answer = await ana.api.put('/api/v1/me/password', {
      currentPassword: PASSWORD,
      password: NEW,
    })
    assert.deepEqual([answer.status, answer.body.code], [429, 'RATE_LIMITED'])
    assert.isAtLeast(Number(answer.headers.get('retry-after')), 1)
    assert.equal((await login(ana.email, PASSWORD)).status, 200)
  })

  test('a short password is refused in the caller’s language', async ({ assert }) => {
    const ana = await createPerson({ name: 'Ana', role: 'team' })
    const change = (language: string) =>
      ana.api.put(
        '/api/v1/me/password',
        { currentPassword: PASSWORD, password: 'short' },
        { headers: { 'accept-language': language } }
      )
    assert.equal(
      (await change('pt-BR')).body.errors[0].message,
      'O campo senha deve ter no mínimo 10 caracteres'
    )
    assert.equal(
      (await change('en')).body.errors[0].message,
      'The password field must have at least 10 characters'
    )
  })
})

import hash from '@adonisjs/core/services/hash'
import { test } from '@japa/runner'
import { sql } from '#app/core/database/sql'
import { Problem } from '#app/core/http/problem'
import { newId } from '#app/core/operation'
import { SignIn } from '#app/identity/actions/sign_in'
import { loginDelays } from '#app/identity/services/login_delays'
import { createPerson, PASSWORD } from '#tests/support/world'
import { Api } from '#tests/support/api'
import { refusal } from '#tests/support/refusal'

const login = (email: string, password: string, agent = 'tests') =>
  new Api().post('/api/v1/auth/login', { email, password }, { headers: { 'user-agent': agent } })

const address = () => `10.${[0, 0, 0].map(() => Math.floor(Math.random() * 250)).join('.')}`
const from = (email: string, password: string, where: string, userAgent = 'phone') =>
  new SignIn().handle({ email, password, address: where, userAgent })

test.group('signing in', () => {
  test('e-mail and password give tokens and the person', async ({ assert }) => {
    const ana = await createPerson({ name: 'Ana', role: 'team' })
    const answer = await login(ana.email, PASSWORD)
    assert.equal(answer.status, 200)
    assert.sameMembers(Object.keys(answer.body.data), [
      'accessToken',
      'accessTokenExpiresAt',
      'refreshToken',
      'user',
    ])
    assert.deepEqual(answer.body.data.user, {
      id: ana.id,
      name: 'Ana',
      email: ana.email,
      role: 'team',
      avatarUrl: null,
      locale: 'pt-BR',
      timeZone: 'America/Sao_Paulo',
    })
    const sessions = await new Api(answer.body.data.accessToken).get('/api/v1/auth/sessions')
    assert.equal(sessions.body.data[0].current, true)
  })

  test('case and accents of the address do not matter', async ({ assert }) => {
    const id = newId()
    await createPerson({ name: 'Joao', role: 'student', email: `joao-${id}@demo.test` })
    assert.equal((await login(`JOÃO-${id}@Demo.Test`, PASSWORD)).status, 200)
  })

  test('a wrong password and an unknown address answer the same', async ({ assert }) => {
    const ana = await createPerson({ name: 'Ana', role: 'team' })
    const [wrong, unknown] = [
      await login(ana.email, 'not-her-password'),
      await login(`nobody-${ana.id}@demo.test`, 'not-her-password'),
    ]
    assert.equal(wrong.status, 401)
    assert.equal(unknown.status, 401)
    const said = ({ requestId: _, ...body }: any) => body
    assert.deepEqual(said(wrong.body), said(unknown.body))
    assert.equal(wrong.body.code, 'INVALID_CREDENTIALS')
    const [{ count }] = await sql('select count(*)::int as count from sessions where user_id = ?', [
      ana.id,
    ])
    assert.equal(count, 1) // The one that createPerson opened.
  })

  test('an unknown address costs as much hashing as a known one', async ({ assert, cleanup }) => {
    const ana = await createPerson({ name: 'Ana', role: 'team' })
    await login('warm-up@demo.test', 'x')
    const verify = hash.verify.bind(hash)
    let verified = 0
    hash.verify = (...args) => (verified++, verify(...args))
    cleanup(() => void (hash.verify = verify))
    await login(ana.email, 'wrong')
    await login(`nobody-${ana.id}@demo.test`, 'wrong')
    const student = await createPerson({ name: 'Without password', role: 'student' })
    await sql('update users set password_hash = null where id = ?', [student.id])
    await login(student.email, 'wrong')
    assert.equal(verified, 3)
  })

  test('a closed account is said only to who knows the password', async ({ assert }) => {
    const ana = await createPerson({ name: 'Ana', role: 'team' })
    await sql('update users set deactivated_at = now() where id = ?', [ana.id])
    const right = await login(ana.email, PASSWORD)
    assert.deepEqual([right.status, right.body.code], [403, 'ACCOUNT_DISABLED'])
    const wrong = await login(ana.email, 'wrong')
    assert.deepEqual([wrong.status, wrong.body.code], [401, 'INVALID_CREDENTIALS'])
  })

  test('a password hashed at an older cost is hashed anew', async ({ assert }) => {
    const ana = await createPerson({ name: 'Ana', role: 'team' })
    const { Scrypt } = await import('@adonisjs/core/hash/drivers/scrypt')
    const weak = await new Scrypt({
      cost: 512,
      blockSize: 8,
      parallelization: 1,
      maxMemory: 33_554_432,
    }).make(PASSWORD)
    await sql('update users set password_hash = ? where id = ?', [weak, ana.id])
    assert.equal((await login(ana.email, PASSWORD)).status, 200)
    const [row] = await sql('select password_hash from users where id = ?', [ana.id])
    assert.notEqual(row.password_hash, weak)
    assert.equal((await login(ana.email, PASSWORD)).status, 200)
  })

  test('an unknown field is refused', async ({ assert }) => {
    const answer = await new Api().post('/api/v1/auth/login', {
      email: 'a@demo.test',
      password: 'x',
      remember: true,
    })
    assert.equal(answer.status, 422)
    assert.equal(answer.body.errors[0].field, 'remember')
  })
})

test.group('guessing passwords', () => {
  test('who guesses waits, and is told how long; the right password waits too', async ({
    assert,
  }) => {
    const ana = await createPerson({ name: 'Ana', role: 'team' })
    for (let guess = 0; guess < 5; guess++)
      assert.equal((await login(ana.email, `wrong-${guess}`, 'guesser')).status, 401)
    const answer = await login(ana.email, PASSWORD, 'guesser')
    assert.equal(answer.status, 429)
    assert.equal(answer.body.code, 'RATE_LIMITED')
    assert.isAtLeast(Number(answer.headers.get('retry-after')), 1)
  })

  test('fifty guesses at once are no more than five', async ({ assert }) => {
    const ana = await createPerson({ name: 'Ana', role: 'team' })
    const where = address()
    const guesses = await Promise.all(
      Array.from({ length: 50 }, () => refusal(from(ana.email, 'wrong', where)))
    )
    const looked = guesses.filter((problem) => problem.code === 'INVALID_CREDENTIALS')
    assert.isAtMost(looked.length, 5)
  })

  test('nobody locks a person out from another address', async ({ assert }) => {
    const ana = await createPerson({ name: 'Ana', role: 'team' })
    for (let attacker = 0; attacker < 12; attacker++) {
      const where = address()
      for (let guess = 0; guess < 6; guess++) await refusal(from(ana.email, 'wrong', where))
    }
    const { user } = await from(ana.email, PASSWORD, address())
    assert.equal(user.id, ana.id)
  })

  test('an account that is guessed at from many addresses gives a new address one try', async ({
    assert,
  }) => {
    const ana = await createPerson({ name: 'Ana', role: 'team' })
    await Promise.all(
      Array.from({ length: 55 }, () => refusal(from(ana.email, 'wrong', address())))
    )
    const where = address()
    assert.equal((await refusal(from(ana.email, 'wrong', where))).code, 'INVALID_CREDENTIALS')
    assert.equal((await refusal(from(ana.email, PASSWORD, where))).code, 'RATE_LIMITED')
    assert.equal((await from(ana.email, PASSWORD, address())).user.id, ana.id)
  })

  test('a device that is known keeps its own count behind a shared address', async ({ assert }) => {
    const ana = await createPerson({ name: 'Ana', role: 'team' })
    const school = address()
    await from(ana.email, PASSWORD, school, "Ana's phone")
    for (let guess = 0; guess < 6; guess++)
      await refusal(from(ana.email, 'wrong', school, 'a classmate'))
    assert.equal(
      (await refusal(from(ana.email, PASSWORD, school, 'a classmate'))).code,
      'RATE_LIMITED'
    )
    assert.equal((await from(ana.email, PASSWORD, school, "Ana's phone")).user.id, ana.id)
  })

  test('a right password clears the count, and so does the proof of a reset', async ({
    assert,
  }) => {
    const ana = await createPerson({ name: 'Ana', role: 'team' })
    const where = address()
    for (let round = 0; round < 2; round++) {
      for (let guess = 0; guess < 4; guess++)
        assert.equal((await refusal(from(ana.email, 'wrong', where))).code, 'INVALID_CREDENTIALS')
      await from(ana.email, PASSWORD, where, `device ${round}`)
    }
    for (let guess = 0; guess < 6; guess++) await refusal(from(ana.email, 'wrong', where))
    assert.instanceOf(await refusal(from(ana.email, PASSWORD, where)), Problem)
    await loginDelays.forgive(ana.email)
    assert.equal((await from(ana.email, PASSWORD, where)).user.id, ana.id)
  })
})

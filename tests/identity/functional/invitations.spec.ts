import { test } from '@japa/runner'
import { sql } from '#app/core/database/sql'
import { newId } from '#app/core/operation'
import { createWorld, type World } from '#tests/support/world'
import { Api } from '#tests/support/api'
import { readMail } from '#tests/support/mailbox'

const address = () => `guest-${newId()}@demo.test`

async function invite(world: World, fields: object = {}) {
  const email = address()
  const { status, body } = await world.admin.api.post('/api/v1/invitations', {
    email,
    role: 'team',
    ...fields,
  })
  const [letter] = status === 201 ? await readMail(email) : []
  return { email, status, body, token: letter?.token ?? '', letter }
}

const accept = (token: string, fields: object = {}) =>
  new Api().post(`/api/v1/invitations/${token}/accept`, {
    name: 'Gabi',
    password: 'a-long-password',
    ...fields,
  })

test.group('invitations', (group) => {
  let world: World
  group.setup(async () => void (world = await createWorld()))

  test('an admin invites, the guest reads the mail, accepts and is signed in', async ({
    assert,
  }) => {
    const { email, status, token, letter, body } = await invite(world, {
      teamIds: [world.support.id],
    })
    assert.equal(status, 201)
    assert.containsSubset(body.data, {
      email,
      state: 'pending',
      role: 'team',
      invitedBy: { id: world.admin.id },
    })
    assert.notInclude(JSON.stringify(body), token)
    assert.equal(letter.subject, 'Você recebeu um convite')
    assert.include(letter.html, token)

    const seen = await new Api().get(`/api/v1/invitations/${token}`)
    assert.containsSubset(seen.body.data, { email, role: 'team', invitedBy: { name: 'Admin' } })

    const accepted = await accept(token)
    assert.equal(accepted.status, 201)
    assert.containsSubset(accepted.body.data.user, { email, name: 'Gabi', role: 'team' })
    const me = await new Api(accepted.body.data.accessToken).get('/api/v1/me')
    assert.deepEqual(me.body.data.teams, [
      { id: world.support.id, name: world.support.name, role: 'member' },
    ])
    assert.equal(
      (await new Api().post('/api/v1/auth/login', { email, password: 'a-long-password' })).status,
      200
    )
  })

  test('of fifty acceptances at once one wins', async ({ assert }) => {
    const { email, token } = await invite(world)
    const answers = await Promise.all(Array.from({ length: 50 }, () => accept(token)))
    assert.lengthOf(
      answers.filter(({ status }) => status === 201),
      1
    )
    assert.isTrue(
      answers.every(({ status, body }) => status === 201 || body.code === 'INVITATION_ACCEPTED')
    )
    assert.lengthOf(await sql('select 1 from users where email = ?', [email]), 1)
  })

  test('an invitation too old, cancelled, replaced or forged makes no account', async ({
    assert,
  }) => {
    const old = await invite(world)
    await sql(`update invitations set expires_at = now() - interval '1 second' where email = ?`, [
      old.email,
    ])
    assert.deepEqual(await outcome(old.token), [410, 'INVITATION_EXPIRED'])

    const cancelled = await invite(world)
    const answer = await world.admin.api.post(
      `/api/v1/invitations/${cancelled.body.data.id}/cancel`
    )
    assert.equal(answer.body.data.state, 'cancelled')
    assert.deepEqual(await outcome(cancelled.token), [410, 'INVITATION_CANCELLED'])

    const replaced = await invite(world)
    await world.admin.api.post('/api/v1/invitations', { email: replaced.email, role: 'student' })
    assert.deepEqual(await outcome(replaced.token), [410, 'INVITATION_CANCELLED'])

    assert.deepEqual(await outcome(`${replaced.token.slice(0, -2)}AA`), [404, 'NOT_FOUND'])
    assert.deepEqual(await outcome('nonsense'), [404, 'NOT_FOUND'])
    const made = await sql('select 1 from users where email = any(?)', [
      [old.email, cancelled.email, replaced.email],
    ])
    assert.lengthOf(made, 0)
  })

  test('who has an account is not invited, and a student joins no team', async ({ assert }) => {
    const taken = await world.admin.api.post('/api/v1/invitations', {
      email: world.ana.email.toUpperCase(),
      role: 'team',
    })
    assert.deepEqual([taken.status, taken.body.code], [409, 'EMAIL_TAKEN'])
    const student = await invite(world, { role: 'student', teamIds: [world.support.id] })
    assert.deepEqual([student.status, student.body.code], [409, 'NOT_STAFF'])
    const nowhere = await invite(world, { teamIds: [newId()] })
    assert.equal(nowhere.status, 422)
    assert.lengthOf(
      await sql('select 1 from invitations where email = any(?)', [
        [world.ana.email, student.email, nowhere.email],
      ]),
      0
    )
  })

  test('only an admin invites, lists and cancels', async ({ assert }) => {
    const { body } = await invite(world)
    for (const { api } of [world.ana, world.aluno1]) {
      assert.equal(
        (await api.post('/api/v1/invitations', { email: address(), role: 'admin' })).status,
        403
      )
      assert.equal((await api.get('/api/v1/invitations')).status, 403)
      assert.equal((await api.post(`/api/v1/invitations/${body.data.id}/cancel`)).status, 403)
    }
    const list = await world.admin.api.get('/api/v1/invitations?state=pending&limit=1')
    assert.lengthOf(list.body.data, 1)
    assert.isString(list.body.meta.nextCursor)
  })

  test('the same request sent again is the same invitation', async ({ assert }) => {
    const email = address()
    const send = () =>
      world.admin.api.post(
        '/api/v1/invitations',
        { email, role: 'team' },
        { headers: { 'idempotency-key': email } }
      )
    const [first, second] = [await send(), await send()]
    assert.equal(first.body.data.id, second.body.data.id)
    assert.lengthOf(await readMail(email), 1)
  })

  const outcome = async (token: string) => {
    const { status, body } = await accept(token)
    return [status, body.code]
  }
})

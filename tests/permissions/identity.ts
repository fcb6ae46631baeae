import { everyone, type Expected, row, signedIn } from '#tests/permissions/matrix'
import { createPerson, PASSWORD } from '#tests/support/world'

const api = (path: string) => `/api/v1${path}`

let names = 0
const unique = () => `${process.pid}-${++names}`
const address = () => `permissao-${unique()}@demo.test`

/** Administration: nobody else's. */
const adminOnly = (expected: Expected) => ({ ...signedIn('FORBIDDEN'), admin: expected })
/** The company's own people. */
const staffOnly = (expected: Expected) => ({
  ...signedIn(expected),
  student: 'FORBIDDEN',
  otherStudent: 'FORBIDDEN',
})

const somebody = async () => (await createPerson({ name: 'Alguém', role: 'team' })).id

row('keys.list', { call: (who) => who.api.get('/.well-known/jwks.json'), expect: everyone(200) })

// Each caller speaks for an account made for the call: guessing limits are per account and address.
row('sessions.store', {
  call: async (who) => {
    const { email } = await createPerson({ name: 'Quem entra', role: 'team' })
    return who.api.post(api('/auth/login'), { email, password: PASSWORD })
  },
  expect: everyone(200),
})
row('sessions.refresh', {
  call: async (who) => {
    const { refreshToken } = await createPerson({ name: 'Quem renova', role: 'team' })
    return who.api.post(api('/auth/refresh'), { refreshToken })
  },
  expect: everyone(200),
})
// Ends a session made for the call, with the caller's role.
row('sessions.logout', {
  call: async (who, world) => {
    if (who.api === world.anonymous) return who.api.post(api('/auth/logout'))
    return (await createPerson({ name: 'Quem sai', role: 'team' })).api.post(api('/auth/logout'))
  },
  expect: signedIn(204),
})
row('sessions.list', { call: (who) => who.api.get(api('/auth/sessions')), expect: signedIn(200) })
row('sessions.destroy', {
  call: (who, world) => who.api.delete(api(`/auth/sessions/${world.fabio.sessionId}`)),
  expect: signedIn('NOT_FOUND'),
})
row('passwords.forgot', {
  call: (who) => who.api.post(api('/auth/password/forgot'), { email: address() }),
  expect: everyone(204),
})
row('passwords.reset', {
  call: (who) =>
    who.api.post(api('/auth/password/reset'), { token: 'não-é-nosso', password: 'uma-senha-nova' }),
  expect: everyone('LINK_INVALID'),
})
row('config.show', { call: (who) => who.api.get(api('/config')), expect: signedIn(200) })
row('me.show', { call: (who) => who.api.get(api('/me')), expect: signedIn(200) })
row('me.update', {
  call: (who) => who.api.patch(api('/me'), { locale: 'pt-BR' }),
  expect: signedIn(200),
})
row('me.password.update', {
  call: (who) =>
    who.api.put(api('/me/password'), {
      currentPassword: 'outra coisa',
      password: 'uma-senha-nova',
    }),
  expect: signedIn('WRONG_PASSWORD'),
})
row('me.email.request', {
  call: (who) => who.api.post(api('/me/email'), { email: address(), currentPassword: PASSWORD }),
  expect: signedIn(202),
})
row('me.email.confirm', {
  call: (who) => who.api.post(api('/me/email/confirm'), { token: 'não-é-nosso' }),
  expect: signedIn('LINK_INVALID'),
})

row('users.list', { call: (who) => who.api.get(api('/users')), expect: adminOnly(200) })
row('users.store', {
  call: (who) =>
    who.api.post(api('/users'), { name: 'Nova Pessoa', email: address(), role: 'team' }),
  expect: adminOnly(201),
})
row('users.show', {
  call: async (who) => who.api.get(api(`/users/${await somebody()}`)),
  expect: adminOnly(200),
})
row('users.update', {
  call: async (who) => who.api.patch(api(`/users/${await somebody()}`), { name: 'Outro Nome' }),
  expect: adminOnly(200),
})
row('users.deactivate', {
  call: async (who) => who.api.post(api(`/users/${await somebody()}/deactivate`)),
  expect: adminOnly(200),
})
row('users.reactivate', {
  call: async (who) => who.api.post(api(`/users/${await somebody()}/reactivate`)),
  expect: adminOnly(200),
})
row('people.list', { call: (who) => who.api.get(api('/directory')), expect: staffOnly(200) })

row('teams.list', { call: (who) => who.api.get(api('/teams')), expect: staffOnly(200) })
row('teams.store', {
  call: (who) => who.api.post(api('/teams'), { name: `Equipe ${unique()}` }),
  expect: adminOnly(201),
})
row('teams.show', {
  call: (who, world) => who.api.get(api(`/teams/${world.support.id}`)),
  expect: staffOnly(200),
})
row('teams.update', {
  call: (who, world) =>
    who.api.patch(api(`/teams/${world.support.id}`), { description: 'Quem atende' }),
  expect: adminOnly(200),
})
row('teams.destroy', {
  call: async (who, world) => {
    const made = await world.admin.api.post(api('/teams'), { name: `Equipe ${unique()}` })
    return who.api.delete(api(`/teams/${made.body.data.id}`))
  },
  expect: adminOnly(204),
})
row('teams.members.update', {
  call: async (who, world) =>
    who.api.put(api(`/teams/${world.sales.id}/members/${await somebody()}`), { role: 'member' }),
  expect: adminOnly(201),
})
row('teams.members.destroy', {
  call: async (who, world) => {
    const id = await somebody()
    await world.admin.api.put(api(`/teams/${world.sales.id}/members/${id}`), {})
    return who.api.delete(api(`/teams/${world.sales.id}/members/${id}`))
  },
  expect: adminOnly(204),
})

row('invitations.list', { call: (who) => who.api.get(api('/invitations')), expect: adminOnly(200) })
row('invitations.store', {
  call: (who) => who.api.post(api('/invitations'), { email: address(), role: 'team' }),
  expect: adminOnly(201),
})
row('invitations.show', {
  call: (who) => who.api.get(api('/invitations/nao-e-nosso')),
  expect: everyone('NOT_FOUND'),
})
row('invitations.accept', {
  call: (who) =>
    who.api.post(api('/invitations/nao-e-nosso/accept'), {
      name: 'Convidada',
      password: 'uma-senha-nova',
    }),
  expect: everyone('NOT_FOUND'),
})
row('invitations.cancel', {
  call: async (who, world) => {
    const made = await world.admin.api.post(api('/invitations'), { email: address(), role: 'team' })
    return who.api.post(api(`/invitations/${made.body.data.id}/cancel`))
  },
  expect: adminOnly(200),
})

import hash from '@adonisjs/core/services/hash'
import { newId } from '#app/core/operation'
import { OpenSession } from '#app/identity/actions/open_session'
import Team from '#app/identity/models/team'
import TeamMember from '#app/identity/models/team_member'
import User, { type Role } from '#app/identity/models/user'
import { Api } from '#tests/support/api'
import { keepSecret } from '#tests/support/log_canaries'

export const PASSWORD = 'demo-demo-demo'

let passwordHash: Promise<string> | undefined
let worlds = 0

export type Person = {
  user: User
  api: Api
  sessionId: string
  refreshToken: string
  id: string
  email: string
}

/**
 * The small company that every test knows: an admin, six people in two teams (Atendimento: ana who leads, bruno,
 * carla; Comercial: diego who leads, elisa, fabio) and three students. Each call makes a company of its own.
 */
export async function createWorld() {
  const world = `${++worlds}-${process.pid}`
  const person = (name: string, role: Role) =>
    createPerson({ name, role, email: `${name.toLowerCase()}.${world}@demo.test` })
  const [admin, ana, bruno, carla, diego, elisa, fabio, aluno1, aluno2, aluno3] = await Promise.all(
    [
      person('Admin', 'admin'),
      ...['Ana', 'Bruno', 'Carla', 'Diego', 'Elisa', 'Fabio'].map((name) => person(name, 'team')),
      ...['Aluno1', 'Aluno2', 'Aluno3'].map((name) => person(name, 'student')),
    ]
  )
  const support = await createTeam(`Atendimento ${world}`, ana, [bruno, carla])
  const sales = await createTeam(`Comercial ${world}`, diego, [elisa, fabio])
  return {
    admin,
    ana,
    bruno,
    carla,
    diego,
    elisa,
    fabio,
    aluno1,
    aluno2,
    aluno3,
    support,
    sales,
    anonymous: new Api(),
  }
}

export type World = Awaited<ReturnType<typeof createWorld>>

/** Somebody who is signed in, with an API of their own. */
export async function createPerson(fields: {
  name: string
  role: Role
  email?: string
}): Promise<Person> {
  passwordHash ??= hash.make(PASSWORD)
  const id = newId()
  const email = fields.email ?? `${id}@demo.test`
  const user = await User.create({
    id,
    name: fields.name,
    email,
    role: fields.role,
    passwordHash: await passwordHash,
  })
  await user.refresh()
  const session = await new OpenSession().handle({
    user,
    audience: 'app',
    address: null,
    userAgent: 'tests',
  })
  keepSecret('a password', PASSWORD)
  keepSecret('an access token', session.accessToken)
  keepSecret('a refresh token', session.refreshToken)
  return {
    user,
    id,
    email,
    api: new Api(session.accessToken),
    sessionId: session.sessionId,
    refreshToken: session.refreshToken,
  }
}

async function createTeam(name: string, lead: Person, members: Person[]): Promise<Team> {
  const team = await Team.create({ id: newId(), name })
  const rows = [
    { userId: lead.id, role: 'lead' as const },
    ...members.map(({ id }) => ({ userId: id, role: 'member' as const })),
  ]
  await TeamMember.createMany(rows.map((row) => ({ ...row, id: newId(), teamId: team.id })))
  return team
}

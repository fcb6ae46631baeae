import hash from '@adonisjs/core/services/hash'
import { sql } from '#app/core/database/sql'
import { transaction, type Transaction } from '#app/core/database/transaction'
import { newId } from '#app/core/operation'
import Team from '#app/identity/models/team'
import TeamMember from '#app/identity/models/team_member'
import User, { type Role } from '#app/identity/models/user'

/** Known to everybody who can read this file: development only (dev_prepare.ts refuses to run elsewhere). */
export const PASSWORD = 'demo-demo-demo'

const PEOPLE: { name: string; login: string; role: Role }[] = [
  { name: 'Helena Prado', login: 'admin', role: 'admin' },
  { name: 'Ana Ribeiro', login: 'ana', role: 'team' },
  { name: 'Bruno Tavares', login: 'bruno', role: 'team' },
  { name: 'Carla Nogueira', login: 'carla', role: 'team' },
  { name: 'Diego Fontes', login: 'diego', role: 'team' },
  { name: 'Elisa Moura', login: 'elisa', role: 'team' },
  { name: 'Fábio Lacerda', login: 'fabio', role: 'team' },
  { name: 'João Pedro Alves', login: 'aluno1', role: 'student' },
  { name: 'Mariana Castro', login: 'aluno2', role: 'student' },
  { name: 'Rafael Dias', login: 'aluno3', role: 'student' },
]

const TEAMS = [
  {
    name: 'Atendimento',
    description: 'Acompanha os alunos da matrícula ao certificado',
    lead: 'ana',
    members: ['bruno', 'carla'],
  },
  {
    name: 'Comercial',
    description: 'Cuida dos interessados e das novas turmas',
    lead: 'diego',
    members: ['elisa', 'fabio'],
  },
]

export type People = Map<string, User>

const addressOf = (login: string) => `${login}@demo.test`

/** The demo company's people by their login; those who are missing are made, the others stay as they are. */
export async function seedPeople(): Promise<People> {
  return transaction(async (trx) => {
    // Two starts at the same instant take turns.
    await sql(`select pg_advisory_xact_lock(hashtextextended('demo', 0))`, [], trx)
    const known = await readPeople(trx)
    const missing = PEOPLE.filter(({ login }) => !known.has(login))
    if (missing.length > 0) await createPeople(missing, trx)
    const people = missing.length > 0 ? await readPeople(trx) : known
    for (const team of TEAMS) await seedTeam(team, people, trx)
    return people
  })
}

/** Numbered people beside the company, by e-mail, for demo:traffic: those who are missing are made. */
export async function seedCrowd(count: number): Promise<string[]> {
  const logins = Array.from({ length: count }, (_none, index) => `pessoa${index + 1}`)
  const passwordHash = await hash.make(PASSWORD)
  for (const login of logins) {
    await sql(
      `insert into users (id, name, email, role, password_hash) values (?, ?, ?, 'team', ?)
       on conflict (fold(email)) do nothing`,
      [newId(), `Pessoa ${login.slice('pessoa'.length)}`, addressOf(login), passwordHash]
    )
  }
  return logins.map(addressOf)
}

async function readPeople(trx: Transaction): Promise<People> {
  const addresses = PEOPLE.map(({ login }) => addressOf(login))
  const users = await User.query({ client: trx }).whereIn('email', addresses)
  return new Map(users.map((user) => [user.email.split('@')[0], user]))
}

async function createPeople(missing: typeof PEOPLE, trx: Transaction) {
  const passwordHash = await hash.make(PASSWORD)
  const rows = missing.map(({ name, login, role }) => ({
    id: newId(),
    name,
    email: addressOf(login),
    role,
    passwordHash,
  }))
  await User.createMany(rows, { client: trx })
}

async function seedTeam(
  { name, description, lead, members }: (typeof TEAMS)[number],
  people: People,
  trx: Transaction
) {
  if (await Team.findBy({ name }, { client: trx })) return
  const team = await Team.create({ id: newId(), name, description }, { client: trx })
  const rows = [lead, ...members].map((login) => ({
    id: newId(),
    teamId: team.id,
    userId: people.get(login)!.id,
    role: login === lead ? ('lead' as const) : ('member' as const),
  }))
  await TeamMember.createMany(rows, { client: trx })
}

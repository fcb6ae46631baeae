import type { Answer, Api } from '#tests/support/api'
import type { World } from '#tests/support/world'

/** Who tries. The subject of a row is a conversation of Ana's with Bruno in it, or what the row makes. */
export const PROFILES = [
  'anonymous',
  'student',
  'otherStudent',
  'outsider',
  'member',
  'admin',
] as const
export type Profile = (typeof PROFILES)[number]

/** A status, or the code of the refusal. */
export type Expected = number | string
export type Who = { api: Api; id: string }

export type Row = {
  /** Makes what it needs, then calls the route once as `who`. Each call has a subject of its own. */
  call: (who: Who, world: World) => Promise<Answer>
  expect: Record<Profile, Expected>
}

export type EventRow = {
  payload: (who: Who, world: World) => Promise<object>
  /** `ok`, or the code of the refusal; a profile that can not connect is refused by the handshake. */
  expect: Record<Profile, 'ok' | (string & {})>
}

export const rows = new Map<string, Row>()
export const eventRows = new Map<string, EventRow>()

/** One row per route, by its name. */
export function row(name: string, given: Row) {
  if (rows.has(name)) throw new Error(`The permission row "${name}" stands twice`)
  rows.set(name, given)
}

/** One row per inbound event of the socket. */
export function eventRow(name: string, given: EventRow) {
  if (eventRows.has(name)) throw new Error(`The permission row of the event "${name}" stands twice`)
  eventRows.set(name, given)
}

export const everyone = (expected: Expected) =>
  Object.fromEntries(PROFILES.map((profile) => [profile, expected])) as Record<Profile, Expected>

/** Who is signed in, whatever their role. */
export const signedIn = (expected: Expected) => ({
  ...everyone(expected),
  anonymous: 'UNAUTHENTICATED',
})

/** The company's own people; what each of them meets must be said. */
export const staff = (expected: Record<'outsider' | 'member' | 'admin', Expected>) => ({
  ...signedIn('FORBIDDEN'),
  ...expected,
})

/** The same for an event of the socket. */
export const staffEvent = (expected: Record<'outsider' | 'member' | 'admin', string>) => ({
  anonymous: 'TOKEN_INVALID',
  student: 'FORBIDDEN',
  otherStudent: 'FORBIDDEN',
  ...expected,
})

/** The people of a world behind the profiles. */
export function peopleOf(world: World): Record<Profile, Who> {
  const { anonymous, aluno1, aluno2, diego, bruno, admin } = world
  return {
    anonymous: { api: anonymous, id: '' },
    student: aluno1,
    otherStudent: aluno2,
    outsider: diego,
    member: bruno,
    admin,
  }
}

/** The page for people, from the rows. */
export function toMarkdown(): string {
  const table = (title: string, lines: [string, Record<Profile, Expected>][]) => [
    `## ${title}`,
    '',
    `| | ${PROFILES.join(' | ')} |`,
    `| --- |${' --- |'.repeat(PROFILES.length)}`,
    ...lines
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(
        ([name, expect]) => `| \`${name}\` | ${PROFILES.map((who) => expect[who]).join(' | ')} |`
      ),
    '',
  ]
  const routes = [...rows].map(
    ([name, { expect }]) => [name, expect] as [string, Record<Profile, Expected>]
  )
  const events = [...eventRows].map(
    ([name, { expect }]) => [name, expect] as [string, Record<Profile, Expected>]
  )
  return [...INTRODUCTION, ...table('Routes', routes), ...table('Socket events', events)].join('\n')
}

const INTRODUCTION = [
  '# Who may what',
  '',
  'Made by `npm run permissions` from the rows in tests/permissions/, which the tests try one by one over HTTP and sockets.',
  'The subject is a private channel of Ana’s with Bruno (member) in it; the outsider is of the team but not in the channel,',
  'the other student is somebody else than the student a thing is about. A number is a status, a word the code of the refusal.',
  '',
]

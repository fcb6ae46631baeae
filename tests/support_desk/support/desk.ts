import { SignJWT } from 'jose'
import { v4 as uuid } from 'uuid'
import { Api } from '#tests/support/api'
import { createPerson, type Person, type World } from '#tests/support/world'

let made = 0
const unique = (word: string) => `${word} ${process.pid} ${++made}`

async function expectStatus(
  what: string,
  call: Promise<{ status: number; body: any }>,
  status: number
) {
  const answer = await call
  if (answer.status !== status)
    throw new Error(`${what}: ${answer.status} ${JSON.stringify(answer.body)}`)
  return answer.body.data
}

/** A queue with these people serving it. */
export async function createQueue(
  { admin }: Pick<World, 'admin'>,
  members: Person[] = [],
  settings: object = {}
) {
  const queue = await expectStatus(
    'queue',
    admin.api.post('/api/v1/queues', { name: unique('Fila'), ...settings }),
    201
  )
  for (const { id } of members)
    await expectStatus(
      'member',
      admin.api.post(`/api/v1/queues/${queue.id}/members`, { userId: id }),
      201
    )
  return queue as { id: string; name: string; [field: string]: any }
}

/** A page that carries the widget; what its students write comes into `queue`. */
export async function createSite({ admin }: Pick<World, 'admin'>, settings: object = {}) {
  const site = await expectStatus(
    'site',
    admin.api.post('/api/v1/widget-sites', {
      name: unique('Portal'),
      allowedOrigins: ['http://portal.test'],
      ...settings,
    }),
    201
  )
  return site as { id: string; siteKey: string; secret: string; [field: string]: any }
}

/** What a portal signs for one of its students. */
export function portalToken(
  site: { siteKey: string; secret: string },
  claims: { sub: string; name?: string; email?: string; jti?: string },
  { expiresIn = 300, secret = site.secret, audience = site.siteKey, issuedAt = 0 } = {}
) {
  const now = Math.floor(Date.now() / 1000) + issuedAt
  return new SignJWT({ name: 'Aluna do Portal', ...claims })
    .setProtectedHeader({ alg: 'HS256' })
    .setAudience(audience)
    .setJti(claims.jti ?? uuid())
    .setIssuedAt(now)
    .setExpirationTime(now + expiresIn)
    .sign(new TextEncoder().encode(secret))
}

/** A student whom the portal vouches for, signed in to the widget. */
export async function portalStudent(
  site: { siteKey: string; secret: string },
  sub: string = uuid()
) {
  const token = await portalToken(site, { sub })
  const data = await expectStatus(
    'session',
    new Api().post('/api/v1/widget/sessions', { siteKey: site.siteKey, token }),
    201
  )
  return { id: data.user.id as string, api: new Api(data.accessToken), session: data }
}

/** A ticket of a student's; with a queue it is put into it by the admin. */
export async function openTicket(
  world: Pick<World, 'admin'>,
  student: { api: Api },
  { queueId, body = 'Preciso de ajuda' }: { queueId?: string; body?: string } = {}
) {
  const ticket = await expectStatus(
    'ticket',
    student.api.post('/api/v1/widget/tickets', { body, clientId: uuid() }),
    201
  )
  if (queueId)
    await expectStatus(
      'into the queue',
      world.admin.api.post(`/api/v1/tickets/${ticket.id}/transfer`, { toQueueId: queueId }),
      200
    )
  return ticket as { id: string; number: number; [field: string]: any }
}

/** One of a student of its own, in that queue. */
export async function ticketInQueue(world: World, queueId: string) {
  const student = await createPerson({ name: 'Ao vivo', role: 'student' })
  const { id } = await openTicket(world, student, { queueId })
  return { student, id }
}

export const answerTicket = (person: Person, id: string, body: string, more: object = {}) =>
  person.api.post(`/api/v1/tickets/${id}/messages`, { clientId: uuid(), body, ...more })

export const writeAs = (
  student: { api: Api },
  id: string,
  body: string,
  clientId: string = uuid()
) => student.api.post(`/api/v1/widget/tickets/${id}/messages`, { clientId, body })

export const noteOn = (person: Person, id: string, body: string) =>
  person.api.post(`/api/v1/tickets/${id}/notes`, { body })

export const ticketOf = async (person: Person, id: string) =>
  (await person.api.get(`/api/v1/tickets/${id}`)).body.data

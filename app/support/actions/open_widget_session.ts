import { errors, jwtVerify } from 'jose'
import { portalClockSeconds, portalTokenSeconds } from '#config/support'
import { sql } from '#app/core/database/sql'
import { type Transaction, transaction } from '#app/core/database/transaction'
import { recordEvent } from '#app/core/events/record_event'
import { Forbidden, Unauthenticated } from '#app/core/http/problem'
import { newId } from '#app/core/operation'
import { type Credentials, credentialsOf, openSession } from '#app/identity/actions/open_session'
import User from '#app/identity/models/user'
import { ensureStudentContact, NO_ADDRESS } from '#app/identity/services/student_contact'
import { siteSecrets } from '#app/support/services/site_secrets'

export type OpenWidgetSessionInput = {
  siteKey: string
  token: string
  origin: string | undefined
  address: string | null
  userAgent: string | null
}

type Site = {
  id: string
  secret: string
  previousSecret: string | null
  allowedOrigins: string[]
}
type Identity = {
  subject: string
  name: string
  email: string | null
  jti: string
  expiresAt: Date
}

/**
 * A student whom their portal vouches for: HS256 by the site's secret, once. Found or made by (site, subject) alone, so
 * that no portal can sign anybody in whom it does not know itself; an e-mail address proves nothing here.
 */
export class OpenWidgetSession {
  /** @throws Unauthenticated SITE_UNKNOWN, IDENTITY_INVALID, IDENTITY_EXPIRED, IDENTITY_USED; Forbidden ORIGIN_NOT_ALLOWED, ACCOUNT_DISABLED */
  async handle({
    siteKey,
    token,
    origin,
    address,
    userAgent,
  }: OpenWidgetSessionInput): Promise<Credentials> {
    const site = await siteFor(siteKey)
    refuseOrigin(site, origin)
    const identity = await verify(site, siteKey, token)
    const opened = await transaction(async (trx) => {
      await useOnce(trx, site, identity)
      const user = await studentOf(trx, site, identity)
      if (!user.isActive) throw new Forbidden('ACCOUNT_DISABLED')
      return openSession(trx, { user, audience: 'widget', address, userAgent })
    })
    return credentialsOf(opened)
  }
}

async function siteFor(siteKey: string): Promise<Site> {
  const [site] = await sql<Site>(
    `select id, secret, allowed_origins as "allowedOrigins",
            case when previous_until > now() then previous_secret end as "previousSecret"
       from widget_sites where site_key = ? and enabled`,
    [siteKey]
  )
  if (!site) throw new Unauthenticated('SITE_UNKNOWN')
  return site
}

/** A browser always says where the page is from; whoever sends none is no browser, and needs the secret all the same. */
export function refuseOrigin(
  { allowedOrigins }: { allowedOrigins: string[] },
  origin: string | undefined
) {
  if (origin === undefined || allowedOrigins.includes(origin)) return
  throw new Forbidden('ORIGIN_NOT_ALLOWED')
}

async function verify(site: Site, siteKey: string, token: string): Promise<Identity> {
  const secrets = [site.secret, site.previousSecret].filter((sealed) => sealed !== null)
  let refused: unknown
  for (const sealed of secrets) {
    try {
      return await readToken(token, siteKey, siteSecrets.open(sealed))
    } catch (error) {
      if (!(error instanceof errors.JOSEError)) throw error
      refused = error
      if (!(error instanceof errors.JWSSignatureVerificationFailed)) break
    }
  }
  throw new Unauthenticated(
    refused instanceof errors.JWTExpired ? 'IDENTITY_EXPIRED' : 'IDENTITY_INVALID'
  )
}

async function readToken(token: string, siteKey: string, secret: string): Promise<Identity> {
  const { payload } = await jwtVerify(token, new TextEncoder().encode(secret), {
    algorithms: ['HS256'],
    audience: siteKey,
    clockTolerance: portalClockSeconds,
    requiredClaims: ['sub', 'iat', 'exp', 'jti'],
    // Counted from `iat`: so also a token with a late `exp` is old soon.
    maxTokenAge: portalTokenSeconds,
  })
  const { sub, jti, name, email, iat, exp } = payload
  const isSound =
    isText(sub, 200) && isText(jti, 200) && isText(name, 120) && exp! - iat! <= portalTokenSeconds
  if (!isSound) throw new Unauthenticated('IDENTITY_INVALID')
  return {
    subject: sub!,
    jti: jti!,
    name: (name as string).trim(),
    email: typeof email === 'string' ? email : null,
    expiresAt: new Date((exp! + portalClockSeconds) * 1000),
  }
}

const isText = (value: unknown, most: number): value is string =>
  typeof value === 'string' &&
  value.trim().length > 0 &&
  value.length <= most &&
  !/\p{Cc}/u.test(value)

async function useOnce(trx: Transaction, site: Site, { jti, expiresAt }: Identity) {
  const [first] = await sql(
    'insert into widget_token_uses (site_id, jti, expires_at) values (?, ?, ?) on conflict do nothing returning 1',
    [site.id, jti, expiresAt],
    trx
  )
  if (!first) throw new Unauthenticated('IDENTITY_USED')
}

async function studentOf(trx: Transaction, site: Site, identity: Identity): Promise<User> {
  // Two tabs that sign in for the first time at once make one student.
  await sql(
    'select pg_advisory_xact_lock(hashtextextended(?, 0))',
    [`widget ${site.id} ${identity.subject}`],
    trx
  )
  const [known] = await sql<{ userId: string }>(
    'select user_id as "userId" from widget_identities where site_id = ? and subject = ?',
    [site.id, identity.subject],
    trx
  )
  if (known) return User.query({ client: trx }).where('id', known.userId).firstOrFail()
  return makeStudent(trx, site, identity)
}

async function makeStudent(
  trx: Transaction,
  site: Site,
  { subject, name, email }: Identity
): Promise<User> {
  const id = newId()
  const user = await User.create(
    { id, name, email: `${id}@portal${NO_ADDRESS}`, role: 'student', passwordHash: null },
    { client: trx }
  )
  await user.refresh()
  await sql(
    'insert into widget_identities (site_id, subject, user_id) values (?, ?, ?)',
    [site.id, subject, id],
    trx
  )
  await recordEvent(trx, 'user.created', {
    actor: null,
    subject: { type: 'user', id },
    payload: { role: 'student', teamIds: [], welcomeId: null, siteId: site.id },
  })
  await keepContact(trx, user, email)
  return user
}

/** What the portal says of the address is kept for who serves them, and proves nothing. */
async function keepContact(trx: Transaction, user: User, email: string | null) {
  const contactId = await ensureStudentContact(trx, user)
  if (email && email.length <= 254 && email.includes('@'))
    await sql(
      'insert into contact_emails (contact_id, address) values (?, ?) on conflict do nothing',
      [contactId, email],
      trx
    )
}

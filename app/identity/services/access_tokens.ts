import { errors, jwtVerify, SignJWT } from 'jose'
import { LRUCache } from 'lru-cache'
import { identity } from '#config/identity'
import { Unauthenticated } from '#app/core/http/problem'
import type Session from '#app/identity/models/session'
import type { Audience } from '#app/identity/models/session'
import { signingKeys } from '#app/identity/services/signing_keys'

export type AccessClaims = {
  userId: string
  sessionId: string
  audience: Audience
  expiresAt: number
}

/** A signature is checked once per token and process: after that it is a look-up. */
const verified = new LRUCache<string, AccessClaims>({ max: 20_000 })

export const accessTokens = {
  async issue(
    session: Pick<Session, 'id' | 'userId' | 'audience'>
  ): Promise<{ token: string; expiresAt: Date }> {
    const key = await signingKeys.active()
    const issuedAt = Math.floor(Date.now() / 1000)
    const expiresAt = issuedAt + identity.accessTokenSeconds
    const token = await new SignJWT({ sid: session.id })
      .setProtectedHeader({ alg: 'EdDSA', kid: key.kid, typ: 'at+jwt' })
      .setSubject(session.userId)
      .setAudience(session.audience)
      .setIssuer(identity.issuer)
      .setIssuedAt(issuedAt)
      .setExpirationTime(expiresAt)
      .sign(key.privateKey)
    return { token, expiresAt: new Date(expiresAt * 1000) }
  },

  /** What the token says, if we said it. Whether its session still lives is the session cache's to answer. */
  async verify(token: string): Promise<AccessClaims> {
    const known = verified.get(token)
    if (known) {
      if (known.expiresAt <= Date.now()) throw new Unauthenticated('TOKEN_EXPIRED')
      return known
    }
    const claims = await verifySignature(token)
    verified.set(token, claims, { ttl: Math.max(1, claims.expiresAt - Date.now()) })
    return claims
  },
}

async function verifySignature(token: string): Promise<AccessClaims> {
  try {
    const { payload } = await jwtVerify(token, keyOf, {
      algorithms: ['EdDSA'],
      typ: 'at+jwt',
      issuer: identity.issuer,
      audience: ['app', 'widget'],
      requiredClaims: ['sub', 'sid', 'exp'],
    })
    return {
      userId: payload.sub!,
      sessionId: payload.sid as string,
      audience: payload.aud as Audience,
      expiresAt: payload.exp! * 1000,
    }
  } catch (error) {
    if (error instanceof errors.JWTExpired) throw new Unauthenticated('TOKEN_EXPIRED')
    if (error instanceof errors.JOSEError) throw new Unauthenticated('TOKEN_INVALID')
    throw error
  }
}

async function keyOf({ kid }: { kid?: string }) {
  const key = kid ? await signingKeys.publicKey(kid) : null
  if (!key) throw new errors.JWKSNoMatchingKey()
  return key
}

import { createHash } from 'node:crypto'
import { DateTime } from 'luxon'
import { identity } from '#config/identity'
import { lockRow } from '#app/core/database/lock'
import { type Transaction, transaction } from '#app/core/database/transaction'
import { recordEvent } from '#app/core/events/record_event'
import { Unauthenticated } from '#app/core/http/problem'
import { newId } from '#app/core/operation'
import { type Credentials, credentialsOf } from '#app/identity/actions/open_session'
import RefreshToken from '#app/identity/models/refresh_token'
import type Session from '#app/identity/models/session'
import { refreshSecrets } from '#app/identity/services/refresh_secrets'
import { endSessions } from '#app/identity/services/standing'

export type RefreshSessionInput = { refreshToken: string; idempotencyKey?: string }

type Use = { token: RefreshToken; session: Session; child: string; keyHash: string | null }

/**
 * Rotates a refresh token: each is used once. A second use means that two people hold it, so the whole family ends;
 * unless it is the same request sent again (same Idempotency-Key, within a minute, child unused), which finds its child.
 */
export class RefreshSession {
  async handle({ refreshToken, idempotencyKey }: RefreshSessionInput): Promise<Credentials> {
    const child = idempotencyKey
      ? refreshSecrets.child(refreshToken, idempotencyKey)
      : refreshSecrets.random()
    const outcome = await transaction(async (trx) => {
      const token = await RefreshToken.query({ client: trx })
        .where('hash', refreshSecrets.hash(refreshToken))
        .preload('session')
        .first()
      if (!token) return new Unauthenticated('TOKEN_INVALID')
      // One at a time in a family: of two uses at the same instant, the second finds the token used.
      const session = await lockRow(token.session, trx)
      const use: Use = {
        token: await token.refresh(),
        session,
        child,
        keyHash: idempotencyKey ? digest(idempotencyKey) : null,
      }
      return token.usedAt ? answerAgain(trx, use) : rotate(trx, use)
    })
    // Thrown after commit: the end of the family stands although the answer is a refusal.
    if (outcome instanceof Unauthenticated) throw outcome
    await outcome.load('user')
    return credentialsOf({ session: outcome, refreshToken: child, user: outcome.user })
  }
}

/** No event: four times an hour for each open page would bury what matters. `last_used_at` says it. */
async function rotate(
  trx: Transaction,
  { token, session, child, keyHash }: Use
): Promise<Session | Unauthenticated> {
  if (session.endedAt) return new Unauthenticated('TOKEN_INVALID')
  if (session.expiresAt <= DateTime.now()) return new Unauthenticated('TOKEN_EXPIRED')
  await token.merge({ usedAt: DateTime.now(), usedWithKeyHash: keyHash }).save()
  await RefreshToken.create(
    { id: newId(), sessionId: session.id, parentId: token.id, hash: refreshSecrets.hash(child) },
    { client: trx }
  )
  return session
    .merge({
      lastUsedAt: DateTime.now(),
      expiresAt: DateTime.now().plus({ days: identity.sessionDays }),
    })
    .save()
}

async function answerAgain(trx: Transaction, use: Use): Promise<Session | Unauthenticated> {
  const { token, session } = use
  if (session.endedAt) return new Unauthenticated('REFRESH_TOKEN_REUSED')
  if (await isSameRequest(trx, use)) return session
  await endSessions(trx, { userId: session.userId, only: session.id, reason: 'reuse' })
  await recordEvent(trx, 'session.reuse_detected', {
    actor: null,
    subject: { type: 'user', id: session.userId },
    payload: { sessionId: session.id, refreshTokenId: token.id },
  })
  return new Unauthenticated('REFRESH_TOKEN_REUSED')
}

async function isSameRequest(trx: Transaction, { token, child, keyHash }: Use): Promise<boolean> {
  if (keyHash === null || keyHash !== token.usedWithKeyHash) return false
  if (token.usedAt! < DateTime.now().minus({ seconds: identity.refreshReplaySeconds })) return false
  const made = await RefreshToken.query({ client: trx }).where('parent_id', token.id).first()
  return made?.hash === refreshSecrets.hash(child) && made.usedAt === null
}

const digest = (key: string) => createHash('sha256').update(key).digest('hex')

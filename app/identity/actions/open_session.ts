import { DateTime } from 'luxon'
import { identity } from '#config/identity'
import { recordEvent } from '#app/core/events/record_event'
import { type Transaction, transaction } from '#app/core/database/transaction'
import { newId } from '#app/core/operation'
import RefreshToken from '#app/identity/models/refresh_token'
import Session, { type Audience } from '#app/identity/models/session'
import type User from '#app/identity/models/user'
import { accessTokens } from '#app/identity/services/access_tokens'
import { plainAddress } from '#app/identity/services/network'
import { refreshSecrets } from '#app/identity/services/refresh_secrets'

export type OpenSessionInput = {
  user: User
  audience: Audience
  address: string | null
  userAgent: string | null
}

/** What a signed-in client holds. */
export type Credentials = {
  accessToken: string
  accessTokenExpiresAt: Date
  refreshToken: string
  user: User
  sessionId: string
}

type Opened = { session: Session; refreshToken: string; user: User }

/** Begins a session for somebody who has proved who they are. */
export class OpenSession {
  async handle(input: OpenSessionInput): Promise<Credentials> {
    return credentialsOf(await transaction((trx) => openSession(trx, input)))
  }
}

/** The same inside the transaction of the proof: a password that changes meanwhile opens nothing. */
export async function openSession(
  trx: Transaction,
  { user, audience, address, userAgent }: OpenSessionInput
): Promise<Opened> {
  const refreshToken = refreshSecrets.random()
  const session = await Session.create(
    {
      id: newId(),
      userId: user.id,
      audience,
      address: address && plainAddress(address),
      userAgent: userAgent?.replaceAll('\0', '').slice(0, 400) ?? null,
      expiresAt: DateTime.now().plus({ days: identity.sessionDays }),
    },
    { client: trx }
  )
  await RefreshToken.create(
    { id: newId(), sessionId: session.id, hash: refreshSecrets.hash(refreshToken) },
    { client: trx }
  )
  await recordEvent(trx, 'session.opened', {
    actor: user,
    subject: { type: 'user', id: user.id },
    payload: { sessionId: session.id },
  })
  return { session, refreshToken, user }
}

/** After commit: signing may ask the database for its key. */
export async function credentialsOf({ session, refreshToken, user }: Opened): Promise<Credentials> {
  const { token, expiresAt } = await accessTokens.issue(session)
  return {
    accessToken: token,
    accessTokenExpiresAt: expiresAt,
    refreshToken,
    user,
    sessionId: session.id,
  }
}

import { DateTime } from 'luxon'
import { identity } from '#config/identity'
import { recordEvent } from '#app/core/events/record_event'
import { transaction } from '#app/core/database/transaction'
import { newId } from '#app/core/operation'
import RefreshToken from '#app/identity/models/refresh_token'
import Session, { type Audience } from '#app/identity/models/session'
import type User from '#app/identity/models/user'
import { accessTokens } from '#app/identity/services/access_tokens'
import { refreshSecrets } from '#app/identity/services/refresh_secrets'

export type OpenSessionInput = {
  user: User
  audience: Audience
  address: string | null
  userAgent: string | null
}

/** What a signed-in client holds. */
export type Credentials = { accessToken: string; accessTokenExpiresAt: Date; refreshToken: string; user: User; sessionId: string }

/** Begins a session for somebody who has proved who they are. */
export class OpenSession {
  async handle({ user, audience, address, userAgent }: OpenSessionInput): Promise<Credentials> {
    const refreshToken = refreshSecrets.random()
    const session = await transaction(async (trx) => {
      const opened = await Session.create(
        {
          id: newId(),
          userId: user.id,
          audience,
          address,
          userAgent: userAgent?.slice(0, 400) ?? null,
          expiresAt: DateTime.now().plus({ days: identity.sessionDays }),
        },
        { client: trx }
      )
      await RefreshToken.create({ id: newId(), sessionId: opened.id, hash: refreshSecrets.hash(refreshToken) }, { client: trx })
      await recordEvent(trx, 'session.opened', { actor: user, subject: { type: 'user', id: user.id }, payload: { sessionId: opened.id } })
      return opened
    })
    const { token, expiresAt } = await accessTokens.issue(session)
    return { accessToken: token, accessTokenExpiresAt: expiresAt, refreshToken, user, sessionId: session.id }
  }
}

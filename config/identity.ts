import env from '#start/env'

export const identity = {
  /** The same on every node, whatever port it listens on. */
  issuer: env.get('APP_URL', 'zayn-hub'),
  accessTokenSeconds: 15 * 60,
  /** A session that nobody used for this long is over. */
  sessionDays: 30,
  /** The same refresh token with the same Idempotency-Key may be sent again for so long: a lost answer throws nobody out. */
  refreshReplaySeconds: 60,
  sessionCache: { size: 10_000, ttlMs: 60_000 },
  invitationDays: 7,
  passwordResetMinutes: 60,
  emailChangeHours: 24,
  signingKeyOverlapMinutes: 30,
}

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

/** Against guessing; docs/decisions/login-delays.md says why so. `free` wrong tries, then each one waits twice as long as the last. */
export const loginDelays = {
  windowSeconds: 3_600,
  /** A device (address and agent) that signed in to the account in so many days is known there. */
  knownForDays: 30,
  pair: {
    usual: { free: 5, firstSeconds: 5, longestSeconds: 900 },
    known: { free: 5, firstSeconds: 5, longestSeconds: 60 },
    /** While an account is guessed at from many addresses, a new address has one try. */
    attacked: { free: 1, firstSeconds: 300, longestSeconds: 900 },
  },
  account: { free: 50, windowSeconds: 3_600 },
  network: { free: 300, windowSeconds: 900, delaySeconds: 2 },
}

/** Public routes, per address. */
export const publicLimits = {
  invitations: { requests: 120, seconds: 600 },
  passwordForgot: { requests: 30, seconds: 3_600 },
  passwordReset: { requests: 30, seconds: 900 },
  /** A school sits behind one address. */
  widget: { requests: 2_000, seconds: 600 },
}

/** Mails asked for one account; more are silently left out, since those on their way still work. */
export const mailsPerAccount = { requests: 4, seconds: 900 }

/** Wrong present passwords that a signed-in person may give before they wait. */
export const passwordChecks = { requests: 5, seconds: 900 }

export const presence = {
  /** A node that has not beaten for so long is dead, and so are its connections. */
  beatMs: 2_000,
  liveForMs: 7_000,
  /** Changes are told together. */
  batchMs: 1_000,
  /** A page that is loaded again is no absence. */
  offlineGraceMs: 3_000,
}
